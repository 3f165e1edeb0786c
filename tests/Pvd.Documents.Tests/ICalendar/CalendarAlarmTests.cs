using FsCheck;
using FsCheck.Xunit;
using NodaTime;
using Pvd.Documents.ICalendar;
using Pvd.Domain.Calendars;

namespace Pvd.Documents.Tests.ICalendar;

public sealed class CalendarAlarmTests
{
    [Theory]
    [InlineData("2022-11-21", 1, 3)] // a Monday: the Friday before
    [InlineData("2022-11-21", 5, 7)] // the Monday before
    [InlineData("2022-11-14", 1, 4)] // the Friday before is 11 November: the Thursday
    [InlineData("2022-11-20", 1, 2)] // a Sunday: the Friday before
    [InlineData("2022-11-23", 2, 2)] // no day of rest between
    public void Working_days_are_counted_backwards_without_the_deadline(string deadline, int working, int days) =>
        Assert.Equal(days, CalendarAlarm.WorkingDaysBefore(working, Calendars.Metropole).DaysTo(Day(deadline)));

    [Property]
    public void A_working_day_alarm_rings_on_a_working_day_with_as_many_left(PositiveInt working, NonNegativeInt later)
    {
        LocalDate deadline = new LocalDate(2000, 1, 1).PlusDays(later.Get);
        int days = CalendarAlarm.WorkingDaysBefore(working.Get, Calendars.Metropole).DaysTo(deadline)!.Value;
        LocalDate alarm = deadline.PlusDays(-days);
        Assert.True(Calendars.Metropole.IsWorkingDay(alarm));
        Assert.Equal(working.Get, Calendars.Metropole.CountWorkingDays(alarm.PlusDays(-1), deadline.PlusDays(-1)));
    }

    [Fact]
    public void Every_day_counts_without_a_calendar() =>
        Assert.Equal(30, CalendarAlarm.DaysBefore(30).DaysTo(Day("2022-11-21")));

    [Fact]
    public void A_calendar_without_a_working_day_leads_nowhere()
    {
        IsoDayOfWeek[] days = [.. Enum.GetValues<IsoDayOfWeek>().Where(day => day != IsoDayOfWeek.None)];
        HolidayCalendar never = Calendars
            .Metropole.WithWeekend(days[..4])
            .Union(Calendars.Metropole.WithWeekend(days[4..]));
        Assert.Null(CalendarAlarm.WorkingDaysBefore(1, never).DaysTo(Day("2022-11-21")));
    }

    [Fact]
    public void A_reminder_says_how_long_before()
    {
        CalendarAlarm[] alarms =
        [
            .. Reminders.DaysBefore(90, 1, 0),
            CalendarAlarm.WorkingDaysBefore(1, Calendars.Metropole),
            CalendarAlarm.WorkingDaysBefore(5, Calendars.Metropole),
        ];
        Assert.Equal(
            [
                "J-90\u00A0: Signer | 90 days before: Sign",
                "J-1\u00A0: Signer | 1 day before: Sign",
                "Le jour même\u00A0: Signer | On the day: Sign",
                "1 jour ouvré avant\u00A0: Signer | 1 working day before: Sign",
                "5 jours ouvrés avant\u00A0: Signer | 5 working days before: Sign",
            ],
            alarms.Select(alarm => alarm.About(new("Signer", "Sign"))).Select(text => $"{text.French} | {text.English}")
        );
        Assert.Equal("J-90", alarms[0].ToString());
    }

    [Fact]
    public void A_count_that_makes_no_sense_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>("days", () => CalendarAlarm.DaysBefore(-1));
        Assert.Throws<ArgumentOutOfRangeException>("days", () => Reminders.DaysBefore(30, -7));
        Assert.Throws<ArgumentOutOfRangeException>(
            "days",
            () => CalendarAlarm.WorkingDaysBefore(0, Calendars.Metropole)
        );
        Assert.Throws<ArgumentNullException>("calendar", () => CalendarAlarm.WorkingDaysBefore(1, null!));
        Assert.Throws<ArgumentNullException>("days", () => Reminders.DaysBefore(null!));
    }

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
