using NodaTime.Text;

namespace Pvd.Domain.Calendars;

/// <summary>Where the reckoning of a deadline begins: <c>Deadlines.From(signed).Plus(…)</c>.</summary>
public static class Deadlines
{
    /// <summary>Starts from the day of the event.</summary>
    /// <exception cref="ArgumentException">The day belongs to another calendar system than the civil one (ISO).</exception>
    public static DeadlineStart From(LocalDate start) => new(IsoDay.Check(start, nameof(start)));

    /// <summary>Starts from the instant of the event, on the clock of the zone that decides; for periods in hours.</summary>
    /// <exception cref="ArgumentException">That time does not exist, or exists twice, on the day the clocks change: say which instant.</exception>
    public static HourStart From(LocalDateTime start, Zone zone)
    {
        DateTimeZone clock = DateTimeZoneProviders.Tzdb[Guard.NotNull(zone, nameof(zone)).TimeZoneId];
        return clock.MapLocal(start) is { Count: 1 } mapping
            ? new(mapping.Single())
            : throw new ArgumentException(
                $"{LocalDateTimePattern.GeneralIso.Format(start)} does not stand for one instant in {zone.TimeZoneId}: the clocks change there.",
                nameof(start)
            );
    }

    /// <summary>Starts from an instant; for periods in hours.</summary>
    public static HourStart From(ZonedDateTime start) => new(start);
}
