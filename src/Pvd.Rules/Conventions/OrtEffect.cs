namespace Pvd.Rules.Conventions;

/// <summary>The effect of an ORT that a convention-cadre has on a day.</summary>
public sealed record OrtEffect
{
    internal OrtEffect(LocalDate since, LocalDate? until, bool isByDerogation)
    {
        Since = since;
        Until = until;
        IsByDerogation = isByDerogation;
    }

    /// <summary>Gets the first day of the effect, as far as is known: a fact learnt later may bring it forward, never put it back.</summary>
    public LocalDate Since { get; }

    /// <summary>Gets the last day, as the duration and the avenants in force set it; <c>null</c> when they set none.</summary>
    public LocalDate? Until { get; }

    /// <summary>Gets whether a derogation of the prefect stands in for the principal town (CCH L303-3).</summary>
    public bool IsByDerogation { get; }
}
