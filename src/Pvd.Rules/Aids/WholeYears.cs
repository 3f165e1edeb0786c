using Pvd.Rules.Law;

namespace Pvd.Rules.Aids;

/// <summary>A flat amount for each whole year, up to a number of years; no text says what a part of a year is worth.</summary>
internal static class WholeYears
{
    internal static readonly MissingFact PartYear = new(
        "law",
        new("aucune règle connue pour une année incomplète", "no rule known for a part of a year"),
        isLaw: true
    );

    /// <summary>The years that count; <c>null</c> where that cannot be told, which the rule says.</summary>
    internal static int? Of(AidCase aid, RuleText rule, ParameterReading most, params ParameterReading[] readings)
    {
        if (aid.Facts.Months is not { } months)
        {
            aid.Ask(rule, AidWords.Months, readings);
            return null;
        }

        int longest = most.Value.Number;
        if (months >= longest * AidLimits.MonthsInYear)
        {
            return longest;
        }

        if (months % AidLimits.MonthsInYear != 0)
        {
            aid.Ask(rule, PartYear, readings);
            return null;
        }

        return months / AidLimits.MonthsInYear;
    }

    internal static ExactEuro Times(ParameterReading yearly, int years) =>
        new ExactEuro(yearly.Value.Amount) * Ratio.Of(years, 1);
}
