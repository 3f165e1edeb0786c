using Pvd.Rules.Law;

namespace Pvd.Rules.Tests.Law;

/// <summary>Stands in for a force of dated values: a member of that name on <see cref="DatedValue"/> itself goes before it.</summary>
internal static class DatedValueForce
{
    extension(DatedValue row)
    {
        internal string Force => row is null ? throw new ArgumentNullException(nameof(row)) : "Binding";
    }
}
