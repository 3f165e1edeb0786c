using Pvd.Rules.Arcd;
using Pvd.Rules.Receipts;

namespace Pvd.Rules.Tests.Arcd;

/// <summary>E-13 and E-14 of the facts file, then what is missing.</summary>
public sealed class ArcdTests
{
    [Theory]
    [InlineData("0.5", "2000", "1450", false, false, "45000.00")]
    [InlineData("2.2", "400", "1000", false, false, "12000.00")]
    [InlineData("0.5", "360", "500", true, false, "48000.00")]
    [InlineData("0.5", "2000", "1450", false, true, "54000.00")]
    [InlineData("2.2", "400", "1000", false, true, "14400.00")]
    [InlineData("0.5", "360", "500", true, true, "57600.00")]
    public void E13_above_the_density_threshold(
        string threshold,
        string land,
        string added,
        bool offices,
        bool ort,
        string amount
    ) =>
        Assert.Equal(
            $"favourable {amount}",
            Assess([Permit(threshold, land, added, offices: offices)], ort: ort).Verdict()
        );

    [Fact]
    public void Kept_dwellings_count_in_the_density_and_are_not_aided()
    {
        ArcdPermit permit = new(
            Given.Day("2021-03-10"),
            5,
            300m,
            1000m,
            keptArea: 700m,
            isHouse: false,
            turnsOffices: false,
            threshold: 0.5m
        );

        Assert.Equal("favourable 30000.00", Assess([permit]).Verdict());
    }

    [Fact]
    public void E14a_below_the_threshold() => Nothing(Assess([Permit("0.5", "2000", "900")]));

    [Fact]
    public void E14b_the_bar_is_per_commune()
    {
        Nothing(Assess([Permit("0.5", "982", "500")]));
        Assert.Equal("favourable 1080.00", Assess([Permit("0.5", "982", "500")], ort: true).Verdict());
        Assert.Equal(
            "favourable 1800.00",
            Assess([Permit("0.5", "982", "500"), Permit("0.5", "982", "500")]).Verdict()
        );
    }

    [Fact]
    public void E14c_the_bar_is_strict() =>
        Assert.Equal("favourable 1000.00", Assess([Permit("0.5", "980", "500")]).Verdict());

    [Fact]
    public void E14d_a_single_house() =>
        Nothing(
            Assess([new(Given.Day("2021-03-10"), 1, 180m, 100m, isHouse: true, turnsOffices: false, threshold: 0.5m)])
        );

    [Theory]
    [InlineData("2020-08-31", false)]
    [InlineData("2020-09-01", true)]
    [InlineData("2021-08-31", true)]
    [InlineData("2021-09-01", false)]
    public void E14e_only_permits_of_the_period_count(string granted, bool counts)
    {
        Assessment<Euro> answer = Assess([Permit("0.5", "2000", "1450", granted: granted)]);

        Assert.Equal(counts ? "favourable 45000.00" : "unfavourable", answer.Verdict());
    }

    [Fact]
    public void E14f_a_deficient_commune_receives_nothing()
    {
        Assessment<Euro> answer = Assess([Permit("0.5", "2000", "1450")], deficient: true);

        Nothing(answer);
        Assert.Equal(Outcome.NotMet, answer.The("arcd.deficiency").Outcome);
        Assert.Empty(answer.Of("arcd.bar"));
    }

    [Fact]
    public void Where_no_area_is_aided_nothing_more_is_asked() =>
        Assert.Equal(
            "unfavourable",
            Given.Rules.Arcd.Assess(new([Permit("0.5", "2000", "900")]), Given.LawOn("2021-11-15")).Verdict()
        );

    [Theory]
    [InlineData(1, "unfavourable")]
    [InlineData(2, "favourable 45000.00")]
    public void Two_dwellings_at_least(int dwellings, string verdict) =>
        Assert.Equal(verdict, Assess([Permit("0.5", "2000", "1450", dwellings)]).Verdict());

    [Fact]
    public void What_is_not_known_is_asked_for()
    {
        Assert.Equal(["permits"], Assess(null).MissingFields());
        ArcdPermit bare = new(Given.Day("2021-03-10"), 20, isHouse: false);
        Assert.Equal(["permits[0].newArea"], Assess([bare]).MissingFields());
        Assessment<Euro> answer = Given.Rules.Arcd.Assess(
            new([Permit("0.5", "2000", "1450")]),
            Given.LawOn("2021-11-15")
        );
        Assert.Equal(["isDeficient", "hasOrtOrPpa"], answer.MissingFields());
    }

    [Fact]
    public void The_exclusion_that_was_not_read_is_told() =>
        Assert.Equal(Outcome.Unknown, Assess([Permit("0.5", "2000", "1450")]).The("arcd.bare-land").Outcome);

    [Fact]
    public void A_receipt_round_trips_and_verifies()
    {
        Receipt receipt = Receipt.Of(
            Assess([Permit("0.5", "2000", "1450.25"), Permit("2.2", "400", "1000", offices: true)], ort: true)
        );
        using MemoryStream stream = new(receipt.Bytes());

        Receipt again = Receipt.Read(stream).ValueOrThrow();

        Assert.Equal(receipt.Bytes(), again.Bytes());
        Assert.IsType<Verification.Confirmed>(again.Verify(Legislation.Embedded));
    }

    [Fact]
    public void An_area_is_exact_and_not_negative()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new ArcdPermit(Given.Day("2021-03-10"), newArea: -1m));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ArcdPermit(Given.Day("2021-03-10"), newArea: 1.00001m));
    }

    private static ArcdPermit Permit(
        string threshold,
        string land,
        string added,
        int dwellings = 20,
        bool offices = false,
        string granted = "2021-03-10"
    ) =>
        new(
            Given.Day(granted),
            dwellings,
            Number(added),
            Number(land),
            isHouse: false,
            turnsOffices: offices,
            threshold: Number(threshold)
        );

    private static decimal Number(string text) =>
        decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static Assessment<Euro> Assess(
        IEnumerable<ArcdPermit>? permits,
        bool ort = false,
        bool deficient = false
    ) => Given.Rules.Arcd.Assess(new(permits, deficient, ort), Given.LawOn("2021-11-15"));

    private static void Nothing(Assessment<Euro> answer)
    {
        Assert.Equal("unfavourable", answer.Verdict());
        Assert.Equal(Euro.Zero, answer.Amounts()["aid"]);
    }
}
