using NodaTime;
using Pvd.Documents.Typography;
using Pvd.Domain;
using Pvd.Domain.Calendars;

namespace Pvd.Documents.ICalendar;

/// <summary>A reminder that a calendar shows some days before a deadline, at the first minute of the day where the reader is.</summary>
public sealed record CalendarAlarm
{
    private CalendarAlarm(int days, HolidayCalendar? calendar)
    {
        Days = days;
        Calendar = calendar;
    }

    /// <summary>Gets the number of days before the deadline, or of working days where there is a <see cref="Calendar"/>.</summary>
    public int Days { get; }

    /// <summary>Gets the days of rest that are left out; <c>null</c> when every day counts.</summary>
    public HolidayCalendar? Calendar { get; }

    /// <summary>Reminds a number of days before.</summary>
    /// <param name="days">In days, weekends and holidays counted: 30 for J-30, zero for the day itself.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public static CalendarAlarm DaysBefore(int days) => new(Guard.NotNegative(days, nameof(days)), null);

    /// <summary>Reminds a number of working days before: the day is found when the calendar is made, and written as a number of days.</summary>
    /// <param name="days">In working days, the deadline itself not counted: 1 for the last working day before it.</param>
    /// <param name="calendar">The days of rest of the place.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is not positive.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="calendar"/> is <c>null</c>.</exception>
    public static CalendarAlarm WorkingDaysBefore(int days, HolidayCalendar calendar) =>
        days >= 1
            ? new(days, Guard.NotNull(calendar, nameof(calendar)))
            : throw new ArgumentOutOfRangeException(nameof(days), days, "One working day or more was expected.");

    /// <summary>Gets the number of days, in words.</summary>
    public override string ToString() => Lead.French;

    private Localized Lead =>
        (Calendar, Days) switch
        {
            (null, 0) => new("Le jour même", "On the day"),
            (null, 1) => new("J-1", "1 day before"),
            (null, _) => new($"J-{Wording.Digits(Days)}", $"{Wording.Digits(Days)} days before"),
            (_, 1) => new("1 jour ouvré avant", "1 working day before"),
            _ => new($"{Wording.Digits(Days)} jours ouvrés avant", $"{Wording.Digits(Days)} working days before"),
        };

    /// <summary>What the reminder shows of a deadline.</summary>
    internal Localized About(Localized title) =>
        new($"{Lead.French}{NoBreak.Space}: {title.French}", $"{Lead.English}: {title.English}");

    /// <summary>The days between the reminder and a deadline; <c>null</c> where the days of rest are unknown.</summary>
    internal int? DaysTo(LocalDate deadline) => Calendar is null ? Days : DaysTo(deadline, Calendar);

    private int? DaysTo(LocalDate deadline, HolidayCalendar calendar)
    {
        LocalDate day = deadline;
        for (int left = Days; left > 0; left -= calendar.IsWorkingDay(day) ? 1 : 0)
        {
            day = day.PlusDays(-1);
            if (day.Year < calendar.FirstYear || day.Year > HolidayCalendar.LastYear)
            {
                return null;
            }
        }

        return Period.DaysBetween(day, deadline);
    }
}
