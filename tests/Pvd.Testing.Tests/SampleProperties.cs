using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Xunit.Abstractions;

namespace Pvd.Testing.Tests;

/// <summary>Properties that <see cref="TestRun"/> runs; not public, so that xunit leaves them alone.</summary>
#pragma warning disable xUnit1000 // The failing ones must not be part of the suite.
internal sealed class SampleProperties
#pragma warning restore xUnit1000
{
    private static readonly AsyncLocal<List<int>?> Generated = new();

    /// <summary>Collects from here on what the properties of this flow are called with.</summary>
    public static List<int> Watch() => Generated.Value = [];

    [Property]
    public bool Is_below_ten(PositiveInt n) => Note(n.Get) < 10;

    [ReplayOf]
    public bool Is_below_ten_again(PositiveInt n) => Note(n.Get) < 10;

    [Property]
    public void Equals_three(PositiveInt n) => Assert.Equal(3, n.Get);

    [Property]
    public Property Is_below_ten_as_a_property(PositiveInt n) => (n.Get < 10).Label("below ten").Collect(n.Get % 2);

    [Property]
    public async Task<bool> Is_below_ten_later(PositiveInt n)
    {
        await Task.Yield();
        return n.Get < 10;
    }

    [Property]
    public async Task Equals_three_later(PositiveInt n)
    {
        await Task.Yield();
        Assert.Equal(3, n.Get);
    }

    [Property]
    public static bool Is_below_ten_static(PositiveInt n) => n.Get < 10;

    [Property]
    public Property Rejects_every_argument(int n) => (n < n + 1).When(false);

    [Property(Replay = "tomorrow")]
    public bool Has_no_such_replay(int n) => n < n + 1;

    [Property(MaxTest = 7, StartSize = 3, EndSize = 3)]
    public bool Stays_within_size_three(int n) => Note(n) is >= -3 and <= 3;

    [Property(Skip = "not today")]
    public bool Is_skipped(int n) => Note(n) < 0;

    private static int Note(int n)
    {
        Generated.Value?.Add(n);
        return n;
    }

    /// <summary>The attribute with a replay text known only when the test runs.</summary>
    internal sealed class ReplayOfAttribute : PropertyAttribute
    {
        private static readonly AsyncLocal<string?> Text = new();

        public ReplayOfAttribute() => Replay = Text.Value;

        public static void Set(string replay) => Text.Value = replay;
    }
}

#pragma warning disable xUnit1000
internal sealed class TalkingProperties(ITestOutputHelper output)
#pragma warning restore xUnit1000
{
    [Property(MaxTest = 3, Verbose = true)]
    public void Speaks(int n) => output.WriteLine($"seen {n:D}");

    [Property]
    public bool Counts(int n) => n < n + 1;

    [Property(QuietOnSuccess = true)]
    public bool Keeps_quiet(int n) => n < n + 1;
}
