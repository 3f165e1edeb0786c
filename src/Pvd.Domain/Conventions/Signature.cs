namespace Pvd.Domain.Conventions;

/// <summary>A party's signature on its day.</summary>
public sealed record Signature
{
    /// <summary>Records a signature.</summary>
    /// <param name="party">Id of the party that signed.</param>
    /// <param name="on">Day of the signature.</param>
    /// <param name="capacity">In what capacity the person signed; <c>null</c> when not known.</param>
    /// <param name="delegatedOn">Day of the delegation, where the person signed by delegation; <c>null</c> when there is none or it is not known.</param>
    /// <param name="delegatedUntil">Last day of the delegation; <c>null</c> when it has no end or it is not known.</param>
    /// <exception cref="ArgumentException"><paramref name="party"/> is blank, or the delegation ends before it begins.</exception>
    public Signature(
        string party,
        LocalDate on,
        SigningCapacity? capacity = null,
        LocalDate? delegatedOn = null,
        LocalDate? delegatedUntil = null
    )
    {
        Party = Guard.NotBlank(party, nameof(party));
        On = on;
        Capacity = capacity;
        DelegatedOn = delegatedOn;
        DelegatedUntil = delegatedUntil;
        if (delegatedOn is { } from)
        {
            Guard.Ordered(from, delegatedUntil, nameof(delegatedUntil));
        }
    }

    /// <summary>Gets the id of the party that signed.</summary>
    public string Party { get; }

    /// <summary>Gets the day of the signature.</summary>
    public LocalDate On { get; }

    /// <summary>Gets in what capacity the person signed; <c>null</c> when not known.</summary>
    public SigningCapacity? Capacity { get; }

    /// <summary>Gets the day of the delegation of signature; <c>null</c> when there is none or it is not known.</summary>
    public LocalDate? DelegatedOn { get; }

    /// <summary>Gets the last day of the delegation; <c>null</c> when it has no end or it is not known.</summary>
    public LocalDate? DelegatedUntil { get; }
}
