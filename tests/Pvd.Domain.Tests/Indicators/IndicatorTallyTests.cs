using Pvd.Domain.Conventions;
using Pvd.Domain.Indicators;
using Pvd.Domain.Territories;
using Pvd.Domain.Tests.OpenData;
using static Pvd.Domain.Tests.Indicators.Counted;

namespace Pvd.Domain.Tests.Indicators;

public sealed class IndicatorTallyTests
{
    [Fact]
    public void Signed_conventions_are_counted_by_commune_and_by_act()
    {
        IndicatorReport report = Report(
            Dossier(["32107", "32459"], signedOn: new(2021, 5, 31)),
            Dossier(["23001"], signedOn: AsOf),
            Dossier(["23002"], signedOn: AsOf.PlusDays(1)),
            Dossier(["32107"], signedOn: null)
        );

        Assert.Equal((3, 4, 0), Figures(report["NAT-01"]));
        Assert.Equal(Ratio.Of(3, 4), Computed(report["NAT-02"]).Value);
        Assert.Equal((2, 4, 0), Figures(report["NAT-03"]));
        Assert.Equal(Ratio.Of(3, 2), Computed(report["NAT-04.convention"]).Value);
        Assert.Equal(Ratio.Of(5, 3), Computed(report["NAT-04.commune"]).Value);
        Assert.Equal((4, 4L), (report.Population, report.Dossiers));
        Assert.Equal((3, 3, 0), Figures(report["NAT-10"]));
        Assert.Equal((0, 3, 0), Figures(report["NAT-11"]));
    }

    [Fact]
    public void What_the_dossier_does_not_tell_is_undetermined_and_no_zero()
    {
        IndicatorReport report = Report(
            new PvdDossier(AsOf, [new Commune(InseeCommuneCode.Parse("23001"), "Ahun")]),
            Dossier(["23002"], signedOn: null, knownOn: AsOf.PlusDays(-1))
        );

        Assert.Equal((0, 2, 2), Figures(report["NAT-01"]));
        Assert.Equal(Ratio.One, Computed(report["NAT-01"]).AtMost);
        Assert.Equal((0, 2, 2), Figures(report["NAT-26"]));
        Assert.IsType<IndicatorResult.NotComputable>(report["NAT-04.convention"]);
        Assert.IsType<IndicatorResult.NotComputable>(report["NAT-08"]);
    }

    [Fact]
    public void Nothing_to_count_is_not_computable()
    {
        IndicatorReport report = Report();

        Assert.All(report.Results, result => Assert.IsType<IndicatorResult.NotComputable>(result));
        Assert.Throws<KeyNotFoundException>(() => report["NAT-99"]);
    }

    [Fact]
    public void Shares_are_told_of_the_population_that_was_named()
    {
        IndicatorTally tally = new(AsOf, [Code("32107"), Code("32459"), Code("23001"), Code("79001")]);
        tally.Add(Dossier(["32107", "32008"], signedOn: new(2021, 5, 31)));
        tally.Add(Dossier(["23001"], signedOn: null));
        tally.Add(Dossier(["15120"], signedOn: new(2021, 5, 31)));
        IndicatorReport report = tally.Report();

        Assert.Equal((4, 2, 2L), (report.Population, report.Outside, report.Dossiers));
        Assert.Equal((1, 4, 2), Figures(report["NAT-02"]));
        Assert.Equal(Ratio.Of(3, 4), Computed(report["NAT-02"]).AtMost);
        Assert.Equal((1, 1, 0), Figures(report["NAT-04.convention"]));
        Assert.Equal((1, 1, 0), Figures(report["NAT-10"]));
        Assert.All(report.Results, result => Assert.Equal(4, result.Population));
    }

    [Fact]
    public void A_population_without_dossiers_is_undetermined()
    {
        IndicatorTally tally = new(AsOf, [Code("32107")]);

        Assert.Equal((0, 1, 1), Figures(tally.Report()["NAT-01"]));
    }

    [Fact]
    public void Communes_that_have_merged_are_one_under_the_code_of_the_day()
    {
        TerritoryRegistry registry = MadeUpCog
            .Read(
                [
                    "32,2021-01-01,COM,23001,Ahun,COM,23001,Ahun-Neuf",
                    "32,2021-01-01,COM,23001,Ahun,COMD,23001,Ahun",
                    "32,2021-01-01,COM,23002,Alleyrat,COM,23001,Ahun-Neuf",
                    "32,2021-01-01,COM,23002,Alleyrat,COMD,23002,Alleyrat",
                ],
                [new("23001", "Ahun-Neuf")]
            )
            .Registry;
        PvdDossier dossier = Dossier(["23001", "23002"], signedOn: new(2020, 12, 1));

        Assert.Equal(Ratio.One, MeanOn(AsOf));
        Assert.Equal(Ratio.Of(2, 1), MeanOn(new(2020, 12, 31)));

        Ratio MeanOn(LocalDate day)
        {
            IndicatorTally tally = new(day, [Code("23001"), Code("23002")], registry);
            tally.Add(dossier);
            IndicatorReport report = tally.Report();
            Assert.Equal((0, report.Population), (report.Outside, (int)Computed(report["NAT-01"]).Numerator));
            return Computed(report["NAT-04.convention"]).Value;
        }
    }

    [Fact]
    public void An_ORT_may_have_come_since_a_dossier_that_is_known_earlier()
    {
        PvdDossier known = new(
            AsOf.PlusDays(-1),
            [new Commune(Code("23001"), "Ahun")],
            framework: new FrameworkConvention(new(parties: null), claimsOrt: false)
        );
        IndicatorTally before = Tally([known], AsOf.PlusDays(-1));

        Assert.Equal((0, 1, 0), Figures(before.Report()["NAT-05"]));
        Assert.Equal((0, 1, 1), Figures(Report(known)["NAT-05"]));
    }

    [Fact]
    public void Every_published_id_is_answered_once()
    {
        string[] expected =
        [
            .. Enumerable.Range(1, 45).Select(i => $"NAT-{i:00}"),
            .. Enumerable.Range(1, 9).Select(i => $"D79-{i:00}"),
        ];

        Assert.Equal(expected, IndicatorCatalogue.All.Select(known => known.Id.Split('.')[0]).Distinct());
        Assert.Equal(IndicatorCatalogue.All.Select(known => known.Id), Report().Results.Select(r => r.Definition.Id));
    }

    [Property(MaxTest = 20, EndSize = 6)]
    public void A_numerator_never_exceeds_its_denominator(PvdDossier[] dossiers, LocalDate asOf)
    {
        foreach (IndicatorResult.Computed result in Shares(Tally(dossiers, asOf).Report()))
        {
            Assert.InRange(result.Numerator, 0, result.Denominator);
            Assert.InRange(result.Numerator + result.Undetermined, 0, result.Denominator);
        }
    }

    [Property(MaxTest = 20, EndSize = 6)]
    public void Disjoint_portfolios_add(PvdDossier[] one, PvdDossier[] other, LocalDate asOf)
    {
        IndicatorReport first = Tally(one, asOf).Report();
        IndicatorReport second = Tally(other, asOf).Report();
        IndicatorTally sum = Tally(other, asOf);
        sum.Add(Tally(one, asOf));

        Assert.Equal(Tally([.. one, .. other], asOf).Report().Results, sum.Report().Results);
        if (!Keys(one).Overlaps(Keys(other)))
        {
            Assert.All(
                Shares(sum.Report()),
                result =>
                    Assert.Equal(
                        Figures(result),
                        Plus(Figures(first[result.Definition.Id]), Figures(second[result.Definition.Id]))
                    )
            );
            Assert.All(
                sum.Report().Results.OfType<IndicatorResult.Granted>(),
                money =>
                    Assert.Equal(
                        money.Amount.Cents,
                        Figures(first[money.Definition.Id]).Item1 + Figures(second[money.Definition.Id]).Item1
                    )
            );
        }
    }

    [Fact]
    public void Tallies_of_two_days_or_populations_do_not_add_up()
    {
        IndicatorTally tally = new(AsOf, [Code("23001")]);

        tally.Add(new IndicatorTally(AsOf, [Code("23001")]));
        Assert.Throws<ArgumentException>(() => tally.Add(new IndicatorTally(AsOf.PlusDays(1), [Code("23001")])));
        Assert.Throws<ArgumentException>(() => tally.Add(new IndicatorTally(AsOf, [Code("23002")])));
        Assert.Throws<ArgumentException>(() => tally.Add(new IndicatorTally(AsOf)));
    }

    private static HashSet<string> Keys(PvdDossier[] dossiers) =>
        [
            .. dossiers.SelectMany(dossier => dossier.Communes).Select(commune => commune.Code.Value),
            .. dossiers.Select(dossier => dossier.Epci?.Siren.Value).OfType<string>(),
            .. dossiers
                .SelectMany(dossier => dossier.ActionSheets ?? [])
                .Select(sheet => sheet.Owner?.Siren?.Value)
                .OfType<string>(),
            .. dossiers.SelectMany(dossier => dossier.ClubEvents ?? []).Select(held => held.Title),
        ];

    private static IEnumerable<IndicatorResult.Computed> Shares(IndicatorReport report) =>
        report.Results.OfType<IndicatorResult.Computed>().Where(result => result.IsShare);

    private static (long, long, long) Plus((long, long, long) one, (long, long, long) other) =>
        (one.Item1 + other.Item1, one.Item2 + other.Item2, one.Item3 + other.Item3);
}
