namespace Pvd.Testing.Tests;

/// <summary>Facts that <see cref="TestRun"/> runs; not public, so that xunit leaves them alone.</summary>
#pragma warning disable xUnit1000 // Those that are always skipped would only be noise in the suite.
internal sealed class SampleDataFacts
#pragma warning restore xUnit1000
{
    public const string Absent = "no-such-folder";

    [DataFact(Absent)]
    public void Needs_an_absent_folder() => Assert.Fail("It must not run.");

    [DataTheory(Absent)]
    [InlineData(1)]
    public void Needs_an_absent_folder_for_every_row(int n) => Assert.Fail($"It must not run with {n:D}.");

    [DataFact("pvd", Skip = "a reason of its own")]
    public void Is_skipped() => Assert.Fail("It must not run.");
}
