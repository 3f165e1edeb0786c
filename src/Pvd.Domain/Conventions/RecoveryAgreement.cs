namespace Pvd.Domain.Conventions;

/// <summary>An accord de relance 2021-2022 between the State and a région or a conseil départemental.</summary>
public sealed record RecoveryAgreement
{
    /// <summary>Describes an agreement.</summary>
    /// <param name="level">Whom the State makes it with.</param>
    /// <param name="name">The région or département, by name.</param>
    /// <param name="stateSignedOn">Day the State signed; <c>null</c> when it has not, or it is not known.</param>
    /// <param name="partnerSignedOn">Day the région or département signed; <c>null</c> when it has not, or it is not known.</param>
    /// <param name="usesDsid">Whether it draws on the DSID; <c>null</c> when not known.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank.</exception>
    public RecoveryAgreement(
        RecoveryLevel level,
        string name,
        LocalDate? stateSignedOn = null,
        LocalDate? partnerSignedOn = null,
        bool? usesDsid = null
    )
    {
        Level = Guard.NotNull(level, nameof(level));
        Name = Guard.NotBlank(name, nameof(name));
        StateSignedOn = stateSignedOn;
        PartnerSignedOn = partnerSignedOn;
        UsesDsid = usesDsid;
    }

    /// <summary>Gets whom the State makes it with.</summary>
    public RecoveryLevel Level { get; }

    /// <summary>Gets the région or département, by name.</summary>
    public string Name { get; }

    /// <summary>Gets the day the State signed; <c>null</c> when it has not, or it is not known.</summary>
    public LocalDate? StateSignedOn { get; }

    /// <summary>Gets the day the région or département signed; <c>null</c> when it has not, or it is not known.</summary>
    public LocalDate? PartnerSignedOn { get; }

    /// <summary>Gets whether it draws on the DSID; <c>null</c> when not known.</summary>
    public bool? UsesDsid { get; }
}
