using System.Text.Json;
using Pvd.Domain.Funding;
using static Pvd.Domain.Json.JsonMembers;

namespace Pvd.Domain.Json;

/// <summary>Writes a financing plan: members in a fixed order, those not known left out.</summary>
internal static class FinancingPlanWriter
{
    internal static void Write(FinancingPlan plan, Stream stream)
    {
        JsonOutput.Write(stream, json => WritePlan(json, plan));
    }

    /// <summary>Writes a plan as a value inside another file.</summary>
    internal static void WritePlan(Utf8JsonWriter json, FinancingPlan plan)
    {
        json.WriteStartObject();
        json.WriteString("format", FinancingPlanReader.Format);
        Day(json, "knownOn", plan.KnownOn);
        Object(json, "owner", plan.Owner, Owner);
        Object(json, "project", plan.Project, Project);
        List(json, "expenditures", plan.Expenditures, Expenditure);
        List(json, "lines", plan.Lines, Line);
        ListUnlessEmpty(json, "requests", plan.Requests, Request);
        ListUnlessEmpty(json, "decisions", plan.Decisions, Decision);
        json.WriteEndObject();
    }

    internal static void Owner(Utf8JsonWriter json, ProjectOwner owner)
    {
        Code(json, "kind", owner.Kind);
        Text(json, "name", owner.Name);
        Text(json, "siren", owner.Siren?.Value);
        Text(json, "department", owner.Department?.Value);
        List(json, "figures", owner.Figures, Figures);
        Day(json, "createdOn", owner.CreatedOn);
        Boolean(json, "isTransformedEpci", owner.IsTransformedEpci);
        Boolean(json, "wasEligibleBefore", owner.WasEligibleBefore);
        Boolean(json, "wasEligibleIn2010", owner.WasEligibleIn2010);
        Boolean(json, "isNamedByStateContract", owner.IsNamedByStateContract);
    }

    private static void Figures(Utf8JsonWriter json, OwnerFigures figures)
    {
        json.WriteNumber("year", figures.Year);
        Integer(json, "population", figures.Population);
        Amount(json, "financialPotential", figures.FinancialPotential);
        Amount(json, "meanFinancialPotential", figures.MeanFinancialPotential);
        Integer(json, "largestCommune", figures.LargestCommune);
        Text(json, "density", figures.Density is { } density ? DensityText.Of(density) : null);
        Boolean(json, "isSingleBlock", figures.IsSingleBlock);
        Boolean(json, "everyCommunePasses", figures.EveryCommunePasses);
        Amount(json, "taxPotential", figures.TaxPotential);
        Amount(json, "meanTaxPotential", figures.MeanTaxPotential);
    }

    private static void Project(Utf8JsonWriter json, Project project)
    {
        Text(json, "name", project.Name);
        Texts(json, "subjects", project.Subjects?.Select(subject => subject.Value));
        List(json, "commitments", project.Commitments, Commitment);
        Boolean(json, "isInStateContract", project.IsInStateContract);
        Boolean(json, "isOutsideEpciPowers", project.IsOutsideEpciPowers);
        Rate(json, "energySaving", project.EnergySaving);
        Amount(json, "deficit", project.Deficit);
        Boolean(json, "isFormerIndustrialSite", project.IsFormerIndustrialSite);
        Boolean(json, "isPolluterInDefault", project.IsPolluterInDefault);
    }

    private static void Commitment(Utf8JsonWriter json, Commitment commitment)
    {
        Code(json, "kind", commitment.Kind);
        Day(json, "on", commitment.On);
        Day(json, "notifiedOn", commitment.NotifiedOn);
    }

    private static void Expenditure(Utf8JsonWriter json, ExpenditureLine expenditure)
    {
        json.WriteString("id", expenditure.Id);
        Amount(json, "amountExcludingTax", expenditure.AmountExcludingTax);
        Amount(json, "amountIncludingTax", expenditure.AmountIncludingTax);
        Amount(json, "eligiblePart", expenditure.EligiblePart);
        Code(json, "kind", expenditure.Kind);
        Text(json, "label", expenditure.Label);
    }

    private static void Line(Utf8JsonWriter json, FinancingLine line)
    {
        Code(json, "funder", line.Funder);
        Amount(json, "amount", line.Amount);
        Code(json, "instrument", line.Instrument);
        Boolean(json, "countsAsPublic", line.CountsAsPublic);
        Text(json, "name", line.Name);
    }

    private static void Request(Utf8JsonWriter json, GrantRequest request)
    {
        json.WriteString("id", request.Id);
        Code(json, "instrument", request.Instrument);
        json.WriteNumber("year", request.Year);
        Amount(json, "amount", request.Amount);
        Rate(json, "rate", request.Rate);
        List(json, "shares", request.Shares, Share);
        Texts(json, "expenditures", request.Expenditures);
        List(json, "events", request.Events, Event);
        Object(json, "award", request.Award, Award);
    }

    private static void Share(Utf8JsonWriter json, RequestedShare share)
    {
        json.WriteString("expenditure", share.Expenditure);
        Rate(json, "rate", share.Rate);
    }

    private static void Event(Utf8JsonWriter json, GrantEvent entry)
    {
        Code(json, "kind", entry.Kind);
        Day(json, "on", entry.On);
        Amount(json, "amount", entry.Amount);
    }

    private static void Award(Utf8JsonWriter json, Award award)
    {
        Day(json, "decidedOn", award.DecidedOn);
        Amount(json, "amount", award.Amount);
        Day(json, "notifiedOn", award.NotifiedOn);
        Amount(json, "eligibleBase", award.EligibleBase);
        Rate(json, "rate", award.Rate);
        Day(json, "startBy", award.StartBy);
        Day(json, "completeBy", award.CompleteBy);
        Day(json, "useKeptUntil", award.UseKeptUntil);
    }

    private static void Decision(Utf8JsonWriter json, PrefectDecision decision)
    {
        Code(json, "kind", decision.Kind);
        Day(json, "decidedOn", decision.DecidedOn);
        Text(json, "request", decision.Request);
        Rate(json, "minimumShare", decision.MinimumShare);
        Day(json, "until", decision.Until);
        Amount(json, "amount", decision.Amount);
    }
}
