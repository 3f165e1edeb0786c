using Pvd.Domain.Programme;

namespace Pvd.Domain.Programme;

/// <summary>A commune that is part of another contract or programme, from a day to a day.</summary>
public sealed record FrameMembership
{
    /// <summary>Describes a membership.</summary>
    /// <param name="kind">Which contract or programme.</param>
    /// <param name="commune">INSEE code of the commune that is part of it.</param>
    /// <param name="name">Its name or number; <c>null</c> when not known.</param>
    /// <param name="from">The first day of the membership; <c>null</c> when not known.</param>
    /// <param name="until">The last day of the membership; <c>null</c> when it goes on, or is not known.</param>
    /// <exception cref="ArgumentException">A text is blank, or the last day comes before the first.</exception>
    public FrameMembership(
        FrameKind kind,
        InseeCommuneCode commune,
        string? name = null,
        LocalDate? from = null,
        LocalDate? until = null
    )
    {
        Kind = Guard.NotNull(kind, nameof(kind));
        Commune = Guard.NotNull(commune, nameof(commune));
        Name = name is null ? null : Guard.NotBlank(name, nameof(name));
        From = from;
        Until = until;
        if (from is { } first)
        {
            Guard.Ordered(first, until, nameof(until));
        }
    }

    /// <summary>Gets which contract or programme.</summary>
    public FrameKind Kind { get; }

    /// <summary>Gets the INSEE code of the commune that is part of it.</summary>
    public InseeCommuneCode Commune { get; }

    /// <summary>Gets its name or number; <c>null</c> when not known.</summary>
    public string? Name { get; }

    /// <summary>Gets the first day of the membership; <c>null</c> when not known.</summary>
    public LocalDate? From { get; }

    /// <summary>Gets the last day of the membership; <c>null</c> when it goes on, or is not known.</summary>
    public LocalDate? Until { get; }

    /// <summary>Tells whether the commune was part of it on a day; <c>null</c> when that is not known.</summary>
    /// <param name="day">The day.</param>
    public bool? Covers(LocalDate day) =>
        day > Until ? false
        : From is not { } first ? null
        : day >= first;
}
