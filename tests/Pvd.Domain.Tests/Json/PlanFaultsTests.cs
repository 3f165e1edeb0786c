using Pvd.Domain.Json;

namespace Pvd.Domain.Tests.Json;

public sealed class PlanFaultsTests
{
    private const string TheDay = "expected an existing day, from 1900 to 2100, written YYYY-MM-DD; found ";

    private const string TheAmount =
        "expected an amount in euros, from zero to a hundred thousand million, to the cent at most, with a decimal point (\"60000.00\"); found ";

    private const string TheRate =
        "expected a rate in percent, from 0 to 100, with a decimal point (\"75\" or \"32.5\"), or a fraction (\"1/3\"); found ";

    private const string TheDensity =
        "expected a density in inhabitants per km², from 0 to 1000000, with a decimal point (\"149.98\"); found ";

    [Fact]
    public void Every_fault_of_a_file_is_told_at_once_with_its_place()
    {
        const string File = """
            {
              "format": "pvd-financing-plan/1",
              "knownOn": "2101-01-01",
              "owner": { "kind": "commune", "figures": [{ "year": 2021 }, { "year": 2021, "density": 150 }] },
              "expenditures": [{ "id": "a", "amountExcludingTax": "100000000000.01" }, { "id": "a" }],
              "lines": [{ "amount": "5" }],
              "requests": [
                {
                  "id": "detr", "instrument": "DETR", "year": 2022,
                  "amount": "5", "rate": "20", "shares": [{ "expenditure": "b", "rate": "1/3" }],
                  "events": [{ "kind": "received", "on": "2022-01-10", "amount": "5" }],
                  "award": { "decidedOn": "2022-02-01", "notifiedOn": "2022-01-31" }
                }
              ],
              "decisions": [
                { "kind": "own-share-derogation", "decidedOn": "2022-02-01", "request": "Œil" },
                { "kind": "start-extension", "decidedOn": "x" }
              ]
            }
            """;

        Assert.Equal(
            [
                $"json.wrong-value $.knownOn (line 3, column 3): {TheDay}\"2101-01-01\"",
                "plan.year-twice $.owner.figures[1].year (line 4, column 65): the year 2021 has two sets of figures",
                $"json.wrong-value $.owner.figures[1].density (line 4, column 79): {TheDensity}150",
                $"json.wrong-value $.expenditures[0].amountExcludingTax (line 5, column 33): {TheAmount}\"100000000000.01\"",
                "plan.expenditure-twice $.expenditures[1].id (line 5, column 78): two expenditures share the id \"a\"",
                "json.missing-member $.lines[0] (line 6, column 13): \"funder\" is missing; expected one of: state, state-body, region, department, epci, commune, other-public, european-union, erdf-cooperation, private, fctva, owner",
                "plan.several-ways-to-ask $.requests[0].rate (line 10, column 22): a request states an amount, a rate or rates by expenditure: one of the three",
                "plan.several-ways-to-ask $.requests[0].shares (line 10, column 36): a request states an amount, a rate or rates by expenditure: one of the three",
                "plan.no-such-expenditure $.requests[0].shares[0].expenditure (line 10, column 49): no expenditure of the plan has the id \"b\"",
                "plan.event-with-amount $.requests[0].events[0].amount (line 11, column 60): no amount goes with the event \"request received\"",
                "plan.notified-too-early $.requests[0].award.notifiedOn (line 12, column 45): the notification comes before the act it notifies",
                "plan.incomplete-decision $.decisions[0] (line 16, column 5): a decision of this kind sets \"minimumShare\"",
                "plan.no-such-request $.decisions[0].request (line 16, column 66): no request of the plan has the id \"Œil\"",
                "plan.incomplete-decision $.decisions[1] (line 17, column 5): a decision of this kind sets \"until\"",
                $"json.wrong-value $.decisions[1].decidedOn (line 17, column 34): {TheDay}\"x\"",
            ],
            PlanFiles.Sentences(File)
        );
    }

    [Theory]
    [InlineData("knownOn", "\"1899-12-31\"", TheDay)]
    [InlineData("owner/createdOn", "\"2101-01-01\"", TheDay)]
    [InlineData("project/commitments/0/on", "\"0001-01-01\"", TheDay)]
    [InlineData("project/commitments/0/notifiedOn", "\"9999-12-31\"", TheDay)]
    [InlineData("requests/0/events/0/on", "\"2022-02-30\"", TheDay)]
    [InlineData("requests/0/award/startBy", "\"10000-01-01\"", TheDay)]
    [InlineData("requests/0/award/completeBy", "20280201", TheDay)]
    [InlineData("decisions/1/until", "\"-0044-03-15\"", TheDay)]
    [InlineData("project/deficit", "\"-0.01\"", TheAmount)]
    [InlineData("project/deficit", "\"100000000000.01\"", TheAmount)]
    [InlineData("project/deficit", "\"99999999999999999.99\"", TheAmount)]
    [InlineData("owner/figures/0/financialPotential", "\"812,40\"", TheAmount)]
    [InlineData("owner/figures/0/meanTaxPotential", "101.01", TheAmount)]
    [InlineData("expenditures/0/eligiblePart", "\"1.001\"", TheAmount)]
    [InlineData("lines/0/amount", "\"\"", TheAmount)]
    [InlineData("requests/0/amount", "\"1e3\"", TheAmount)]
    [InlineData("requests/0/award/eligibleBase", "\"\\ud800\"", TheAmount)]
    [InlineData("project/energySaving", "\"100.0001\"", TheRate)]
    [InlineData("project/energySaving", "32.5", TheRate)]
    [InlineData("requests/2/rate", "\"32.50000\"", TheRate)]
    [InlineData("requests/2/rate", "\"4/3\"", TheRate)]
    [InlineData("requests/2/rate", "\"1/0\"", TheRate)]
    [InlineData("requests/2/rate", "\"1/+3\"", TheRate)]
    [InlineData("requests/2/rate", "\"1 / 3\"", TheRate)]
    [InlineData("requests/1/shares/0/rate", "\"1/2/3\"", TheRate)]
    [InlineData("decisions/0/minimumShare", "\"5 %\"", TheRate)]
    [InlineData("owner/figures/0/density", "\"-1\"", TheDensity)]
    [InlineData("owner/figures/0/density", "\"1000000.1\"", TheDensity)]
    [InlineData("owner/figures/0/density", "\"150.\"", TheDensity)]
    [InlineData("owner/figures/0/density", "\".5\"", TheDensity)]
    [InlineData("owner/figures/0/density", "\"1.5e2\"", TheDensity)]
    [InlineData("owner/figures/0/density", "\"0.00000000000000000000000000001\"", TheDensity)]
    [InlineData("owner/figures/1/year", "1899", "expected a year, from 1900 to 2100; found ")]
    [InlineData("requests/0/year", "2101", "expected a year, from 1900 to 2100; found ")]
    [InlineData("requests/0/year", "\"2022\"", "expected a year, from 1900 to 2100; found ")]
    [InlineData("owner/figures/0/population", "-1", "expected a whole number, zero or more; found ")]
    [InlineData("requests/0/expenditures/0", "\" \"", "expected a text that is not blank; found ")]
    [InlineData("requests/0/expenditures/0", "null", "expected a text that is not blank; found ")]
    [InlineData("requests/0/expenditures", "\"halle\"", "expected a list [ … ]; found ")]
    [InlineData("project/subjects", "{}", "expected a list [ … ]; found an object { … }")]
    public void A_wrong_value_is_told_at_its_place(string path, string value, string message)
    {
        string text = PlanFiles
            .With(path, "\"here it stands\"")
            .Replace("\"here it stands\"", value, StringComparison.Ordinal);

        Problem problem = Assert.Single(PlanFiles.Read(text).Problems);

        Assert.Equal("json.wrong-value", problem.Code);
        Assert.Equal(PathOf(path), problem.Path);
        Assert.StartsWith(message, problem.Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_code_that_is_none_is_told_with_those_there_are()
    {
        Problem problem = Assert.Single(PlanFiles.Read(PlanFiles.With("project/subjects/1", "\"bridges\"")).Problems);

        Assert.Equal("$.project.subjects[1]", problem.Path);
        Assert.StartsWith("expected one of: energy-transition, ", problem.Message.English, StringComparison.Ordinal);
        Assert.EndsWith("; found \"bridges\"", problem.Message.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("requests/0/anount", "anount", "amount")]
    [InlineData("project/isOutsideEpciPower", "isOutsideEpciPower", "isOutsideEpciPowers")]
    [InlineData("owner/figure", "figure", "figures")]
    public void A_member_that_is_unknown_is_told_with_the_nearest(string path, string member, string near)
    {
        Problem problem = Assert.Single(PlanFiles.Read(PlanFiles.With(path, "null")).Problems);

        Assert.Equal("json.unknown-member", problem.Code);
        Assert.Equal($"the member \"{member}\" is unknown here; did you mean \"{near}\"?", problem.Message.English);
    }

    [Fact]
    public void Two_hundred_problems_are_told_and_then_that_there_are_more()
    {
        string subjects = $"[{string.Join(",", Enumerable.Repeat("0", 5_000))}]";

        IReadOnlyList<Problem> problems = PlanFiles.Read(PlanFiles.With("project/subjects", subjects)).Problems;

        Assert.Equal(201, problems.Count);
        Assert.Equal("json.too-many-problems", problems[^1].Code);
    }

    private static string PathOf(string path) =>
        path.Split('/').Aggregate("$", (above, step) => char.IsDigit(step[0]) ? $"{above}[{step}]" : $"{above}.{step}");
}
