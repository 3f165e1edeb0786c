using Pvd.Domain.Governance;
using Pvd.Domain.Projects;

namespace Pvd.Domain.Tests.Governance;

public sealed class GovernanceBodyTests
{
    private static readonly LocalDate Day = new(2022, 3, 1);

    [Fact]
    public void A_name_and_a_kind_are_enough()
    {
        GovernanceBody body = new("clct-32", BodyKind.Clct);

        Assert.Null(body.Mandates);
        Assert.Null(body.Meetings);
        Assert.Null(body.EstablishedOn);
        Assert.Null(body.Parliamentarians);
    }

    [Fact]
    public void The_project_committee_has_a_type_of_its_own() =>
        Assert.Throws<ArgumentException>("kind", () => new GovernanceBody("c", BodyKind.ProjectCommittee));

    [Fact]
    public void No_body_meets_twice_on_one_day()
    {
        string told = Assert
            .Throws<ArgumentException>(
                "meetings",
                () => new GovernanceBody("clct-32", BodyKind.Clct, meetings: [new(Day), new(Day)])
            )
            .Message;

        Assert.StartsWith("clct-32: two meetings on 1 March 2022", told, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(
            "meetings",
            () => new ProjectCommittee(null, meetings: [new(Day), new(Day.PlusDays(1)), new(Day)])
        );
    }

    [Theory]
    [InlineData(1, null, null, null, "the meeting of 1 March 2022 was convened on 2 March 2022 only")]
    [InlineData(
        -7,
        -8,
        null,
        null,
        "the note for the meeting of 1 March 2022 was sent on 21 February 2022, before it was convened"
    )]
    [InlineData(
        null,
        null,
        -1,
        null,
        "the minutes of the meeting of 1 March 2022 are approved on 28 February 2022, before the meeting"
    )]
    [InlineData(
        null,
        null,
        null,
        -1,
        "an opinion of the meeting of 1 March 2022 is given on 28 February 2022, before the meeting"
    )]
    public void The_days_of_a_meeting_come_in_their_order(
        int? convened,
        int? noted,
        int? approved,
        int? given,
        string message
    ) =>
        Assert.Equal(
            message,
            Assert.Throws<ArgumentException>(() => MeetingWith(convened, noted, approved, given)).Message
        );

    [Fact]
    public void What_happens_on_the_day_of_the_meeting_itself_is_in_order()
    {
        Meeting meeting = MeetingWith(0, 0, 0, 0);

        Assert.Equal(Day, meeting.NoteSentOn);
        Assert.Equal(Day, Assert.Single(meeting.Opinions!).GivenOn);
    }

    /// <summary>A note that comes too late is a fault that a rule tells, not one of the file.</summary>
    [Fact]
    public void A_note_may_be_sent_late() => Assert.Equal(Day.PlusDays(3), MeetingWith(-2, 3, null, null).NoteSentOn);

    [Theory]
    [InlineData("2022-02-28", false)]
    [InlineData("2022-03-01", true)]
    [InlineData("2022-03-31", true)]
    [InlineData("2022-04-01", false)]
    public void A_mandate_counts_from_its_first_day_to_its_last(string day, bool sits) =>
        Assert.Equal(
            sits,
            new Mandate(MandateRole.Mayor, Day, new(2022, 3, 31)).SitsOn(
                NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value
            )
        );

    [Fact]
    public void Nonsense_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(
            "until",
            () => new Mandate(MandateRole.Mayor, Day, new(2022, 2, 28))
        );
        Assert.Throws<ArgumentOutOfRangeException>(
            "population",
            () => new Mandate(MandateRole.Mayor, Day, population: -1)
        );
        Assert.Throws<ArgumentException>("represents", () => new Mandate(MandateRole.Mayor, Day, represents: " "));
        Assert.Throws<ArgumentOutOfRangeException>(
            "parliamentarians",
            () => new GovernanceBody("d", BodyKind.DetrElectedCommission, parliamentarians: -1)
        );
        Assert.Throws<ArgumentOutOfRangeException>("proposedAmount", () => new Opinion("École", Euro.FromCents(-1)));
        Assert.Throws<ArgumentException>("decisions", () => new Minutes(decisions: ["Oui", ""]));
        Assert.Throws<ArgumentException>("title", () => new AgendaItem(""));
        Assert.Throws<ArgumentException>("number", () => new ActionSheet("", "Halle"));
    }

    [Fact]
    public void Bodies_of_the_project_come_first_and_say_what_makes_them_exist()
    {
        Assert.Equal(BodyKind.ProjectCommittee, BodyKind.All[0]);
        Assert.Equal(
            ["ProjectCommittee", "ProjectTeam", "FundersCommittee"],
            BodyKind.All.Where(kind => kind.Standing == BodyStanding.Compulsory).Select(kind => kind.Name)
        );
        Assert.Equal(
            ["Clct", "DetrElectedCommission"],
            BodyKind.All.Where(kind => kind.Standing == BodyStanding.ByLaw).Select(kind => kind.Name)
        );
        Assert.Null(BodyKind.FundersCommittee.Level);
    }

    private static Meeting MeetingWith(int? convened, int? noted, int? approved, int? given) =>
        new(
            Day,
            Day.PlusDaysOrNull(convened),
            Day.PlusDaysOrNull(noted),
            minutes: new(Day.PlusDaysOrNull(approved)),
            opinions: [new("École", givenOn: Day.PlusDaysOrNull(given))]
        );
}

file static class Days
{
    internal static LocalDate? PlusDaysOrNull(this LocalDate day, int? days) =>
        days is { } number ? day.PlusDays(number) : null;
}
