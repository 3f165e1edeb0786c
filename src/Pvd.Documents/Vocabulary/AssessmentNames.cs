using Pvd.Documents.Templates;
using Pvd.Domain;
using Pvd.Rules;

namespace Pvd.Documents.Vocabulary;

/// <summary>An assessment: its answer, its reasons, its figures.</summary>
internal static class AssessmentNames
{
    public static void Describe(TemplateModelBuilder<DocumentSource> model) =>
        model.Group(
            "evaluation",
            "assessment",
            new("évaluation", "assessment"),
            source => source.Assessment,
            DescribeAssessment
        );

    public static void DescribeFinding(TemplateModelBuilder<Finding> finding) =>
        finding
            .Text(
                "phrase",
                "sentence",
                new("motif", "reason"),
                "Le taux demandé atteint le minimum de 20 %.",
                item => item.Reason(Language.French)
            )
            .Text("texte", "citation", new("texte", "citation"), "CGCT R2334-27 · DETR-13", item => item.Citation())
            .Text(
                "base",
                "basis",
                new("base légale", "legal basis"),
                "CGCT R2334-27",
                item => item.LegalBasis.ToString()
            )
            .Text("constat", "outcome", new("constat", "outcome"), "rempli", item => Word(item.Outcome))
            .Flag("fait-defaut", "fails", new("fait défaut", "fails"), item => item.Outcome == Outcome.NotMet)
            .Flag(
                "inconnu",
                "unknown",
                new("ne peut être dit", "cannot be told"),
                item => item.Outcome == Outcome.Unknown
            );

    public static void DescribeDocument(TemplateModelBuilder<RequiredDocument> document) =>
        document
            .Text("nom", "name", new("pièce", "paper"), "plan de financement", item => item.Label.French)
            .Text(
                "texte",
                "reference",
                new("texte", "reference"),
                "arrêté du 21 août 2018",
                item => item.Reference.ToString()
            );

    private static void DescribeAssessment(TemplateModelBuilder<Assessment> assessment) =>
        assessment
            .Text("objet", "subject", new("objet", "subject"), "DETR", item => item.Subject.French)
            .Text(
                "reponse",
                "answer",
                new("réponse", "answer"),
                "DETR : au plus 140 000,00 €.",
                item => item.Headline(Language.French)
            )
            .Date(
                "droit-au",
                "law-on",
                new("date du droit appliqué", "day of the law"),
                "31 mai 2021",
                item => item.Law.Day
            )
            .List("motifs", "reasons", new("motifs", "reasons"), item => item.Findings, DescribeFinding)
            .List(
                "montants",
                "figures",
                new("montants", "figures"),
                item => item.Figures,
                figure =>
                    figure
                        .Text(
                            "nom",
                            "name",
                            new("montant", "figure"),
                            "Reste à la charge de la commune",
                            item => item.Label.French
                        )
                        .Amount("montant", "amount", new("montant", "amount"), "100 000,00 €", item => item.Amount)
            )
            .List(
                "choix",
                "choices",
                new("choix retenus", "choices made"),
                item => item.Choices,
                choice =>
                    choice.Text("nom", "name", new("choix", "choice"), "arrondi au centime", item => item.Label.French)
            )
            .List(
                "remedes",
                "remedies",
                new("ce qui changerait la réponse", "what would change the answer"),
                item => Remedy.Of(item),
                DescribeText
            )
            .List(
                "pieces",
                "papers",
                new("pièces à joindre", "papers to join"),
                item => item.Documents,
                DescribeDocument
            )
            .List("suites", "next-steps", new("prochaines étapes", "next steps"), item => item.NextSteps, DescribeText);

    private static void DescribeText(TemplateModelBuilder<Localized> text) =>
        text.Text("nom", "text", new("texte", "text"), "compléter le dossier", item => item.French);

    private static string Word(Outcome outcome) =>
        outcome switch
        {
            Outcome.Met => "rempli",
            Outcome.NotMet => "non rempli",
            Outcome.MayBeSetAside => "à apprécier",
            _ => "inconnu",
        };
}
