namespace Pvd.Documents.ICalendar;

/// <summary>Several alarms of one deadline, in few words.</summary>
public static class Reminders
{
    /// <summary>Reminds several times: <c>Reminders.DaysBefore(90, 30, 7)</c> for J-90, J-30 and J-7, as most tools propose. There is no default.</summary>
    /// <param name="days">In days before the deadline, weekends and holidays counted; zero for the day itself.</param>
    /// <exception cref="ArgumentNullException"><paramref name="days"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
    public static IReadOnlyList<CalendarAlarm> DaysBefore(params int[] days) =>
        Array.AsReadOnly(
            Array.ConvertAll(days ?? throw new ArgumentNullException(nameof(days)), CalendarAlarm.DaysBefore)
        );
}
