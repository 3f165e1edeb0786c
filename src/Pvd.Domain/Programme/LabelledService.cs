namespace Pvd.Domain.Programme;

/// <summary>A France Services desk or a digital adviser of a commune, with the states of its label.</summary>
public sealed record LabelledService
{
    /// <summary>Describes a service.</summary>
    /// <param name="kind">What service it is.</param>
    /// <param name="commune">INSEE code of the commune it serves from.</param>
    /// <param name="name">Its name; <c>null</c> when not known.</param>
    /// <param name="bearer">The body that runs it; <c>null</c> when not known, or none is found yet.</param>
    /// <param name="isMobile">Whether it is a bus or a round; <c>null</c> when not known.</param>
    /// <param name="steps">The changes of its label, in any order; <c>null</c> when the list is not known or may be incomplete.</param>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public LabelledService(
        LabelledServiceKind kind,
        InseeCommuneCode commune,
        string? name = null,
        string? bearer = null,
        bool? isMobile = null,
        IEnumerable<LabelStep>? steps = null
    )
    {
        Kind = Guard.NotNull(kind, nameof(kind));
        Commune = Guard.NotNull(commune, nameof(commune));
        Name = name is null ? null : Guard.NotBlank(name, nameof(name));
        Bearer = bearer is null ? null : Guard.NotBlank(bearer, nameof(bearer));
        IsMobile = isMobile;
        Steps = steps is null ? null : new ValueList<LabelStep>(steps, nameof(steps));
    }

    /// <summary>Gets what service it is.</summary>
    public LabelledServiceKind Kind { get; }

    /// <summary>Gets the INSEE code of the commune it serves from.</summary>
    public InseeCommuneCode Commune { get; }

    /// <summary>Gets its name; <c>null</c> when not known.</summary>
    public string? Name { get; }

    /// <summary>Gets the body that runs it; <c>null</c> when not known, or none is found yet.</summary>
    public string? Bearer { get; }

    /// <summary>Gets whether it is a bus or a round; <c>null</c> when not known.</summary>
    public bool? IsMobile { get; }

    /// <summary>Gets the changes of its label, in any order; <c>null</c> when the list is not known or may be incomplete.</summary>
    public IReadOnlyList<LabelStep>? Steps { get; }

    /// <summary>Gets where its label stood on a day: the last change by then; <c>null</c> when there was none, or they are not known.</summary>
    /// <param name="day">The day.</param>
    public LabelState? StateOn(LocalDate day) =>
        Steps
            ?.Where(step => step.On <= day)
            .OrderBy(step => step.On)
            .ThenBy(step => Place(step.State))
            .LastOrDefault()
            ?.State;

    private static int Place(LabelState state)
    {
        int place = 0;
        while (!LabelState.All[place].Equals(state))
        {
            place++;
        }

        return place;
    }
}
