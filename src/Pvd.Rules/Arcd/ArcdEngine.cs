using Pvd.Rules.Policies;
using Pvd.Rules.Receipts;

namespace Pvd.Rules.Arcd;

/// <summary>Reckons the aid to sustainable construction of 2021 (ARCD), which is automatic: nobody applies. Stateless; safe to share between threads.</summary>
public sealed class ArcdEngine
{
    internal const string EngineId = "arcd-2021";

    private static readonly ArcdAnswer Answer = new();

    private readonly PvdPolicies _policies;

    internal ArcdEngine(PvdPolicies policies) => _policies = policies;

    /// <summary>Assesses the permits of one commune: the aid, in euros.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="law">The law, and the day taken for today.</param>
    /// <param name="policies">The choices left open; <c>null</c> for those the rules were made with.</param>
    public Assessment<Euro> Assess(ArcdFacts facts, LawInForce law, PvdPolicies? policies = null)
    {
        Guard.NotNull(facts, nameof(facts));
        Question question = Question.About(facts);
        Examination examination = new(Answer, Guard.NotNull(law, nameof(law)), policies ?? _policies, question);
        Euro? aid = new ArcdCheck(facts, examination).Run();
        examination.Choose(PolicyLabels.Of(examination.Policies.Rounding));
        return examination.Conclude(aid is not null, () => aid!.Value);
    }
}
