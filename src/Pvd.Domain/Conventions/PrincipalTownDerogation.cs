namespace Pvd.Domain.Conventions;

/// <summary>The prefect's permission for an ORT without the principal town (CCH L303-3).</summary>
public sealed record PrincipalTownDerogation
{
    /// <summary>Records a decision.</summary>
    /// <param name="decidedOn">Day of the decision; <c>null</c> when not known.</param>
    /// <param name="isApart">Whether the territory is cut off or far from the principal town; <c>null</c> when not known.</param>
    /// <param name="centralities">The towns found to serve the communes around them; <c>null</c> when not known.</param>
    public PrincipalTownDerogation(
        LocalDate? decidedOn,
        bool? isApart = null,
        IEnumerable<InseeCommuneCode>? centralities = null
    )
    {
        DecidedOn = decidedOn;
        IsApart = isApart;
        Centralities = centralities is null
            ? null
            : new ValueList<InseeCommuneCode>(centralities, nameof(centralities));
    }

    /// <summary>Gets the day of the decision; <c>null</c> when not known.</summary>
    public LocalDate? DecidedOn { get; }

    /// <summary>Gets whether the territory is cut off or far from the principal town; <c>null</c> when not known.</summary>
    public bool? IsApart { get; }

    /// <summary>Gets the towns found to serve the communes around them; <c>null</c> when not known.</summary>
    public IReadOnlyList<InseeCommuneCode>? Centralities { get; }
}
