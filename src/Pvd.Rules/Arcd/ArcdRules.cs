namespace Pvd.Rules.Arcd;

/// <summary>
/// The aid to sustainable construction (ARCD), version of 2021: automatic, per square metre of dwellings above a density threshold.
/// Sources: décret 2021-1070 of 11 August 2021, orders of 12 August and 25 October 2021; press on the bonus of ORT towns. The version announced at the start
/// promised two years; in law the permits of twelve months count. The middle thresholds and an exclusion of bare land were not read.
/// </summary>
internal static class ArcdRules
{
    private static readonly LegalReference Decree = new("Décret n° 2021-1070 du 11 août 2021");

    internal static readonly RuleText Deficiency = new(
        "arcd.deficiency",
        Decree,
        statement: new(
            "Une commune sous arrêté de carence SRU au jour de référence ne reçoit rien.",
            "A commune under an order of SRU deficiency on the reference day receives nothing."
        ),
        met: new(
            "La commune n’était pas sous arrêté de carence le {day}.",
            "The commune was under no order of deficiency on {day}."
        ),
        notMet: new(
            "La commune était sous arrêté de carence le {day} : elle ne reçoit rien.",
            "The commune was under an order of deficiency on {day}: it receives nothing."
        ),
        unknown: new(
            "On ne sait pas si la commune était sous arrêté de carence le {day}.",
            "It is not known whether the commune was under an order of deficiency on {day}."
        )
    );

    internal static readonly RuleText Window = new(
        "arcd.window",
        Decree,
        statement: new(
            "Comptent les autorisations délivrées pendant la période de l’aide.",
            "Permits granted within the period of the aid count."
        ),
        notMet: new(
            "L’autorisation n° {number}, du {granted}, est hors de la période de l’aide : elle ne compte pas, quoi qu’on ait annoncé au lancement.",
            "Permit {number}, of {granted}, is outside the period of the aid: it does not count, whatever was announced at the start."
        )
    );

    internal static readonly RuleText Dwellings = new(
        "arcd.dwellings",
        Decree,
        statement: new(
            "Comptent les autorisations qui créent plusieurs logements, hors maisons individuelles.",
            "Permits that create several dwellings count, individual houses excluded."
        ),
        notMet: new(
            "L’autorisation n° {number} crée {dwellings} logement(s), pour un minimum de {minimum} : elle ne compte pas.",
            "Permit {number} creates {dwellings} dwelling(s), for a minimum of {minimum}: it does not count."
        ),
        unknown: new(
            "On ne sait pas combien de logements crée l’autorisation n° {number}, ni si ce sont des maisons.",
            "It is not known how many dwellings permit {number} creates, or whether they are houses."
        )
    );

    internal static readonly Localized Houses = new(
        "L’autorisation n° {number} porte sur des maisons individuelles : elle ne compte pas.",
        "Permit {number} is for individual houses: it does not count."
    );

    internal static readonly RuleText Density = new(
        "arcd.density",
        Decree,
        statement: new(
            "L’aide porte sur la surface de logement nouvelle au-dessus du seuil de densité, logements conservés compris.",
            "The aid bears on the new floor area of dwellings above the density threshold, kept dwellings included."
        ),
        met: new(
            "Autorisation n° {number} : {aided} m² au-dessus du seuil, à {unit} le m², soit {amount}.",
            "Permit {number}: {aided} m² above the threshold, at {unit} a m², which is {amount}."
        ),
        notMet: new(
            "L’autorisation n° {number} ne dépasse pas le seuil de densité : aucune surface aidée.",
            "Permit {number} does not pass the density threshold: no area is aided."
        ),
        unknown: new(
            "Il manque une surface, le seuil de densité de la commune ou l’origine des locaux pour l’autorisation n° {number}.",
            "An area, the density threshold of the commune or the origin of the premises is missing for permit {number}."
        )
    );

    internal static readonly RuleText Bonus = new(
        "arcd.bonus",
        Decree,
        statement: new(
            "Le montant est majoré si la commune était signataire d’une ORT ou d’un PPA au jour de référence.",
            "The amount is raised if the commune was signatory of an ORT or a PPA on the reference day."
        ),
        met: new(
            "La commune avait signé une ORT ou un PPA le {day} : majoration de {rate}.",
            "The commune had signed an ORT or a PPA on {day}: raised by {rate}."
        ),
        unknown: new(
            "On ne sait pas si la commune avait signé une ORT ou un PPA le {day} (majoration de {rate}).",
            "It is not known whether the commune had signed an ORT or a PPA on {day} (raise of {rate})."
        )
    );

    internal static readonly Localized NoBonus = new(
        "La commune n’avait signé ni ORT ni PPA le {day} : pas de majoration de {rate}.",
        "The commune had signed neither an ORT nor a PPA on {day}: no raise of {rate}."
    );

    internal static readonly RuleText Bar = new(
        "arcd.bar",
        Decree,
        statement: new(
            "En dessous d’un montant par commune, rien n’est versé.",
            "Below an amount for the commune, nothing is paid."
        ),
        met: new(
            "Le total de la commune, {total}, atteint le minimum de {bar}.",
            "The total of the commune, {total}, reaches the minimum of {bar}."
        ),
        notMet: new(
            "Le total de la commune, {total}, est inférieur au minimum de {bar} : rien n’est versé.",
            "The total of the commune, {total}, is below the minimum of {bar}: nothing is paid."
        ),
        unknown: new("Le total de la commune n’est pas connu.", "The total of the commune is not known.")
    );

    internal static readonly Localized NothingCounts = new(
        "Aucune autorisation de la commune ne compte : rien n’est versé.",
        "No permit of the commune counts: nothing is paid."
    );

    internal static readonly RuleText BareLand = new(
        "arcd.bare-land",
        Decree,
        statement: new(
            "Une exclusion des constructions neuves sur terrain nu en zone détendue est annoncée ; son texte n’a pas été lu.",
            "An exclusion of new buildings on bare land in low-tension zones is announced; its text was not read."
        ),
        unknown: new(
            "Une exclusion des constructions neuves sur terrain nu en zone détendue est annoncée sans que zones ni définition soient connues : à vérifier.",
            "An exclusion of new buildings on bare land in low-tension zones is announced, zones and definition unknown: to be checked."
        )
    );

    internal static readonly IReadOnlyList<RuleText> All =
    [
        Deficiency,
        Window,
        Dwellings,
        Density,
        Bonus,
        Bar,
        BareLand,
    ];
}
