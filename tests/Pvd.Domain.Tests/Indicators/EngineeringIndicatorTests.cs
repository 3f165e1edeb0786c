using Pvd.Domain.Engineering;
using Pvd.Domain.Funding;
using Pvd.Domain.Indicators;
using Pvd.Domain.Projects;
using Pvd.Domain.Territories;
using static Pvd.Domain.Tests.Indicators.Counted;

namespace Pvd.Domain.Tests.Indicators;

/// <summary>What indicators read from the help with engineering.</summary>
public sealed class EngineeringIndicatorTests
{
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
    public void A_diagnosis_counts_from_the_day_it_is_completed()
    {
        Assert.Equal((1, 1, 0), Of(new Diagnosis(completedOn: AsOf)));
        Assert.Equal((0, 1, 0), Of(new Diagnosis(completedOn: Later)));
        Assert.Equal((0, 1, 1), Of(new Diagnosis()));

        static (long, long, long) Of(Diagnosis diagnosis) =>
            Figures(Report(Dossier(["23001"], Signed, project: new(diagnosis)))["D79-08"]);
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
}
