using Pvd.Rules.Law;

namespace Pvd.Rules.Aids;

/// <summary>
/// The Denormandie tax reduction: what an ORT opens to private landlords, no grant to the town.
/// Sources: Banque des Territoires and trade press on CGI 199 novovicies. The end of the window was put off several times; for 2027 an amendment of October 2024
/// would go back to 2026, and its fate was not found.
/// </summary>
internal static class Denormandie
{
    private static readonly LegalReference Code = new("CGI", "art. 199 novovicies");

    internal static readonly RuleText Zone = new(
        "den.zone",
        Code,
        statement: new(
            "Le logement est dans une commune dont l’ORT a son effet, ou qui est citée par les textes.",
            "The dwelling is in a commune whose ORT has its effect, or that the texts name."
        ),
        met: new("La commune ouvre la réduction d’impôt.", "The commune opens the tax reduction."),
        notMet: new("La commune n’ouvre pas la réduction d’impôt.", "The commune does not open the tax reduction."),
        unknown: new(
            "On ne sait pas si la commune ouvre la réduction d’impôt.",
            "It is not known whether the commune opens the tax reduction."
        )
    );

    internal static readonly RuleText Window = new(
        "den.window",
        Code,
        statement: new(
            "Le logement est acquis avant la fin du dispositif.",
            "The dwelling is bought before the end of the scheme."
        ),
        met: new("Acquisition le {on}, au plus tard le {end}.", "Bought on {on}, no later than {end}."),
        unknown: new(
            "La fin du dispositif n’est pas connue pour ce jour.",
            "The end of the scheme is not known for that day."
        )
    );

    internal static readonly RuleText Works = new(
        "den.works",
        Code,
        statement: new("Les travaux atteignent une part du coût total.", "The works reach a share of the whole cost."),
        met: new(
            "Les travaux font {value} du coût total, pour {minimum} au moins.",
            "The works are {value} of the whole cost, for {minimum} at least."
        ),
        notMet: new(
            "Les travaux font {value} du coût total, moins que les {minimum} demandés.",
            "The works are {value} of the whole cost, less than the {minimum} asked."
        ),
        unknown: new(
            "On ne connaît pas le prix d’acquisition ou le coût des travaux.",
            "The price of the purchase or the cost of the works is not known."
        )
    );

    internal static readonly RuleText Energy = new(
        "den.energy",
        Code,
        statement: new(
            "Les travaux atteignent un résultat énergétique, ou créent une surface habitable.",
            "The works reach an energy result, or create living area."
        ),
        met: new("Les travaux y suffisent : {law}.", "The works do: {law}."),
        notMet: new("Les travaux n’y suffisent pas : {law}.", "The works do not: {law}."),
        unknown: new(
            "On ne sait pas si les travaux y suffisent : {law}.",
            "It is not known whether the works do: {law}."
        )
    );

    internal static readonly RuleText Letting = new(
        "den.letting",
        Code,
        statement: new(
            "Le bailleur s’engage à louer pour l’une des durées prévues, dont dépend le taux.",
            "The landlord commits to let for one of the lengths set, on which the rate depends."
        ),
        met: new("{years} ans de location : {rate}.", "{years} years of letting: {rate}."),
        notMet: new(
            "{years} ans de location ne sont pas une durée prévue.",
            "{years} years of letting is not a length that is set."
        ),
        unknown: new("On ne connaît pas la durée de location.", "The length of letting is not known.")
    );

    internal static readonly RuleText Relief = new(
        "den.relief",
        Code,
        statement: new(
            "La réduction est une part du coût total, plafonné par contribuable et par an.",
            "The relief is a share of the whole cost, capped for each taxpayer and year."
        ),
        met: new(
            "Coût de {cost}, compté pour {counted} : {rate}, soit {total}, {yearly} par an.",
            "Cost of {cost}, counted for {counted}: {rate}, which is {total}, {yearly} a year."
        ),
        unknown: new("La réduction ne peut pas être dite.", "The relief cannot be told.")
    );

    internal static readonly IReadOnlyList<RuleText> All = [Zone, Window, Works, Energy, Letting, Relief];

    private static readonly MissingFact HasOrt = new(
        "isInZone",
        new(
            "si l’ORT de la commune avait son effet au jour de l’acquisition",
            "whether the ORT of the commune had its effect on the day of the purchase"
        )
    );

    private static readonly MissingFact Purchase = new(
        "operation.purchase",
        new("le prix d’acquisition", "the price of the purchase")
    );

    private static readonly MissingFact CostOfWorks = new(
        "operation.works",
        new("le coût des travaux", "the cost of the works")
    );

    private static readonly MissingFact Goal = new(
        "operation.reachesEnergyGoal",
        new("le résultat énergétique des travaux", "the energy result of the works")
    );

    private static readonly MissingFact Years = new(
        "operation.lettingYears",
        new("la durée de l’engagement de location", "the length of the commitment to let")
    );

    private static readonly (string Years, string Rate)[] Lengths =
    [
        (AidParameterIds.DenormandieShortYears, AidParameterIds.DenormandieShortRate),
        (AidParameterIds.DenormandieMiddleYears, AidParameterIds.DenormandieMiddleRate),
        (AidParameterIds.DenormandieLongYears, AidParameterIds.DenormandieLongRate),
    ];

    internal static AidResult? Check(AidCase aid)
    {
        AidOperation operation = aid.Facts.Operation;
        aid.Holds(Zone, aid.Facts.IsInZone, HasOrt, aid.Read(AidParameterIds.DenormandieZone));
        CheckWindow(aid);
        aid.Holds(Energy, operation.ReachesEnergyGoal, Goal, aid.Read(AidParameterIds.DenormandieEnergy));
        ParameterReading? rate = CheckLetting(aid);
        if (CheckWorks(aid) is not { } cost || rate is null)
        {
            return null;
        }

        ParameterReading cap = aid.Read(AidParameterIds.DenormandieCap);
        if (aid.IsSilent(Relief, [rate, cap]))
        {
            return null;
        }

        Euro counted = Euro.Min(cost, cap.Value.Amount);
        ExactEuro exact = new ExactEuro(counted) * rate.Value.Ratio;
        Euro total = aid.Round(exact);
        Euro yearly = aid.Round(exact * Ratio.Of(1, operation.LettingYears!.Value));
        aid.Met(
            Relief,
            [rate, cap],
            new("cost", FactValue.Of(cost)),
            new("counted", FactValue.Of(counted)),
            new("rate", rate.Value),
            new("total", FactValue.Of(total)),
            new("yearly", FactValue.Of(yearly))
        );
        return new AidResult.TaxRelief(total, yearly);
    }

    private static void CheckWindow(AidCase aid)
    {
        ParameterReading end = aid.Read(AidParameterIds.DenormandieLastDay);
        if (!aid.IsSilent(Window, [end]))
        {
            aid.Met(Window, [end], new NamedFact("on", FactValue.Of(aid.Day)), new NamedFact("end", end.Value));
        }
    }

    /// <summary>The rate of the commitment; <c>null</c> where there is none.</summary>
    private static ParameterReading? CheckLetting(AidCase aid)
    {
        List<ParameterReading> lengths = [.. Lengths.Select(length => aid.Read(length.Years))];
        if (aid.IsSilent(Letting, lengths))
        {
            return null;
        }

        if (aid.Facts.Operation.LettingYears is not { } years)
        {
            aid.Ask(Letting, Years, [.. lengths]);
            return null;
        }

        NamedFact named = new("years", FactValue.Of(years));
        int place = lengths.FindIndex(length => length.Value.Number == years);
        if (place < 0)
        {
            aid.NotMet(Letting, lengths, named);
            return null;
        }

        ParameterReading rate = aid.Read(Lengths[place].Rate);
        if (aid.IsSilent(Letting, [rate]))
        {
            return null;
        }

        aid.Met(Letting, [lengths[place], rate], named, new NamedFact("rate", rate.Value));
        return rate;
    }

    /// <summary>The whole cost; <c>null</c> where it is not known.</summary>
    private static Euro? CheckWorks(AidCase aid)
    {
        AidOperation operation = aid.Facts.Operation;
        if (operation is { Purchase: { } purchase, Works: { } works })
        {
            Euro cost = purchase + works;
            Ratio share = cost == Euro.Zero ? Ratio.Zero : works.DividedBy(cost);
            aid.LiesWithin(Works, FactValue.Of(share), CostOfWorks, AidParameterIds.DenormandieWorks);
            return cost;
        }

        MissingFact missing = operation.Purchase is null ? Purchase : CostOfWorks;
        aid.LiesWithin(Works, FactValue.Unknown, missing, AidParameterIds.DenormandieWorks);
        return null;
    }
}
