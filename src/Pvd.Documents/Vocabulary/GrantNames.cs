using Pvd.Documents.Facts;
using Pvd.Documents.Templates;
using Pvd.Domain;

namespace Pvd.Documents.Vocabulary;

/// <summary>A State grant that was awarded.</summary>
internal static class GrantNames
{
    public static void Describe(TemplateModelBuilder<DocumentSource> model) =>
        model.Group("subvention", "grant", new("subvention", "grant"), source => source.Grant, DescribeGrant);

    private static void DescribeGrant(TemplateModelBuilder<GrantFacts> grant) =>
        grant
            .Text(
                "dispositif",
                "instrument",
                new("dispositif", "instrument"),
                "dotation d’équipement des territoires ruraux (DETR)",
                item => item.Request.Instrument.Label.French
            )
            .Number("annee", "year", new("année", "year"), "2021", item => item.Request.Year)
            .Text(
                "projet",
                "project",
                new("intitulé du projet", "title of the project"),
                "Rénovation de l’école",
                item => item.Plan.Project?.Name
            )
            .Text(
                "beneficiaire",
                "beneficiary",
                new("nom du bénéficiaire", "name of the beneficiary"),
                "Commune d’Airvault",
                item => item.Plan.Owner?.Name
            )
            .Date(
                "decidee-le",
                "decided-on",
                new("date de la décision", "day of the decision"),
                "3 mai 2021",
                item => item.Request.Award?.DecidedOn
            )
            .Date(
                "notifiee-le",
                "notified-on",
                new("date de la notification", "day of the notification"),
                "10 mai 2021",
                item => item.Request.Award?.NotifiedOn
            )
            .Amount(
                "montant",
                "amount",
                new("montant de la subvention", "amount of the grant"),
                "140 000,00 €",
                item => item.Request.Award?.Amount
            )
            .Amount(
                "assiette",
                "eligible-base",
                new("dépense subventionnable", "eligible base"),
                "500 000,00 €",
                item => item.Request.Award?.EligibleBase
            )
            .Share(
                "taux",
                "rate",
                new("taux de la subvention", "rate of the grant"),
                "28 %",
                item => item.Request.Award?.Rate is { } rate ? rate.Value : null
            )
            .Date(
                "commencer-avant",
                "start-by",
                new("dernier jour pour commencer", "last day to start"),
                "10 mai 2023",
                item => item.DueOf("start")?.Day ?? item.Request.Award?.StartBy
            )
            .Date(
                "achever-avant",
                "complete-by",
                new("dernier jour pour achever", "last day to complete"),
                "1er mars 2026",
                item => item.DueOf("completion")?.Day ?? item.Request.Award?.CompleteBy
            )
            .Date(
                "usage-jusqu-au",
                "use-kept-until",
                new("dernier jour de conservation de l’usage", "last day the use is kept"),
                "31 décembre 2030",
                item => item.Request.Award?.UseKeptUntil
            )
            .List(
                "echeances",
                "deadlines",
                new("échéances", "deadlines"),
                item => item.Due,
                due =>
                    due.Text(
                            "objet",
                            "what",
                            new("échéance", "deadline"),
                            "commencement de l’opération",
                            item => item.Label.French
                        )
                        .Date(
                            "date",
                            "date",
                            new("date de l’échéance", "day of the deadline"),
                            "10 mai 2023",
                            item => item.Day
                        )
                        .Date(
                            "report",
                            "latest",
                            new("dernier report possible", "latest extension"),
                            "10 mai 2024",
                            item => item.Latest
                        )
                        .Text(
                            "texte",
                            "reference",
                            new("texte", "reference"),
                            "CGCT R2334-28",
                            item => item.Reference.ToString()
                        )
            );
}
