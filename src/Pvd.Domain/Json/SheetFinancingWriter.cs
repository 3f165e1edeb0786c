using System.Text.Json;
using Pvd.Domain.Projects;
using static Pvd.Domain.Json.JsonMembers;

namespace Pvd.Domain.Json;

/// <summary>Writes what a fiche action costs and who pays.</summary>
internal static class SheetFinancingWriter
{
    internal static void EstimatedCost(Utf8JsonWriter json, EstimatedCost cost)
    {
        Amount(json, "excludingTax", cost.ExcludingTax);
        Amount(json, "includingTax", cost.IncludingTax);
        Amount(json, "eligible", cost.Eligible);
        List(json, "years", cost.Years, YearShare);
    }

    private static void YearShare(Utf8JsonWriter json, YearShare share)
    {
        json.WriteNumber("year", share.Year);
        Amount(json, "amount", share.Amount);
    }

    internal static void ActionFinancing(Utf8JsonWriter json, ActionFinancing financing)
    {
        Code(json, "funder", financing.Funder);
        Amount(json, "amount", financing.Amount);
        Code(json, "state", financing.State);
        Code(json, "instrument", financing.Instrument);
        Text(json, "programme", financing.Programme);
        Rate(json, "rate", financing.Rate);
        Text(json, "name", financing.Name);
        Boolean(json, "countsAsPublic", financing.CountsAsPublic);
        Day(json, "decidedOn", financing.DecidedOn);
        Text(json, "act", financing.Act);
    }

    internal static void InKindHelp(Utf8JsonWriter json, InKindHelp help)
    {
        Code(json, "funder", help.Funder);
        Measure(json, "days", help.Days);
        Text(json, "purpose", help.Purpose);
        Code(json, "state", help.State);
    }

    internal static void OwnShareDecision(Utf8JsonWriter json, OwnShareDecision decision)
    {
        Day(json, "decidedOn", decision.DecidedOn);
        Rate(json, "minimumShare", decision.MinimumShare);
        Text(json, "act", decision.Act);
    }
}
