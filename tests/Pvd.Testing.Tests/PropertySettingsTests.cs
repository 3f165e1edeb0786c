namespace Pvd.Testing.Tests;

public sealed class PropertySettingsTests
{
    [Fact]
    public async Task A_property_runs_as_often_and_as_large_as_asked()
    {
        var seen = SampleProperties.Watch();
        var run = await TestRun.Of<SampleProperties>(nameof(SampleProperties.Stays_within_size_three));

        Assert.NotNull(run.Passed);
        Assert.Equal(7, seen.Count);
    }

    [Fact]
    public async Task A_skipped_property_does_not_run_and_says_why()
    {
        var seen = SampleProperties.Watch();
        var run = await TestRun.Of<SampleProperties>(nameof(SampleProperties.Is_skipped));

        Assert.Equal("not today", run.Skipped?.Reason);
        Assert.Empty(seen);
    }

    [Fact]
    public async Task A_property_that_holds_says_how_often()
    {
        var run = await TestRun.Of<TalkingProperties>(nameof(TalkingProperties.Counts));

        Assert.Equal("Ok, passed 100 tests.", run.Passed?.Output.Trim());
    }

    [Fact]
    public async Task A_quiet_property_says_nothing_when_it_holds()
    {
        var run = await TestRun.Of<TalkingProperties>(nameof(TalkingProperties.Keeps_quiet));

        Assert.Equal("", run.Passed?.Output);
    }

    [Fact]
    public async Task A_verbose_property_shows_its_arguments_beside_its_own_output()
    {
        var run = await TestRun.Of<TalkingProperties>(nameof(TalkingProperties.Speaks));

        var lines = run.Passed?.Output.Split('\n') ?? [];
        Assert.Equal(3, lines.Count(line => line.StartsWith("seen ", StringComparison.Ordinal)));
        Assert.Contains(lines, line => line.StartsWith("2:", StringComparison.Ordinal));
    }
}
