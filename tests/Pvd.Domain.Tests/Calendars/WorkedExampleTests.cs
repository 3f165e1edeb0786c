namespace Pvd.Domain.Tests.Calendars;

public sealed class WorkedExampleTests
{
    public static TheoryData<string> Numbers { get; } = [.. WorkedExamples.All.Select(example => example.Number)];

    [Theory]
    [MemberData(nameof(Numbers))]
    public void A_worked_example_ends_on_its_day(string number)
    {
        WorkedExample example = WorkedExamples.Of(number);

        Assert.Equal(example.End, example.Reckoning.End);
        Assert.Equal(example.End, example.Reckoning.Deadline.Date);
    }

    [Fact]
    public void None_is_missing() =>
        Assert.Equal(
            Enumerable.Range(1, 71).Select(number => $"E{number:00}"),
            WorkedExamples.All.Select(example => example.Number)
        );

    /// <summary>Received on 1 February; papers asked for on the 15th, here on 1 March: 14 days later than 1 April.</summary>
    [Fact]
    public void A_suspension_moves_the_end_by_the_days_suspended()
    {
        Reckoning silence = WorkedExamples.Of("E48").Reckoning with { Start = new(2021, 2, 1) };
        Assert.Equal(new(2021, 4, 1), silence.End);

        Assert.Equal(new(2021, 4, 15), silence.Deadline.Suspended(new(2021, 2, 15), new(2021, 3, 1)).Date);
    }

    [Fact]
    public void Months_added_twice_are_not_twice_the_months()
    {
        Reckoning one = WorkedExamples.Of("E13").Reckoning;
        Reckoning two = WorkedExamples.Of("E23").Reckoning;

        Assert.Equal(new(2023, 3, 28), (one with { Start = one.End }).End);
        Assert.Equal(new(2023, 3, 31), two.End);
    }

    [Fact]
    public void A_holiday_of_local_law_shows_in_the_zone_that_keeps_it_alone() =>
        Assert.Equal(
            ["2024-03-29", "2024-04-02", "2024-03-29"],
            new[] { "E10", "E11", "E12" }.Select(number => $"{WorkedExamples.Of(number).Reckoning.End:uuuu-MM-dd}")
        );

    /// <summary>Whatever the rule does, it does the same through a NodaTime period.</summary>
    [Fact]
    public void A_NodaTime_period_counts_the_same() =>
        Assert.All(
            WorkedExamples.All.Where(example => example.Reckoning.Period.DistanceMonths == 0),
            example =>
            {
                (LocalDate start, var period, var rule, var calendar) = example.Reckoning;
                Period same = new PeriodBuilder { Months = period.Months, Days = period.Days }.Build();
                Assert.Equal(example.End, Pvd.Domain.Calendars.Deadlines.From(start).Plus(same, rule, calendar).Date);
            }
        );
}
