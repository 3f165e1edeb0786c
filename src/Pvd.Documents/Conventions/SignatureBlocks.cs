using Pvd.Documents.Typography;
using Pvd.Documents.Word;
using static Pvd.Documents.Conventions.Phrases;

namespace Pvd.Documents.Conventions;

/// <summary>One block a party: who signs, on what day, and room to do it. A block is a row, which no page break cuts.</summary>
internal static class SignatureBlocks
{
    private const int Height = 1800;

    /// <summary>Up to so many parties, the blocks stay on one page; beyond, none stays alone at either end.</summary>
    private const int PartiesOnOnePage = 5;

    private static readonly Column[] Columns =
    [
        new("Partie et signataire", 46),
        new("Date", 20),
        new("Signature et cachet", 34),
    ];

    public static void Write(WordXml word, ConventionFacts facts)
    {
        word.Paragraph(Style.PlainHeading, "Signatures");
        word.Paragraph(
            Style.LeadIn,
            $"Fait en {FrenchNumbers.InLetters(facts.Parties.Count)} exemplaires originaux, un pour chaque partie, à ",
            Inline.Blank("lieu"),
            "."
        );
        word.OpenTable(Style.SignatureTable, "Signatures des parties", Columns);
        for (int i = 0; i < facts.Parties.Count; i++)
        {
            string style = StaysWithNext(i, facts.Parties.Count) ? Style.TableKept : Style.TableText;
            WriteBlock(word, facts.Parties[i], style);
        }

        word.Close();
    }

    private static bool StaysWithNext(int index, int count) =>
        count <= PartiesOnOnePage ? index < count - 1 : index == 0 || index == count - 2;

    private static void WriteBlock(WordXml word, Signatory party, string style)
    {
        word.OpenRow(Height);

        word.OpenCell(Columns[0]);
        word.Paragraph(
            style,
            party.Designation is { } name ? Inline.Strong(Capitalized(name)) : Inline.Blank("nom de l’EPCI")
        );
        word.Paragraph(style, "Nom : ", Known(party.Representative?.Name, "nom du signataire"));
        word.Paragraph(style, "Qualité : ", party.Capacity.Label.French);
        word.Close();

        word.OpenCell(Columns[1]);
        word.Paragraph(style, Known(party.Signature?.On, "date"));
        word.Close();

        word.OpenCell(Columns[2]);
        word.Paragraph(style);
        word.Close();

        word.Close();
    }
}
