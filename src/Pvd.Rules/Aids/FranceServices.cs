using Pvd.Rules.Law;

namespace Pvd.Rules.Aids;

/// <summary>
/// The yearly flat aid for a labelled France Services space, by calendar year.
/// Sources: dossier de présentation of October 2020; press of 2023; ministers’ release of 10 March 2023 (two agents). The amounts of 2024 and 2025, the part
/// of a year and the bonus of France ruralités were not found; 50,000 euros for 2026 is a target.
/// </summary>
internal static class FranceServices
{
    private static readonly LegalReference Programme = new("ANCT", "programme France Services");

    internal static readonly RuleText Label = new(
        "fs.label",
        Programme,
        statement: new(
            "L’aide annuelle va aux espaces labellisés France Services.",
            "The yearly aid goes to the spaces labelled France Services."
        ),
        met: new("L’espace est labellisé.", "The space is labelled."),
        notMet: new("L’espace n’est pas labellisé.", "The space is not labelled."),
        unknown: new("On ne sait pas si l’espace est labellisé.", "It is not known whether the space is labelled.")
    );

    internal static readonly RuleText Agents = new(
        "fs.agents",
        Programme,
        statement: new(
            "L’espace a un nombre minimal d’agents ; un conseiller numérique n’en est pas.",
            "The space has a minimum of agents; a digital adviser is not one of them."
        ),
        met: new(
            "L’espace compte {value} agent(s), pour un minimum de {minimum}.",
            "The space has {value} agent(s), for a minimum of {minimum}."
        ),
        notMet: new(
            "L’espace compte {value} agent(s), conseillers numériques exclus, pour un minimum de {minimum}.",
            "The space has {value} agent(s), digital advisers aside, for a minimum of {minimum}."
        ),
        unknown: new(
            "On ne sait pas combien d’agents compte l’espace.",
            "It is not known how many agents the space has."
        )
    );

    internal static readonly RuleText Year = new(
        "fs.year",
        Programme,
        statement: new(
            "L’aide est un forfait par année civile, de l’État et des opérateurs.",
            "The aid is a flat amount a calendar year, of the State and the operators."
        ),
        met: new("{year} : {amount}.", "{year}: {amount}."),
        unknown: new("Le montant de {year} n’est pas connu.", "The amount of {year} is not known.")
    );

    internal static readonly Localized SomeMonths = new(
        "Une partie de l’aide porte sur une année incomplète, dont la règle n’est pas connue.",
        "A part of the aid bears on an incomplete year, of which the rule is not known."
    );

    internal static readonly Localized NoLength = new(
        "On ne sait pas sur combien de mois porte l’aide.",
        "It is not known how many months the aid bears on."
    );

    internal static readonly IReadOnlyList<RuleText> All = [Label, Agents, Year];

    private static readonly string[] Yearly =
    [
        AidParameterIds.FranceServices2020,
        AidParameterIds.FranceServices2023,
        AidParameterIds.FranceServices2024,
        AidParameterIds.FranceServices2026,
    ];

    private static readonly MissingFact Labelled = new(
        "isInZone",
        new("si l’espace est labellisé", "whether the space is labelled")
    );

    private static readonly MissingFact Staff = new(
        "contract.agents",
        new(
            "le nombre d’agents de l’espace, conseillers numériques exclus",
            "the number of agents of the space, digital advisers aside"
        )
    );

    internal static AidResult? Check(AidCase aid)
    {
        aid.Holds(Label, aid.Facts.IsInZone, Labelled);
        if (aid.Read(AidParameterIds.FranceServicesAgents).InForce is not null)
        {
            FactValue agents = aid.Facts.Contract.Agents is { } count ? FactValue.Of(count) : FactValue.Unknown;
            aid.LiesWithin(Agents, agents, Staff, AidParameterIds.FranceServicesAgents);
        }

        if (aid.Facts.Months is not { } months)
        {
            aid.Examination.Add(Year, Outcome.Unknown, [], missing: [AidWords.Months], template: NoLength);
            return null;
        }

        ExactEuro sum = new(Euro.Zero);
        bool isKnown = true;
        bool hasYear = false;
        LocalDate end = aid.Day.PlusMonths(months);
        LocalDate first = aid.Day.DayOfYear == 1 ? aid.Day : new(aid.Day.Year + 1, 1, 1);
        for (LocalDate year = first; year.PlusYears(1) <= end; year = year.PlusYears(1))
        {
            ParameterReading amount = Amount(aid, year);
            NamedFact named = new("year", FactValue.Of(Localized.Same(Wording.Digits(year.Year))));
            if (!amount.IsBinding || !amount.Value.IsKnown)
            {
                MissingFact silence = AidWords.Silence(amount);
                aid.Examination.Add(Year, Outcome.Unknown, [named], [amount], missing: [silence]);
                isKnown = false;
                continue;
            }

            sum += new ExactEuro(amount.Value.Amount);
            hasYear = true;
            aid.Met(Year, [amount], named, new("amount", amount.Value));
        }

        if (aid.Day.DayOfYear != 1 || months % AidLimits.MonthsInYear != 0)
        {
            ParameterReading part = aid.Read(AidParameterIds.FranceServicesPartYear);
            MissingFact silence = AidWords.Silence(part);
            aid.Examination.Add(Year, Outcome.Unknown, [], [part], missing: [silence], template: SomeMonths);
            isKnown = false;
        }

        Euro total = aid.Round(sum);
        if (!isKnown)
        {
            if (hasYear)
            {
                aid.Examination.Compute("known-years", AidWords.Known, total);
            }

            return null;
        }

        return new AidResult.AtMost(total);
    }

    /// <summary>The row of the year, whichever parameter holds it.</summary>
    private static ParameterReading Amount(AidCase aid, LocalDate year)
    {
        List<ParameterReading> readings = [.. Yearly.Select(id => aid.ReadOn(id, year))];
        return readings.Find(reading => reading.InForce is not null) ?? readings[0];
    }
}
