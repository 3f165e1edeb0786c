using System.Globalization;
using Pvd.Rules.Law;

namespace Pvd.Rules.Tests.Law;

/// <summary>Each bound of each row, on its day and on the day beside it.</summary>
public sealed class BoundsTests
{
    private static readonly Legislation Law = Legislation.Embedded;

    public static IEnumerable<object[]> Rows =>
        LawRow.Parameters.Select(row => new object[] { row.Id, Given.Iso(row.From) });

    public static TheoryData<string> Rules => [.. LawRow.Rules.Select(row => row.Id)];

    /// <summary>The bounds as the facts files give them; "?" where no value is known.</summary>
    public static TheoryData<string, string, string> FromTheFactsFiles =>
        new()
        {
            { "CDP-01", "2020-09-30", "?" },
            { "CDP-01", "2020-10-01", "3/4" },
            { "CDP-01", "2026-03-31", "3/4" },
            { "CDP-01", "2026-04-01", "?" },
            { "CDP-02", "2020-09-30", "?" },
            { "CDP-02", "2020-10-01", "45000.00" },
            { "CDP-02", "2026-03-31", "45000.00" },
            { "CDP-02", "2026-04-01", "?" },
            { "CDP-03", "2020-09-30", "?" },
            { "CDP-03", "2020-10-01", "55000.00" },
            { "CDP-03", "2026-03-31", "55000.00" },
            { "CDP-03", "2026-04-01", "?" },
            { "CDP-04", "2020-09-30", "?" },
            { "CDP-04", "2020-10-01", "1/2" },
            { "CDP-04", "2026-04-01", "1/2" },
            { "CDP-05", "2020-09-30", "?" },
            { "CDP-05", "2020-10-01", "40000.00" },
            { "CDP-05", "2026-04-01", "40000.00" },
            { "CDP-06", "2021-12-31", "?" },
            { "CDP-06", "2022-01-01", "année civile, du 1er janvier au 31 décembre" },
            { "CDP-06", "2022-12-31", "année civile, du 1er janvier au 31 décembre" },
            { "CDP-06", "2023-01-01", "?" },
            { "CDP-07", "2021-12-31", "?" },
            { "CDP-07", "2022-01-01", "3/4" },
            { "CDP-07", "2022-12-31", "3/4" },
            { "CDP-07", "2023-01-01", "?" },
            { "CDP-08", "2021-12-31", "?" },
            { "CDP-08", "2022-01-01", "4" },
            { "CDP-08", "2022-12-31", "4" },
            { "CDP-08", "2023-01-01", "?" },
            { "CDP-09", "2021-12-31", "?" },
            { "CDP-09", "2022-01-01", "acompte sur demande, solde après la fin de l’année" },
            { "CDP-09", "2022-12-31", "acompte sur demande, solde après la fin de l’année" },
            { "CDP-09", "2023-01-01", "?" },
            { "CDP-10", "2020-10-01", "?" },
            { "CDP-10", "2026-11-22", "?" },
            { "CDP-11", "2020-09-30", "?" },
            { "CDP-11", "2020-10-01", "un salaire ne supporte pas de TVA : la mention est sans effet" },
            { "CDP-12", "2020-12-31", "?" },
            { "CDP-12", "2021-01-01", "1" },
            { "CDP-12", "2021-12-31", "1" },
            { "CDP-12", "2022-01-01", "?" },
            { "CDP-13", "2020-10-01", "2026-03-31" },
            { "CDP-14", "2026-03-31", "?" },
            { "CDP-14", "2026-04-01", "?" },
            { "CDP-15", "2020-09-30", "?" },
            { "CDP-15", "2020-10-01", "avant tout commencement de l’opération" },
            { "PRG-2", "2020-09-30", "?" },
            { "PRG-2", "2020-10-01", "20000" },
            { "PRG-2", "2026-11-22", "20000" },
            { "PRG-1", "2020-09-30", "?" },
            { "PRG-1", "2020-10-01", "2020-10-01" },
            { "PRG-4", "2021-03-31", "?" },
            { "PRG-4", "2021-04-01", "1622" },
            { "PRG-4", "2021-04-30", "1622" },
            { "PRG-4", "2021-05-01", "?" },
            { "PRG-4", "2022-05-31", "?" },
            { "PRG-4", "2022-06-01", "1646" },
            { "PRG-4", "2022-06-30", "1646" },
            { "PRG-4", "2022-07-01", "?" },
            { "PRG-4", "2022-12-31", "?" },
            { "PRG-4", "2023-01-01", "1643" },
            { "PRG-4", "2023-12-31", "1643" },
            { "PRG-4", "2024-01-01", "?" },
            { "PRG-4", "2026-01-31", "?" },
            { "PRG-4", "2026-02-01", "1646" },
            { "PRG-4", "2026-02-28", "1646" },
            { "PRG-4", "2026-03-01", "?" },
            { "PRG-5", "2020-09-30", "?" },
            { "PRG-5", "2020-10-01", "2026-03-31" },
            { "PRG-6", "2020-09-30", "?" },
            { "PRG-6", "2020-10-01", "10" },
            { "ANCT-LOTS", "2020-12-31", "?" },
            {
                "ANCT-LOTS",
                "2021-12-31",
                "trois lots géographiques (G1 à G3), avec un titulaire par région, et neuf lots thématiques nationaux (T1 à T9)"
            },
            { "ANCT-LOTS", "2022-01-01", "?" },
            { "ADH-20", "2020-09-30", "?" },
            { "ADH-20", "2020-10-01", "18" },
            { "ADH-20", "2026-11-22", "18" },
            { "GOV-3", "2020-09-30", "?" },
            { "GOV-3", "2020-10-01", "2" },
            { "GOV-9", "2020-09-30", "?" },
            { "GOV-9", "2020-10-01", "2" },
            { "GOV-11-MAYORS", "2017-12-31", "?" },
            { "GOV-11-MAYORS", "2018-01-01", "20000" },
            { "GOV-11-MAYORS-OVERSEAS", "2017-12-31", "?" },
            { "GOV-11-MAYORS-OVERSEAS", "2018-01-01", "35000" },
            { "GOV-11-PRESIDENTS", "2017-12-31", "?" },
            { "GOV-11-PRESIDENTS", "2018-01-01", "60000" },
            { "GOV-11-PRESIDENTS-OVERSEAS", "2017-12-31", "?" },
            { "GOV-11-PRESIDENTS-OVERSEAS", "2018-01-01", "150000" },
            { "GOV-11-PARLIAMENT", "2017-12-31", "?" },
            { "GOV-11-PARLIAMENT", "2018-01-01", "5" },
            { "GOV-11-DEPUTIES", "2017-12-31", "?" },
            { "GOV-11-DEPUTIES", "2018-01-01", "2" },
            { "GOV-11-SENATORS", "2017-12-31", "?" },
            { "GOV-11-SENATORS", "2018-01-01", "2" },
            { "GOV-11-NOTE", "2017-12-31", "?" },
            { "GOV-11-NOTE", "2018-01-01", "5" },
        };

    [Theory]
    [MemberData(nameof(FromTheFactsFiles))]
    public void The_law_is_worth_what_the_facts_files_say(string id, string day, string value) =>
        Assert.Equal(value, Law.Parameter(id).At(Given.Day(day)).Value.ToString());

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_row_holds_on_its_first_day_and_on_its_last_and_not_beside(string id, string from)
    {
        LawRow row = LawRow.Parameters.Single(known => known.Id == id && Given.Iso(known.From) == from);

        Assert.Equal(row.From, InForce(id, row.From)?.From);
        Assert.NotEqual(row.From, InForce(id, row.From.PlusDays(-1))?.From);
        if (row.To is { } last)
        {
            Assert.Equal(row.From, InForce(id, last)?.From);
            Assert.NotEqual(row.From, InForce(id, last.PlusDays(1))?.From);
        }
        else
        {
            Assert.Equal(row.From, InForce(id, Given.Day("2100-12-31"))?.From);
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_row_is_worth_what_its_file_says(string id, string from)
    {
        LawRow row = LawRow.Parameters.Single(known => known.Id == id && Given.Iso(known.From) == from);
        FactValue value = Law.Parameter(id).At(row.From).Value;

        Assert.Equal(row.Value is not null, value.IsKnown);
        if (value.Kind == FactKind.Ratio)
        {
            decimal written = decimal.Parse(row.Value!, CultureInfo.InvariantCulture);
            decimal whole = Law.Parameter(id).Unit == Unit.Percent ? 100m : 1m;
            Assert.Equal(written / whole, (decimal)value.Ratio.Numerator / value.Ratio.Denominator);
            return;
        }

        Assert.Equal(row.Value ?? "?", value.ToString());
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_rule_is_in_force_on_its_first_day_and_on_its_last_and_not_beside(string id)
    {
        LawRow row = LawRow.Rules.Single(known => known.Id == id);

        Assert.True(IsInForce(id, row.From));
        Assert.False(IsInForce(id, row.From.PlusDays(-1)));
        Assert.True(IsInForce(id, row.To ?? Given.Day("2100-12-31")));
        Assert.False(row.To is { } last && IsInForce(id, last.PlusDays(1)));
    }

    [Theory]
    [InlineData("membership-convention.json")]
    [InlineData("clct.json")]
    [InlineData("programme-bodies.json")]
    [InlineData("project-committee.json")]
    [InlineData("project-manager.json")]
    [InlineData("selection.json")]
    public void Every_rule_of_the_programme_itself_begins_with_it(string file) =>
        Assert.All(
            LawRow.Rules.Where(row => row.File == file),
            row => Assert.Equal(("2020-10-01", null), (Given.Iso(row.From), row.To))
        );

    private static DatedValue? InForce(string id, LocalDate day) => Law.Parameter(id).At(day).InForce;

    private static bool IsInForce(string id, LocalDate day) => Law.At(day).Rules.Any(rule => rule.Id == id);
}
