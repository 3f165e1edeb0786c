using Pvd.Domain.Funding;
using Pvd.Domain.Governance;
using Pvd.Domain.Indicators;
using Pvd.Domain.Programme;
using Pvd.Domain.Projects;
using static Pvd.Domain.Tests.Indicators.Counted;

namespace Pvd.Domain.Tests.Indicators;

/// <summary>What each indicator reads from a dossier.</summary>
public sealed class IndicatorFactsTests
{
    private static readonly LocalDate Signed = new(2021, 5, 31);
    private static readonly LocalDate Later = AsOf.PlusDays(1);
    private static readonly LocalDate Earlier = AsOf.PlusDays(-1);

    [Fact]
    public void Committees_posts_and_EPCI_are_counted()
    {
        IndicatorReport report = Report(
            Dossier(["23001"], null, presidency: PresidencyMode.MayorsAndEpciPresident, heldFrom: new(2021, 9, 1)),
            Dossier(["23002"], null, presidency: PresidencyMode.MayorsOnly, heldFrom: Later),
            Dossier(["23003"], null, presidency: PresidencyMode.SingleMayor)
        );

        Assert.Equal((2, 3, 0), Figures(report["NAT-07"]));
        Assert.Equal((1, 2, 0), Figures(report["NAT-08"]));
        Assert.Equal((1, 2, 0), Figures(report["NAT-09"]));
        Assert.Equal((1, 3, 1), Figures(report["NAT-26"]));
        Assert.Equal((1, 1, 0), Figures(report["D79-09"]));
    }

    [Fact]
    public void Orientations_are_those_of_signed_conventions()
    {
        TerritorialProject local = new(orientations: [Orientation.LocalEconomy, Orientation.Heritage]);
        IndicatorReport report = Report(
            Dossier(["23001", "23002"], Signed, project: local),
            Dossier(["23003"], Signed, project: new(orientations: [])),
            Dossier(["23004"], Signed),
            Dossier(["23005"], null, project: local)
        );

        Assert.Equal((2, 4, 1), Figures(report["NAT-12"]));
        Assert.Equal((2, 4, 1), Figures(report["NAT-13"]));
        Assert.All(Enumerable.Range(14, 5), number => Assert.Equal((0, 4, 1), Figures(report[$"NAT-{number}"])));
    }

    [Fact]
    public void An_OPAH_runs_is_planned_is_over_or_may_be_over()
    {
        IndicatorReport report = Report(
            Framed("23001", new(FrameKind.Opah, Code("23001"), from: new(2020, 1, 1))),
            Framed("23002", new(FrameKind.OpahRu, Code("23002"), from: new(2022, 1, 1))),
            Framed("23003", new(FrameKind.OpahRu, Code("23003"), until: Earlier)),
            Framed("23004", new FrameMembership(FrameKind.Pat, Code("23004"))),
            Framed("23005", new(FrameKind.Opah, Code("23005"), from: new(2020, 1, 1)), knownOn: Earlier),
            Framed("23006", new(FrameKind.OpahRu, Code("23006"), from: Later), knownOn: Later),
            Dossier(["23007"], Signed)
        );

        Assert.Equal((2, 7, 3), Figures(report["NAT-21"]));
        Assert.Equal((1, 7, 3), Figures(report["NAT-22"]));

        static PvdDossier Framed(string code, FrameMembership frame, LocalDate? knownOn = null) =>
            Dossier([code], Signed, knownOn, frames: [frame]);
    }

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
        Assert.Equal("75000.25", Granted(report["NAT-41.amount"]).Mean(Rounding.HalfUp).ToString());
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
    public void Commerce_measures_and_the_Banque_des_territoires_are_told_by_project_owner()
    {
        ProjectOwner epci = new(OwnerKind.All[0], siren: AnEpci);
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
                    new("4", "Étude", financing: [Line(FundingInstrument.BanqueDesTerritoiresEffort, 5m)]),
                ]
            )
        );

        Assert.Equal((1, 1, 0), Figures(report["NAT-36"]));
        Assert.Equal((40_000_00, 1, 0), Figures(report["NAT-37"]));
        Assert.Equal((1, 2, 0), Figures(report["NAT-38"]));
        Assert.IsType<IndicatorResult.NotComputable>(report["NAT-32"]);
    }

    [Fact]
    public void Days_of_the_Cerema_and_engineering_of_the_Anah_count_as_support()
    {
        IndicatorReport report = Report(
            Requesting(
                Dossier(
                    ["23001", "23002"],
                    Signed,
                    sheets:
                    [
                        new(
                            "1",
                            "Pont",
                            communes: [Code("23001")],
                            financing: [],
                            inKind: [new InKindHelp(ActionFunder.Cerema, 12m, state: FinancingState.Granted)]
                        ),
                        Sheet("2", ["23002"], Line(FundingInstrument.AnahEngineering, 80m)),
                    ]
                )
            )
        );

        Assert.Equal((1, 2, 0), Figures(report["NAT-33"]));
        Assert.Equal((1, 2, 0), Figures(report["NAT-31.communes"]));
        Assert.Equal((80_00, 1, 0), Figures(report["NAT-31.amount"]));
        Assert.Equal((0, 2, 0), Figures(report["NAT-35"]));
    }

    [Fact]
    public void An_event_that_two_dossiers_tell_is_one()
    {
        ClubEvent webinar = new(ClubEventKind.Webinar, "Les friches", new(2021, 3, 1), 120);
        IndicatorReport report = Report(
            Dossier(["23001"], Signed, clubEvents: [webinar, new(ClubEventKind.Training, "Piloter", new(2021, 4, 1))]),
            Dossier(
                ["23002"],
                Signed,
                clubEvents:
                [
                    new(ClubEventKind.Webinar, "Les friches", new(2021, 3, 1), 130),
                    new(ClubEventKind.Webinar, "Les commerces", Later, 1),
                    new(ClubEventKind.ThemeWeek, "La semaine", AsOf, 300),
                ]
            )
        );

        Assert.Equal((1, 2, 0), Figures(report["NAT-43.webinars"]));
        Assert.Equal((1, 1, 0), Figures(report["NAT-43.weeks"]));
        Assert.Equal((430, 2, 0), Figures(report["NAT-43.participants"]));
        Assert.Equal((1, 1, 0), Figures(report["NAT-44.sessions"]));
        Assert.IsType<IndicatorResult.NotComputable>(report["NAT-44.participants"]);
        Assert.IsType<IndicatorResult.NotComputable>(report["NAT-43.showcases"]);
    }

    [Fact]
    public void Services_stand_where_their_label_stands_on_the_day()
    {
        IndicatorReport report = Report(
            Dossier(
                ["23001"],
                Signed,
                services:
                [
                    Service(LabelledServiceKind.FranceServices, LabelState.Labelled, Earlier),
                    Service(LabelledServiceKind.FranceServices, LabelState.Planned, Earlier),
                    Service(LabelledServiceKind.FranceServices, LabelState.Labelled, Later),
                    new(LabelledServiceKind.FranceServices, Code("23001")),
                    Service(LabelledServiceKind.DigitalAdviser, LabelState.Requested, Earlier),
                ]
            )
        );

        Assert.Equal((1, 4, 1), Figures(report["D79-05.labelled"]));
        Assert.Equal((1, 4, 1), Figures(report["D79-05.planned"]));
        Assert.Equal((0, 1, 0), Figures(report["D79-06.labelled"]));
        Assert.Equal((1, 1, 0), Figures(report["D79-06.planned"]));

        static LabelledService Service(LabelledServiceKind kind, LabelState state, LocalDate on) =>
            new(kind, Code("23001"), steps: [new LabelStep(state, on)]);
    }

    [Fact]
    public void A_diagnosis_counts_from_the_day_it_is_completed()
    {
        Assert.Equal((1, 1, 0), Of(new Diagnosis(completedOn: AsOf)));
        Assert.Equal((0, 1, 0), Of(new Diagnosis(completedOn: Later)));
        Assert.Equal((0, 1, 1), Of(new Diagnosis()));

        static (long, long, long) Of(Diagnosis diagnosis) =>
            Figures(Report(Dossier(["23001"], Signed, project: new(diagnosis)))["D79-08"]);
    }

    /// <summary>On the day of the dossier, what is granted is summed as a plain reading of its lines does.</summary>
    [Property(MaxTest = 50, EndSize = 20)]
    public void Grants_known_on_their_day_add_up_as_a_plain_reading_does(PvdDossier dossier)
    {
        IReadOnlyList<ActionFinancing> granted =
        [
            .. (dossier.ActionSheets ?? [])
                .Where(sheet => sheet.Communes?.Any(code => dossier.Communes.Any(c => c.Code.Equals(code))) != false)
                .SelectMany(sheet => sheet.Financing ?? [])
                .Where(line => FundingInstrument.Detr.Equals(line.Instrument))
                .Where(line => FinancingState.Granted.Equals(line.State) && !(line.DecidedOn > dossier.KnownOn)),
        ];
        IndicatorResult result = Tally([dossier], dossier.KnownOn).Report()["NAT-41.amount"];

        Assert.Equal(
            granted.Sum(line => line.Amount?.Cents ?? 0),
            result.Match(_ => -1, money => money.Amount.Cents, _ => 0)
        );
    }

    private static PvdDossier Requesting(PvdDossier dossier) =>
        new(
            dossier.KnownOn,
            dossier.Communes,
            dossier.Epci,
            dossier.Convention,
            actionSheets: dossier.ActionSheets,
            requests: []
        );

    private static ActionSheet Sheet(string number, string[]? communes, params ActionFinancing[] lines) =>
        new(number, "Halle", communes: communes?.Select(Code), financing: lines);

    private static ActionFinancing Line(
        FundingInstrument instrument,
        decimal? euros,
        FinancingState? state = null,
        LocalDate? on = null
    ) =>
        new(
            ActionFunder.State,
            euros is { } known ? Euro.FromEuros(known) : null,
            state ?? FinancingState.Granted,
            instrument,
            decidedOn: on
        );
}
