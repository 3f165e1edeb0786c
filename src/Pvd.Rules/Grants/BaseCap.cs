namespace Pvd.Rules.Grants;

/// <summary>The most of an expenditure that a grant counts, in cents: a cap on the base, before any rate. Never to be mistaken for a <see cref="ResultCap"/>.</summary>
internal readonly struct BaseCap(long cents)
{
    private readonly long _cents = cents;

    /// <summary>Gives the base that counts.</summary>
    internal long Clip(long basis) => Math.Min(basis, _cents);
}
