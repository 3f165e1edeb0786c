using Pvd.Domain.Funding;
using Pvd.Rules.Checks;
using Pvd.Rules.Law;
using Pvd.Rules.Policies;
using Pvd.Rules.Receipts;

namespace Pvd.Rules.Grants.Life;

/// <summary>
/// Tells where a request for a State grant stands on a day, what is due next, what may be paid and what may be asked back. Stateless; safe to share between threads.
/// </summary>
/// <remarks>What happened is a list of dated events; the status is derived. A grant never lapses here by the passing of time: a decision of the prefect does that.</remarks>
public sealed class GrantLifeEngine
{
    internal const string EngineId = "grant-life";

    private readonly PvdPolicies _policies;

    internal GrantLifeEngine(PvdPolicies policies) => _policies = policies;

    /// <summary>Assesses a request of a plan: where it stands, since when, and what is due.</summary>
    /// <param name="plan">The plan; what it dates after the day of the law has not happened yet.</param>
    /// <param name="request">Id of the request.</param>
    /// <param name="law">The law, and the day taken for today.</param>
    /// <param name="policies">The choices left open; <c>null</c> for those the rules were made with.</param>
    /// <exception cref="ArgumentException">The plan has no such request.</exception>
    public Assessment<GrantLife> Assess(
        FinancingPlan plan,
        string request,
        LawInForce law,
        PvdPolicies? policies = null
    )
    {
        GrantRequest asked = GrantEngine.Find(plan, request);
        PvdPolicies chosen = policies ?? _policies;
        GrantFile file = new(plan, asked, Guard.NotNull(law, nameof(law)), chosen);
        Question question = Question.About(new GrantQuestion(plan, request), asked.Year);
        Examination examination = new(GrantLifeAnswer.Of(asked.Instrument), law, chosen, question);
        Trace trace = new(GrantLifeRules.All.Count + PaymentRules.All.Count);
        if (!NotAssessed.HasLife(asked.Instrument))
        {
            NotAssessed.Tell(asked.Instrument, new(law, GrantRules.NotAssessed), ref trace);
            return examination.Conclude(trace, new GrantLife(GrantFileStatus.Draft, null, []));
        }

        if (asked.Events is null)
        {
            trace.Add(new(law, GrantLifeRules.Completeness), Outcome.Unknown, extra: Ask.EventsOf(asked));
            return examination.Conclude(trace, new GrantLife(GrantFileStatus.Draft, null, []));
        }

        GrantTimeline timeline = new(file);
        GrantLifeReport.Tell(file, timeline, ref trace);
        if (timeline.Award is not null)
        {
            new GrantPayments(file, timeline, examination).Tell(ref trace);
        }

        WriteChoices(file, timeline, examination);
        if (NextSteps.For(timeline) is { } next)
        {
            examination.Advise(next);
        }

        GrantLife life = new(timeline.Status, timeline.Since, GrantLifeReport.Due(file, timeline));
        return examination.Conclude(trace, life);
    }

    private static void WriteChoices(GrantFile file, GrantTimeline timeline, Examination examination)
    {
        FundingPolicies policies = file.Policies.Funding;
        if (timeline.Award is null)
        {
            examination.Choose(FundingPolicyLabels.Of(policies.ImplicitRefusal));
            examination.Choose(FundingPolicyLabels.Of(policies.CompletenessSuspension));
            return;
        }

        examination.Choose(PolicyLabels.Of(file.Policies.Rounding));
        examination.Choose(FundingPolicyLabels.Of(policies.RatePrecision));
        examination.Choose(FundingPolicyLabels.Of(policies.AdvanceTrigger));
    }
}
