using NodaTime;
using NodaTime.Text;
using Pvd.Domain;

namespace Pvd.Documents.ICalendar;

/// <summary>One deadline of a <see cref="DeadlineCalendar"/>: an all-day event, or a task to tick off.</summary>
/// <remarks>What it is given is checked by the calendar, which tells what is wrong with all entries at once.</remarks>
public sealed record CalendarEntry
{
    /// <summary>Describes the deadline.</summary>
    /// <param name="key">What the deadline keeps from one export to the next, such as <c>79005/convention-cadre</c>: readers know by it what they already have.</param>
    /// <param name="day">The day itself: the last one on which the thing can be done.</param>
    /// <param name="title">What is due, in a few words.</param>
    /// <param name="description">More about it; <c>null</c> for nothing more.</param>
    /// <param name="isTask">Whether it is a task (VTODO) rather than an event (VEVENT); many readers show events only.</param>
    /// <param name="start">The earlier day from which it can be done; <c>null</c> when not known. Only tasks show it.</param>
    /// <param name="alarms">When to remind of it; <c>null</c> or none for never.</param>
    /// <param name="sequence">The number of times that the deadline changed since the first export, zero or more; <c>null</c> leaves it out.</param>
    /// <param name="lastModified">When the deadline last changed, cut to the second; <c>null</c> leaves it out.</param>
    /// <exception cref="ArgumentNullException">The key or the title is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">An alarm is <c>null</c>.</exception>
    public CalendarEntry(
        string key,
        LocalDate day,
        Localized title,
        Localized? description = null,
        bool isTask = false,
        LocalDate? start = null,
        IEnumerable<CalendarAlarm>? alarms = null,
        int? sequence = null,
        Instant? lastModified = null
    )
    {
        Key = Guard.NotNull(key, nameof(key));
        Day = day.WithCalendar(CalendarSystem.Iso);
        Title = Guard.NotNull(title, nameof(title));
        Description = description;
        IsTask = isTask;
        Start = start?.WithCalendar(CalendarSystem.Iso);
        Alarms = new ValueList<CalendarAlarm>(alarms ?? [], nameof(alarms));
        Sequence = sequence;
        LastModified = lastModified;
    }

    /// <summary>Gets what the deadline keeps from one export to the next; the UID is this key, <c>@</c>, and the domain of the calendar.</summary>
    public string Key { get; }

    /// <summary>Gets the day, in the ISO calendar.</summary>
    public LocalDate Day { get; }

    /// <summary>Gets what is due.</summary>
    public Localized Title { get; }

    /// <summary>Gets more about it; <c>null</c> for nothing more.</summary>
    public Localized? Description { get; }

    /// <summary>Gets whether it is a task (VTODO) rather than an all-day event (VEVENT).</summary>
    public bool IsTask { get; }

    /// <summary>Gets the day from which it can be done, in the ISO calendar; <c>null</c> when not known.</summary>
    public LocalDate? Start { get; }

    /// <summary>Gets the reminders, in the order of the file.</summary>
    public IReadOnlyList<CalendarAlarm> Alarms { get; }

    /// <summary>Gets the number of times that the deadline changed since the first export; <c>null</c> when it is left out.</summary>
    public int? Sequence { get; }

    /// <summary>Gets when the deadline last changed; <c>null</c> when it is left out.</summary>
    public Instant? LastModified { get; }

    /// <summary>Gets the key and the day, never the texts: they may name people.</summary>
    public override string ToString() => $"{Key} ({LocalDatePattern.Iso.Format(Day)})";
}
