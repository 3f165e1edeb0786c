using Pvd.Domain.Conventions;
using Pvd.Domain.Funding;
using Pvd.Domain.Governance;
using Pvd.Domain.Programme;
using Pvd.Domain.Projects;

namespace Pvd.Domain.Indicators;

/// <summary>The indicators of the national dashboard (NAT) and of a département's slides (D79), as the programme published them in 2021.</summary>
public static class IndicatorCatalogue
{
    private static readonly GrantScope Fnadt = GrantScope.EverBy(FundingInstrument.Fnadt);
    private static readonly GrantScope Detr = GrantScope.EverBy(FundingInstrument.Detr);

    private static readonly GrantScope Dsil = GrantScope.EverBy(
        FundingInstrument.Dsil,
        FundingInstrument.DsilExceptional,
        FundingInstrument.DsilEnergy
    );

    private static readonly GrantScope Brownfields = GrantScope.EverBy(
        FundingInstrument.BrownfieldRecycling,
        FundingInstrument.BrownfieldDepollution
    );

    /// <summary>Gets every indicator, in the order of their ids. A published line that tells several figures, or does not say which it is, stands once for each.</summary>
    public static IReadOnlyList<IndicatorDefinition> All { get; } =
    [
        OfAll("NAT-01", ActFacts.IsJoined, "communes dont l’adhésion est signée", "communes with a signed adhésion"),
        OfAll(
            "NAT-02",
            ActFacts.IsJoined,
            "part des communes dont l’adhésion est signée",
            "share of communes with a signed adhésion"
        ),
        Items(
            "NAT-03",
            IndicatorUnit.Conventions,
            ActFacts.Memberships,
            "conventions d’adhésion signées",
            "membership conventions signed"
        ),
        Of(
            "NAT-04.convention",
            IndicatorUnit.MeanOfCommunes,
            () => new Mean(ActFacts.CommunesPerConvention),
            "communes par adhésion, en moyenne par convention",
            "communes per adhésion, mean over conventions"
        ),
        Of(
            "NAT-04.commune",
            IndicatorUnit.MeanOfCommunes,
            () => new Mean(ActFacts.CommunesSeenByCommune),
            "communes par adhésion, en moyenne vue d’une commune",
            "communes per adhésion, mean as seen by a commune"
        ),
        OfAll("NAT-05", ActFacts.IsInOrt, "communes dans une ORT signée", "communes in a signed ORT"),
        NotTold(
            "NAT-06",
            "communes dans une ORT signée, en juillet 2021",
            "communes in a signed ORT, in July 2021",
            IndicatorMessages.AnotherDay
        ),
        Items(
            "NAT-07",
            IndicatorUnit.Committees,
            GovernanceFacts.SharedChairs,
            "comités de projet coprésidés",
            "project committees with a shared chair"
        ),
        Items(
            "NAT-08",
            IndicatorUnit.Committees,
            GovernanceFacts.SharedChairsOf(PresidencyMode.MayorsAndEpciPresident),
            "comités coprésidés, dont par maires et président de l’EPCI",
            "committees with a shared chair, of which by mayors and EPCI president"
        ),
        Items(
            "NAT-09",
            IndicatorUnit.Committees,
            GovernanceFacts.SharedChairsOf(PresidencyMode.MayorsOnly),
            "comités coprésidés, dont par des maires ensemble",
            "committees with a shared chair, of which by mayors together"
        ),
        OfJoined(
            "NAT-10",
            ActFacts.HasParty(SignatoryRole.DepartmentalCouncil),
            "communes avec un conseil départemental engagé",
            "communes with a departmental council committed"
        ),
        OfJoined(
            "NAT-11",
            ActFacts.HasParty(SignatoryRole.RegionalCouncil),
            "communes avec un conseil régional engagé",
            "communes with a regional council committed"
        ),
        Announcing("NAT-12", Orientation.LocalEconomy),
        Announcing("NAT-13", Orientation.Heritage),
        Announcing("NAT-14", Orientation.Health),
        Announcing("NAT-15", Orientation.Integration),
        Announcing("NAT-16", Orientation.EcologicalTransition),
        Announcing("NAT-17", Orientation.Connectivity),
        Announcing("NAT-18", Orientation.AccessToProcedures),
        NotTold(
            "NAT-19",
            "communes qui prévoient des équipements",
            "communes planning facilities",
            IndicatorMessages.NoFacilities
        ),
        NotTold(
            "NAT-20",
            "communes qui prévoient un tiers-lieu",
            "communes planning a tiers-lieu",
            IndicatorMessages.NoFacilities
        ),
        OfJoined(
            "NAT-21",
            FrameFacts.IsInOrPlans(FrameKind.Opah, FrameKind.OpahRu),
            "communes avec une OPAH, en cours ou prévue",
            "communes running or planning an OPAH"
        ),
        OfJoined(
            "NAT-22",
            FrameFacts.IsInOrPlans(FrameKind.OpahRu),
            "communes avec une OPAH-RU, en cours ou prévue",
            "communes running or planning an OPAH-RU"
        ),
        NotTold(
            "NAT-23",
            "besoin : financement du chef de projet",
            "need: funding of the chef de projet",
            IndicatorMessages.NoNeeds
        ),
        NotTold("NAT-24", "besoin : études opérationnelles", "need: operational studies", IndicatorMessages.NoNeeds),
        NotTold(
            "NAT-25",
            "besoin : financement des investissements",
            "need: investment funding",
            IndicatorMessages.NoNeeds
        ),
        Items(
            "NAT-26",
            IndicatorUnit.Posts,
            GovernanceFacts.Posts,
            "postes de chef de projet pourvus",
            "posts of chef de projet filled"
        ),
        Items(
            "NAT-27",
            IndicatorUnit.Posts,
            CommerceFacts.PostsGranted(FundingInstrument.Vta),
            "volontariats territoriaux en administration (VTA) accordés, un par fiche action",
            "volunteers in local administration (VTA) granted, one a fiche action"
        ),
        NotTold("NAT-28", "taux de financement du poste", "funding rate of the post", IndicatorMessages.AParameter),
        OfAll(
            "NAT-29",
            EngineeringFacts.IsHelped,
            "communes accompagnées en ingénierie",
            "communes with engineering support"
        ),
        NotTold(
            "NAT-30",
            "montant de l’ingénierie",
            "amount of engineering support",
            IndicatorMessages.NotForEngineering
        ),
        OfAll(
            "NAT-31.communes",
            EngineeringFacts.IsHelpedByAnah,
            "communes accompagnées par l’Anah",
            "communes supported by the Anah"
        ),
        Money(
            "NAT-31.amount",
            IndicatorUnit.Communes,
            EngineeringFacts.Anah,
            "ingénierie de l’Anah : montant accordé",
            "engineering of the Anah: amount granted"
        ),
        NotTold(
            "NAT-32",
            "collectivités accompagnées par la Banque des territoires",
            "local authorities supported by the Banque des territoires",
            IndicatorMessages.WithLoans
        ),
        OfAll(
            "NAT-33",
            EngineeringFacts.IsHelpedByCerema,
            "communes accompagnées par le Cerema",
            "communes supported by the Cerema"
        ),
        OfAll(
            "NAT-34",
            EngineeringFacts.IsHelpedByAnct,
            "communes accompagnées sur mesure par l’ANCT",
            "communes with tailored support of the ANCT"
        ),
        OfAll(
            "NAT-35",
            EngineeringFacts.Workshops.IsGranted,
            "communes des Ateliers des territoires",
            "communes of the Ateliers des territoires"
        ),
        Of(
            "NAT-36",
            IndicatorUnit.Owners,
            () => new BodyShare(CommerceFacts.Requesters),
            "collectivités demandant les mesures d’urgence commerce",
            "local authorities asking for commerce measures"
        ),
        Money(
            "NAT-37",
            IndicatorUnit.Owners,
            CommerceFacts.Money,
            "mesures d’urgence commerce : montant contractualisé",
            "commerce measures: amount contracted"
        ),
        Items(
            "NAT-38",
            IndicatorUnit.Posts,
            CommerceFacts.PostsAskedFor(FundingInstrument.TownCentreManager),
            "postes de manager de commerce demandés",
            "posts of town centre manager requested"
        ),
        Money(
            "NAT-39.amount",
            IndicatorUnit.Communes,
            Brownfields,
            "fonds friches, toutes vagues jusqu’à ce jour : montant",
            "brownfield fund, all waves up to the day: amount"
        ),
        OfAll(
            "NAT-39.communes",
            Brownfields.IsGranted,
            "fonds friches, toutes vagues jusqu’à ce jour : communes",
            "brownfield fund, all waves up to the day: communes"
        ),
        Money("NAT-40.amount", IndicatorUnit.Communes, Fnadt, "FNADT : montant", "FNADT: amount"),
        OfAll("NAT-40.communes", Fnadt.IsGranted, "FNADT : communes", "FNADT: communes"),
        Money("NAT-41.amount", IndicatorUnit.Communes, Detr, "DETR : montant", "DETR: amount"),
        OfAll("NAT-41.communes", Detr.IsGranted, "DETR : communes", "DETR: communes"),
        Money("NAT-42.amount", IndicatorUnit.Communes, Dsil, "DSIL, toutes parts : montant", "DSIL, all parts: amount"),
        OfAll("NAT-42.communes", Dsil.IsGranted, "DSIL, toutes parts : communes", "DSIL, all parts: communes"),
        Events("NAT-43.weeks", ClubEventKind.ThemeWeek, "Club : semaines thématiques", "Club: theme weeks"),
        Events("NAT-43.webinars", ClubEventKind.Webinar, "Club : webinaires", "Club: webinars"),
        Events(
            "NAT-43.showcases",
            ClubEventKind.Showcase,
            "Club : mises en valeur de communes",
            "Club: showcases of towns"
        ),
        Of(
            "NAT-43.participants",
            IndicatorUnit.MeanOfPersons,
            () =>
                ClubCount.Participants(
                    ClubEventKind.ThemeWeek,
                    ClubEventKind.Webinar,
                    ClubEventKind.ThematicCircle,
                    ClubEventKind.Showcase
                ),
            "Club : participants par événement, là où le nombre en est dit",
            "Club: participants per event, where their number is told"
        ),
        Events("NAT-44.sessions", ClubEventKind.Training, "Club : sessions de formation", "Club: training sessions"),
        NotTold("NAT-44.modules", "Club : modules de formation", "Club: training modules", IndicatorMessages.NoModules),
        Of(
            "NAT-44.participants",
            IndicatorUnit.MeanOfPersons,
            () => ClubCount.Participants(ClubEventKind.Training),
            "Club : participants par session de formation, là où le nombre en est dit",
            "Club: participants per training session, where their number is told"
        ),
        NotTold("NAT-45", "Club : réseaux", "Club: networks", IndicatorMessages.NotTheDossiers),
        NotTold(
            "D79-01",
            "dotation à trois axes : montant et opérations",
            "grant with three axes: amount and operations",
            IndicatorMessages.NameLost
        ),
        Money(
            "D79-02",
            IndicatorUnit.Projects,
            GrantScope.InTheYear(FundingInstrument.Detr),
            "DETR de l’année : montant, projets, taux",
            "DETR of the year: amount, projects, rate"
        ),
        Money(
            "D79-03",
            IndicatorUnit.Projects,
            GrantScope.InTheYear(FundingInstrument.Dsil),
            "DSIL de l’année : montant et projets",
            "DSIL of the year: amount and projects"
        ),
        NotTold(
            "D79-04",
            "DETR et DSIL : perspective de l’année suivante",
            "DETR and DSIL: outlook of the next year",
            IndicatorMessages.AParameter
        ),
        Items(
            "D79-05.labelled",
            IndicatorUnit.Services,
            ServiceFacts.Labelled(LabelledServiceKind.FranceServices),
            "France Services labellisées",
            "France Services labelled"
        ),
        Items(
            "D79-05.planned",
            IndicatorUnit.Services,
            ServiceFacts.Planned(LabelledServiceKind.FranceServices),
            "France Services prévues ou demandées",
            "France Services planned or asked for"
        ),
        Items(
            "D79-06.labelled",
            IndicatorUnit.Services,
            ServiceFacts.Labelled(LabelledServiceKind.DigitalAdviser),
            "conseillers numériques en place",
            "digital advisers in place"
        ),
        Items(
            "D79-06.planned",
            IndicatorUnit.Services,
            ServiceFacts.Planned(LabelledServiceKind.DigitalAdviser),
            "conseillers numériques prévus ou demandés",
            "digital advisers planned or asked for"
        ),
        Items(
            "D79-07",
            IndicatorUnit.Requests,
            EngineeringFacts.Requests,
            "demandes à l’ANCT déposées",
            "requests to the ANCT submitted"
        ),
        Of(
            "D79-08",
            IndicatorUnit.Epcis,
            () => new BodyShare(EngineeringFacts.EpcisWithDiagnosis),
            "EPCI dont le diagnostic est achevé",
            "EPCI with a completed diagnosis"
        ),
        Of(
            "D79-09",
            IndicatorUnit.Epcis,
            () => new BodyShare(GovernanceFacts.EpcisWithPost),
            "EPCI avec un chef de projet en poste",
            "EPCI with a chef de projet in post"
        ),
    ];

    private static IndicatorDefinition OfAll(
        string id,
        Func<DossierOnDay, CountedCommune, bool?> holds,
        string french,
        string english
    ) => Of(id, IndicatorUnit.Communes, () => new CommuneShare(holds, amongJoined: false), french, english);

    private static IndicatorDefinition OfJoined(
        string id,
        Func<DossierOnDay, CountedCommune, bool?> holds,
        string french,
        string english
    ) => Of(id, IndicatorUnit.Communes, () => new CommuneShare(holds, amongJoined: true), french, english);

    private static IndicatorDefinition Announcing(string id, Orientation orientation) =>
        OfJoined(
            id,
            ActFacts.Announces(orientation),
            $"orientation : {orientation.Label.French}",
            $"orientation: {orientation.Label.English}"
        );

    private static IndicatorDefinition Items(
        string id,
        IndicatorUnit unit,
        Func<DossierOnDay, IEnumerable<bool?>> items,
        string french,
        string english
    ) => Of(id, unit, () => new ItemShare(items), french, english);

    private static IndicatorDefinition Events(string id, ClubEventKind kind, string french, string english) =>
        Of(id, IndicatorUnit.Events, () => ClubCount.Events(kind), french, english);

    private static IndicatorDefinition Money(
        string id,
        IndicatorUnit unit,
        GrantScope scope,
        string french,
        string english
    ) => Of(id, unit, () => new GrantSum(scope, unit), french, english);

    private static IndicatorDefinition Of(
        string id,
        IndicatorUnit unit,
        Func<IndicatorCount> begin,
        string french,
        string english
    ) => new(id, unit, new(french, english), begin);

    private static IndicatorDefinition NotTold(string id, string french, string english, Localized reason) =>
        new(id, new(french, english), reason);
}
