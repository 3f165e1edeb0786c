using Pvd.Documents.Word;

namespace Pvd.Documents.Conventions;

/// <summary>The convention-cadre, which may stand for an ORT, from cover to annexes.</summary>
internal static class FrameworkConventionText
{
    private const string Act = "cadre";

    public static WordTemplate Template { get; } =
        new(
            new("Convention-cadre du programme Petites villes de demain – {territoire}", Programme.Name),
            "Convention-cadre – {territoire-court}",
            Programme.Name,
            Write
        );

    private static void Write(TemplateWriter template)
    {
        Cover.Write(
            template,
            "Convention-cadre{si cadre.vaut-ort} valant opération de revitalisation de territoire{fin}",
            Act
        );
        PartiesBlock.Write(template, Act, "Parties à la convention", "La présente convention est conclue entre :");
        WritePreamble(template);
        FrameworkProjectArticles.Write(template);
        FrameworkMeansArticles.Write(template);
        FrameworkLifeArticles.Write(template);
        SignatureBlocks.Write(template, Act);
        FrameworkAnnexes.Write(template);
    }

    private static void WritePreamble(TemplateWriter template)
    {
        template.Paragraph(Style.PlainHeading, "Préambule");
        template.Paragraph(Style.Visa, "Vu le code général des collectivités territoriales ;");
        template.Paragraph(
            Style.Visa,
            "Vu le code de la construction et de l’habitation, notamment ses articles L. 303-2 et L. 303-3 relatifs aux opérations de revitalisation de territoire ;"
        );
        template.If(
            "adhesion.signee-le",
            () =>
                template.Paragraph(
                    Style.Visa,
                    "Vu la convention d’adhésion au programme Petites villes de demain, signée le {adhesion.signee-le} ;"
                )
        );
        template.If(
            "cadre.derogation",
            () =>
                template.Paragraph(
                    Style.Visa,
                    "Vu la décision du préfet de département du {cadre.derogation.decidee-le} autorisant une opération de revitalisation de territoire sans la ville principale de l’Intercommunalité ;"
                )
        );
        template.Paragraph(
            Style.Visa,
            "Vu les délibérations par lesquelles les assemblées des collectivités et groupements parties à l’acte autorisent la signature de la présente convention ;"
        );
        template.Paragraph(Style.LeadIn, "Il est préalablement exposé ce qui suit.");
        template.Paragraph(
            Style.Body,
            "Par la convention d’adhésion, les parties se sont organisées pour préparer un projet de territoire. Ce travail est achevé : le diagnostic est posé, la stratégie arrêtée, les premières actions décrites et chiffrées. La présente convention en prend acte et engage la phase de réalisation."
        );
        template.If(
            "cadre.vaut-ort",
            () =>
                template.Paragraph(
                    Style.Body,
                    "Elle vaut opération de revitalisation de territoire (ORT) au sens de l’article L. 303-2 du code de la construction et de l’habitation, dès lors que les conditions posées par cet article sont réunies."
                )
        );
        template.Paragraph(Style.Enacting, "Les parties conviennent de ce qui suit.");
    }
}
