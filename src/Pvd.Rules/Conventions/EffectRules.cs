namespace Pvd.Rules.Conventions;

/// <summary>
/// What an ORT opens.
/// Sources: CCH L303-2; C. com. L752-1-1, L752-1-2 and L752-2 (shops); loi 3DS (planning, experiment); décret 2021-1070 (aid to construction).
/// The end of the Denormandie reduction was put off several times and was not read; pre-emption, planning and loans follow each its own regime.
/// </summary>
internal static class EffectRules
{
    internal static readonly RuleText Denormandie = new(
        "EFF-1",
        new("CGI", "art. 199 novovicies"),
        statement: new(
            "Dans les communes d’une ORT, sur tout leur territoire, l’investissement locatif dans l’ancien rénové ouvre la réduction d’impôt dite Denormandie.",
            "In the communes of an ORT, on their whole territory, renovating old housing to let opens the so-called Denormandie tax reduction."
        ),
        met: new(
            "Réduction d’impôt Denormandie : ouverte jusqu’au {until}.",
            "Denormandie tax reduction: open until {until}."
        ),
        notMet: new("Réduction d’impôt Denormandie : {reason}.", "Denormandie tax reduction: {reason}."),
        unknown: new(
            "Réduction d’impôt Denormandie : on ne sait pas si elle est ouverte ; sa fin, plusieurs fois repoussée, est à vérifier.",
            "Denormandie tax reduction: it is not known whether it is open; its end, put off several times, is to be checked."
        )
    );

    internal static readonly RuleText NoShopPermit = new(
        "EFF-2",
        new("C. com.", "L752-1-1"),
        statement: new(
            "Dans un secteur d’intervention qui comprend un centre-ville, les projets commerciaux sont dispensés d’autorisation d’exploitation commerciale, sauf au-dessus des seuils que la convention peut fixer.",
            "In an intervention sector that includes a town centre, shop projects need no commercial operating permit, save above the thresholds that the agreement may set."
        ),
        met: new(
            "Dispense d’autorisation d’exploitation commerciale en centre-ville : ouverte.{soil} La convention peut maintenir l’autorisation au-dessus de {area} m², ou {food} m² pour l’alimentaire.",
            "No commercial operating permit in the town centre: open.{soil} The agreement may keep the permit above {area} m², or {food} m² for food shops."
        ),
        notMet: new(
            "Dispense d’autorisation d’exploitation commerciale en centre-ville : {reason}.",
            "No commercial operating permit in the town centre: {reason}."
        ),
        unknown: new(
            "Dispense d’autorisation d’exploitation commerciale en centre-ville : on ne sait pas encore.",
            "No commercial operating permit in the town centre: not known yet."
        )
    );

    internal static readonly RuleText Suspension = new(
        "EFF-3",
        new("C. com.", "L752-1-2"),
        statement: new(
            "Hors de ces secteurs, le préfet peut suspendre, au cas par cas, l’examen d’un projet commercial qui compromettrait l’ORT, y compris dans une commune de l’EPCI ou d’un EPCI voisin qui n’a pas signé.",
            "Outside those sectors the prefect may suspend, case by case, the examination of a shop project that would endanger the ORT, even in a commune of the EPCI or of a bordering one that has not signed."
        ),
        met: new(
            "Suspension d’un projet commercial en périphérie : le préfet peut la décider pour {years} ans, par arrêté motivé ; une prolongation de {more} an est à vérifier.",
            "Suspension of a shop project outside the centre: the prefect may order it for {years} years, with reasons; an extension of {more} year is to be checked."
        ),
        notMet: new(
            "Suspension d’un projet commercial en périphérie : {reason}.",
            "Suspension of a shop project outside the centre: {reason}."
        ),
        unknown: new(
            "Suspension d’un projet commercial en périphérie : on ne sait pas encore.",
            "Suspension of a shop project outside the centre: not known yet."
        )
    );

    internal static readonly RuleText MixedProject = new(
        "EFF-4",
        new("C. com.", "L752-2, IV"),
        statement: new(
            "En centre-ville d’un secteur d’intervention, un projet de logements et de commerces se passe d’autorisation d’exploitation commerciale si la surface de vente reste sous une part de la surface de logement.",
            "In the town centre of an intervention sector, a project of housing and shops needs no commercial operating permit if the sales area stays under a share of the floor area of housing."
        ),
        met: new(
            "Projet mêlant logements et commerces en centre-ville : pas d’autorisation si la surface de vente est inférieure à {share} de la surface de plancher de logement.",
            "Project of housing and shops in the town centre: no permit if the sales area is under {share} of the floor area of housing."
        ),
        notMet: new(
            "Projet mêlant logements et commerces en centre-ville : {reason}.",
            "Project of housing and shops in the town centre: {reason}."
        ),
        unknown: new(
            "Projet mêlant logements et commerces en centre-ville : on ne sait pas encore.",
            "Project of housing and shops in the town centre: not known yet."
        )
    );

    internal static readonly RuleText Preemption = new(
        "EFF-5",
        new("C. urb.", "L211-4 et L214-1"),
        statement: new(
            "La collectivité peut instituer, par délibération, un droit de préemption urbain renforcé et un droit de préemption commercial.",
            "The local authority may set up, by délibération, a reinforced urban right of pre-emption and one over shops."
        ),
        met: new(
            "Préemption renforcée, urbaine et commerciale : possible, par délibération.",
            "Reinforced pre-emption, urban and over shops: possible, by délibération."
        ),
        notMet: new("Préemption renforcée : {reason}.", "Reinforced pre-emption: {reason}."),
        unknown: new("Préemption renforcée : on ne sait pas encore.", "Reinforced pre-emption: not known yet.")
    );

    internal static readonly RuleText OtherRegimes = new(
        "EFF-6",
        new("Loi 3DS", "art. 96"),
        statement: new(
            "Dérogations au plan local d’urbanisme, permis d’aménager sur plusieurs sites, priorité de l’Anah, prêts de la Banque des Territoires : chacun suit son propre régime.",
            "Derogations from the local plan, development permits over several sites, priority of the Anah, loans of the Banque des Territoires: each follows its own regime."
        ),
        met: new(
            "Urbanisme, Anah et prêts : ouverts, chacun sous son propre régime.",
            "Planning, Anah and loans: open, each under its own regime."
        ),
        notMet: new("Urbanisme, Anah et prêts : {reason}.", "Planning, Anah and loans: {reason}."),
        unknown: new("Urbanisme, Anah et prêts : on ne sait pas encore.", "Planning, Anah and loans: not known yet.")
    );

    internal static readonly RuleText Experiment = new(
        "EFF-7",
        new("Loi 3DS"),
        statement: new(
            "À titre expérimental, jusqu’à une date fixée, l’autorisation d’exploitation commerciale peut être intégrée à l’urbanisme dans les territoires d’ORT.",
            "As an experiment, until a set date, the commercial operating permit may be made part of planning in the territories of an ORT."
        ),
        met: new(
            "Expérimentation sur l’autorisation d’exploitation commerciale : ouverte jusqu’au {until}.",
            "Experiment on the commercial operating permit: open until {until}."
        ),
        notMet: new(
            "Expérimentation sur l’autorisation d’exploitation commerciale : {reason}.",
            "Experiment on the commercial operating permit: {reason}."
        ),
        unknown: new(
            "Expérimentation sur l’autorisation d’exploitation commerciale : on ne sait pas encore.",
            "Experiment on the commercial operating permit: not known yet."
        )
    );

    internal static readonly RuleText ConstructionBonus = new(
        "EFF-8",
        new("Décret n° 2021-1070 du 11 août 2021"),
        statement: new(
            "L’aide à la construction durable de 2021 est majorée pour les communes qui étaient signataires d’une ORT au jour de référence.",
            "The aid to sustainable construction of 2021 is raised for the communes that were signatories of an ORT on the reference day."
        ),
        met: new(
            "Aide à la construction durable de 2021 : majorée de {rate}, l’ORT produisait son effet le {day}.",
            "Aid to sustainable construction of 2021: raised by {rate}, the ORT was effective on {day}."
        ),
        notMet: new(
            "Aide à la construction durable de 2021 : pas de majoration, l’ORT ne produisait pas d’effet le {day}.",
            "Aid to sustainable construction of 2021: not raised, the ORT was not effective on {day}."
        ),
        unknown: new(
            "Aide à la construction durable de 2021 : on ne sait pas si l’ORT produisait son effet le {day}.",
            "Aid to sustainable construction of 2021: it is not known whether the ORT was effective on {day}."
        )
    );

    internal static readonly Localized NoOrt = new(
        "rien d’ouvert, la convention-cadre n’a pas d’effet d’ORT",
        "nothing open, the framework convention does not have the effect of an ORT"
    );

    internal static readonly Localized NoCentre = new(
        "rien d’ouvert, aucun secteur d’intervention ne comprend un centre-ville",
        "nothing open, no intervention sector includes a town centre"
    );

    internal static readonly Localized Ended = new("plus rien d’ouvert depuis le {end}", "nothing open since {end}");

    internal static readonly Localized DayToCome = new(
        "la situation au {day}, qui n’est pas encore venu",
        "how things stand on {day}, which has not come yet"
    );

    internal static readonly Authority Prefect = new(
        Words.ThePrefect,
        new("C. com.", "L752-1-2"),
        new(
            "par arrêté motivé par la vacance commerciale et le chômage, après avis ou à la demande de l’EPCI et des communes signataires",
            "by an order that gives figures of vacant shops and unemployment, after the opinion or at the request of the EPCI and the signatory communes"
        )
    );

    internal static readonly Authority Councils = new(
        new("le conseil municipal ou communautaire", "the municipal or community council"),
        new("C. urb.", "L211-4 et L214-1"),
        new("par délibération", "by délibération")
    );

    internal static readonly Authority EachRegime = new(
        new("l’autorité compétente de chaque régime", "the competent authority of each regime"),
        new("Loi 3DS", "art. 96"),
        new(
            "commune ou EPCI pour l’urbanisme, Anah et Banque des Territoires pour leurs aides",
            "commune or EPCI for planning, Anah and Banque des Territoires for their aid"
        )
    );

    internal static readonly IReadOnlyList<RuleText> All =
    [
        Denormandie,
        NoShopPermit,
        Suspension,
        MixedProject,
        Preemption,
        OtherRegimes,
        Experiment,
        ConstructionBonus,
    ];
}
