using Pvd.Domain.Engineering;

namespace Pvd.Domain.Tests.Engineering;

/// <summary>Days of experts, to the half day.</summary>
public sealed class ExpertDaysTests
{
    [Theory]
    [InlineData("0", 0)]
    [InlineData("2", 4)]
    [InlineData("2.5", 5)]
    [InlineData("2.50", 5)]
    [InlineData("999", 1998)]
    public void Days_are_read_to_the_half_day(string text, int halfDays) =>
        Assert.Equal(halfDays, ExpertDays.Parse(text).HalfDays);

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("-1")]
    [InlineData("2.25")]
    [InlineData("2,5")]
    [InlineData("999.5")]
    [InlineData("1000")]
    public void Anything_else_is_refused(string? text)
    {
        Assert.False(ExpertDays.TryParse(text, out ExpertDays days));
        Assert.Equal(default, days);
        Assert.Throws<FormatException>(() => ExpertDays.Parse(text!));
    }

    [Theory]
    [InlineData(0, "0 jour d’expert", "0 expert days")]
    [InlineData(2, "1 jour d’expert", "1 expert day")]
    [InlineData(3, "1,5 jours d’expert", "1.5 expert days")]
    [InlineData(8, "4 jours d’expert", "4 expert days")]
    public void People_read_days(int halfDays, string french, string english)
    {
        ExpertDays days = ExpertDays.FromHalfDays(halfDays);

        Assert.Equal(french, days.Format(Language.French));
        Assert.Equal(english, days.Format(Language.English));
        Assert.Equal(days, ExpertDays.Parse(days.ToString()));
    }

    [Fact]
    public void They_add_up_and_compare_and_stay_within_reach()
    {
        ExpertDays two = ExpertDays.FromDays(2);

        Assert.Equal(ExpertDays.FromHalfDays(5), two + ExpertDays.FromHalfDays(1));
        Assert.True(two < ExpertDays.FromHalfDays(5));
        Assert.True(two >= ExpertDays.FromHalfDays(4));
        Assert.Throws<ArgumentOutOfRangeException>(() => ExpertDays.FromHalfDays(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => ExpertDays.FromDays(1_000));
        Assert.Throws<ArgumentOutOfRangeException>(() => ExpertDays.FromDays(999) + ExpertDays.FromDays(1));
    }
}
