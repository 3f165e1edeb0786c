using Pvd.Domain.Funding;
using Pvd.Domain.Json;

namespace Pvd.Domain.Tests.Json;

/// <summary>Whatever happens to a plan on its way, reading it ends with a whole plan or with problems.</summary>
public sealed class DamagedPlanTests
{
    [Property(MaxTest = 50)]
    public void A_file_cut_off_anywhere_is_refused(FinancingPlan plan, int place)
    {
        byte[] whole = PlanFiles.Write(plan);

        Assert.NotEmpty(PlanFiles.Read(whole[..Math.Abs(place % (whole.Length - 1))]).Problems);
    }

    [Fact]
    public void A_file_with_one_byte_changed_never_throws()
    {
        byte[] whole = PlanFiles.FullBytes;
        byte[] others = [.. "\"]:,0-9/"u8, 0xC3];
        for (int i = 0; i < whole.Length; i++)
        {
            byte[] changed = [.. whole];
            changed[i] = others[i % others.Length];

            AssertAllOrNothing(PlanFiles.Read(changed));
        }
    }

    [Fact]
    public void A_file_with_any_value_replaced_or_taken_away_never_throws()
    {
        string?[] values =
        [
            null,
            "null",
            "-1",
            "1e400",
            "true",
            "\"\"",
            "\"0\"",
            "\"1/3\"",
            "\"2100-12-31\"",
            "\"1900-01-01\"",
            "\"early-start\"",
            "\"new-base\"",
            "\"received\"",
            "\"halle\"",
            "\"dsil\"",
            "2022",
            "[]",
            "{}",
            "[null]",
            "[[]]",
            "[{}]",
            "[\"halle\",\"halle\"]",
        ];
        foreach (string path in Files.PathsOf(PlanFiles.Full))
        {
            foreach (string? value in values)
            {
                AssertAllOrNothing(PlanFiles.Read(PlanFiles.With(path, value)));
            }
        }
    }

    [Fact]
    public void Of_many_twins_no_more_are_told_than_of_any_fault()
    {
        string twins = $"[{string.Join(",", Enumerable.Repeat("""{"id":"a"}""", 20_000))}]";

        IReadOnlyList<Problem> problems = PlanFiles
            .Read(Files.With(PlanFiles.Smallest, "expenditures", twins))
            .Problems;

        Assert.Equal(
            Enumerable.Repeat("plan.expenditure-twice", 200).Append("json.too-many-problems"),
            problems.Select(problem => problem.Code)
        );
    }

    private static void AssertAllOrNothing(ReadResult<FinancingPlan> result) =>
        result.Switch(
            plan => Assert.Equal(plan, PlanFiles.Read(PlanFiles.Write(plan)).ValueOrThrow()),
            problems =>
            {
                Assert.NotEmpty(problems);
                Assert.All(
                    problems,
                    problem => Assert.True(problem.Line > 0 || problem.Code == "json.not-utf8", problem.ToString())
                );
            }
        );
}
