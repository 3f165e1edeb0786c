using Pvd.Rules.Checks;

namespace Pvd.Rules.Grants;

/// <summary>
/// Who may ask for the DETR. Sources: CGCT L2334-33 (communes, EPCI, syndicats, owners named by a contract with the State),
/// L2334-35 (figures of 1 January of the year before), in the versions since 2011.
/// </summary>
internal static class DetrOwnerRules
{
    internal static readonly MissingFact PlaceNotRead = new(
        "law",
        new(
            "les conditions de la DETR dans cette collectivité d’outre-mer",
            "the conditions of the DETR in this overseas collectivity"
        ),
        isLaw: true
    );

    private static readonly IReadOnlyList<Slot> CommuneSlots =
    [
        Slot.Count("population", step => step.A),
        Slot.Amount("potential", step => step.B),
        Slot.Amount("limit", SizeTest.LimitOf),
        Slot.Amount("distance", step => Known.Difference(SizeTest.LimitOf(step), step.B)),
        Slot.Amount(
            "short",
            step => Known.Difference(step.B, SizeTest.LimitOf(step)) is var over && Known.Is(over) ? over + 1 : over
        ),
        Slot.Parameter("small"),
        Slot.Parameter("large", 1),
    ];

    internal static readonly RuleText Commune = new(
        "detr.commune",
        Texts.Cgct("L2334-33, 2°"),
        statement: new(
            "Une commune peut demander la DETR si elle est assez petite, ou, jusqu’à une certaine taille, si elle est assez peu riche.",
            "A commune may ask for the DETR if it is small enough or, up to a certain size, if it is not too wealthy."
        ),
        met: new(
            "La commune peut demander la DETR : {population} habitants (population DGF), pour un seuil de {small}.",
            "The commune may ask for the DETR: {population} inhabitants (population DGF), for a threshold of {small}."
        ),
        notMet: new(
            "La commune est trop peuplée : {population} habitants (population DGF), au-delà de {large}.",
            "The commune is too populous: {population} inhabitants (population DGF), above {large}."
        ),
        unknown: new(
            "On ne connaît pas la population DGF de la commune.",
            "The population DGF of the commune is not known."
        ),
        slots: CommuneSlots,
        threshold: "limit",
        distance: "distance"
    );

    internal static readonly Localized PoorEnough = new(
        "La commune peut demander la DETR : {population} habitants, entre {small} et {large}, et un potentiel financier par habitant de {potential}, inférieur à la limite de {limit}.",
        "The commune may ask for the DETR: {population} inhabitants, between {small} and {large}, and a financial potential of {potential} per inhabitant, below the limit of {limit}."
    );

    internal static readonly Localized TooWealthy = new(
        "La commune est trop peuplée pour la première catégorie ({population} habitants, seuil {small}) et son potentiel financier par habitant, {potential}, n’est pas strictement inférieur à la limite de {limit} : il s’en faut de {short}.",
        "The commune is too populous for the first category ({population} inhabitants, threshold {small}) and its financial potential per inhabitant, {potential}, is not strictly below the limit of {limit}: it misses by {short}."
    );

    internal static readonly Localized WealthUnknown = new(
        "La population de la commune ({population} habitants) est dans la tranche où la richesse décide : le potentiel financier par habitant ou sa moyenne n’est pas connu.",
        "The population of the commune ({population} inhabitants) is in the range where wealth decides: the financial potential per inhabitant or its mean is not known."
    );

    internal static readonly SizeWords WhereWealthDecides = new(PoorEnough, TooWealthy, WealthUnknown);

    internal static readonly RuleText SaintPierre = new(
        "detr.saint-pierre-et-miquelon",
        Texts.Cgct("L2334-33, 2°"),
        statement: new(
            "Les communes de Saint-Pierre-et-Miquelon peuvent demander la DETR.",
            "The communes of Saint-Pierre-et-Miquelon may ask for the DETR."
        )
    );

    internal static readonly RuleText NewCommune = new(
        "detr.new-commune",
        Texts.Cgct("L2334-33, 2° d"),
        statement: new(
            "Une commune nouvelle garde, ses premiers exercices, l’éligibilité de l’une des communes qu’elle réunit.",
            "A new commune keeps, for its first budget years, the eligibility of one of the communes it unites."
        ),
        met: new(
            "La commune nouvelle, créée le {created}, est dans ses {years} premiers exercices et remplace une commune ou un EPCI éligible l’année précédente.",
            "The new commune, created on {created}, is in its first {years} budget years and replaces a commune or EPCI that was eligible the year before."
        ),
        unknown: new(
            "On ne sait pas si la commune nouvelle garde l’éligibilité de l’une des communes qu’elle réunit.",
            "It is not known whether the new commune keeps the eligibility of one of the communes it unites."
        ),
        slots: [Slot.Day("created", step => step.A), Slot.Parameter("years")]
    );

    internal static readonly RuleText Epci = new(
        "detr.epci",
        Texts.Cgct("L2334-33, 1°"),
        statement: new(
            "Un EPCI à fiscalité propre peut demander la DETR, sauf s’il réunit toutes les conditions d’exclusion de la version en vigueur.",
            "An own-tax EPCI may ask for the DETR unless it meets every condition of exclusion of the version in force."
        ),
        met: new(
            "L’EPCI peut demander la DETR : il ne réunit pas toutes les conditions d’exclusion ({population} habitants, plus grande commune {largest}).",
            "The EPCI may ask for the DETR: it does not meet every condition of exclusion ({population} inhabitants, largest commune {largest})."
        ),
        notMet: new(
            "L’EPCI est exclu : d’un seul tenant, {population} habitants pour un seuil de {limit}, et une commune de {largest} habitants pour un seuil de {centre}{density}.",
            "The EPCI is excluded: of one block, {population} inhabitants for a threshold of {limit}, and a commune of {largest} inhabitants for a threshold of {centre}{density}."
        ),
        unknown: new(
            "On ne peut pas dire si l’EPCI réunit toutes les conditions d’exclusion.",
            "It cannot be told whether the EPCI meets every condition of exclusion."
        ),
        slots:
        [
            Slot.Count("population", step => step.A),
            Slot.Count("largest", step => step.B),
            Slot.Count("limit", step => step.C),
            Slot.Count("centre", step => step.D),
            Slot.Carried("density"),
        ],
        threshold: "limit"
    );

    internal static readonly Localized NotExcluded = new(
        "L’EPCI peut demander la DETR : il ne réunit pas toutes les conditions d’exclusion.",
        "The EPCI may ask for the DETR: it does not meet every condition of exclusion."
    );

    internal static readonly Localized ByRoute = new(
        "L’EPCI peut demander la DETR par l’une des voies ouvertes à cette date : {population} habitants.",
        "The EPCI may ask for the DETR by one of the routes open on that day: {population} inhabitants."
    );

    internal static readonly Localized NoRoute = new(
        "L’EPCI ne peut pas demander la DETR : {population} habitants, et aucune des voies de l’époque ne lui est ouverte.",
        "The EPCI may not ask for the DETR: {population} inhabitants, and none of the routes of the time is open to it."
    );

    internal static readonly Localized EligibleIn2010 = new(
        "L’EPCI peut demander la DETR : il était éligible en 2010 à la DGE ou à la DDR.",
        "The EPCI may ask for the DETR: it was eligible for the DGE or the DDR in 2010."
    );

    internal static readonly Localized WithDensity = new(
        ", et {found} habitants au km² pour un seuil de {limit}",
        ", and {found} inhabitants per km² for a threshold of {limit}"
    );

    internal static readonly RuleText Syndicate = new(
        "detr.syndicate",
        Texts.Cgct("L2334-33, 1° bis"),
        statement: new(
            "Un syndicat de communes ou mixte fermé peut demander la DETR jusqu’à une certaine population.",
            "A syndicate of communes may ask for the DETR up to a certain population."
        ),
        met: new(
            "Le syndicat peut demander la DETR : {population} habitants, pour un maximum de {limit}.",
            "The syndicate may ask for the DETR: {population} inhabitants, for a maximum of {limit}."
        ),
        notMet: new(
            "Le syndicat est trop peuplé : {population} habitants, pour un maximum de {limit}.",
            "The syndicate is too populous: {population} inhabitants, for a maximum of {limit}."
        ),
        unknown: new("On ne connaît pas la population du syndicat.", "The population of the syndicate is not known."),
        slots: [Slot.Count("population", step => step.A), Slot.Parameter("limit")],
        threshold: "limit"
    );

    internal static readonly RuleText NamedOwner = new(
        "detr.named-owner",
        Texts.Cgct("L2334-33, avant-dernier alinéa"),
        statement: new(
            "Un autre maître d’ouvrage peut recevoir la DETR si un contrat avec l’État le désigne.",
            "Another project owner may receive the DETR if a contract with the State names it."
        ),
        met: new(
            "Un contrat avec l’État désigne ce maître d’ouvrage.",
            "A contract with the State names this project owner."
        ),
        notMet: new(
            "Ce maître d’ouvrage n’est ni une commune, ni un EPCI, ni un syndicat, et aucun contrat avec l’État ne le désigne.",
            "This project owner is no commune, EPCI or syndicate, and no contract with the State names it."
        ),
        unknown: new(
            "On ne sait pas si un contrat avec l’État désigne ce maître d’ouvrage.",
            "It is not known whether a contract with the State names this project owner."
        ),
        remedy: new(
            "qu’un contrat avec l’État désigne ce maître d’ouvrage",
            "a contract with the State that names this project owner"
        )
    );

    internal static readonly IReadOnlyList<RuleText> All =
    [
        Commune,
        SaintPierre,
        NewCommune,
        Epci,
        Syndicate,
        NamedOwner,
    ];
}
