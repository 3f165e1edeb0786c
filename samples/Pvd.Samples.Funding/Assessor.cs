using NodaTime;
using Pvd.Domain;
using Pvd.Domain.Funding;
using Pvd.Rules;

namespace Pvd.Samples.Funding;

/// <summary>Asks the engine about every request of a plan, on a given day or else on that of the plan.</summary>
internal sealed class Assessor(PvdRules rules, LocalDate? on)
{
    internal IReadOnlyList<Assessment<Euro>> Assess(FinancingPlan plan) =>
        rules.Grants.AssessAll(plan, Legislation.Embedded.At(on ?? plan.KnownOn));
}
