using NodaTime.Text;
using Pvd.Domain.Funding;
using Pvd.Domain.Projects;

namespace Pvd.Domain.Json;

/// <summary>Members of a plan within its limits: days, years, amounts, rates, densities.</summary>
internal static class FundingMembers
{
    internal static LocalDate? PlanDay(this JsonObjectReader json, string name) =>
        json.Struct<LocalDate>(name, TryDay, FundingLimits.ADay);

    internal static LocalDate? OptionalPlanDay(this JsonObjectReader json, string name) =>
        json.OptionalStruct<LocalDate>(name, TryDay, FundingLimits.ADay);

    internal static int? Year(this JsonObjectReader json, string name) =>
        json.Integer(name, JsonMessages.AYear, FundingYears.First, FundingYears.Last);

    internal static Euro? OptionalPlanAmount(this JsonObjectReader json, string name) =>
        json.OptionalStruct<Euro>(name, TryAmount, FundingLimits.AnAmount);

    internal static Euro? PlanAmount(this JsonObjectReader json, string name) =>
        json.Struct<Euro>(name, TryAmount, FundingLimits.AnAmount);

    internal static decimal? Measure(this JsonObjectReader json, string name) =>
        json.Struct<decimal>(name, MeasureText.TryParse, Measures.AMeasure);

    internal static decimal? OptionalMeasure(this JsonObjectReader json, string name) =>
        json.OptionalStruct<decimal>(name, MeasureText.TryParse, Measures.AMeasure);

    internal static decimal? OptionalCount(this JsonObjectReader json, string name) =>
        json.OptionalStruct<decimal>(name, MeasureText.TryParseCount, Measures.ACount);

    internal static Rate? Rate(this JsonObjectReader json, string name) =>
        json.Struct<Rate>(name, RateText.TryParse, RateText.Expected);

    internal static Rate? OptionalRate(this JsonObjectReader json, string name) =>
        json.OptionalStruct<Rate>(name, RateText.TryParse, RateText.Expected);

    internal static decimal? OptionalDensity(this JsonObjectReader json, string name) =>
        json.OptionalStruct<decimal>(name, DensityText.TryParse, DensityText.Expected);

    internal static int? OptionalInhabitants(this JsonObjectReader json, string name) =>
        json.OptionalInteger(name, JsonMessages.ACount, 0, int.MaxValue);

    private static bool TryDay(string? text, out LocalDate day)
    {
        ParseResult<LocalDate> parsed = LocalDatePattern.Iso.Parse(text ?? "");
        day = parsed.Success ? parsed.Value : default;
        return parsed.Success && FundingLimits.Allow(day);
    }

    private static bool TryAmount(string? text, out Euro amount) =>
        Euro.TryParse(text, out amount) && FundingLimits.Allow(amount);
}
