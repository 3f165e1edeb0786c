using Pvd.Documents.Word;

namespace Pvd.Documents.Conventions;

/// <summary>One block a party: who signs, on what day, and room to do it. A block is a row, which no page break cuts.</summary>
internal static class SignatureBlocks
{
    private const int Height = 1800;

    private static readonly Column[] Columns =
    [
        new("Partie et signataire", 46),
        new("Date", 20),
        new("Signature et cachet", 34),
    ];

    public static void Write(TemplateWriter template, string act)
    {
        template.Paragraph(Style.PlainHeading, "Signatures");
        template.Paragraph(
            Style.LeadIn,
            $"Fait en {{{act}.parties.nombre|lettres}} exemplaires originaux, un pour chaque partie, à [lieu]."
        );
        template.Table(
            "Signatures des parties",
            Columns,
            () =>
                template.For(
                    act + ".parties",
                    () =>
                    {
                        template.If("liee-a-la-suivante", () => WriteBlock(template, Style.TableKept));
                        template.Unless("liee-a-la-suivante", () => WriteBlock(template, Style.TableText));
                    }
                ),
            Style.SignatureTable
        );
    }

    private static void WriteBlock(TemplateWriter template, string style) =>
        template.Row(
            Columns,
            Height,
            column =>
            {
                if (column == 0)
                {
                    template.Paragraph(style, "**{si designation}{designation|capitale}{sinon}{epci.nom}{fin}**");
                    template.Paragraph(style, "Nom : {representant}");
                    template.Paragraph(style, "Qualité : {qualite}");
                }
                else
                {
                    template.Paragraph(style, column == 1 ? "{si signee-le}{signee-le}{fin}" : "");
                }
            }
        );
}
