using System.Globalization;
using NodaTime;

namespace Pvd.Documents.Tests.Templates.Generated;

/// <summary>Reads a generated template as its author would: no compilation, no Word, only the text that must come out.</summary>
internal static class NaiveText
{
    public static string Of(IReadOnlyList<Piece> blocks, Town town) =>
        string.Join('\n', blocks.SelectMany(block => Blocks(block, new(town))).Select(line => line.Text));

    /// <summary>The lines of a block: one a paragraph or a row.</summary>
    private static IEnumerable<(string Text, bool IsParagraph)> Blocks(Piece block, Place place) =>
        block switch
        {
            Piece.Paragraph paragraph => Vanishes(paragraph, place)
                ? []
                : [(string.Concat(paragraph.Runs.Select(run => Inline(run, place).Text)), true)],
            Piece.ValueParagraph value => [(Print(value.Name, place), true)],
            Piece.Table table => table.Rows.SelectMany(row => Rows(row, place)).Select(row => (row, false)),
            _ => Governed(block, place).SelectMany(inner => Blocks(inner.Piece, inner.Place)),
        };

    private static IEnumerable<string> Rows(Piece row, Place place) =>
        row is Piece.Row { Cells: var cells }
            ? [string.Join(" | ", cells.Select(cell => CellText(cell, place)))]
            : Governed(row, place).SelectMany(inner => Rows(inner.Piece, inner.Place));

    /// <summary>A cell holds a paragraph, and ends with one.</summary>
    private static string CellText(Piece cell, Place place)
    {
        if (cell is Piece.ValueCell value)
        {
            return Print(value.Name, place);
        }

        List<(string Text, bool IsParagraph)> lines =
        [
            .. ((Piece.Cell)cell).Blocks.SelectMany(block => Blocks(block, place)),
        ];
        if (lines.Count == 0 || !lines[^1].IsParagraph)
        {
            lines.Add(("", true));
        }

        return string.Join('/', lines.Select(line => line.Text));
    }

    /// <summary>Whether a paragraph of which all can be dropped shows nothing.</summary>
    private static bool Vanishes(Piece.Paragraph paragraph, Place place) =>
        paragraph.Runs.Any(run => run is Piece.Loop or Piece.Test)
        && paragraph.Runs.All(run => run is Piece.Loop or Piece.Test || IsBlank(run))
        && !paragraph.Runs.Any(run => Inline(run, place).IsSeen);

    private static bool IsBlank(Piece run) => run is Piece.Fixed text && string.IsNullOrWhiteSpace(text.Text);

    private static (string Text, bool IsSeen) Inline(Piece run, Place place)
    {
        switch (run)
        {
            case Piece.Fixed text:
                return (text.Text, !IsBlank(text));
            case Piece.Value value:
                return (Print(value.Name, place), true);
            default:
                (string Text, bool IsSeen)[] parts =
                [
                    .. Governed(run, place).Select(inner => Inline(inner.Piece, inner.Place)),
                ];
                return (string.Concat(parts.Select(part => part.Text)), parts.Any(part => part.IsSeen));
        }
    }

    /// <summary>What a loop or a condition makes of what it stands around.</summary>
    private static IEnumerable<(Piece Piece, Place Place)> Governed(Piece piece, Place place)
    {
        if (piece is Piece.Test test)
        {
            return Holds(place[test.Name]) == test.Expected ? test.Body.Select(inner => (inner, place)) : [];
        }

        var loop = (Piece.Loop)piece;
        var items = (IReadOnlyList<Town>?)place[loop.List] ?? [];
        return items.SelectMany(
            (item, i) =>
                loop.Body.Select(inner =>
                    (inner, new Place(item, place, loop.List, Rank: i + 1, IsLast: i == items.Count - 1))
                )
        );
    }

    private static bool Holds(object? value) =>
        value switch
        {
            null => false,
            bool truth => truth,
            IReadOnlyList<Town> list => list.Count > 0,
            IReadOnlyList<string?> names => names.Any(name => name is not null),
            _ => true,
        };

    private static string Print(string tag, Place place)
    {
        string[] words = tag.Split('|');
        return place[words[0]] switch
        {
            null => Gap(words[0], place),
            string?[] { Length: 0 } => "—",
            string text => text.Replace('\n', words[0] == "adresse" ? '↵' : ' '),
            long number when words.Length > 1 => number + (number == 1 ? "er" : "e"),
            long number => number.ToString(CultureInfo.InvariantCulture),
            LocalDate { Day: 1 } => "1er mai 2021",
            LocalDate day => $"{day.Day} mai 2021",
            string?[] names => Enumerated([.. names.Select(name => name?.Replace('\n', ' ') ?? Gap(words[0], place))]),
            var other => throw new ArgumentOutOfRangeException(nameof(tag), other, tag),
        };
    }

    private static string Gap(string name, Place place) => $"[à compléter : {place.Missing(name)}]";

    private static string Enumerated(string[] texts) =>
        texts.Length == 1 ? texts[0] : string.Join(", ", texts[..^1]) + " et " + texts[^1];
}
