namespace Pvd.Rules.Grants;

/// <summary>The most that a grant may be, in cents: a cap on the result, after any rate. Never to be mistaken for a <see cref="BaseCap"/>.</summary>
internal readonly struct ResultCap(long cents)
{
    internal long Cents { get; } = cents;

    /// <summary>Gives the amount that is left.</summary>
    internal long Clip(long amount) => Math.Min(amount, Cents);
}
