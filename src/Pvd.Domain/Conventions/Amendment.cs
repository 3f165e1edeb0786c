namespace Pvd.Domain.Conventions;

/// <summary>An avenant: a change to a convention, voted and signed anew by the parties it binds.</summary>
public sealed record Amendment
{
    /// <summary>Describes an avenant.</summary>
    /// <param name="number">Its number, from 1, unique in the convention.</param>
    /// <param name="subject">What it changes; <c>null</c> when not known.</param>
    /// <param name="extendsTo">New last day: of the time to sign the convention-cadre, or of the convention; <c>null</c> when it extends nothing.</param>
    /// <param name="deliberations">Every délibération taken so far about it; <c>null</c> when the list is not known or may be incomplete.</param>
    /// <param name="signatures">Every signature given to it so far; <c>null</c> when the list is not known or may be incomplete.</param>
    /// <exception cref="ArgumentException"><paramref name="subject"/> is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="number"/> is below 1.</exception>
    public Amendment(
        int number,
        string? subject = null,
        LocalDate? extendsTo = null,
        IEnumerable<Deliberation>? deliberations = null,
        IEnumerable<Signature>? signatures = null
    )
    {
        Number =
            number >= 1
                ? number
                : throw new ArgumentOutOfRangeException(nameof(number), number, "Amendments are numbered from 1.");
        Subject = subject is null ? null : Guard.NotBlank(subject, nameof(subject));
        ExtendsTo = extendsTo;
        Deliberations = deliberations is null
            ? null
            : new ValueList<Deliberation>(deliberations, nameof(deliberations));
        Signatures = signatures is null ? null : new ValueList<Signature>(signatures, nameof(signatures));
    }

    /// <summary>Gets its number, from 1.</summary>
    public int Number { get; }

    /// <summary>Gets what it changes; <c>null</c> when not known.</summary>
    public string? Subject { get; }

    /// <summary>Gets the new last day; <c>null</c> when it extends nothing.</summary>
    public LocalDate? ExtendsTo { get; }

    /// <summary>Gets every délibération taken so far about it; <c>null</c> when the list is not known or may be incomplete.</summary>
    public IReadOnlyList<Deliberation>? Deliberations { get; }

    /// <summary>Gets every signature given to it so far; <c>null</c> when the list is not known or may be incomplete.</summary>
    public IReadOnlyList<Signature>? Signatures { get; }
}
