using Pvd.Documents.Word;

namespace Pvd.Documents.Conventions;

/// <summary>The annexes of the convention-cadre: maquette, fiches, committee, plans to join.</summary>
internal static class FrameworkAnnexes
{
    private static readonly Column[] Rows =
    [
        new("N°", 9),
        new("Action", 31),
        new("Coût HT", 20, IsNumber: true),
        new("Financements", 20, IsNumber: true),
        new("Reste à financer", 20, IsNumber: true),
    ];

    private static readonly Column[] Funders = [new("Financeur", 70), new("Montant", 30, IsNumber: true)];

    private static readonly Column[] Sheets =
    [
        new("N°", 9),
        new("Intitulé", 41),
        new("Axe", 30),
        new("Validée le", 20),
    ];

    public static void Write(TemplateWriter template)
    {
        template.Paragraph(Style.Annex, "Maquette financière");
        template.Paragraph(Style.LeadIn, "Coûts et financements par action, en euros, au {etabli-le}.");
        template.Table(
            "Maquette financière par action",
            Rows,
            () =>
            {
                template.RowsFor(
                    "maquette.lignes",
                    Rows,
                    ["{numero}", "{titre}", "{cout}", "{total}", "{solde}"],
                    ["n°", "action", "coût", "financements", "reste"]
                );
                template.If(
                    "maquette.lignes",
                    () => template.Row(Rows, "", "**Total**", "{maquette.cout}", "{maquette.total}", "{maquette.solde}")
                );
            }
        );
        template.If(
            "maquette.colonnes",
            () =>
            {
                template.Paragraph(Style.AnnexSection, "Financements par financeur");
                template.Table(
                    "Financements par financeur",
                    Funders,
                    () => template.For("maquette.colonnes", () => template.Row(Funders, "{nom|capitale}", "{total}"))
                );
            }
        );

        template.Paragraph(Style.Annex, "Fiches action");
        template.Paragraph(Style.LeadIn, "Les fiches suivantes sont jointes à la convention.");
        template.Table(
            "Fiches action jointes",
            Sheets,
            () =>
                template.RowsFor(
                    "fiches",
                    Sheets,
                    ["{numero}", "{titre}", "{axe}", "{validee-le}"],
                    ["n°", "intitulé", "axe", "date"]
                )
        );

        template.Paragraph(Style.Annex, "Comité de projet et pièces jointes");
        TerritorySheet.WriteMembers(template);
        template.Paragraph(Style.AnnexSection, "Pièces à joindre");
        template.Paragraph(Style.Bullet, "diagnostic du territoire ;");
        template.If(
            "cadre.derogation",
            () =>
                template.Paragraph(Style.Bullet, "décision du préfet autorisant la dérogation à la ville principale ;")
        );
        template.Paragraph(Style.Bullet, "plans du périmètre de la stratégie et des secteurs d’intervention.");
    }
}
