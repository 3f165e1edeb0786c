namespace Pvd.Testing.Tests;

public sealed class DataFactTests
{
    [Fact]
    public void The_repository_root_holds_the_solution() =>
        Assert.True(File.Exists(Path.Combine(Repository.Root, "Pvd.Libraries.sln")));

    [Fact]
    public void Shared_data_stand_beside_the_repository()
    {
        var expected = Path.Combine(Path.GetDirectoryName(Repository.Root)!, "shared", "data", "pvd", "pvd-2024.csv");

        Assert.Equal(expected, SharedData.Path("pvd/pvd-2024.csv"));
    }

    [Theory]
    [InlineData(nameof(SampleDataFacts.Needs_an_absent_folder))]
    [InlineData(nameof(SampleDataFacts.Needs_an_absent_folder_for_every_row))]
    public async Task An_absent_folder_skips_and_is_named(string method)
    {
        var run = await TestRun.Of<SampleDataFacts>(method);

        Assert.Equal(
            $"needs the folder ../shared/data/{SampleDataFacts.Absent} beside the repository, which is absent here",
            run.Skipped?.Reason
        );
        Assert.Null(run.Failed);
    }

    [Fact]
    public async Task A_skip_of_ones_own_is_kept()
    {
        var run = await TestRun.Of<SampleDataFacts>(nameof(SampleDataFacts.Is_skipped));

        Assert.Equal("a reason of its own", run.Skipped?.Reason);
    }

    [DataFact("pvd")]
    public void A_fact_runs_where_its_folder_stands() => Assert.True(Directory.Exists(SharedData.Path("pvd")));

    [DataTheory("pvd")]
    [InlineData("pvd")]
    public void A_theory_too(string folder) => Assert.True(Directory.Exists(SharedData.Path(folder)));
}
