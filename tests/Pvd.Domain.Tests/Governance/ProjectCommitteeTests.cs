using Pvd.Domain.Governance;

namespace Pvd.Domain.Tests.Governance;

public sealed class ProjectCommitteeTests
{
    private static readonly LocalDate First = new(2021, 6, 1);

    [Fact]
    public void A_list_that_is_not_known_is_not_an_empty_one()
    {
        Assert.Null(new ProjectCommittee(null).Members);
        Assert.Empty(new ProjectCommittee([]).Members!);
        Assert.NotEqual(new ProjectCommittee(null), new ProjectCommittee([]));
    }

    [Fact]
    public void The_name_of_another_body_is_not_blank() =>
        Assert.Throws<ArgumentException>("substituteBody", () => new ProjectCommittee([], substituteBody: " "));

    [Property]
    public void Two_committees_of_the_same_content_are_equal(ProjectCommittee committee)
    {
        ProjectCommittee same = new(
            committee.Members?.ToList(),
            committee.Presidency,
            committee.SubstituteBody,
            committee.Meetings?.ToList()
        );

        Assert.Equal(committee, same);
        Assert.Equal(committee.GetHashCode(), same.GetHashCode());
    }

    [Theory]
    [InlineData("mayors-and-epci-president", true)]
    [InlineData("mayors-only", true)]
    [InlineData("single-mayor", false)]
    [InlineData("epci-president", false)]
    [InlineData("other", false)]
    public void Some_presidencies_are_shared(string mode, bool isCoChaired) =>
        Assert.Equal(isCoChaired, PresidencyMode.FromValue(mode).IsCoChaired);

    [Fact]
    public void A_member_sits_from_the_first_day_to_the_last_both_included()
    {
        CommitteeMember member = new(CommitteeRole.Prefect, First, First.PlusDays(2));

        Assert.False(member.SitsOn(First.PlusDays(-1)));
        Assert.True(member.SitsOn(First));
        Assert.True(member.SitsOn(First.PlusDays(2)));
        Assert.False(member.SitsOn(First.PlusDays(3)));
    }

    [Fact]
    public void A_mandate_without_end_lasts() =>
        Assert.True(new CommitteeMember(CommitteeRole.Prefect, First).SitsOn(First.PlusYears(50)));

    [Fact]
    public void A_mandate_may_last_one_day_but_not_end_before_it_begins()
    {
        Assert.True(new CommitteeMember(CommitteeRole.Prefect, First, First).SitsOn(First));
        Assert.Throws<ArgumentOutOfRangeException>(
            "until",
            () => new CommitteeMember(CommitteeRole.Prefect, First, First.PlusDays(-1))
        );
    }

    [Fact]
    public void A_mayor_and_a_signatory_speak_for_a_party()
    {
        Assert.Equal(
            ["mayor", "signatory"],
            CommitteeRole.All.Where(role => role.SpeaksForParty).Select(role => role.Value)
        );
        Assert.Throws<ArgumentException>("party", () => new CommitteeMember(CommitteeRole.Mayor, First));
        Assert.Throws<ArgumentException>("party", () => new CommitteeMember(CommitteeRole.Signatory, First));
        Assert.Throws<ArgumentException>("party", () => new CommitteeMember(CommitteeRole.Prefect, First, party: " "));
        Assert.Equal("a", new CommitteeMember(CommitteeRole.Mayor, First, party: "a").Party);
    }

    [Fact]
    public void Elected_officials_of_the_territory_may_preside() =>
        Assert.Equal(
            ["mayor", "epci-president", "elected-official"],
            CommitteeRole.All.Where(role => role.IsElected).Select(role => role.Value)
        );
}
