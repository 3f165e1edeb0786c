using Pvd.Domain.Conventions;
using Pvd.Domain.Governance;
using Pvd.Domain.Indicators;
using Pvd.Domain.Programme;
using Pvd.Domain.Projects;
using Pvd.Domain.Territories;
using static Pvd.Domain.Tests.Indicators.Counted;

namespace Pvd.Domain.Tests.Indicators;

/// <summary>What indicators read from the acts, the bodies, the contracts and the services of a dossier.</summary>
public sealed class IndicatorFactsTests
{
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
}
