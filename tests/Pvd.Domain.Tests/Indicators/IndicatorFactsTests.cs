using Pvd.Domain.Conventions;
using Pvd.Domain.Engineering;
using Pvd.Domain.Funding;
using Pvd.Domain.Governance;
using Pvd.Domain.Indicators;
using Pvd.Domain.Programme;
using Pvd.Domain.Projects;
using Pvd.Domain.Territories;
using Pvd.Domain.Tests.OpenData;
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
    public void Days_of_the_Cerema_and_engineering_of_the_Anah_count_as_support()
    {
        IndicatorReport report = Report(
            Dossier(
                ["23001", "23002", "23003"],
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
                ],
                requests: []
            )
        );

        Assert.Equal((1, 3, 0), Figures(report["NAT-33"]));
        Assert.Equal((1, 3, 0), Figures(report["NAT-31.communes"]));
        Assert.Equal((80_00, 1, 0), Figures(report["NAT-31.amount"]));
        Assert.Equal((0, 3, 0), Figures(report["NAT-34"]));
        Assert.Equal((0, 3, 0), Figures(report["NAT-35"]));
        Assert.Equal((2, 3, 0), Figures(report["NAT-29"]));
    }

    [Fact]
    public void Help_of_which_the_state_or_the_partner_is_not_told_is_undetermined()
    {
        IndicatorReport report = Report(
            Dossier(
                ["23001"],
                Signed,
                sheets: [new("1", "Pont", financing: [], inKind: [new InKindHelp(ActionFunder.Cerema, 12m)])],
                requests: [Request(events: [new(EngineeringEventKind.PartnerFits, Signed)])]
            )
        );

        Assert.Equal((0, 1, 1), Figures(report["NAT-33"]));
        Assert.Equal((0, 1, 1), Figures(report["NAT-31.communes"]));
        Assert.Equal((1, 1, 0), Figures(report["NAT-29"]));
    }

    [Fact]
    public void What_a_commune_asks_for_serves_that_commune_until_it_withdraws()
    {
        EngineeringEvent decided = new(EngineeringEventKind.TailoredSupportDecided, Signed);
        EngineeringEvent withdrawn = new(EngineeringEventKind.Withdrawn, AsOf);
        Siren asking = Siren.Parse("213200017");

        Assert.Equal((1, 3, 0), Of(new(RequesterKind.Commune, siren: asking), [decided]));
        Assert.Equal((0, 3, 3), Of(new(RequesterKind.Commune), [decided]));
        Assert.Equal((3, 3, 0), Of(new(RequesterKind.Epci), [decided]));
        Assert.Equal((0, 3, 3), Of(null, [decided]));
        Assert.Equal((0, 3, 0), Of(new(RequesterKind.Epci), [decided, withdrawn]));
        Assert.Equal((0, 3, 3), Of(new(RequesterKind.Epci), null));

        (long, long, long) Of(EngineeringRequester? requester, IEnumerable<EngineeringEvent>? events) =>
            Figures(
                Report(
                    new PvdDossier(
                        AsOf,
                        [
                            new Commune(Code("32001"), "Aignan", siren: asking),
                            new Commune(Code("32002"), "Ansan", siren: Siren.Parse("213200025")),
                            new Commune(Code("32003"), "Antras", siren: Siren.Parse("213200033")),
                        ],
                        actionSheets: [],
                        requests: [new("1", requester, events: events)]
                    )
                )["NAT-34"]
            );
    }

    [Fact]
    public void An_older_ORT_counts_beside_a_convention_cadre_that_is_none()
    {
        FrameworkConvention none = new(new SignedAct(parties: null), claimsOrt: false);
        FrameMembership ort = new(FrameKind.Ort, Code("23001"), from: new(2019, 6, 1));

        Assert.Equal((1, 1, 0), Figures(Report(Dossier(["23001"], Signed, framework: none, frames: [ort]))["NAT-05"]));
        Assert.Equal((0, 1, 0), Figures(Report(Dossier(["23001"], Signed, framework: none, frames: []))["NAT-05"]));
        Assert.Equal((1, 1, 0), Figures(Report(Dossier(["23001"], Signed, frames: [ort]))["NAT-05"]));
        Assert.Equal((0, 1, 1), Figures(Report(Dossier(["23001"], Signed, frames: []))["NAT-05"]));
    }

    [Fact]
    public void A_commune_that_is_no_party_has_not_joined()
    {
        PvdDossier known = Dossier(["23001"], Signed);
        PvdDossier wider = new(
            AsOf,
            [.. known.Communes, new Commune(Code("23002"), "Alleyrat")],
            known.Epci,
            known.Convention
        );
        IndicatorReport report = Report(wider);

        Assert.Equal((1, 2, 0), Figures(report["NAT-01"]));
        Assert.Equal((1, 1, 0), Figures(report["NAT-03"]));
        Assert.Equal((1, 1, 0), Figures(report["NAT-04.convention"]));
        Assert.Equal((1, 1, 0), Figures(report["NAT-10"]));
    }

    [Fact]
    public void A_committee_that_nobody_sits_on_is_not_created_and_one_known_later_may_not_have_been()
    {
        Assert.Equal((0, 0, 0), Of(new([], meetings: []), AsOf));
        Assert.Equal((0, 1, 1), Of(new(null), AsOf.PlusDays(1)));
        Assert.Equal((0, 1, 1), Of(new(null), AsOf));

        static (long, long, long) Of(ProjectCommittee committee, LocalDate knownOn) =>
            Figures(
                Report(new PvdDossier(knownOn, [new Commune(Code("23001"), "Ahun")], committee: committee))["NAT-07"]
            );
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

    /// <summary>Whoever was helped by one of them was helped.</summary>
    [Property(MaxTest = 50, EndSize = 12)]
    public void No_part_is_more_than_the_whole(PvdDossier dossier, LocalDate day)
    {
        IndicatorReport report = Tally([dossier], day).Report();

        Assert.All(
            new[] { "NAT-31.communes", "NAT-33", "NAT-34", "NAT-35" },
            part => Assert.InRange(Figures(report[part]).Item1, 0, Figures(report["NAT-29"]).Item1)
        );
        Assert.InRange(Figures(report["NAT-22"]).Item1, 0, Figures(report["NAT-21"]).Item1);
        Assert.InRange(Figures(report["NAT-42.communes"]).Item1, 0, report.Population);
    }

    private static EngineeringRequest Request(IEnumerable<EngineeringEvent> events) => new("1", events: events);

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
