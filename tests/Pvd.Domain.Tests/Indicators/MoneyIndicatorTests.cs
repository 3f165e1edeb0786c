using Pvd.Domain.Funding;
using Pvd.Domain.Indicators;
using Pvd.Domain.Projects;
using Pvd.Domain.Territories;
using Pvd.Domain.Tests.OpenData;
using static Pvd.Domain.Tests.Indicators.Counted;

namespace Pvd.Domain.Tests.Indicators;

/// <summary>What indicators read from the financing of fiches action.</summary>
public sealed class MoneyIndicatorTests
{
    [Fact]
    public void Money_granted_by_the_day_is_summed_over_the_communes_it_is_for()
    {
        IndicatorReport report = Report(
            Dossier(
                ["23001", "23002", "23003"],
                Signed,
                sheets:
                [
                    Sheet("1", ["23001"], Line(FundingInstrument.Detr, 100_000.50m), Line(FundingInstrument.Fnadt, 7m)),
                    Sheet(
                        "2",
                        ["23001", "23002"],
                        Line(FundingInstrument.Detr, 50_000m),
                        Line(FundingInstrument.Dsil, 1m)
                    ),
                    Sheet("3", ["23003"], Line(FundingInstrument.Detr, 9m, FinancingState.Refused)),
                    Sheet("4", ["23003"], Line(FundingInstrument.Detr, 9m, FinancingState.Requested)),
                    Sheet("5", ["23003"], Line(FundingInstrument.Detr, 9m, on: Later)),
                    Sheet("6", ["87001"], Line(FundingInstrument.Detr, 9m)),
                ]
            )
        );

        Assert.Equal((150_000_50, 2, 0), Figures(report["NAT-41.amount"]));
        Assert.Equal((2, 3, 0), Figures(report["NAT-41.communes"]));
        Assert.Equal("75000.25", Granted(report["NAT-41.amount"]).Mean(Rounding.HalfUp)!.Value.ToString());
        Assert.Equal((7_00, 1, 0), Figures(report["NAT-40.amount"]));
        Assert.Equal((1, 3, 0), Figures(report["NAT-40.communes"]));
        Assert.Equal((1_00, 2, 0), Figures(report["NAT-42.amount"]));
        Assert.IsType<IndicatorResult.NotComputable>(report["NAT-39.amount"]);
        Assert.Equal((0, 3, 0), Figures(report["NAT-39.communes"]));
    }

    [Fact]
    public void What_may_be_a_grant_leaves_the_sum_open()
    {
        Assert.Equal((1_00, 1, 1), Of(Line(FundingInstrument.Detr, 1m), Line(FundingInstrument.Detr, null)));
        Assert.Equal((1_00, 1, 1), Of(Line(FundingInstrument.Detr, 1m), new(ActionFunder.State)));
        Assert.Equal((1_00, 1, 0), Of(Line(FundingInstrument.Detr, 1m), new(ActionFunder.State, programme: "FIPD")));
        Assert.Equal(
            (1_00, 1, 1),
            Of(Line(FundingInstrument.Detr, 1m), new(ActionFunder.State, programme: "DETR 2021"))
        );
        Assert.Equal((1_00, 1, 0), Of(Line(FundingInstrument.Detr, 1m), new(ActionFunder.Region)));
        Assert.Equal(
            (0, 1, 1),
            Figures(
                Report(
                    Dossier(["23001"], Signed, sheets: [Sheet("1", ["23001"], new ActionFinancing(ActionFunder.State))])
                )["NAT-41.communes"]
            )
        );
        Assert.Equal((0, 1, 1), Figures(Report(Dossier(["23001"], Signed))["NAT-41.communes"]));
        Assert.Equal(
            (1_00, 1, 1),
            Figures(
                Report(
                    Dossier(
                        ["23001"],
                        Signed,
                        knownOn: Earlier,
                        sheets: [Sheet("1", ["23001"], Line(FundingInstrument.Detr, 1m))]
                    )
                )["NAT-41.amount"]
            )
        );

        static (long, long, long) Of(params ActionFinancing[] lines) =>
            Figures(Report(Dossier(["23001"], Signed, sheets: [Sheet("1", ["23001"], lines)]))["NAT-41.amount"]);
    }

    [Fact]
    public void An_action_that_names_no_commune_is_for_the_only_one_there_is()
    {
        ActionSheet sheet = Sheet("1", null, Line(FundingInstrument.Detr, 1m));

        Assert.Equal((1, 1, 0), Figures(Report(Dossier(["23001"], Signed, sheets: [sheet]))["NAT-41.communes"]));
        Assert.Equal(
            (0, 2, 2),
            Figures(Report(Dossier(["23001", "23002"], Signed, sheets: [sheet]))["NAT-41.communes"])
        );
    }

    [Fact]
    public void The_grants_of_a_year_are_told_by_project_with_their_rate()
    {
        IndicatorReport report = Report(
            Dossier(
                ["23001"],
                Signed,
                sheets:
                [
                    Costing("1", 200_000m, Line(FundingInstrument.Detr, 60_000m, on: new(2021, 3, 1))),
                    Costing("2", 100_000m, Line(FundingInstrument.Detr, 30_000m, on: new(2021, 4, 1))),
                    Costing("3", 100_000m, Line(FundingInstrument.Detr, 50_000m, on: new(2020, 4, 1))),
                    Costing("4", null, Line(FundingInstrument.Dsil, 10_000m, on: new(2021, 4, 1))),
                ]
            )
        );
        IndicatorResult.Granted detr = Granted(report["D79-02"]);

        Assert.Equal((9_000_000, 2, 0), Figures(detr));
        Assert.Equal(Ratio.Of(3, 10), detr.Rate);
        Assert.Equal((1_000_000, 1, 0), Figures(report["D79-03"]));
        Assert.Null(Granted(report["D79-03"]).Rate);

        static ActionSheet Costing(string number, decimal? cost, ActionFinancing line) =>
            new(
                number,
                "Halle",
                communes: [Code("23001")],
                cost: cost is { } euros ? new EstimatedCost(eligible: Euro.FromEuros(euros)) : null,
                financing: [line]
            );
    }

    [Fact]
    public void Commerce_measures_are_told_by_local_authority_and_posts_by_action()
    {
        ProjectOwner epci = new(OwnerKind.Epci, siren: AnEpci);
        IndicatorReport report = Report(
            Dossier(
                ["23001"],
                Signed,
                sheets:
                [
                    new("1", "Manager", owner: epci, financing: [Line(FundingInstrument.TownCentreManager, 40_000m)]),
                    new(
                        "2",
                        "Site",
                        owner: epci,
                        financing: [Line(FundingInstrument.ShopDigitalSolutions, 20_000m, FinancingState.Requested)]
                    ),
                    new(
                        "3",
                        "Manager",
                        owner: epci,
                        financing: [Line(FundingInstrument.TownCentreManager, 1m, FinancingState.Envisaged)]
                    ),
                    new("4", "Volontaire", financing: [Line(FundingInstrument.Vta, 15_000m)]),
                    new(
                        "5",
                        "Site",
                        owner: new(OwnerKind.Private, siren: Siren.Parse("200034536")),
                        financing: [Line(FundingInstrument.ShopDigitalSolutions, 7m)]
                    ),
                ]
            )
        );

        Assert.Equal((1, 1, 0), Figures(report["NAT-36"]));
        Assert.Equal((40_000_00, 1, 0), Figures(report["NAT-37"]));
        Assert.Equal((1, 2, 0), Figures(report["NAT-38"]));
        Assert.Equal((1, 1, 0), Figures(report["NAT-27"]));
    }

    [Fact]
    public void What_was_decided_by_the_day_had_been_asked_for_though_the_dossier_is_known_later()
    {
        ActionFinancing decided = Line(FundingInstrument.TownCentreManager, 40_000m, on: Signed);
        ActionFinancing untold = new(
            ActionFunder.BanqueDesTerritoires,
            instrument: FundingInstrument.TownCentreManager
        );

        Assert.Equal((1, 1, 0), Of(decided, Later));
        Assert.Equal(
            (0, 1, 1),
            Of(Line(FundingInstrument.TownCentreManager, 40_000m, FinancingState.Requested), Later)
        );
        Assert.Equal((0, 1, 1), Of(untold, AsOf));

        static (long, long, long) Of(ActionFinancing line, LocalDate knownOn) =>
            Figures(Report(Dossier(["23001"], Signed, knownOn, sheets: [Sheet("1", null, line)]))["NAT-38"]);
    }

    [Fact]
    public void A_sheet_that_names_a_commune_by_its_new_code_is_for_it()
    {
        TerritoryRegistry registry = MadeUpCog
            .Read(
                [
                    "32,2021-01-01,COM,23001,Ahun,COM,23001,Ahun-Neuf",
                    "32,2021-01-01,COM,23002,Alleyrat,COM,23001,Ahun-Neuf",
                ],
                [new("23001", "Ahun-Neuf")]
            )
            .Registry;
        IndicatorTally tally = new(AsOf, registry: registry);
        tally.Add(Dossier(["23002"], Signed, sheets: [Sheet("1", ["23001"], Line(FundingInstrument.Detr, 1m))]));
        tally.Add(Dossier(["23001", "23002"], Signed, sheets: [Sheet("1", null, Line(FundingInstrument.Detr, 2m))]));

        Assert.Equal((1, 1, 0), Figures(tally.Report()["NAT-41.communes"]));
        Assert.Equal((3_00, 1, 0), Figures(tally.Report()["NAT-41.amount"]));
    }

    [Fact]
    public void A_partial_sum_has_neither_mean_nor_rate()
    {
        IndicatorReport report = Report(
            Dossier(
                ["23001"],
                Signed,
                sheets:
                [
                    Sheet("1", ["23001"], Line(FundingInstrument.Detr, 30_000m, on: Signed)),
                    Sheet("2", ["23001"], Line(FundingInstrument.Detr, null, on: Signed)),
                ]
            ),
            Dossier(["23002"], Signed, sheets: [Sheet("1", ["23002"], Line(FundingInstrument.Fnadt, null))])
        );
        IndicatorResult.Granted detr = Granted(report["D79-02"]);

        Assert.Equal((30_000_00, 2, 1), Figures(detr));
        Assert.True(detr.IsPartial);
        Assert.Null(detr.Mean(Rounding.HalfUp));
        Assert.Equal(
            IndicatorMessages.GrantsNotTold,
            Assert.IsType<IndicatorResult.NotComputable>(report["NAT-40.amount"]).Reason
        );
        Assert.Equal(
            IndicatorMessages.NothingGranted,
            Assert.IsType<IndicatorResult.NotComputable>(report["NAT-42.amount"]).Reason
        );
    }

    /// <summary>On the day of the dossier, what is granted to its communes is summed as a plain reading of the lines does.</summary>
    [Property(MaxTest = 100)]
    public void Grants_known_on_their_day_add_up_as_a_plain_reading_does((byte State, byte Place, ushort Euros)[] lines)
    {
        IReadOnlyList<ActionSheet> sheets =
        [
            .. lines.Select(
                (line, i) =>
                    Sheet(
                        $"{i}",
                        [line.Place % 3 == 0 ? "87001" : $"2300{line.Place % 3}"],
                        Line(FundingInstrument.Detr, line.Euros, FinancingState.All[line.State % 4])
                    )
            ),
        ];
        List<(byte State, byte Place, ushort Euros)> granted =
        [
            .. lines.Where(line =>
                FinancingState.All[line.State % 4].Equals(FinancingState.Granted) && line.Place % 3 != 0
            ),
        ];
        IndicatorReport report = Report(Dossier(["23001", "23002"], Signed, sheets: sheets));

        Assert.Equal(
            granted.Sum(line => line.Euros * 100L),
            report["NAT-41.amount"].Match(_ => -1, money => money.Amount.Cents, _ => 0)
        );
        Assert.Equal(
            (granted.Select(line => line.Place % 3).Distinct().Count(), 2, 0),
            Figures(report["NAT-41.communes"])
        );
    }
}
