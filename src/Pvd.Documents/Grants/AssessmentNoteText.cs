using Pvd.Documents.Conventions;
using Pvd.Documents.Word;

namespace Pvd.Documents.Grants;

/// <summary>The note that sums an assessment up: the answer, then the reasons with their articles, then the figures.</summary>
internal static class AssessmentNoteText
{
    private static readonly Column[] Reasons = [new("N°", 7), new("Motif", 55), new("Constat", 14), new("Texte", 24)];

    private static readonly Column[] Figures = [new("Montant", 68), new("Euros", 32, IsNumber: true)];

    private static readonly Column[] Papers = [new("Pièce", 62), new("Texte", 38)];

    public static WordTemplate Template { get; } =
        new(
            new("Note de synthèse – {evaluation.objet|capitale}", Programme.Name),
            "Note de synthèse – {evaluation.objet}",
            Programme.Name,
            Write
        )
        {
            HasCover = false,
        };

    private static void Write(TemplateWriter template)
    {
        template.Paragraph(Style.DocumentTitle, "Note de synthèse : {evaluation.objet}");
        template.Paragraph(Style.Body, "Droit applicable au {evaluation.droit-au}.");
        template.Paragraph(Style.Section, "Réponse");
        template.Paragraph(Style.Body, "**{evaluation.reponse}**");
        template.If(
            "evaluation.motifs",
            () =>
                template
                    .Paragraph(Style.Section, "Motifs")
                    .Table(
                        "Motifs, dans l’ordre de l’examen",
                        Reasons,
                        () =>
                            template.For(
                                "evaluation.motifs",
                                () => template.Row(Reasons, "{rang}", "{phrase}", "{constat|capitale}", "{texte}")
                            )
                    )
        );
        template.If(
            "evaluation.montants",
            () =>
                template
                    .Paragraph(Style.Section, "Montants")
                    .Table(
                        "Montants",
                        Figures,
                        () =>
                            template.For(
                                "evaluation.montants",
                                () => template.Row(Figures, "{nom|capitale}", "{montant}")
                            )
                    )
        );
        WriteList(template, "evaluation.remedes", "Ce qui changerait la réponse");
        WriteList(template, "evaluation.suites", "Prochaines étapes");
        template.If(
            "evaluation.pieces",
            () =>
                template
                    .Paragraph(Style.Section, "Pièces à joindre")
                    .Table(
                        "Pièces à joindre",
                        Papers,
                        () => template.For("evaluation.pieces", () => template.Row(Papers, "{nom|capitale}", "{texte}"))
                    )
        );
        WriteList(template, "evaluation.choix", "Choix retenus");
        template.Paragraph(
            Style.AfterTable,
            "Cette note dit ce que les textes permettent au vu des éléments connus ; elle n’accorde rien. La décision appartient à l’autorité compétente."
        );
    }

    private static void WriteList(TemplateWriter template, string list, string heading) =>
        template.If(list, () => template.Paragraph(Style.Section, heading).BulletsFor(list, "{nom}"));
}
