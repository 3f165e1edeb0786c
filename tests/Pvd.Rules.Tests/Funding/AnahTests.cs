using Pvd.Domain.Funding;
using Pvd.Rules.Funding;

namespace Pvd.Rules.Tests.Funding;

/// <summary>CDP-15: the Anah is asked before any start of the operation; and what is not known of it.</summary>
public sealed class AnahTests
{
    [Theory]
    [InlineData("2021-12-01", "2021-12-02", "favourable 55000.00")]
    [InlineData("2021-12-02", "2021-12-02", "favourable 45000.00")]
    [InlineData("2021-12-03", "2021-12-02", "favourable 45000.00")]
    [InlineData("2021-12-03", null, "favourable 55000.00")]
    [InlineData(null, null, "favourable 55000.00")]
    [InlineData(null, "2022-03-02", "favourable 55000.00")]
    [InlineData("2022-04-01", "2022-03-02", "favourable 55000.00")]
    [InlineData(null, "2022-03-01", "incomplete")]
    public void Asked_before_the_start_it_counts(string? asked, string? started, string verdict) =>
        Assert.Equal(verdict, Assess("90000.00", Posts.Anah("2022-01-01", null, asked, started)).Verdict());

    [Theory]
    [InlineData(
        "2021-11-05",
        "2021-12-02",
        Outcome.Met,
        "L’aide de l’Anah a été demandée le 5 novembre 2021, avant le commencement de l’opération, le 2 décembre 2021."
    )]
    [InlineData(
        "2021-11-05",
        null,
        Outcome.Met,
        "L’aide de l’Anah a été demandée le 5 novembre 2021 ; l’opération n’a pas commencé."
    )]
    [InlineData(
        null,
        null,
        Outcome.Met,
        "L’opération n’a pas commencé : il est encore temps de demander l’aide de l’Anah."
    )]
    [InlineData(
        "2022-06-01",
        null,
        Outcome.Met,
        "L’opération n’a pas commencé : il est encore temps de demander l’aide de l’Anah."
    )]
    [InlineData(
        "2021-12-05",
        "2021-12-02",
        Outcome.NotMet,
        "L’aide de l’Anah a été demandée le 5 décembre 2021, alors que l’opération avait commencé le 2 décembre 2021 : l’Anah n’est pas comptée."
    )]
    [InlineData(
        "2022-06-01",
        "2021-12-02",
        Outcome.NotMet,
        "L’opération a commencé le 2 décembre 2021 sans que l’aide de l’Anah ait été demandée : l’Anah n’est pas comptée."
    )]
    [InlineData(
        null,
        "2021-12-02",
        Outcome.Unknown,
        "L’opération a commencé le 2 décembre 2021 ; on ne sait pas quand l’aide de l’Anah a été demandée."
    )]
    public void What_is_known_of_the_request_is_told(string? asked, string? started, Outcome outcome, string french)
    {
        Finding finding = Assess("60000.00", Posts.Anah("2022-01-01", null, asked, started)).The("cdp.anah-request");

        Assert.Equal((outcome, french), (finding.Outcome, Reading.Typed(finding.Reason(Language.French))));
    }

    [Fact]
    public void A_request_that_came_too_late_is_a_warning_and_the_rest_stands()
    {
        Assessment<Euro> answer = Assess("90000.00", Posts.Anah("2022-01-01", null, "2021-12-05", "2021-12-02"));

        Assert.Equal(Severity.Warning, answer.The("cdp.anah-request").Rule.Severity);
        Assert.DoesNotContain("anah-share", answer.Amounts().Keys);
        Assert.Equal("33750.00", answer.Amounts()["first-payment"].ToString());
    }

    [Fact]
    public void Not_knowing_the_day_of_the_request_matters_only_where_the_amount_depends_on_it()
    {
        AnahCoFunding doubtful = Posts.Anah("2022-01-01", null, null, "2021-12-02");

        Assert.Equal(["anah.requestedOn"], Assess("90000.00", doubtful).MissingFields());
        Assert.Equal("favourable 30000.00", Assess("40000.00", doubtful).Verdict());
        Assert.Equal("incomplete", Assess("60000.01", doubtful).Verdict());
    }

    [Theory]
    [InlineData("60000.00", "favourable 45000.00")]
    [InlineData("60000.01", "incomplete")]
    [InlineData("40000.00", "favourable 30000.00")]
    public void Not_knowing_of_the_Anah_matters_only_where_the_amount_depends_on_it(string cost, string verdict)
    {
        Assessment<Euro> answer = Posts.Assess(WithoutWordOfTheAnah(cost));

        Assert.Equal(verdict, answer.Verdict());
        Assert.Equal(verdict == "incomplete" ? ["anah"] : [], answer.MissingFields());
    }

    [Fact]
    public void Where_it_makes_no_difference_it_is_said_and_nothing_rests_on_it()
    {
        Assessment<Euro> answer = Posts.Assess(WithoutWordOfTheAnah("40000.00"));

        Assert.Equal(
            "Ce montant ne dépasse pas le plafond de 45 000,00 € par an sans l’Anah : la participation de l’Anah, qui n’est pas connue, n’y change rien.",
            Reading.Typed(answer.The("cdp.ceiling").Reason(Language.French))
        );
        Assert.Equal(["employer-share", "grant"], answer.Amounts().Keys.Order(StringComparer.Ordinal));
        Assert.Contains("anah-operation", answer.Documents.Select(document => document.Id));
    }

    [Fact]
    public void Co_fundings_of_other_years_are_not_looked_at()
    {
        Assessment<Euro> answer = Assess("90000.00", Posts.Anah("2020-01-01", "2021-12-31"), Posts.Anah("2023-01-01"));

        Assert.Equal("favourable 45000.00", answer.Verdict());
        Assert.Empty(answer.Of("cdp.anah-request"));
    }

    [Fact]
    public void A_co_funding_asked_too_late_does_not_spoil_another()
    {
        Assessment<Euro> answer = Assess(
            "90000.00",
            Posts.Anah("2022-01-01", "2022-06-30", "2021-12-05", "2021-12-02"),
            Posts.Anah("2022-07-01")
        );

        Assert.Equal("favourable 50000.00", answer.Verdict());
        Assert.Equal([Outcome.NotMet, Outcome.Met], answer.Of("cdp.anah-request").Select(finding => finding.Outcome));
    }

    [Fact]
    public void Co_fundings_that_overlap_count_once() =>
        Assert.Equal(
            "favourable 55000.00",
            Assess("90000.00", Posts.Anah("2022-01-01", "2022-09-30"), Posts.Anah("2022-04-01")).Verdict()
        );

    [Fact]
    public void In_the_year_in_which_the_Anah_joins_no_payment_is_told()
    {
        Assessment<Euro> answer = Assess("60000.00", Posts.Anah("2022-07-01"));

        Assert.Empty(answer.Of("cdp.payments"));
        Assert.DoesNotContain("first-payment", answer.Amounts().Keys);
    }

    private static Assessment<Euro> Assess(string cost, params AnahCoFunding[] anah) =>
        Posts.Assess(Posts.Of(cost, anah: anah));

    private static ProjectManagerFacts WithoutWordOfTheAnah(string cost) =>
        new(2022, true, Given.Euros(cost), Given.Day("2022-01-01"));
}
