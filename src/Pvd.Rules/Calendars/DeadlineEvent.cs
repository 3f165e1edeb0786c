using Pvd.Rules.Law;

namespace Pvd.Rules.Calendars;

/// <summary>Something that happened to a file, on its day.</summary>
public sealed record DeadlineEvent
{
    /// <summary>Records an event.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="trigger"/> is <c>null</c>.</exception>
    public DeadlineEvent(DeadlineTrigger trigger, LocalDate on)
    {
        Trigger = Guard.NotNull(trigger, nameof(trigger));
        On = on;
    }

    /// <summary>Gets what happened.</summary>
    public DeadlineTrigger Trigger { get; }

    /// <summary>Gets the day.</summary>
    public LocalDate On { get; }
}
