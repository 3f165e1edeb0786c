using Pvd.Domain.Funding;
using Pvd.Rules.Checks;
using Pvd.Rules.Policies;
using Pvd.Rules.Receipts;

namespace Pvd.Rules.Grants;

/// <summary>
/// Tells what a State grant may be: DETR, DSIL and its shares, DSID, FNADT, brownfield fund, green fund. Stateless; safe to share between threads.
/// </summary>
/// <remarks>A grant is never awarded here: the answer is the most that the law leaves of what is asked, or why not, or what must be learnt, or who may decide.</remarks>
public sealed class GrantEngine
{
    internal const string EngineId = "grant";

    private const int UsualSteps = 12;

    private readonly PvdPolicies _policies;

    internal GrantEngine(PvdPolicies policies) => _policies = policies;

    /// <summary>Assesses a request of a plan: the grant, in euros, at most.</summary>
    /// <param name="plan">The plan; what it dates after the day of the law has not happened yet.</param>
    /// <param name="request">Id of the request.</param>
    /// <param name="law">The law, and the day taken for today.</param>
    /// <param name="policies">The choices left open; <c>null</c> for those the rules were made with.</param>
    /// <exception cref="ArgumentException">The plan has no such request.</exception>
    public Assessment<Euro> Assess(FinancingPlan plan, string request, LawInForce law, PvdPolicies? policies = null)
    {
        GrantRequest asked = Find(plan, request);
        PvdPolicies chosen = policies ?? _policies;
        GrantFile file = new(plan, asked, Guard.NotNull(law, nameof(law)), chosen);
        Trace trace = new(UsualSteps);
        long amount = GrantCheck.Run(file, ref trace);
        Question question = Question.About(new GrantQuestion(plan, request), asked.Year);
        Examination examination = new(GrantAnswer.Of(asked.Instrument), law, chosen, question);
        GrantReport.Write(file, amount, trace, examination);
        return examination.Conclude(trace, Euro.FromCents(amount == Amounts.Unbounded ? 0 : amount));
    }

    /// <summary>Assesses every request of a plan, in the order of the plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="law">The law, and the day taken for today.</param>
    /// <param name="policies">The choices left open; <c>null</c> for those the rules were made with.</param>
    public IReadOnlyList<Assessment<Euro>> AssessAll(
        FinancingPlan plan,
        LawInForce law,
        PvdPolicies? policies = null
    ) => [.. Guard.NotNull(plan, nameof(plan)).Requests.Select(request => Assess(plan, request.Id, law, policies))];

    /// <summary>Gives the answer to <see cref="Assess"/> without its findings, for batches.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="request">Id of the request.</param>
    /// <param name="law">The law, and the day taken for today.</param>
    /// <param name="policies">The choices left open; <c>null</c> for those the rules were made with.</param>
    /// <exception cref="ArgumentException">The plan has no such request.</exception>
    public QuickAnswer Quick(FinancingPlan plan, string request, LawInForce law, PvdPolicies? policies = null)
    {
        GrantFile file = new(plan, Find(plan, request), Guard.NotNull(law, nameof(law)), policies ?? _policies);
        Silence trace = default;
        long amount = GrantCheck.Run(file, ref trace);
        return QuickAnswer.Of(trace.Verdict, Euro.FromCents(amount == Amounts.Unbounded ? 0 : amount));
    }

    private static GrantRequest Find(FinancingPlan plan, string request)
    {
        Guard.NotNull(plan, nameof(plan));
        Guard.NotNull(request, nameof(request));
        for (int i = 0; i < plan.Requests.Count; i++)
        {
            if (plan.Requests[i].Id == request)
            {
                return plan.Requests[i];
            }
        }

        throw new ArgumentException($"The plan has no request \"{request}\".", nameof(request));
    }
}
