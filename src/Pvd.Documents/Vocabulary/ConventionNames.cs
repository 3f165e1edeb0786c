using Pvd.Documents.Facts;
using Pvd.Documents.Templates;
using Pvd.Domain;
using Pvd.Domain.Conventions;

namespace Pvd.Documents.Vocabulary;

/// <summary>The convention d’adhésion, the convention-cadre and the avenant.</summary>
internal static class ConventionNames
{
    public static void Describe(TemplateModelBuilder<DocumentSource> model) =>
        model
            .Group(
                "adhesion",
                "membership",
                new("convention d’adhésion", "membership convention"),
                source => source.Facts?.Membership,
                DescribeMembership
            )
            .Group(
                "cadre",
                "framework",
                new("convention-cadre", "framework convention"),
                source => source.Facts?.Framework,
                FrameworkNames.Describe
            )
            .Group(
                "avenant",
                "amendment",
                new("avenant", "amendment"),
                source => source.Facts?.Amendment,
                DescribeAmendment
            );

    /// <summary>What every act has.</summary>
    public static TemplateModelBuilder<T> DescribeAct<T>(this TemplateModelBuilder<T> model, Func<T, ActFacts> act)
        where T : class =>
        model
            .Date(
                "signee-le",
                "signed-on",
                new("date de la dernière signature requise", "day of the last required signature"),
                "31 mai 2021",
                item => act(item).EffectiveOn
            )
            .List("parties", "parties", Localized.Same("parties"), item => act(item).Parties, PartyNames.Describe)
            .List(
                "autres-communes",
                "other-communes",
                new("autres communes signataires", "other communes that sign"),
                item => act(item).OtherCommunes,
                PartyNames.Describe
            )
            .List(
                "autres-parties",
                "other-parties",
                new("autres signataires", "other signatories"),
                item => act(item).OtherParties,
                PartyNames.Describe
            );

    private static void DescribeMembership(TemplateModelBuilder<ActFacts> act) =>
        act.DescribeAct(item => item)
            .Number("delai", "months", new("nombre de mois", "number of months"), "18", item => item.MonthsToFramework)
            .Date(
                "echeance",
                "due",
                new("échéance de la convention-cadre", "last day to sign the framework convention"),
                "30 novembre 2022",
                item => item.FrameworkDue
            )
            .List(
                "calendrier",
                "calendar",
                new("calendrier", "calendar"),
                item => item.Calendar,
                known =>
                    known
                        .Date("date", "date", new("date", "day"), "12 mars 2021", item => item.On)
                        .Text(
                            "evenement",
                            "event",
                            new("événement", "event"),
                            "Délibération n° 2021-03-02",
                            item => item.What
                        )
                        .Text("partie", "party", new("partie", "party"), "Commune d’Airvault", item => item.Who)
            );

    private static void DescribeAmendment(TemplateModelBuilder<AmendmentFacts> model) =>
        model
            .DescribeAct(item => item.Act)
            .Number(
                "numero",
                "number",
                new("numéro de l’avenant", "number of the amendment"),
                "1",
                item => item.Amendment?.Number
            )
            .Text(
                "objet",
                "subject",
                new("objet de l’avenant", "subject of the amendment"),
                "prolonger le délai",
                item => item.Amendment?.Subject
            )
            .Date(
                "proroge-au",
                "extends-to",
                new("nouvelle échéance", "new last day"),
                "31 mars 2023",
                item => item.Amendment?.ExtendsTo
            )
            .Flag(
                "modifie-le-cadre",
                "changes-framework",
                new("modifie la convention-cadre", "changes the framework convention"),
                item => item.IsFramework
            )
            .Date(
                "acte-signe-le",
                "act-signed-on",
                new("date de la convention modifiée", "day of the convention that is changed"),
                "31 mai 2021",
                item => item.Changed.EffectiveOn
            );
}
