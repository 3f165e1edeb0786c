using Pvd.Domain;
using Pvd.Domain.Funding;
using Pvd.Rules;
using Pvd.Rules.Grants.Life;

namespace Pvd.Documents.Facts;

/// <summary>A State grant that was awarded, and what is due of it.</summary>
internal sealed class GrantFacts
{
    private readonly Lazy<Assessment<GrantLife>> _life;

    public GrantFacts(FinancingPlan plan, GrantRequest request, LawInForce law)
    {
        Plan = plan;
        Request = request;
        _life = new(() => new PvdRules().GrantLife.Assess(plan, request.Id, law));
    }

    public FinancingPlan Plan { get; }

    public GrantRequest Request { get; }

    /// <summary>Gets the legal deadlines, the nearest first; empty while they cannot be told.</summary>
    public IReadOnlyList<GrantDue> Due =>
        _life.Value.Match(life => life.Value.Due, _ => [], _ => [], life => life.Value.Due);

    /// <summary>Gets the day of a deadline; <c>null</c> where there is none.</summary>
    public GrantDue? DueOf(string id) => Due.FirstOrDefault(due => due.Id == id);
}
