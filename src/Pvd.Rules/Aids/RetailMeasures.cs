using Pvd.Rules.Law;

namespace Pvd.Rules.Aids;

/// <summary>
/// The retail measures of the Banque des Territoires: manager, digital solutions, and three helps in kind.
/// Sources: DDT des Deux-Sèvres, slides of 2021 (window, route); dossier de présentation of October 2020; press of October 2020. The window was extended after
/// 31 March 2021 to days that were not found; the share of the cost of the post that the aid may reach was not found either.
/// </summary>
internal static class RetailMeasures
{
    private static readonly LegalReference Measures = new(
        "Banque des Territoires",
        "mesures de relance commerciale, octobre 2020"
    );

    internal static readonly RuleText Town = new(
        "com.town",
        Measures,
        statement: new(
            "Les mesures de relance commerciale sont pour les villes de Petites villes de demain et d’Action cœur de ville.",
            "The retail recovery measures are for the towns of Petites villes de demain and Action cœur de ville."
        ),
        met: new("La ville est dans l’un des deux programmes.", "The town is in one of the two programmes."),
        notMet: new("La ville n’est dans aucun des deux programmes.", "The town is in neither of the two programmes."),
        unknown: new(
            "On ne sait pas si la ville est dans l’un des deux programmes.",
            "It is not known whether the town is in one of the two programmes."
        )
    );

    internal static readonly RuleText Manager = new(
        "com.manager",
        Measures,
        statement: new(
            "L’aide au manager est un forfait par an, pendant un nombre d’années limité.",
            "The aid for the manager is a flat amount a year, for a limited number of years."
        ),
        met: new(
            "{years} an(s) à {yearly}, pour {most} au plus : {amount}.",
            "{years} year(s) at {yearly}, of {most} at most: {amount}."
        ),
        unknown: new(
            "Le montant de l’aide au manager ne peut pas être dit.",
            "The amount of the aid for the manager cannot be told."
        )
    );

    internal static readonly RuleText ManagerShare = new(
        "com.manager-share",
        Measures,
        statement: new(
            "La part du coût du poste que l’aide peut atteindre n’est pas connue.",
            "The share of the cost of the post that the aid may reach is not known."
        )
    );

    internal static readonly RuleText Solutions = new(
        "com.solutions",
        Measures,
        statement: new(
            "L’aide aux solutions numériques est un forfait, versé une fois.",
            "The aid for digital solutions is a flat amount, paid once."
        ),
        met: new("Forfait de {amount}.", "Flat amount of {amount}."),
        unknown: new(
            "Le montant de l’aide aux solutions numériques ne peut pas être dit.",
            "The amount of the aid for digital solutions cannot be told."
        )
    );

    internal static readonly RuleText InKind = new(
        "com.in-kind",
        Measures,
        statement: new(
            "L’ingénierie numérique et les diagnostics sont pris en charge par la Banque des Territoires, en nature ou directement.",
            "Digital engineering and diagnoses are paid by the Banque des Territoires, in kind or directly."
        ),
        met: new(
            "La Banque des Territoires prend en charge {law} de la prestation : rien n’entre au plan de financement.",
            "The Banque des Territoires pays {law} of the work: nothing enters the financing plan."
        ),
        unknown: new(
            "La prise en charge de la prestation ne peut pas être dite.",
            "What is paid of the work cannot be told."
        )
    );

    internal static readonly IReadOnlyList<RuleText> All = [Town, Manager, ManagerShare, Solutions, InKind];

    internal static AidResult? CheckManager(AidCase aid)
    {
        aid.Holds(Town, aid.Facts.IsInZone, AidWords.Town);
        ParameterReading yearly = aid.Read(AidParameterIds.TownManagerYearly);
        ParameterReading most = aid.Read(AidParameterIds.TownManagerYears);
        aid.TellSilence(ManagerShare, aid.Read(AidParameterIds.TownManagerShare));
        if (aid.IsSilent(Manager, [yearly, most]) || WholeYears.Of(aid, Manager, most, yearly, most) is not { } years)
        {
            return null;
        }

        Euro amount = aid.Round(WholeYears.Times(yearly, years));
        aid.Met(
            Manager,
            [yearly, most],
            new("years", FactValue.Of(years)),
            new("yearly", yearly.Value),
            new("most", most.Value),
            new("amount", FactValue.Of(amount))
        );
        return new AidResult.AtMost(amount);
    }

    internal static AidResult? CheckSolutions(AidCase aid)
    {
        aid.Holds(Town, aid.Facts.IsInZone, AidWords.Town);
        ParameterReading flat = aid.Read(AidParameterIds.DigitalSolutions);
        if (aid.IsSilent(Solutions, [flat]))
        {
            return null;
        }

        aid.Met(Solutions, [flat], new NamedFact("amount", flat.Value));
        return new AidResult.AtMost(flat.Value.Amount);
    }

    internal static AidResult? CheckInKind(AidCase aid)
    {
        aid.Holds(Town, aid.Facts.IsInZone, AidWords.Town);
        return EngineeringInKind.Paid(aid, InKind, AidParameterIds.RetailInKind);
    }
}
