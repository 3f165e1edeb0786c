using Pvd.Documents.Facts;
using Pvd.Documents.Templates;
using Pvd.Domain;
using Pvd.Domain.Governance;

namespace Pvd.Documents.Vocabulary;

/// <summary>The comité de projet, its meetings, and the assemblies that decide on an act.</summary>
internal static class GovernanceNames
{
    public static void Describe(TemplateModelBuilder<DocumentSource> model) =>
        model
            .Group(
                "comite",
                "committee",
                new("comité de projet", "project committee"),
                source => source.Facts?.Committee,
                DescribeCommittee
            )
            .Group(
                "reunion",
                "meeting",
                new("réunion du comité de projet", "meeting of the project committee"),
                source => source.Facts?.Committee.Meeting,
                DescribeMeeting
            )
            .Group(
                "deliberation",
                "deliberation",
                new("délibération", "deliberation"),
                source => source.Facts?.Deliberation,
                DescribeDeliberation
            );

    private static void DescribeCommittee(TemplateModelBuilder<CommitteeFacts> committee) =>
        committee
            .Text(
                "presidence",
                "presidency",
                new("élu ou élus qui président le comité", "elected officials who chair the committee"),
                "présidé par le président de l’Intercommunalité",
                item => item.Presidency
            )
            .Text(
                "presidence-en-clair",
                "plain-presidency",
                new("élu ou élus qui président le comité", "elected officials who chair the committee"),
                "présidé par le président de l’intercommunalité",
                item => item.PlainPresidency
            )
            .Text(
                "instance-existante",
                "substitute-body",
                new("instance existante", "existing body"),
                "Comité de pilotage de l’OPAH",
                item => item.SubstituteBody
            )
            .List(
                "membres",
                "members",
                new("membres du comité", "members of the committee"),
                item => item.Members,
                seat =>
                    seat.Text("fonction", "function", new("fonction", "function"), "Maire", item => item.Function)
                        .Text("qualite", "role", new("qualité", "role"), "Maire, préside le comité", item => item.Role)
                        .Text("nom", "name", new("nom", "name"), "Camille Berthier", item => item.Member.Person?.Name)
                        .Text("partie", "party", new("partie", "party"), "Commune d’Airvault", item => item.Party)
                        .Flag(
                            "represente-une-partie",
                            "stands-for-party",
                            new("représente une partie", "stands for a party"),
                            item => item.Member.Party is not null
                        )
                        .Date("depuis", "from", new("date", "day"), "31 mai 2021", item => item.Member.From)
            );

    private static void DescribeMeeting(TemplateModelBuilder<Meeting> meeting) =>
        meeting
            .Date("date", "date", new("date de la réunion", "day of the meeting"), "5 octobre 2021", item => item.On)
            .Date(
                "convoquee-le",
                "convened-on",
                new("date de la convocation", "day it was convened"),
                "20 septembre 2021",
                item => item.ConvenedOn
            )
            .List(
                "ordre-du-jour",
                "agenda",
                new("ordre du jour", "agenda"),
                item => item.Agenda,
                point =>
                    point
                        .Text(
                            "titre",
                            "title",
                            new("point de l’ordre du jour", "item of the agenda"),
                            "Examen des fiches action",
                            item => item.Title
                        )
                        .Flag(
                            "a-decider",
                            "for-decision",
                            new("appelle une décision", "calls for a decision"),
                            item => item.ForDecision
                        )
            )
            .List(
                "decisions",
                "decisions",
                new("décisions", "decisions"),
                item => item.Minutes?.Decisions,
                decision =>
                    decision.LongText(
                        "texte",
                        "text",
                        new("décision", "decision"),
                        "La fiche A1 est validée",
                        text => text
                    )
            )
            .Date(
                "approuve-le",
                "approved-on",
                new("date d’approbation du compte rendu", "day the minutes were approved"),
                "14 décembre 2021",
                item => item.Minutes?.ApprovedOn
            );

    private static void DescribeDeliberation(TemplateModelBuilder<DeliberationFacts> deliberation) =>
        deliberation
            .Flag(
                "sur-le-cadre",
                "on-framework",
                new("porte sur la convention-cadre", "is about the framework convention"),
                item => item.IsFramework
            )
            .Flag(
                "communale",
                "municipal",
                new("d’un conseil municipal ou communautaire", "of a municipal council or an EPCI"),
                item => item.IsMunicipal
            )
            .Group(
                "partie",
                "party",
                new("partie qui délibère", "party that decides"),
                item => item.Party,
                PartyNames.Describe
            )
            .Text("numero", "number", new("numéro", "number"), "2021-03-02", item => item.Taken?.Number)
            .Date(
                "date",
                "date",
                new("date de la séance", "day of the session"),
                "12 mars 2021",
                item => item.Taken?.On
            )
            .Text("objet", "subject", new("objet", "subject"), "Adhésion au programme", item => item.Taken?.Subject)
            .Number("pour", "in-favour", new("votes pour", "votes in favour"), "17", item => item.Taken?.Vote?.InFavour)
            .Number("contre", "against", new("votes contre", "votes against"), "1", item => item.Taken?.Vote?.Against)
            .Number(
                "abstentions",
                "abstentions",
                Localized.Same("abstentions"),
                "1",
                item => item.Taken?.Vote?.Abstentions
            )
            .Date(
                "transmise-le",
                "transmitted-on",
                new("date de transmission au représentant de l’État", "day it was sent to the State’s representative"),
                "15 mars 2021",
                item => item.Taken?.TransmittedOn
            )
            .Date(
                "publiee-le",
                "published-on",
                new("date de publication", "day it was published"),
                "15 mars 2021",
                item => item.Taken?.PublishedOn
            );
}
