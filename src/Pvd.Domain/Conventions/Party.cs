using Pvd.Domain;

namespace Pvd.Domain.Conventions;

/// <summary>A legal person named in a convention.</summary>
public sealed record Party
{
    /// <summary>Names a party.</summary>
    /// <param name="id">Short name, unique in the convention, by which délibérations, signatures and members refer to it.</param>
    /// <param name="role">In what quality it stands in the act.</param>
    /// <param name="name">Name as printed in the act.</param>
    /// <param name="commune">INSEE code, for a beneficiary commune; <c>null</c> for any other party.</param>
    /// <param name="siren">SIREN; <c>null</c> when not known.</param>
    /// <param name="seat">Address of its seat; <c>null</c> when not known.</param>
    /// <param name="representative">Who represents it; <c>null</c> when not known.</param>
    /// <exception cref="ArgumentException">A text is blank, or a beneficiary commune comes without its code.</exception>
    public Party(
        string id,
        SignatoryRole role,
        string name,
        InseeCommuneCode? commune = null,
        Siren? siren = null,
        string? seat = null,
        Person? representative = null
    )
    {
        Id = Guard.NotBlank(id, nameof(id));
        Role = Guard.NotNull(role, nameof(role));
        Name = Guard.NotBlank(name, nameof(name));
        Commune = commune;
        Siren = siren;
        Seat = seat is null ? null : Guard.NotBlank(seat, nameof(seat));
        Representative = representative;
        if (role.Equals(SignatoryRole.BeneficiaryCommune) && commune is null)
        {
            throw new ArgumentException("A beneficiary commune comes with its INSEE code.", nameof(commune));
        }
    }

    /// <summary>Gets the short name, unique in the convention.</summary>
    public string Id { get; }

    /// <summary>Gets in what quality it stands in the act.</summary>
    public SignatoryRole Role { get; }

    /// <summary>Gets the name as printed in the act.</summary>
    public string Name { get; }

    /// <summary>Gets the INSEE code of a beneficiary commune; <c>null</c> for any other party.</summary>
    public InseeCommuneCode? Commune { get; }

    /// <summary>Gets the SIREN; <c>null</c> when not known.</summary>
    public Siren? Siren { get; }

    /// <summary>Gets the address of its seat; <c>null</c> when not known.</summary>
    public string? Seat { get; }

    /// <summary>Gets who represents it; <c>null</c> when not known.</summary>
    [PersonalData]
    public Person? Representative { get; }
}
