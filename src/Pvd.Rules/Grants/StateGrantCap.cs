using Pvd.Rules.Checks;
using Pvd.Rules.Law;

namespace Pvd.Rules.Grants;

/// <summary>The cap on public aid of the decree on State grants, by the day the request was received.</summary>
internal sealed class StateGrantCap(LawInForce law)
{
    internal Cumulation Cap { get; } = new(new Check(law, StateGrantRules.Cap, ParameterIds.StateGrantCap));
}
