using Pvd.Rules.Checks;

namespace Pvd.Rules.Grants;

/// <summary>An amount on its way through the caps, in cents.</summary>
internal static class Amounts
{
    /// <summary>Stands for an amount that nothing bounds yet.</summary>
    internal const long Unbounded = long.MaxValue;

    /// <summary>The amount; not known where nothing bounds it.</summary>
    internal static long Bounded(long amount) => amount == Unbounded ? Known.Nothing : amount;
}
