namespace Pvd.Domain.Calendars;

/// <summary>The law counts in the civil calendar: a day of another one would be read as a day it is not.</summary>
internal static class IsoDay
{
    internal static LocalDate Check(LocalDate day, string parameter) =>
        day.Calendar == CalendarSystem.Iso ? day : throw Foreign(day, parameter);

    private static ArgumentException Foreign(LocalDate day, string parameter) =>
        new($"A day of the ISO calendar was expected, not of {day.Calendar.Id}.", parameter);
}
