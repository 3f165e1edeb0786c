using Pvd.Domain.Indicators;

namespace Pvd.Domain.Tests.Indicators;

/// <summary>The consistency checks, on the figures of the national dashboard of 2021.</summary>
public sealed class IndicatorChecksTests
{
    private static readonly Ratio HalfAPoint = Ratio.Of(5, 1000);

    [Fact]
    public void C1_two_printed_shares_leave_eight_possible_bases()
    {
        BaseRange joined = IndicatorChecks.BaseOf(1426, Ratio.Of(87, 100), HalfAPoint);
        BaseRange ort = IndicatorChecks.BaseOf(104, Ratio.Of(64, 1000), Ratio.Of(5, 10_000));

        Assert.Equal((new BaseRange(1630, 1648), new BaseRange(1613, 1637)), (joined, ort));
        Assert.Equal("1630..1637", joined.And(ort).ToString());
        Assert.True(new BaseRange(1, 2).And(new(3, 4)).IsEmpty);
    }

    [Fact]
    public void C2_the_mean_of_conventions_is_not_that_of_communes()
    {
        Assert.Equal("1.74", Decimals(Ratio.Of(1426, 821)));
        Assert.Equal((Ratio.Of(2, 1), Ratio.Of(5, 2)), IndicatorChecks.Means([1, 3]));
        Assert.Null(IndicatorChecks.Means([]));
    }

    [Fact]
    public void C3_a_share_of_a_share() =>
        Assert.Equal(
            (Ratio.Of(51, 100), Ratio.Of(9, 100)),
            (
                IndicatorChecks.Nested(Ratio.Of(60, 100), Ratio.Of(85, 100)),
                IndicatorChecks.Nested(Ratio.Of(60, 100), Ratio.Of(15, 100))
            )
        );

    [Fact]
    public void C4_the_partners_do_not_make_up_the_whole()
    {
        Assert.Equal(77, IndicatorChecks.Missing(513, [214, 125, 37, 32, 28]));
        Assert.Equal(0, IndicatorChecks.Missing(3, [1, 2]));
    }

    [Fact]
    public void C5_two_figures_may_coincide()
    {
        IndicatorResult.Computed one = Result("NAT-29", 513);

        Assert.True(IndicatorChecks.Coincide(one, Result("D79-07", 513)));
        Assert.False(IndicatorChecks.Coincide(one, Result("D79-07", 512)));
        Assert.False(IndicatorChecks.Coincide(one, one));
    }

    [Fact]
    public void C6_sources_that_give_two_days_are_told()
    {
        IReadOnlyList<IGrouping<LocalDate, string>> days = IndicatorChecks.Days([
            ("S1", new(2021, 10, 1)),
            ("S2", new(2020, 10, 1)),
            ("presse", new(2020, 10, 1)),
        ]);

        Assert.Equal([new(2020, 10, 1), new LocalDate(2021, 10, 1)], days.Select(day => day.Key));
        Assert.Equal(["S2", "presse"], days[0]);
    }

    [Theory]
    [InlineData(865, true)]
    [InlineData(875, true)]
    [InlineData(864, false)]
    [InlineData(876, false)]
    public void C7_a_printed_percentage_is_right_to_half_a_point(int thousandths, bool agrees) =>
        Assert.Equal(agrees, IndicatorChecks.Agrees(Ratio.Of(thousandths, 1000), Ratio.Of(87, 100), HalfAPoint));

    [Property]
    public void Every_base_in_the_range_gives_the_printed_share(ushort count, byte percent)
    {
        Ratio printed = Ratio.Of(1 + (percent % 99), 100);
        BaseRange range = IndicatorChecks.BaseOf(count + 1, printed, HalfAPoint);

        Assert.All(
            new[] { range.From, range.Until }.Where(_ => !range.IsEmpty),
            denominator => Assert.True(IndicatorChecks.Agrees(Ratio.Of(count + 1, denominator), printed, HalfAPoint))
        );
        Assert.False(IndicatorChecks.Agrees(Ratio.Of(count + 1, range.Until + 1), printed, HalfAPoint));
    }

    private static IndicatorResult.Computed Result(string id, long numerator) =>
        new(IndicatorCatalogue.All.First(known => known.Id == id), new(2021, 10, 1), 1637, numerator, 1637, 0);

    private static string Decimals(Ratio ratio) => Wording.Decimal(ratio).English;
}
