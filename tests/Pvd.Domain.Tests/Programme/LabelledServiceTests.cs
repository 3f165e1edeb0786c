using Pvd.Domain.Programme;

namespace Pvd.Domain.Tests.Programme;

public sealed class LabelledServiceTests
{
    private static readonly LocalDate Day = new(2021, 1, 1);

    [Fact]
    public void The_state_of_a_day_is_the_last_change_by_then()
    {
        LabelledService desk = new(
            LabelledServiceKind.FranceServices,
            InseeCommuneCode.Parse("79005"),
            steps:
            [
                new(LabelState.Labelled, Day),
                new(LabelState.Planned, Day.PlusDays(-90)),
                new(LabelState.Requested, Day),
            ]
        );

        Assert.Null(desk.StateOn(Day.PlusDays(-91)));
        Assert.Equal(LabelState.Planned, desk.StateOn(Day.PlusDays(-1)));
        Assert.Equal(LabelState.Labelled, desk.StateOn(Day));
        Assert.Null(
            new LabelledService(LabelledServiceKind.DigitalAdviser, InseeCommuneCode.Parse("79005")).StateOn(Day)
        );
    }

    [Fact]
    public void The_programme_has_five_objectives_three_pillars_and_ten_key_measures() =>
        Assert.Equal((5, 3, 10), (ProgrammeObjective.All.Count, ProgrammePillar.All.Count, KeyMeasure.All.Count));

    [Fact]
    public void The_events_of_the_club_are_counted_by_a_day()
    {
        ClubEvent[] events =
        [
            new(ClubEventKind.Webinar, "Commerces", Day, 120),
            new(ClubEventKind.Webinar, "Habitat", Day.PlusDays(1), 80),
            new(ClubEventKind.Training, "ORT", Day.PlusDays(2)),
        ];
        ClubFigures then = ClubFigures.Of(events, Day.PlusDays(1));

        Assert.Equal((2, 0), (then.CountOf(ClubEventKind.Webinar), then.CountOf(ClubEventKind.Training)));
        Assert.Equal(200, then.Participants);
        Assert.Null(ClubFigures.Of(events, Day.PlusDays(2)).Participants);
    }
}
