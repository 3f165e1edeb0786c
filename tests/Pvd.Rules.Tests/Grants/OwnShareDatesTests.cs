using Pvd.Domain.Funding;
using static Pvd.Domain.Funding.FundingInstrument;

namespace Pvd.Rules.Tests.Grants;

/// <summary>The exceptions to the owner's minimum share, each on the day before and on its first day.</summary>
public sealed class OwnShareDatesTests
{
    /// <summary>Nothing keeps the request down but the share: 90 000 are asked of a private-heavy plan of which 100 000 are public money.</summary>
    private const string Asked = "90000.00";

    private const string ByTwentyPercent = "80000.00";

    [Theory]
    [InlineData("OWN-01", "2011-12-31", "favourable 90000.00")]
    [InlineData("OWN-01", "2012-01-01", "favourable 80000.00")]
    public void The_minimum_itself(string id, string today, string verdict)
    {
        Assessment<Euro> answer = Assess(today, "23", []);

        Assert.Equal(verdict, answer.Verdict());
        Assert.Equal(Given.Day(today) >= FirstDay(id), answer.Of("own-share.minimum").Count == 1);
    }

    [Theory]
    [InlineData("OWN-05", "unprotected-heritage", "2019-12-28", "2019-12-29")]
    [InlineData("OWN-06", "bridge", "2019-12-28", "2019-12-29")]
    [InlineData("OWN-06b", "natura-2000", "2022-02-22", "2022-02-23")]
    public void A_derogation_without_a_floor(string id, string subject, string before, string first)
    {
        AssertFirst(id, first);
        Assert.Equal($"favourable {ByTwentyPercent}", Assess(before, "23", [subject]).Verdict());
        Assert.Equal($"for-judgement {Asked}", Assess(first, "23", [subject]).Verdict());
        Assert.Equal($"favourable {ByTwentyPercent}", Assess(before, "23", [subject], decided: "0").Verdict());
        Assert.Equal($"favourable {Asked}", Assess(first, "23", [subject], decided: "0").Verdict());
    }

    [Theory]
    [InlineData("OWN-02", "protected-monument")]
    [InlineData("OWN-03", "public-calamity")]
    public void A_derogation_as_old_as_the_rule(string id, string subject)
    {
        AssertFirst(id, "2012-01-01");
        Assert.Equal($"favourable {Asked}", Assess("2011-12-31", "23", [subject]).Verdict());
        Assert.Equal($"for-judgement {Asked}", Assess("2012-01-01", "23", [subject]).Verdict());
        Assert.Equal($"favourable {Asked}", Assess("2012-01-01", "23", [subject], decided: "0").Verdict());
    }

    [Fact]
    public void Urban_renewal_is_as_old_as_the_rule()
    {
        AssertFirst("OWN-04", "2012-01-01");
        Assert.Equal($"favourable {Asked}", Assess("2012-01-01", "23", ["urban-renewal"]).Verdict());
    }

    [Fact]
    public void Schools_down_to_ten_percent()
    {
        AssertFirst("OWN-07", "2024-03-31");
        string[] school = ["school-energy-renovation"];

        Assert.Equal($"favourable {ByTwentyPercent}", Assess("2024-03-30", "23", school).Verdict());
        Assert.Equal($"for-judgement {Asked}", Assess("2024-03-31", "23", school).Verdict());
        Assert.Equal($"favourable {Asked}", Assess("2024-03-31", "23", school, decided: "10").Verdict());
        Assert.Equal("favourable 85000.00", Assess("2024-03-31", "23", school, decided: "15").Verdict());
        Assert.Equal($"favourable {Asked}", Assess("2024-03-31", "23", school, decided: "5").Verdict());
    }

    [Theory]
    [InlineData("971")]
    [InlineData("972")]
    [InlineData("973")]
    [InlineData("974")]
    [InlineData("975")]
    [InlineData("976")]
    [InlineData("977")]
    [InlineData("978")]
    public void Overseas_the_rule_ends(string department)
    {
        AssertFirst("OWN-08", "2012-11-22");
        Assert.Equal(
            $"favourable {ByTwentyPercent}",
            Assess("2012-11-21", department, [], OwnerKind.Syndicate).Verdict()
        );
        Assert.Equal($"favourable {Asked}", Assess("2012-11-22", department, [], OwnerKind.Syndicate).Verdict());
    }

    [Theory]
    [InlineData("987")]
    [InlineData("2A")]
    [InlineData("23")]
    public void Elsewhere_it_stands(string department) =>
        Assert.Equal(
            $"favourable {ByTwentyPercent}",
            Assess("2012-11-22", department, [], OwnerKind.Syndicate).Verdict()
        );

    [Theory]
    [InlineData("water-supply")]
    [InlineData("waste")]
    [InlineData("forest-fire")]
    [InlineData("communal-road")]
    public void In_Corsica_ten_percent_for_an_EPCI(string subject)
    {
        AssertFirst("OWN-09", "2012-03-16");
        Assert.Equal(
            $"favourable {ByTwentyPercent}",
            Assess("2012-03-15", "2B", [subject], kind: OwnerKind.Epci).Verdict()
        );
        Assert.Equal($"favourable {Asked}", Assess("2012-03-16", "2B", [subject], kind: OwnerKind.Epci).Verdict());
        Assert.Equal(
            $"favourable {ByTwentyPercent}",
            Assess("2012-03-16", "23", [subject], kind: OwnerKind.Epci).Verdict()
        );
    }

    [Theory]
    [InlineData(true, "favourable 90000.00")]
    [InlineData(false, "favourable 80000.00")]
    [InlineData(null, "incomplete")]
    public void In_Corsica_for_a_commune_outside_the_powers_of_its_EPCI(bool? isOutside, string verdict) =>
        Assert.Equal(verdict, Assess("2012-03-16", "2B", ["waste"], isOutside: isOutside).Verdict());

    [Theory]
    [InlineData("2019-12-31", Outcome.Unknown)]
    [InlineData("2020-01-01", Outcome.Met)]
    public void Territorial_cooperation_stands_outside_since_2020_at_the_latest(string today, Outcome outcome)
    {
        AssertFirst("OWN-10", "2020-01-01");
        Finding share = Cooperation("40000.00").Assess(Fnadt, today).The("own-share.minimum");

        Assert.Equal(outcome, share.Outcome);
        Assert.Equal(outcome == Outcome.Unknown ? ["OWN-10"] : [], share.Missing.Select(missing => missing.Field));
    }

    [Fact]
    public void Before_2020_cooperation_is_no_doubt_where_the_share_is_kept_either_way() =>
        Assert.Equal(Outcome.Met, Cooperation("30000.00").Assess(Fnadt, "2019-12-31").The("own-share.minimum").Outcome);

    [Fact]
    public void A_lead_authority_keeps_thirty_percent()
    {
        AssertFirst("OWN-11", "2014-01-29");
        Assert.Equal($"favourable {ByTwentyPercent}", Assess("2014-01-28", "23", ["lead-authority"]).Verdict());
        Assert.Equal("favourable 70000.00", Assess("2014-01-29", "23", ["lead-authority"]).Verdict());
    }

    [Theory]
    [InlineData("other-public")]
    [InlineData("private")]
    public void An_owner_that_is_no_local_authority_keeps_no_minimum(string kind) =>
        Assert.Equal($"favourable {Asked}", Assess("2014-01-29", "23", [], kind: OwnerKind.FromValue(kind)).Verdict());

    /// <summary>A DETR (its cap on a base three times as large) on a plan of 100 000 of public and 200 000 of private money.</summary>
    private static Assessment<Euro> Assess(
        string today,
        string department,
        string[] subjects,
        OwnerKind? kind = null,
        bool? isOutside = false,
        string? decided = null
    )
    {
        int year = Given.Day(today).Year;
        FinancingPlan plan = new(
            Given.Day(today),
            new(
                kind ?? OwnerKind.Commune,
                department: DepartmentCode.Parse(department),
                figures: [new(year - 1, 1_500, largestCommune: 900, isSingleBlock: false)],
                wasEligibleIn2010: true,
                isNamedByStateContract: true
            ),
            new(
                subjects: subjects.Select(subject => ProjectSubject.FromValue(subject)),
                commitments: [],
                isOutsideEpciPowers: isOutside
            ),
            [new("works", Given.Euros("300000.00"), eligiblePart: Given.Euros("300000.00"))],
            [new(FunderKind.Private, Given.Euros("200000.00"))],
            [new("grant", Detr, year, Given.Euros(Asked), events: [])],
            decided is null
                ? []
                : [new(PrefectDecisionKind.OwnShareDerogation, Given.Day(today), minimumShare: Rate.Parse(decided))]
        );
        return Given.Rules.Grants.Assess(plan, "grant", Given.LawOn(today));
    }

    /// <summary>Half the money of a project of 100 000 comes from cooperation: outside, 40 000 are left for a grant; inside, 30 000.</summary>
    private static Plans Cooperation(string amount)
    {
        Plans plan = new();
        return plan.Asks(Fnadt, amount, year: 2020, received: "2019-11-04")
            .Line(FunderKind.ErdfCooperation, "50000.00");
    }

    private static void AssertFirst(string id, string day) => Assert.Equal(Given.Day(day), FirstDay(id));

    private static LocalDate FirstDay(string id) => LawRow.Parameters.Where(row => row.Id == id).Min(row => row.From);
}
