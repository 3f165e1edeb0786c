namespace Pvd.Rules.Tests.Funding;

/// <summary>CDP-07 and CDP-08: seen in one département for 2022, and unknown elsewhere.</summary>
public sealed class PaymentsTests
{
    [Fact]
    public void In_2022_three_quarters_come_first_and_the_rest_later()
    {
        Assessment<Euro> answer = Posts.Assess(Posts.Of("62400.00"));

        Assert.Equal(
            "Sans l’Anah, 75 % de l’aide prévue sont versés au deuxième trimestre, soit 33 750,00 €, et le solde au quatrième, soit 11 250,00 € (pratique constatée dans un seul département).",
            Reading.Typed(answer.The("cdp.payments").Reason(Language.French))
        );
    }

    [Theory]
    [InlineData(2021)]
    [InlineData(2023)]
    public void In_another_year_the_calendar_is_not_known_and_decides_nothing(int year)
    {
        Assessment<Euro> answer = Posts.Assess(Posts.Of("62400.00", year));

        Finding finding = answer.The("cdp.payments");
        Assert.Equal(Outcome.Unknown, finding.Outcome);
        Assert.Equal($"Le calendrier de versement n’est pas documenté pour {year}.", finding.Reason(Language.French));
        Assert.True(Assert.Single(finding.Missing).IsLaw);
        Assert.Equal("favourable 45000.00", answer.Verdict());
    }

    [Theory]
    [InlineData("0.01")]
    [InlineData("0.03")]
    [InlineData("33333.33")]
    public void The_two_payments_make_the_whole(string cost)
    {
        Assessment<Euro> answer = Posts.Assess(Posts.Of(cost));

        Assert.Equal(answer.Amounts()["grant"], answer.Amounts()["first-payment"] + answer.Amounts()["balance"]);
    }
}
