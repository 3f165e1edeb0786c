namespace Pvd.Domain.Calendars;

/// <summary>The reckoning itself, without words and without allocation.</summary>
internal static class DeadlineArithmetic
{
    /// <summary>The last day of the period before it is extended.</summary>
    internal static LocalDate RawEnd(
        LocalDate start,
        in LegalPeriod period,
        DeadlineRule rule,
        HolidayCalendar calendar
    ) =>
        rule.Counting switch
        {
            Counting.WorkingDays => calendar.PlusWorkingDays(start, period.Days),
            Counting.WorkableDays => calendar.PlusWorkableDays(start, period.Days),
            Counting.Backwards => start.PlusDays(-period.Days - rule.ClearDays),
            _ => DayMap.Plus(start, period.AllMonths, period.Days + rule.ClearDays)
                ?? AfterMonths(start, period).PlusDays(period.Days + rule.ClearDays),
        };

    /// <summary>The day that the months lead to: the same day number, else the last of the month.</summary>
    internal static LocalDate AfterMonths(LocalDate start, in LegalPeriod period) =>
        period.AllMonths > 0 ? start.PlusMonths(period.AllMonths) : start;

    /// <summary>The last day of the period.</summary>
    internal static LocalDate End(LocalDate start, in LegalPeriod period, DeadlineRule rule, HolidayCalendar calendar)
    {
        LocalDate raw = RawEnd(start, period, rule, calendar);
        LocalDate end = rule.Roll == Roll.ToWorkingDay ? calendar.NextWorkingDay(raw) : raw;
        return rule.Counting == Counting.AtLeastTwoWorkingDays
            ? AtLeastTwoWorkingDays(start, period, end, calendar)
            : end;
    }

    /// <summary>Regulation 1182/71, article 3(5).</summary>
    private static LocalDate AtLeastTwoWorkingDays(
        LocalDate start,
        in LegalPeriod period,
        LocalDate end,
        HolidayCalendar calendar
    )
    {
        bool isTwoDaysOrMore = period.AllMonths > 0 || period.Days >= 2;
        return isTwoDaysOrMore && calendar.CountWorkingDays(start, end) < 2 ? calendar.PlusWorkingDays(start, 2) : end;
    }
}
