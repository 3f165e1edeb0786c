namespace Pvd.Domain.Indicators;

/// <summary>The indicators of the national dashboard (NAT) and of a département's slides (D79), as the programme published them in 2021.</summary>
public static class IndicatorCatalogue
{
    private static readonly Localized NoThemes = new(
        "un dossier ne dit pas les équipements que la commune prévoit",
        "a dossier does not tell the facilities that the commune plans"
    );

    private static readonly Localized NotCounted = new(
        "les dossiers le disent, mais il n’est pas encore compté",
        "dossiers tell it, but it is not counted yet"
    );

    private static readonly Localized NoNeeds = new(
        "un dossier ne dit pas les besoins exprimés",
        "a dossier does not tell the needs expressed"
    );

    private static readonly Localized NoAmounts = new(
        "un dossier ne dit pas les montants accordés",
        "a dossier does not tell the amounts granted"
    );

    private static readonly Localized NotTheDossiers = new(
        "le fait est tenu hors des dossiers",
        "the fact is kept outside dossiers"
    );

    private static readonly Localized AnotherDay = new(
        "c’est NAT-05 à une autre date : demandez ce jour-là",
        "it is NAT-05 on another day: ask for that day"
    );

    private static readonly Localized AParameter = new(
        "c’est un paramètre du programme, non une statistique",
        "it is a parameter of the programme, not a statistic"
    );

    /// <summary>Gets every indicator, in the order of their ids. NAT-04 stands twice: the published sentence does not say which mean it is.</summary>
    public static IReadOnlyList<IndicatorDefinition> All { get; } =
    [
        Of("NAT-01", IndicatorUnit.Communes, "communes dont l’adhésion est signée", "communes with a signed adhésion"),
        Of(
            "NAT-02",
            IndicatorUnit.Communes,
            "part des communes dont l’adhésion est signée",
            "share of communes with a signed adhésion"
        ),
        Of("NAT-03", IndicatorUnit.Conventions, "conventions d’adhésion signées", "membership conventions signed"),
        Of(
            "NAT-04.convention",
            IndicatorUnit.MeanOfCommunes,
            "communes par adhésion, en moyenne par convention",
            "communes per adhésion, mean over conventions"
        ),
        Of(
            "NAT-04.commune",
            IndicatorUnit.MeanOfCommunes,
            "communes par adhésion, en moyenne vue d’une commune",
            "communes per adhésion, mean as seen by a commune"
        ),
        Of("NAT-05", IndicatorUnit.Communes, "communes dans une ORT signée", "communes in a signed ORT"),
        Of("NAT-06", IndicatorUnit.Communes, "le même, en juillet 2021", "the same, in July 2021", AnotherDay),
        Of(
            "NAT-07",
            IndicatorUnit.Committees,
            "comités de projet coprésidés",
            "project committees with a shared chair"
        ),
        Of(
            "NAT-08",
            IndicatorUnit.Committees,
            "dont par maires et président de l’EPCI",
            "of which by mayors and EPCI president"
        ),
        Of("NAT-09", IndicatorUnit.Committees, "dont par des maires ensemble", "of which by mayors together"),
        Of(
            "NAT-10",
            IndicatorUnit.Communes,
            "communes avec un conseil départemental engagé",
            "communes with a departmental council committed"
        ),
        Of(
            "NAT-11",
            IndicatorUnit.Communes,
            "communes avec un conseil régional engagé",
            "communes with a regional council committed"
        ),
        Of("NAT-12", IndicatorUnit.Communes, "orientation : économie locale", "orientation: local economy", NotCounted),
        Of("NAT-13", IndicatorUnit.Communes, "orientation : patrimoine", "orientation: heritage", NotCounted),
        Of(
            "NAT-14",
            IndicatorUnit.Communes,
            "orientation : santé et bien-être",
            "orientation: health and well-being",
            NotCounted
        ),
        Of(
            "NAT-15",
            IndicatorUnit.Communes,
            "orientation : intégration territoriale",
            "orientation: territorial integration",
            NotCounted
        ),
        Of(
            "NAT-16",
            IndicatorUnit.Communes,
            "orientation : transition écologique",
            "orientation: ecological transition",
            NotCounted
        ),
        Of("NAT-17", IndicatorUnit.Communes, "orientation : connexions", "orientation: connectivity", NotCounted),
        Of(
            "NAT-18",
            IndicatorUnit.Communes,
            "orientation : accès aux démarches",
            "orientation: access to procedures",
            NotCounted
        ),
        Of(
            "NAT-19",
            IndicatorUnit.Communes,
            "communes qui prévoient des équipements",
            "communes planning facilities",
            NoThemes
        ),
        Of(
            "NAT-20",
            IndicatorUnit.Communes,
            "communes qui prévoient un tiers-lieu",
            "communes planning a tiers-lieu",
            NoThemes
        ),
        Of(
            "NAT-21",
            IndicatorUnit.Communes,
            "communes avec une OPAH, en cours ou prévue",
            "communes running or planning an OPAH",
            NotCounted
        ),
        Of(
            "NAT-22",
            IndicatorUnit.Communes,
            "communes qui envisagent une OPAH-RU",
            "communes intending an OPAH-RU",
            NotCounted
        ),
        Of(
            "NAT-23",
            IndicatorUnit.Communes,
            "besoin : financement du chef de projet",
            "need: funding of the chef de projet",
            NoNeeds
        ),
        Of("NAT-24", IndicatorUnit.Communes, "besoin : études opérationnelles", "need: operational studies", NoNeeds),
        Of(
            "NAT-25",
            IndicatorUnit.Communes,
            "besoin : financement des investissements",
            "need: investment funding",
            NoNeeds
        ),
        Of("NAT-26", IndicatorUnit.Posts, "postes de chef de projet pourvus", "posts of chef de projet filled"),
        Of("NAT-27", IndicatorUnit.Posts, "VTA en appui", "VTA in support", NotTheDossiers),
        Of("NAT-28", IndicatorUnit.Other, "taux de financement du poste", "funding rate of the post", AParameter),
        Of(
            "NAT-29",
            IndicatorUnit.Communes,
            "communes accompagnées en ingénierie",
            "communes with engineering support"
        ),
        Of("NAT-30", IndicatorUnit.Other, "montant de l’ingénierie", "amount of engineering support", NoAmounts),
        Of("NAT-31", IndicatorUnit.Communes, "communes accompagnées par l’Anah", "communes supported by the Anah"),
        Of(
            "NAT-32",
            IndicatorUnit.Other,
            "collectivités accompagnées par la Banque des territoires",
            "local authorities supported by the Banque des territoires",
            NotTheDossiers
        ),
        Of("NAT-33", IndicatorUnit.Communes, "communes accompagnées par le Cerema", "communes supported by the Cerema"),
        Of(
            "NAT-34",
            IndicatorUnit.Communes,
            "communes accompagnées sur mesure par l’ANCT",
            "communes with tailored support of the ANCT"
        ),
        Of(
            "NAT-35",
            IndicatorUnit.Communes,
            "communes des Ateliers des territoires",
            "communes of the Ateliers des territoires",
            NotTheDossiers
        ),
        Of(
            "NAT-36",
            IndicatorUnit.Other,
            "collectivités demandant les mesures d’urgence commerce",
            "local authorities asking for commerce measures",
            NotTheDossiers
        ),
        Of(
            "NAT-37",
            IndicatorUnit.Other,
            "montant contractualisé de ces mesures",
            "amount contracted for these measures",
            NoAmounts
        ),
        Of(
            "NAT-38",
            IndicatorUnit.Other,
            "postes de manager de commerce demandés",
            "posts of town centre manager requested",
            NotTheDossiers
        ),
        Of("NAT-39", IndicatorUnit.Other, "Fonds friches, première vague", "brownfield fund, first wave", NoAmounts),
        Of("NAT-40", IndicatorUnit.Other, "FNADT : montant et communes", "FNADT: amount and communes", NotCounted),
        Of("NAT-41", IndicatorUnit.Other, "DETR : montant et communes", "DETR: amount and communes", NotCounted),
        Of("NAT-42", IndicatorUnit.Other, "DSIL : montant et communes", "DSIL: amount and communes", NotCounted),
        Of("NAT-43", IndicatorUnit.Other, "Club : événements", "Club: events", NotCounted),
        Of("NAT-44", IndicatorUnit.Other, "Club : formations", "Club: training", NotCounted),
        Of("NAT-45", IndicatorUnit.Other, "Club : réseaux", "Club: networks", NotTheDossiers),
        Of(
            "D79-01",
            IndicatorUnit.Other,
            "dotation à trois axes : montant et opérations",
            "grant with three axes: amount and operations",
            NoAmounts
        ),
        Of("D79-02", IndicatorUnit.Other, "DETR : montant, projets, taux", "DETR: amount, projects, rate", NotCounted),
        Of("D79-03", IndicatorUnit.Other, "DSIL : montant et projets", "DSIL: amount and projects", NotCounted),
        Of("D79-04", IndicatorUnit.Other, "perspective de l’année suivante", "outlook of the next year", AParameter),
        Of(
            "D79-05",
            IndicatorUnit.Other,
            "France Services labellisées et prévues",
            "France Services labelled and planned",
            NotCounted
        ),
        Of("D79-06", IndicatorUnit.Other, "conseillers numériques", "digital advisers", NotCounted),
        Of("D79-07", IndicatorUnit.Requests, "demandes à l’ANCT déposées", "requests to the ANCT submitted"),
        Of(
            "D79-08",
            IndicatorUnit.Epcis,
            "diagnostics territoriaux partagés",
            "shared territorial diagnoses",
            NotTheDossiers
        ),
        Of("D79-09", IndicatorUnit.Epcis, "EPCI avec un chef de projet en poste", "EPCI with a chef de projet in post"),
    ];

    private static IndicatorDefinition Of(
        string id,
        IndicatorUnit unit,
        string french,
        string english,
        Localized? whyNot = null
    ) => new(id, unit, new(french, english), whyNot);
}
