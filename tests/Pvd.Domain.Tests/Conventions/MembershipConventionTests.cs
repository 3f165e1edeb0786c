using Pvd.Domain.Conventions;

namespace Pvd.Domain.Tests.Conventions;

public sealed class MembershipConventionTests
{
    private static readonly LocalDate Day = new(2021, 5, 31);
    private static readonly Party Epci = new("epci", SignatoryRole.Epci, "Communauté de communes");
    private static readonly Party State = new("state", SignatoryRole.State, "État");

    [Fact]
    public void Unknown_lists_stay_unknown_and_empty_ones_empty()
    {
        MembershipConvention unknown = new(parties: null);
        MembershipConvention empty = new([], [], []);

        Assert.Null(unknown.Parties);
        Assert.Null(unknown.Deliberations);
        Assert.Null(unknown.Signatures);
        Assert.Empty(empty.Parties!);
        Assert.Empty(empty.Deliberations!);
        Assert.Empty(empty.Signatures!);
        Assert.NotEqual(unknown, empty);
    }

    [Fact]
    public void A_convention_without_signatures_can_be_written_down() =>
        Assert.Equal([Epci], new MembershipConvention([Epci]).Parties!);

    [Fact]
    public void Two_parties_never_share_an_id() =>
        AssertRefused(
            "two parties share the id \"epci\"",
            () => new([Epci, State, new("epci", SignatoryRole.Partner, "x")])
        );

    [Fact]
    public void Ids_that_differ_by_case_are_two() =>
        Assert.Equal(2, new MembershipConvention([Epci, new("EPCI", SignatoryRole.Partner, "x")]).Parties!.Count);

    [Fact]
    public void An_event_names_a_party_of_the_act()
    {
        AssertRefused("no party of the convention has the id \"state\"", () => new([Epci], [new("state", null, Day)]));
        AssertRefused("no party of the convention has the id \"Epci\"", () => new([Epci], [], [new("Epci", Day)]));
    }

    [Fact]
    public void Where_the_parties_are_not_known_events_may_name_any() =>
        Assert.Single(new MembershipConvention(null, [new("state", null, Day)]).Deliberations!);

    [Fact]
    public void Lists_hold_no_null()
    {
        Assert.Throws<ArgumentException>("parties", () => new MembershipConvention([null!]));
        Assert.Throws<ArgumentException>("signatures", () => new MembershipConvention([], [], [null!]));
    }

    [Fact]
    public void Lists_are_copies()
    {
        List<Party> parties = [Epci];
        MembershipConvention convention = new(parties);

        parties.Add(State);

        Assert.Single(convention.Parties!);
    }

    [Fact]
    public void It_shows_what_its_act_holds()
    {
        SignedAct act = new([Epci], [new("epci", null, Day)], [new("epci", Day)], [new(AnnexKind.Map)]);

        MembershipConvention convention = MembershipConvention.Of(act);

        Assert.Same(act, convention.Act);
        Assert.Same(act.Parties, convention.Parties);
        Assert.Same(act.Deliberations, convention.Deliberations);
        Assert.Same(act.Signatures, convention.Signatures);
        Assert.Throws<ArgumentNullException>("act", () => MembershipConvention.Of(null!));
    }

    [Property]
    public void Two_conventions_of_the_same_content_are_equal(MembershipConvention convention)
    {
        MembershipConvention same = new(
            convention.Parties?.ToList(),
            convention.Deliberations?.ToList(),
            convention.Signatures?.ToList(),
            convention.Act.Annexes?.ToList(),
            convention.Act.Events.ToList(),
            convention.Act.Amendments.ToList()
        );

        Assert.Equal(convention, same);
        Assert.Equal(convention.GetHashCode(), same.GetHashCode());
    }

    [Fact]
    public void Blank_texts_are_refused()
    {
        Assert.Throws<ArgumentException>("party", () => new Deliberation(" ", null, Day));
        Assert.Throws<ArgumentException>("number", () => new Deliberation("epci", "", Day));
        Assert.Throws<ArgumentException>("party", () => new Signature("", Day));
    }

    private static void AssertRefused(string because, Func<MembershipConvention> build) =>
        Assert.Equal(because, Assert.Throws<ArgumentException>(build).Message);
}
