using Pvd.Domain.Funding;

namespace Pvd.Domain.Json;

/// <summary>Reads a financing plan, member by member, in the order in which <see cref="FinancingPlanWriter"/> writes it.</summary>
internal sealed class FinancingPlanReader
{
    internal const string Format = "pvd-financing-plan/1";

    private static readonly string[] WaysToAsk = ["amount", "rate", "shares"];

    private readonly NameBook _expenditures = new();
    private readonly NameBook _requests = new();

    private FinancingPlanReader() { }

    internal static ReadResult<FinancingPlan> Read(Stream stream) => JsonFile.Read(stream, ReadPlan);

    internal static IEnumerable<JsonLine<FinancingPlan>> ReadLines(Stream stream) => JsonLines.Read(stream, ReadPlan);

    /// <summary>Reads a plan that stands inside another file.</summary>
    internal static FinancingPlan? ReadPlan(JsonObjectReader json) => new FinancingPlanReader().Plan(json);

    private FinancingPlan? Plan(JsonObjectReader json)
    {
        _ = json.OptionalText("$schema");
        json.Format(Format);
        LocalDate? knownOn = json.PlanDay("knownOn");
        ProjectOwner? owner = json.OptionalObject("owner", OwnerReader.ReadOwner);
        Project? project = json.OptionalObject("project", ReadProject);
        IReadOnlyList<ExpenditureLine>? expenditures = json.OptionalList("expenditures", ReadExpenditure);
        _expenditures.Close(json.LengthOf("expenditures"));
        IReadOnlyList<FinancingLine>? lines = json.OptionalList("lines", ReadLine);
        IReadOnlyList<GrantRequest>? requests = json.OptionalList("requests", ReadRequest);
        _requests.Close(json.Has("requests") ? json.LengthOf("requests") : 0);
        IReadOnlyList<PrefectDecision>? decisions = json.OptionalList("decisions", ReadDecision);
        json.Close();
        _expenditures.ReportTwice(json, "plan.expenditure-twice", PlanChecks.LineTwice);
        _expenditures.ReportUnknown(json, "plan.no-such-expenditure", PlanChecks.NoSuchExpenditure);
        _requests.ReportTwice(json, "plan.request-twice", PlanChecks.RequestTwice);
        _requests.ReportUnknown(json, "plan.no-such-request", PlanChecks.NoSuchRequest);
        return json.IsFaulty ? null : new(knownOn!.Value, owner, project, expenditures, lines, requests, decisions);
    }

    private static Project? ReadProject(JsonObjectReader json)
    {
        string? name = json.OptionalText("name");
        IReadOnlyList<ProjectSubject>? subjects = json.OptionalCodes("subjects", ProjectSubject.All);
        IReadOnlyList<Commitment>? commitments = json.OptionalList("commitments", ReadCommitment);
        bool? isInStateContract = json.OptionalBoolean("isInStateContract");
        bool? isOutsideEpciPowers = json.OptionalBoolean("isOutsideEpciPowers");
        Rate? energySaving = json.OptionalRate("energySaving");
        Euro? deficit = json.OptionalPlanAmount("deficit");
        bool? isFormerIndustrialSite = json.OptionalBoolean("isFormerIndustrialSite");
        bool? isPolluterInDefault = json.OptionalBoolean("isPolluterInDefault");
        return json.IsFaulty
            ? null
            : new(
                name,
                subjects,
                commitments,
                isInStateContract,
                isOutsideEpciPowers,
                energySaving,
                deficit,
                isFormerIndustrialSite,
                isPolluterInDefault
            );
    }

    private static Commitment? ReadCommitment(JsonObjectReader json)
    {
        CommitmentKind? kind = json.Code("kind", CommitmentKind.All);
        LocalDate? on = json.PlanDay("on");
        LocalDate? notifiedOn = json.OptionalPlanDay("notifiedOn");
        ReportOrder(json, on, notifiedOn);
        return json.IsFaulty ? null : new(kind!, on!.Value, notifiedOn);
    }

    private ExpenditureLine? ReadExpenditure(JsonObjectReader json)
    {
        string? id = json.Text("id");
        Euro? amountExcludingTax = json.OptionalPlanAmount("amountExcludingTax");
        Euro? amountIncludingTax = json.OptionalPlanAmount("amountIncludingTax");
        Euro? eligiblePart = json.OptionalPlanAmount("eligiblePart");
        ExpenditureKind? kind = json.OptionalCode("kind", ExpenditureKind.All);
        string? label = json.OptionalText("label");
        _expenditures.Declare(json.PathOf("id"), id);
        return json.IsFaulty ? null : new(id!, amountExcludingTax, amountIncludingTax, eligiblePart, kind, label);
    }

    private static FinancingLine? ReadLine(JsonObjectReader json)
    {
        FunderKind? funder = json.Code("funder", FunderKind.All);
        Euro? amount = json.OptionalPlanAmount("amount");
        FundingInstrument? instrument = json.OptionalCode("instrument", FundingInstrument.All);
        bool? countsAsPublic = json.OptionalBoolean("countsAsPublic");
        string? name = json.OptionalText("name");
        if (PlanChecks.Find(amount, instrument) is { } fault)
        {
            json.Report("plan.in-kind-amount", json.PathOf("amount"), fault);
        }

        return json.IsFaulty ? null : new(funder!, amount, instrument, countsAsPublic, name);
    }

    private GrantRequest? ReadRequest(JsonObjectReader json)
    {
        NameBook shared = new();
        NameBook counted = new();
        string? id = json.Text("id");
        _requests.Declare(json.PathOf("id"), id);
        FundingInstrument? instrument = json.Code("instrument", FundingInstrument.All);
        int? year = json.Year("year");
        Euro? amount = json.OptionalPlanAmount("amount");
        Rate? rate = json.OptionalRate("rate");
        IReadOnlyList<RequestedShare>? shares = json.OptionalList("shares", share => ReadShare(share, shared));
        IReadOnlyList<string>? expenditures = json.OptionalTexts(
            "expenditures",
            (path, name) => Name(path, name, counted)
        );
        IReadOnlyList<GrantEvent>? events = json.OptionalList("events", ReadEvent);
        Award? award = json.OptionalObject("award", ReadAward);
        foreach (string other in WaysToAsk.Where(json.Has).Skip(1))
        {
            json.Report("plan.several-ways-to-ask", json.PathOf(other), PlanChecks.OneWayToAsk);
        }

        shared.ReportTwice(json, "plan.expenditure-named-twice", PlanChecks.ExpenditureTwice);
        counted.ReportTwice(json, "plan.expenditure-named-twice", PlanChecks.ExpenditureTwice);
        return json.IsFaulty
            ? null
            : new(id!, instrument!, year!.Value, amount, rate, shares, expenditures, events, award);
    }

    private RequestedShare? ReadShare(JsonObjectReader json, NameBook shared)
    {
        string? expenditure = json.Text("expenditure");
        Name(json.PathOf("expenditure"), expenditure, shared);
        Rate? rate = json.Rate("rate");
        return json.IsFaulty ? null : new(expenditure!, rate!.Value);
    }

    /// <summary>An expenditure that a request names: it must be one of the plan, and be named once.</summary>
    private void Name(string path, string? expenditure, NameBook named)
    {
        _expenditures.Refer(path, expenditure);
        named.Declare(path, expenditure);
    }

    private static GrantEvent? ReadEvent(JsonObjectReader json)
    {
        GrantEventKind? kind = json.Code("kind", GrantEventKind.All);
        LocalDate? on = json.PlanDay("on");
        Euro? amount = json.OptionalPlanAmount("amount");
        if (kind is { HasAmount: false } && json.Has("amount"))
        {
            Localized message = PlanChecks.NoAmountWith.Fill("event", kind.Label);
            json.Report("plan.event-with-amount", json.PathOf("amount"), message);
        }

        return json.IsFaulty ? null : new(kind!, on!.Value, amount);
    }

    private static Award? ReadAward(JsonObjectReader json)
    {
        LocalDate? decidedOn = json.PlanDay("decidedOn");
        Euro? amount = json.OptionalPlanAmount("amount");
        LocalDate? notifiedOn = json.OptionalPlanDay("notifiedOn");
        Euro? eligibleBase = json.OptionalPlanAmount("eligibleBase");
        Rate? rate = json.OptionalRate("rate");
        LocalDate? startBy = json.OptionalPlanDay("startBy");
        LocalDate? completeBy = json.OptionalPlanDay("completeBy");
        LocalDate? useKeptUntil = json.OptionalPlanDay("useKeptUntil");
        ReportOrder(json, decidedOn, notifiedOn);
        return json.IsFaulty
            ? null
            : new(decidedOn!.Value, amount, notifiedOn, eligibleBase, rate, startBy, completeBy, useKeptUntil);
    }

    private PrefectDecision? ReadDecision(JsonObjectReader json)
    {
        PrefectDecisionKind? kind = json.Code("kind", PrefectDecisionKind.All);
        LocalDate? decidedOn = json.PlanDay("decidedOn");
        string? request = json.OptionalText("request");
        _requests.Refer(json.PathOf("request"), request);
        Rate? minimumShare = json.OptionalRate("minimumShare");
        LocalDate? until = json.OptionalPlanDay("until");
        Euro? amount = json.OptionalPlanAmount("amount");
        if (
            kind is not null
            && DecisionContent.Missing(kind, minimumShare, until, amount) is { } missing
            && !json.Has(missing)
        )
        {
            Localized message = DecisionContent.Incomplete.Fill("member", missing);
            json.Report("plan.incomplete-decision", json.Path, message);
        }

        return json.IsFaulty ? null : new(kind!, decidedOn!.Value, request, minimumShare, until, amount);
    }

    private static void ReportOrder(JsonObjectReader json, LocalDate? done, LocalDate? notifiedOn)
    {
        if (notifiedOn < done)
        {
            json.Report("plan.notified-too-early", json.PathOf("notifiedOn"), PlanChecks.NotifiedTooEarly);
        }
    }
}
