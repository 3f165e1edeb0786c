using System.Globalization;

namespace Pvd.Benchmarks.Documents;

/// <summary>
/// The convention of W2 as its author thinks of it: cover, preamble, twelve articles, signatures, annex. The template and the
/// text that must come out are both made from it.
/// </summary>
internal sealed class ConventionOutline
{
    private const int Articles = 12;
    private const int ParagraphsAnArticle = 9;
    private const int WordsAParagraph = 42;
    private const int WordsARun = 14;
    private readonly List<Block> _blocks = [];
    private SplitMix _random = new(ConventionCase.Seed + 1);
    private int _fields;

    internal ConventionOutline()
    {
        AddCover();
        AddText("Préambule", 6);
        _blocks.Add(new Communes());
        for (int article = 1; article <= Articles; article++)
        {
            AddText($"Article {article.ToString(CultureInfo.InvariantCulture)}", ParagraphsAnArticle);
            if (article % 4 == 0)
            {
                _blocks.Add(new Clause((article / 4) - 1, Words(20)));
            }
        }

        AddText("Signatures", 0);
        while (_fields < ConventionCase.FieldCount)
        {
            AddFieldLine();
        }

        AddText("Annexe", 1);
        _blocks.Add(new Annex());
    }

    internal abstract record Block;

    /// <summary>A paragraph: runs of fixed text, with a field after each of the first ones.</summary>
    internal sealed record Paragraph(string Style, IReadOnlyList<string> Runs, IReadOnlyList<int> Fields) : Block;

    internal sealed record Logo : Block;

    internal sealed record Communes : Block;

    internal sealed record Clause(int Number, string Text) : Block;

    internal sealed record Annex : Block;

    internal IReadOnlyList<Block> Blocks => _blocks;

    /// <summary>The paragraphs of the document that a case must give, cells of tables included.</summary>
    internal IEnumerable<string> TextOf(ConventionCase filled) =>
        _blocks.SelectMany(block =>
            block switch
            {
                Paragraph paragraph => [TextOf(paragraph, filled)],
                Communes => filled.Communes.Select(commune => $"- {commune.Name}"),
                Clause clause => clause.Number == filled.KeptClause ? [clause.Text] : [],
                Annex => Headings.Concat(filled.Lines.SelectMany(line => line.Cells)),
                _ => (IEnumerable<string>)[""],
            }
        );

    internal static IEnumerable<string> Headings =>
        Enumerable.Range(1, ConventionCase.ColumnCount).Select(column => $"Colonne {column}");

    private static string TextOf(Paragraph paragraph, ConventionCase filled) =>
        string.Concat(
            paragraph.Runs.Select(
                (run, i) => run + (i < paragraph.Fields.Count ? filled.Fields[paragraph.Fields[i]] : "")
            )
        );

    private void AddCover()
    {
        _blocks.Add(new Logo());
        _blocks.Add(new Paragraph("Titre", ["Convention d’adhésion"], []));
        for (int i = 0; i < 8; i++)
        {
            AddFieldLine();
        }
    }

    private void AddText(string heading, int paragraphs)
    {
        _blocks.Add(new Paragraph("Titre1", [heading], []));
        for (int i = 0; i < paragraphs; i++)
        {
            bool hasField = i % 3 == 0 && _fields < ConventionCase.FieldCount - 8;
            _blocks.Add(
                new Paragraph(
                    "Corpsdetexte",
                    [.. Enumerable.Range(0, WordsAParagraph / WordsARun).Select(_ => Words(WordsARun) + " ")],
                    hasField ? [_fields++] : []
                )
            );
        }
    }

    private void AddFieldLine() =>
        _blocks.Add(new Paragraph("Corpsdetexte", [Words(2) + " : ".Replace(' ', '\u00A0')], [_fields++]));

    private string Words(int count) => FrenchWords.Draw(ref _random, count);
}
