using Pvd.Documents.Word;

namespace Pvd.Documents.Conventions;

/// <summary>An avenant to the convention d’adhésion or to the convention-cadre.</summary>
internal static class AmendmentText
{
    private const string Act = "avenant";
    private const string Changed = "{si avenant.modifie-le-cadre}convention-cadre{sinon}convention d’adhésion{fin}";

    public static WordTemplate Template { get; } =
        new(
            new("Avenant – {territoire}", Programme.Name),
            "Avenant n° {avenant.numero|chiffres} – {territoire-court}",
            Programme.Name,
            Write
        );

    private static void Write(TemplateWriter template)
    {
        Cover.Write(template, $"Avenant n° {{avenant.numero|chiffres}} à la {Changed}", Act, "Signé");
        PartiesBlock.Write(template, Act, "Parties à l’avenant", "Le présent avenant est conclu entre :");
        template.Paragraph(Style.PlainHeading, "Préambule");
        template.Paragraph(
            Style.Visa,
            $"Vu la {Changed} du programme Petites villes de demain, signée le {{avenant.acte-signe-le}} ;"
        );
        template.Paragraph(
            Style.Visa,
            "Vu les délibérations par lesquelles les assemblées des collectivités et groupements parties à l’acte autorisent la signature du présent avenant ;"
        );
        template.Paragraph(Style.Enacting, "Les parties conviennent de ce qui suit.");
        template.Paragraph(Style.Article, "Objet");
        template.Paragraph(Style.Body, "L’avenant a pour objet : {avenant.objet}.");
        template.Paragraph(Style.Article, "Modifications");
        template.If("avenant.proroge-au", () => WriteExtension(template));
        template.Unless(
            "avenant.proroge-au",
            () =>
                template.Paragraph(
                    Style.Body,
                    "[stipulations modifiées, article par article, dans leur nouvelle rédaction]"
                )
        );
        template.Paragraph(Style.Article, "Autres stipulations");
        template.Paragraph(Style.Body, $"Les autres stipulations de la {Changed} demeurent inchangées.");
        template.Paragraph(Style.Article, "Entrée en vigueur");
        template.Paragraph(
            Style.Body,
            "L’avenant entre en vigueur le jour où la dernière des signatures requises est recueillie. Il est joint à la convention qu’il modifie et publié dans les mêmes formes."
        );
        SignatureBlocks.Write(template, Act);
    }

    private static void WriteExtension(TemplateWriter template)
    {
        template.If(
            "avenant.modifie-le-cadre",
            () =>
                template.Paragraph(
                    Style.Body,
                    "La durée de la convention-cadre est prolongée jusqu’au {avenant.proroge-au} inclus."
                )
        );
        template.Unless(
            "avenant.modifie-le-cadre",
            () =>
                template.Paragraph(
                    Style.Body,
                    "Le délai pour signer la convention-cadre est prolongé jusqu’au {avenant.proroge-au} inclus."
                )
        );
    }
}
