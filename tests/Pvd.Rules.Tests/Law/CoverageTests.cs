using Pvd.Rules.Law;

namespace Pvd.Rules.Tests.Law;

/// <summary>Between its first row and its last a parameter has one row a day, but for the gaps written here.</summary>
public sealed class CoverageTests
{
    private static readonly LocalDate First = new(2011, 1, 1);

    private static readonly LocalDate Last = new(2030, 12, 31);

    /// <summary>What the facts files leave open between two rows: nothing, since a value that nobody found has a row that says so.</summary>
    private static readonly string[] Gaps = [];

    [Fact]
    public void From_2011_to_2030_no_parameter_has_two_values_on_one_day()
    {
        foreach (Parameter parameter in Legislation.Embedded.Parameters)
        {
            for (LocalDate day = First; day <= Last; day = day.PlusDays(1))
            {
                Assert.True(parameter.Values.Count(row => row.Covers(day)) <= 1, $"{parameter.Id} on {day}");
                Assert.Equal(day, parameter.At(day).Day);
            }
        }
    }

    [Fact]
    public void From_2011_to_2030_the_gaps_between_rows_are_those_of_the_facts_files() =>
        Assert.Equal(Gaps, Legislation.Embedded.Parameters.SelectMany(FindGaps));

    [Fact]
    public void A_gap_between_rows_is_found()
    {
        Parameter parameter = new(
            "X-1",
            new("x", "x"),
            Unit.Year,
            [Row("2012-01-01", "2012-12-31"), Row("2013-01-03", "2014-12-31"), Row("2016-01-01", null)]
        );

        Assert.Equal(["X-1 2013-01-01 2013-01-02", "X-1 2015-01-01 2015-12-31"], FindGaps(parameter));
    }

    private static IEnumerable<string> FindGaps(Parameter parameter)
    {
        LocalDate? begin = null;
        for (LocalDate day = First; day <= Last; day = day.PlusDays(1))
        {
            bool isInside = parameter.Values[0].From < day && day < parameter.Values[^1].From;
            if (isInside && parameter.At(day).InForce is null)
            {
                begin ??= day;
            }
            else if (begin is { } from)
            {
                yield return $"{parameter.Id} {Given.Iso(from)} {Given.Iso(day.PlusDays(-1))}";
                begin = null;
            }
        }
    }

    private static DatedValue Row(string from, string? to) =>
        new(
            Given.Day(from),
            Given.DayOrNull(to),
            FactValue.Of(1),
            null,
            new("CGCT"),
            "S0",
            Confidence.High,
            Given.Day("2026-11-22")
        );
}
