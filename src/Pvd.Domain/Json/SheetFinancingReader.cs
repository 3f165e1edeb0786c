using Pvd.Domain.Funding;
using Pvd.Domain.Projects;

namespace Pvd.Domain.Json;

/// <summary>Reads what a fiche action costs and who pays.</summary>
internal static class SheetFinancingReader
{
    internal static EstimatedCost? ReadEstimatedCost(JsonObjectReader json)
    {
        NameBook named = new();
        Euro? excludingTax = json.OptionalPlanAmount("excludingTax");
        Euro? includingTax = json.OptionalPlanAmount("includingTax");
        Euro? eligible = json.OptionalPlanAmount("eligible");
        IReadOnlyList<YearShare>? years = json.OptionalList("years", share => ReadYearShare(share, named));
        named.ReportTwice(json, "dossier.year-twice", ProjectChecks.YearTwice);
        return json.IsFaulty ? null : new(excludingTax, includingTax, eligible, years);
    }

    private static YearShare? ReadYearShare(JsonObjectReader json, NameBook named)
    {
        int? year = json.Year("year");
        Euro? amount = json.PlanAmount("amount");
        named.Declare(json.PathOf("year"), year is { } known ? Wording.Digits(known) : null);
        return json.IsFaulty ? null : new(year!.Value, amount!.Value);
    }

    internal static ActionFinancing? ReadActionFinancing(JsonObjectReader json)
    {
        ActionFunder? funder = json.Code("funder", ActionFunder.All);
        Euro? amount = json.OptionalPlanAmount("amount");
        FinancingState? state = json.OptionalCode("state", FinancingState.All);
        FundingInstrument? instrument = json.OptionalCode("instrument", FundingInstrument.All);
        string? programme = json.OptionalText("programme");
        Rate? rate = json.OptionalRate("rate");
        string? name = json.OptionalText("name");
        bool? countsAsPublic = json.OptionalBoolean("countsAsPublic");
        LocalDate? decidedOn = json.OptionalPlanDay("decidedOn");
        string? act = json.OptionalText("act");
        return json.IsFaulty
            ? null
            : new(funder!, amount, state, instrument, programme, rate, name, countsAsPublic, decidedOn, act);
    }

    internal static InKindHelp? ReadInKindHelp(JsonObjectReader json)
    {
        ActionFunder? funder = json.Code("funder", ActionFunder.All);
        decimal? days = json.OptionalCount("days");
        string? purpose = json.OptionalText("purpose");
        FinancingState? state = json.OptionalCode("state", FinancingState.All);
        return json.IsFaulty ? null : new(funder!, days, purpose, state);
    }

    internal static OwnShareDecision? ReadOwnShareDecision(JsonObjectReader json)
    {
        LocalDate? decidedOn = json.PlanDay("decidedOn");
        Rate? minimumShare = json.Rate("minimumShare");
        string? act = json.OptionalText("act");
        return json.IsFaulty ? null : new(decidedOn!.Value, minimumShare!.Value, act);
    }
}
