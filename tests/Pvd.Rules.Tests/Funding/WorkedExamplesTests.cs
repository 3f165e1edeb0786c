using Pvd.Domain.Funding;
using Pvd.Rules.Policies;

namespace Pvd.Rules.Tests.Funding;

/// <summary>The worked examples of the funding file about the project manager, by their number, with every choice.</summary>
public sealed class WorkedExamplesTests
{
    private static readonly AnahCoFunding AllYear = Posts.Anah("2022-01-01");
    private static readonly AnahCoFunding FromJuly = Posts.Anah("2022-07-01");

    [Fact]
    public void E_07_above_the_ceiling_without_the_Anah()
    {
        Assessment<Euro> answer = Posts.Assess(Posts.Of("62400.00"));

        Assert.Equal("favourable 45000.00", answer.Verdict());
        AssertAmounts(
            answer,
            ("grant", "45000.00"),
            ("employer-share", "17400.00"),
            ("first-payment", "33750.00"),
            ("balance", "11250.00")
        );
        Assert.Equal("-1800.00", answer.The("cdp.ceiling").Distance.ToString());
        Assert.Equal("45000.00", answer.The("cdp.ceiling").Threshold.ToString());
    }

    [Theory]
    [InlineData(Rounding.HalfUp, "40000.00")]
    [InlineData(Rounding.HalfEven, "40000.00")]
    [InlineData(Rounding.Down, "39999.99")]
    [InlineData(Rounding.Up, "40000.00")]
    public void E_08_with_cents(Rounding rounding, string grant)
    {
        Assessment<Euro> answer = Posts.Assess(Given.RulesWith(rounding), Posts.Of("53333.33"));

        Assert.Equal($"favourable {grant}", answer.Verdict());
        Assert.Contains(rounding.ToString(), answer.Choices.Select(choice => choice.Value));
    }

    [Fact]
    public void E_09_with_the_Anah_below_the_ceiling()
    {
        Assessment<Euro> answer = Posts.Assess(Posts.Of("68000.00", anah: AllYear));

        Assert.Equal("favourable 51000.00", answer.Verdict());
        AssertAmounts(
            answer,
            ("grant", "51000.00"),
            ("anah-share", "34000.00"),
            ("other-partners-share", "17000.00"),
            ("employer-share", "17000.00")
        );
    }

    [Fact]
    public void E_10_with_the_Anah_where_both_ceilings_bite()
    {
        Assessment<Euro> answer = Posts.Assess(Posts.Of("84000.00", anah: AllYear));

        Assert.Equal("favourable 55000.00", answer.Verdict());
        AssertAmounts(
            answer,
            ("grant", "55000.00"),
            ("anah-share", "40000.00"),
            ("other-partners-share", "15000.00"),
            ("employer-share", "29000.00")
        );
    }

    [Theory]
    [InlineData(CeilingProration.None, "31500.00")]
    [InlineData(CeilingProration.Months, "30000.00")]
    [InlineData(CeilingProration.Days, "30205.48")]
    public void E_11_a_part_of_the_year(CeilingProration proration, string grant)
    {
        Assessment<Euro> answer = Posts.Assess(
            Given.RulesWith(proration: proration),
            Posts.Of("42000.00", from: "2022-05-01")
        );

        Assert.Equal($"favourable {grant}", answer.Verdict());
        Assert.Equal(["HalfUp", proration.ToString()], answer.Choices.Select(choice => choice.Value));
    }

    [Theory]
    [InlineData(MidYearAnah.BestOfYear, "52500.00")]
    [InlineData(MidYearAnah.BlendedCeiling, "50000.00")]
    [InlineData(MidYearAnah.TwoWindows, "48750.00")]
    public void E_12_the_Anah_joins_on_the_first_of_July(MidYearAnah choice, string grant)
    {
        Assessment<Euro> answer = Posts.Assess(Given.RulesWith(anah: choice), Posts.Of("70000.00", anah: FromJuly));

        Assert.Equal($"favourable {grant}", answer.Verdict());
        Assert.Equal(["HalfUp", choice.ToString()], answer.Choices.Select(made => made.Value));
    }

    [Fact]
    public void E_12_the_part_of_the_Anah_in_its_window() =>
        Assert.Equal(
            Given.Euros("17500.00"),
            Posts.Assess(Posts.Of("70000.00", anah: FromJuly)).Amounts()["anah-share"]
        );

    [Theory]
    [InlineData(CeilingProration.Months, "48750.00")]
    [InlineData(CeilingProration.None, "48750.00")]
    [InlineData(CeilingProration.Days, "48780.82")]
    public void E_12_by_days_the_two_halves_are_not_equal(CeilingProration proration, string grant) =>
        Assert.Equal(
            $"favourable {grant}",
            Posts.Assess(Given.RulesWith(proration: proration), Posts.Of("70000.00", anah: FromJuly)).Verdict()
        );

    /// <summary>Where the ceiling begins to bite, and a cent beside: 60 000 and 73 333.33 €.</summary>
    [Theory]
    [InlineData(false, "59999.99", "44999.99")]
    [InlineData(false, "60000.00", "45000.00")]
    [InlineData(false, "60000.01", "45000.00")]
    [InlineData(true, "73333.32", "54999.99")]
    [InlineData(true, "73333.33", "55000.00")]
    [InlineData(true, "73333.34", "55000.00")]
    public void The_points_where_a_ceiling_begins_to_bite(bool withAnah, string cost, string grant) =>
        Assert.Equal($"favourable {grant}", Posts.Assess(Posts.Of(cost, anah: withAnah ? [AllYear] : [])).Verdict());

    [Theory]
    [InlineData("60000.00", "Ce montant atteint exactement le plafond de 45 000,00 € par an sans l’Anah.")]
    [InlineData(
        "40000.00",
        "Ce montant ne dépasse pas le plafond de 45 000,00 € par an sans l’Anah ; il en reste 15 000,00 €."
    )]
    [InlineData(
        "62400.00",
        "Le plafond est de 45 000,00 € par an sans l’Anah : l’aide est ramenée à 45 000,00 €, soit 1 800,00 € de moins."
    )]
    public void The_ceiling_is_told_with_its_distance(string cost, string french) =>
        Assert.Equal(french, Reading.Typed(Posts.Assess(Posts.Of(cost)).The("cdp.ceiling").Reason(Language.French)));

    [Fact]
    public void Two_windows_are_told_so_that_the_sum_can_be_followed()
    {
        Finding finding = Posts.Assess(Posts.Of("70000.00", anah: FromJuly)).The("cdp.ceiling");

        Assert.Equal(
            "Chaque période a son plafond : du 1er janvier 2022 au 30 juin 2022, sans l’Anah, 26 250,00 € pour un plafond de 22 500,00 € ; du 1er juillet 2022 au 31 décembre 2022, avec l’Anah, 26 250,00 € pour un plafond de 27 500,00 €. L’aide est ramenée à 48 750,00 €, soit 3 750,00 € de moins.",
            Reading.Typed(finding.Reason(Language.French))
        );
        Assert.Equal(
            "Each period has its ceiling: from 1 January 2022 to 30 June 2022, without the Anah, €26,250.00 for a ceiling of €22,500.00; from 1 July 2022 to 31 December 2022, with the Anah, €26,250.00 for a ceiling of €27,500.00. The aid is brought down to €48,750.00, which is €3,750.00 less.",
            finding.Reason(Language.English)
        );
        Assert.Equal(["CDP-02", "CDP-03"], finding.Parameters.Select(reading => reading.Id));
    }

    [Fact]
    public void A_cost_of_zero_gives_zero_not_unknown() =>
        Assert.Equal("favourable 0.00", Posts.Assess(Posts.Of("0.00")).Verdict());

    [Fact]
    public void The_largest_cost_there_can_be_does_not_overflow()
    {
        Assessment<Euro> answer = Posts.Assess(Posts.Of("92233720368547758.07", from: "2022-02-28", anah: FromJuly));

        Assert.Equal("favourable", answer.AnswerCode);
        Assert.DoesNotMatch(Reading.Placeholder(), answer.Explain(Language.French));
    }

    private static void AssertAmounts(Assessment answer, params (string Id, string Amount)[] amounts) =>
        Assert.Equal(
            amounts
                .OrderBy(figure => figure.Id, StringComparer.Ordinal)
                .Select(figure => (figure.Id, Given.Euros(figure.Amount))),
            answer
                .Amounts()
                .OrderBy(figure => figure.Key, StringComparer.Ordinal)
                .Select(figure => (figure.Key, figure.Value))
        );
}
