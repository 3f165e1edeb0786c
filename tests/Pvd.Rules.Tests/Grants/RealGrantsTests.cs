using Pvd.Domain.Funding;
using Xunit.Abstractions;

namespace Pvd.Rules.Tests.Grants;

/// <summary>Every grant of the State's lists of 2018 and 2019 goes through the engine, and what it finds is what the text of the file says.</summary>
public sealed class RealGrantsTests(ITestOutputHelper output)
{
    private const string Folder = "subventions-detr-dsil-dsid";

    [DataTheory(Folder)]
    [InlineData(2018, 21_509)]
    [InlineData(2019, 20_186)]
    public void Every_row_is_assessed_or_reported_and_counts_as_in_the_text(int year, int rows)
    {
        string text = File.ReadAllText(RealGrants.FileOf(year));
        LawInForce law = Legislation.Embedded.At(new LocalDate(year, 12, 31));
        Dictionary<string, GrantCount> counts = [];
        foreach (RealGrant grant in RealGrants.Read(text, year))
        {
            GrantCount count = counts.GetValueOrDefault(grant.Dotation) ?? new(grant.Dotation, 0, 0, 0, 0, 0, 0m);
            counts[grant.Dotation] = Add(count, grant.Plan, law);
        }

        List<GrantCount> told = [.. counts.Values.OrderBy(count => count.Dotation, StringComparer.Ordinal)];
        foreach (GrantCount count in told)
        {
            output.WriteLine(
                FormattableString.Invariant(
                    $"{year} {count.Dotation}: {count.Rows} rows, {count.Assessed} assessed, {count.Rows - count.Assessed} reported; {count.AboveCap} above 80 %, {count.BelowMinimum} below 20 %, {count.AboveCost} above cost; {count.Removed} € above the cap"
                )
            );
        }

        Assert.Equal(rows, told.Sum(count => count.Rows));
        Assert.Equal(TextCounts.Of(text, year), told);
    }

    [DataTheory(Folder)]
    [InlineData(2018)]
    [InlineData(2019)]
    public void A_row_that_is_no_plan_is_reported_with_its_line(int year)
    {
        string text = File.ReadAllText(RealGrants.FileOf(year));
        string[] lines = text.Split('\n');
        List<RealGrant> reported = [.. RealGrants.Read(text, year).Where(grant => grant.Reason is not null)];
        foreach (IGrouping<string?, RealGrant> group in reported.GroupBy(grant => grant.Reason))
        {
            IEnumerable<int> some = group.Select(grant => grant.Line).Take(20);
            output.WriteLine($"{year} {group.Key}: {group.Count()} (lines {string.Join(", ", some)}…)");
        }

        Assert.All(
            reported,
            grant => Assert.StartsWith(grant.Id + ",", lines[grant.Line - 1], StringComparison.Ordinal)
        );
        Assert.Equal(
            year == 2018
                ? [RealGrants.BadCode, RealGrants.TooPrecise, RealGrants.NoCost]
                : [RealGrants.ZeroCost, RealGrants.TooPrecise],
            reported.Select(grant => grant.Reason).Distinct().Order(StringComparer.Ordinal)
        );
    }

    [DataFact(Folder)]
    public void A_rate_that_a_spreadsheet_could_not_reckon_stands_where_there_is_no_cost()
    {
        string text = File.ReadAllText(RealGrants.FileOf(2018));
        List<RealGrant> rows = [.. RealGrants.Read(text, 2018)];
        List<int> lines =
        [
            .. text.Split('\n')
                .Select((line, index) => line.Contains("#DIV/0 !", StringComparison.Ordinal) ? index + 1 : 0),
        ];
        lines.RemoveAll(line => line == 0);

        Assert.Equal(7, lines.Count);
        Assert.All(lines, line => Assert.Equal(RealGrants.NoCost, rows.Last(row => row.Line <= line).Reason));
    }

    [Fact]
    public void A_row_on_several_lines_keeps_its_quotes_and_the_line_on_which_it_begins()
    {
        RealGrant[] read =
        [
            .. Read2019(
                "a,01,01002,X,1,DETR,commune,1,\"toit \"\"neuf\"\",\nmairie\",100.5,20,0.2",
                Row("b", "0", "5")
            ),
        ];

        Assert.Equal(
            [(2, "a", null), (4, "b", RealGrants.ZeroCost)],
            read.Select(row => (row.Line, row.Id, row.Reason))
        );
        Assert.Equal("toit \"neuf\",\nmairie", read[0].Plan!.Project!.Name);
    }

    [Theory]
    [InlineData("1000", "200", null)]
    [InlineData("1000,5", "200.25", null)]
    [InlineData(" 1000,50 ", "0", null)]
    [InlineData("", "200", RealGrants.NoCost)]
    [InlineData("0,00", "200", RealGrants.ZeroCost)]
    [InlineData("1000.005", "200", RealGrants.TooPrecise)]
    [InlineData("1000", "200,125", RealGrants.TooPrecise)]
    [InlineData("1000", "", RealGrants.NotAnAmount)]
    [InlineData("1000", "-1", RealGrants.NotAnAmount)]
    [InlineData("#DIV/0 !", "200", RealGrants.NotAnAmount)]
    public void An_amount_is_read_exactly_or_reported(string cost, string amount, string? reason)
    {
        RealGrant row = Assert.Single(Read2019(Row("a", $"\"{cost}\"", $"\"{amount}\"")));

        Assert.Equal(reason, row.Reason);
        Assert.Equal(reason is null, row.Plan is not null);
    }

    [Theory]
    [InlineData("commune", "2A004", "20A", null)]
    [InlineData("commune", "ZZZZZ", "01", RealGrants.BadCode)]
    [InlineData("epci", "20004448500015", "17", RealGrants.BadCode)]
    [InlineData("epci", "200002158", "17", RealGrants.BadCode)]
    [InlineData("conseil_departemental", "20A", "20A", null)]
    [InlineData("région", "01", "01", RealGrants.Unheard)]
    public void A_code_is_sound_or_the_row_is_reported(string level, string code, string department, string? reason) =>
        Assert.Equal(
            reason,
            Assert.Single(Read2019($"a,{department},{code},X,1,DETR,{level},1,toit,100,20,0.2")).Reason
        );

    [Fact]
    public void A_row_that_lacks_a_cell_is_reported() =>
        Assert.Equal(RealGrants.Torn, Assert.Single(Read2019("a,01,01002")).Reason);

    /// <summary>Adds what the findings say. The file names no other funder and no population: the answer stays open.</summary>
    private static GrantCount Add(GrantCount count, FinancingPlan? plan, LawInForce law)
    {
        count = count with { Rows = count.Rows + 1 };
        if (plan is null)
        {
            return count;
        }

        Assessment<Euro> answer = Given.Rules.Grants.Assess(plan, plan.Requests[0].Id, law);
        Assert.Equal("incomplete", answer.Verdict());
        Assert.Contains("lines", answer.MissingFields());
        Finding cap = answer.The("dotation.cap-public-aid");
        Finding asked = answer.The("grant.asked");
        Finding? minimum = answer.Of("detr.minimum-rate").SingleOrDefault();
        Euro? removed = Fact(cap, "removed");
        bool isOdd = removed is not null || minimum is { Outcome: not Outcome.Met };
        foreach (Language language in isOdd ? Reading.Languages : [])
        {
            Assert.DoesNotMatch(Reading.Placeholder(), cap.Reason(language));
            Assert.DoesNotMatch(Reading.Placeholder(), asked.Reason(language));
            Assert.DoesNotMatch(Reading.Placeholder(), minimum?.Reason(language) ?? "");
        }

        return count with
        {
            Assessed = count.Assessed + 1,
            AboveCap = count.AboveCap + (removed is null ? 0 : 1),
            BelowMinimum = count.BelowMinimum + (minimum is { Outcome: not Outcome.Met } ? 1 : 0),
            AboveCost = count.AboveCost + (Fact(asked, "removed") is null ? 0 : 1),
            Removed = count.Removed + (removed?.Amount ?? 0m),
        };
    }

    private static Euro? Fact(Finding finding, string name) =>
        finding.Facts.Where(fact => fact.Name == name).Select(fact => (Euro?)fact.Value.Amount).SingleOrDefault();

    private static IEnumerable<RealGrant> Read2019(params string[] rows) =>
        RealGrants.Read(
            "id_projet,id_dep,id_terr,nom_terr,pop19,dotation,echelon,categorie,description,cout_total,montant_sub,pct_sub\n"
                + string.Join('\n', rows),
            2019
        );

    private static string Row(string id, string cost, string amount) =>
        $"{id},01,01002,X,1,DETR,commune,1,toit,{cost},{amount},0.2";
}
