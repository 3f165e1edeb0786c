using System.Text.RegularExpressions;
using FsCheck.Xunit;
using Xunit.Sdk;
using ReplayOf = Pvd.Testing.Tests.SampleProperties.ReplayOfAttribute;

namespace Pvd.Testing.Tests;

public sealed partial class PropertyFailureTests
{
    [Theory]
    [InlineData(nameof(SampleProperties.Is_below_ten), "10")]
    [InlineData(nameof(SampleProperties.Is_below_ten_as_a_property), "10")]
    [InlineData(nameof(SampleProperties.Is_below_ten_later), "10")]
    [InlineData(nameof(SampleProperties.Is_below_ten_static), "10")]
    [InlineData(nameof(SampleProperties.Equals_three), "1")]
    [InlineData(nameof(SampleProperties.Equals_three_later), "1")]
    public async Task A_false_property_fails_with_its_smallest_counterexample(string method, string smallest)
    {
        var run = await TestRun.Of<SampleProperties>(method);

        Assert.Null(run.Passed);
        Assert.Equal(typeof(PropertyFailedException).FullName, run.Failed?.ExceptionTypes[0]);
        Assert.Equal($"PositiveInt {smallest}", Shrunk(run));
        Assert.Matches(ReplayText(), run.Failure);
    }

    [Fact]
    public async Task The_replay_text_runs_the_same_case_again()
    {
        var before = SampleProperties.Watch();
        var first = await TestRun.Of<SampleProperties>(nameof(SampleProperties.Is_below_ten));
        var failing = before.First(n => n >= 10);

        var after = SampleProperties.Watch();
        ReplayOf.Set(ReplayText().Match(first.Failure).Groups["text"].Value);
        var second = await TestRun.Of<SampleProperties>(nameof(SampleProperties.Is_below_ten_again));

        Assert.Equal(failing, after[0]);
        Assert.Equal(before[before.IndexOf(failing)..], after);
        Assert.Contains("Falsifiable, after 1 test", second.Failure, StringComparison.Ordinal);
        Assert.Equal(Shrunk(first), Shrunk(second));
    }

    [Fact]
    public async Task The_first_seed_alone_runs_the_same_series_again()
    {
        var before = SampleProperties.Watch();
        var first = await TestRun.Of<SampleProperties>(nameof(SampleProperties.Is_below_ten));

        var after = SampleProperties.Watch();
        ReplayOf.Set(FirstSeed().Match(first.Failure).Groups["text"].Value);
        await TestRun.Of<SampleProperties>(nameof(SampleProperties.Is_below_ten_again));

        Assert.Equal(before, after);
    }

    [Fact]
    public async Task What_the_assertion_said_is_the_cause()
    {
        var run = await TestRun.Of<SampleProperties>(nameof(SampleProperties.Equals_three));

        Assert.Equal(typeof(EqualException).FullName, run.Failed?.ExceptionTypes[1]);
        Assert.Contains("Expected: 3", run.Failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_property_that_rejects_every_argument_fails()
    {
        var run = await TestRun.Of<SampleProperties>(nameof(SampleProperties.Rejects_every_argument));

        Assert.Contains("Arguments exhausted after 0 tests", run.Failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_malformed_replay_fails_and_says_what_was_expected()
    {
        var run = await TestRun.Of<SampleProperties>(nameof(SampleProperties.Has_no_such_replay));

        Assert.Equal(
            "Replay: expected \"(seed,gamma,size)\" or \"seed,gamma\"; found \"tomorrow\".",
            Assert.Single(run.Failed!.Messages)
        );
    }

    /// <summary>The smallest counterexample: the original where it could not shrink.</summary>
    private static string Shrunk(TestRun run) => Counterexample().Match(run.Failure).Groups["text"].Value;

    [GeneratedRegex(@"^(Original|Shrunk):\s+(?<text>.+?)\r?$", RegexOptions.Multiline | RegexOptions.RightToLeft)]
    private static partial Regex Counterexample();

    [GeneratedRegex(@"\[Property\(Replay = ""(?<text>\(\d+,\d+,\d+\))""\)\]")]
    private static partial Regex ReplayText();

    [GeneratedRegex(@"Falsifiable, after .+? \((?<text>\d+,\d+)\)")]
    private static partial Regex FirstSeed();
}
