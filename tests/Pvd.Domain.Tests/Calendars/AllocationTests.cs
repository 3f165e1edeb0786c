using Pvd.Domain.Calendars;

namespace Pvd.Domain.Tests.Calendars;

public sealed class AllocationTests
{
    private const int Calls = 10_000;

    public static TheoryData<string, string> Rules { get; } =
        new()
        {
            { "JOURS", "P15D" },
            { "MOIS", "P18M" },
            { "MOIS", "P1M15D" },
            { "JOURS_FRANCS", "P15D" },
            { "MOIS_FRANCS", "P2M+P1M" },
            { "SILENCE", "P2M" },
            { "DATE_A_DATE", "P18M" },
            { "CONVOCATION", "P5D" },
            { "CONVOCATION_ARRIERE", "P5D" },
            { "OUVRES", "P10D" },
            { "OUVRABLES", "P10D" },
            { "UE", "P2D" },
        };

    [Theory]
    [MemberData(nameof(Rules))]
    public void The_end_alone_costs_no_memory(string code, string length)
    {
        DeadlineRule rule = DeadlineRule.FromValue(code);
        LegalPeriod period = LegalPeriod.Parse(length);
        HolidayCalendar calendar = HolidayCalendar.For(Zone.Guadeloupe);
        Reckon(rule, period, calendar);

        long before = GC.GetAllocatedBytesForCurrentThread();
        Reckon(rule, period, calendar);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void Nor_does_a_look_into_the_calendar()
    {
        HolidayCalendar.For(Zone.Guadeloupe).IsWorkingDay(new(2021, 1, 1));
        Look();

        long before = GC.GetAllocatedBytesForCurrentThread();
        Look();

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static void Reckon(DeadlineRule rule, LegalPeriod period, HolidayCalendar calendar)
    {
        LocalDate start = new(2015, 1, 1);
        for (int i = 0; i < Calls; i++)
        {
            Deadlines.From(start.PlusDays(i)).End(period, rule, calendar);
        }
    }

    private static void Look()
    {
        LocalDate day = new(2015, 1, 1);
        for (int i = 0; i < Calls; i++, day = day.PlusDays(1))
        {
            HolidayCalendar calendar = HolidayCalendar.For(Zone.Guadeloupe);
            calendar.IsWorkingDay(day);
            calendar.NextWorkingDay(day);
            calendar.PlusWorkingDays(day, 10);
            calendar.CountWorkingDays(day, day.PlusDays(60));
        }
    }
}
