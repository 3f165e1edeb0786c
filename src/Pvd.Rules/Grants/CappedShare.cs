using Pvd.Rules.Checks;

namespace Pvd.Rules.Grants;

/// <summary>A share of a base, rounded down to the cent, and at most a ceiling.</summary>
internal readonly struct CappedShare(Share share, ResultCap ceiling)
{
    private readonly Share _share = share;

    internal ResultCap Ceiling { get; } = ceiling;

    /// <summary>The share before the ceiling.</summary>
    internal long Uncapped(long basis) => _share.Floor(basis);

    internal long Of(long basis) => Ceiling.Clip(Uncapped(basis));
}
