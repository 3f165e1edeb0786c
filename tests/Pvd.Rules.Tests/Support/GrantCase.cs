using Pvd.Domain.Funding;
using Pvd.Rules.Policies;
using Pvd.Rules.Receipts;

namespace Pvd.Rules.Tests.Support;

/// <summary>A request of a plan, the day taken for today and the choices: one question to the grant engine.</summary>
public sealed record GrantCase(FinancingPlan Plan, string Request, LocalDate Today, PvdPolicies Policies)
{
    internal LawInForce Law => Legislation.Embedded.At(Today);

    internal GrantRequest Asked => Plan.Request(Request)!;

    internal FundingInstrument Instrument => Asked.Instrument;

    /// <summary>Whether the minimum rate may be undercut so that the cap is kept: more of other money may then help.</summary>
    internal bool MayUndercut => Instrument == FundingInstrument.Detr && RegimeDay < new LocalDate(2021, 10, 6);

    /// <summary>The day that selects the version of the texts.</summary>
    internal LocalDate RegimeDay =>
        Policies.Funding.RegimeDate switch
        {
            RegimeDate.Award => Asked.Award is { } award && award.DecidedOn <= Today ? award.DecidedOn : Today,
            RegimeDate.Notification => Asked.Award?.NotifiedOn is { } notified && notified <= Today ? notified : Today,
            _ => Received ?? Today,
        };

    internal LocalDate? Received =>
        Asked
            .Events?.Where(entry => entry.Kind == GrantEventKind.Received && entry.On <= Today)
            .Select(entry => (LocalDate?)entry.On)
            .Min();

    internal Assessment<Euro> Assess(LawInForce? law = null) =>
        Given.Rules.Grants.Assess(Plan, Request, law ?? Law, Policies);

    internal QuickAnswer Quick() => Given.Rules.Grants.Quick(Plan, Request, Law, Policies);

    /// <summary>The case with other parts of the plan.</summary>
    internal GrantCase With(
        IEnumerable<FinancingLine>? lines = null,
        IEnumerable<GrantRequest>? requests = null,
        IEnumerable<PrefectDecision>? decisions = null,
        Project? project = null,
        IEnumerable<ExpenditureLine>? expenditures = null
    ) =>
        this with
        {
            Plan = new(
                Plan.KnownOn,
                Plan.Owner,
                project ?? Plan.Project,
                expenditures ?? Plan.Expenditures,
                lines ?? Plan.Lines,
                requests ?? Plan.Requests,
                decisions ?? Plan.Decisions
            ),
        };

    /// <summary>The case with one of its requests changed.</summary>
    internal GrantCase WithRequest(string id, Func<GrantRequest, GrantRequest> change) =>
        With(requests: Plan.Requests.Select(request => request.Id == id ? change(request) : request));

    /// <summary>The verdict, and every finding with all it says, in one fixed order.</summary>
    internal static string Told(Assessment answer) =>
        string.Join(
            '\n',
            [
                answer.Verdict(),
                .. answer
                    .Findings.Select(finding =>
                        $"{finding.Rule.Id} {ReceiptWriter.Outcomes[finding.Outcome]}: {finding.Reason(Language.French)}"
                    )
                    .Order(StringComparer.Ordinal),
                .. answer.Figures.Select(figure => $"{figure.Id} {figure.Amount}"),
            ]
        );

    public override string ToString() =>
        $"{Instrument.Value} « {Request} » on {Given.Iso(Today)}, {Policies}\n{Plan}\n{Told(Assess())}";
}
