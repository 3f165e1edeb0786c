namespace Pvd.Domain.Conventions;

/// <summary>The convention-cadre: the second act, with the project, its plan and its money. It may stand for an ORT.</summary>
/// <remarks>Whether it has the effect of an ORT is derived by the rules (<c>IsOrt</c>); what the act says of itself is <see cref="ClaimsOrt"/>.</remarks>
public sealed record FrameworkConvention
{
    /// <summary>Describes a convention-cadre.</summary>
    /// <param name="act">Its parties, and what has happened to it.</param>
    /// <param name="claimsOrt">Whether the act says that it stands for an ORT; <c>null</c> when not known.</param>
    /// <param name="years">How long it lasts, in years from its signature; <c>null</c> when not known.</param>
    /// <param name="strategyPerimeter">INSEE codes of the communes that the strategy covers; <c>null</c> when not known.</param>
    /// <param name="sectors">The secteurs d’intervention; <c>null</c> when not known.</param>
    /// <param name="derogation">The prefect's permission to do without the principal town; <c>null</c> when there is none.</param>
    /// <param name="content">What the act contains; <c>null</c> when not known.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="years"/> is negative.</exception>
    public FrameworkConvention(
        SignedAct act,
        bool? claimsOrt = null,
        int? years = null,
        IEnumerable<InseeCommuneCode>? strategyPerimeter = null,
        IEnumerable<InterventionSector>? sectors = null,
        PrincipalTownDerogation? derogation = null,
        IEnumerable<FrameworkElement>? content = null
    )
    {
        Act = Guard.NotNull(act, nameof(act));
        ClaimsOrt = claimsOrt;
        Years = years is { } length ? Guard.NotNegative(length, nameof(years)) : null;
        StrategyPerimeter = strategyPerimeter is null
            ? null
            : new ValueList<InseeCommuneCode>(strategyPerimeter, nameof(strategyPerimeter));
        Sectors = sectors is null ? null : new ValueList<InterventionSector>(sectors, nameof(sectors));
        Derogation = derogation;
        Content = content is null ? null : new ValueList<FrameworkElement>(content, nameof(content));
    }

    /// <summary>Gets its parties, and what has happened to it.</summary>
    public SignedAct Act { get; }

    /// <summary>Gets whether the act says that it stands for an ORT; <c>null</c> when not known.</summary>
    public bool? ClaimsOrt { get; }

    /// <summary>Gets how long it lasts, in years from its signature; <c>null</c> when not known.</summary>
    public int? Years { get; }

    /// <summary>Gets the INSEE codes of the communes that the strategy covers; <c>null</c> when not known.</summary>
    public IReadOnlyList<InseeCommuneCode>? StrategyPerimeter { get; }

    /// <summary>Gets the secteurs d’intervention; <c>null</c> when not known.</summary>
    public IReadOnlyList<InterventionSector>? Sectors { get; }

    /// <summary>Gets the prefect's permission to do without the principal town; <c>null</c> when there is none.</summary>
    public PrincipalTownDerogation? Derogation { get; }

    /// <summary>Gets what the act contains; <c>null</c> when not known.</summary>
    public IReadOnlyList<FrameworkElement>? Content { get; }

    internal FrameworkConvention With(SignedAct act) =>
        new(act, ClaimsOrt, Years, StrategyPerimeter, Sectors, Derogation, Content);
}
