namespace Pvd.Domain.Engineering;

/// <summary>The body that asks the ANCT for help.</summary>
public sealed record EngineeringRequester
{
    /// <summary>Describes a requester.</summary>
    /// <param name="kind">What kind of body it is; <c>null</c> when not known.</param>
    /// <param name="name">Its name; <c>null</c> when not known.</param>
    /// <param name="siren">Its SIREN; <c>null</c> when not known.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank.</exception>
    public EngineeringRequester(RequesterKind? kind = null, string? name = null, Siren? siren = null)
    {
        Kind = kind;
        Name = name is null ? null : Guard.NotBlank(name, nameof(name));
        Siren = siren;
    }

    /// <summary>Gets what kind of body it is; <c>null</c> when not known.</summary>
    public RequesterKind? Kind { get; }

    /// <summary>Gets its name; <c>null</c> when not known.</summary>
    public string? Name { get; }

    /// <summary>Gets its SIREN; <c>null</c> when not known.</summary>
    public Siren? Siren { get; }
}
