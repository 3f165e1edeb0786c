using Pvd.Domain.Conventions;

namespace Pvd.Domain.Tests.Conventions;

public sealed class SignedActTests
{
    private static readonly LocalDate Day = new(2021, 5, 31);
    private static readonly Party Epci = new("epci", SignatoryRole.Epci, "Communauté de communes");

    [Fact]
    public void Lists_may_be_unknown_but_what_happened_to_the_act_is_complete()
    {
        SignedAct act = new(null);

        Assert.Null(act.Parties);
        Assert.Null(act.Deliberations);
        Assert.Null(act.Signatures);
        Assert.Null(act.Annexes);
        Assert.Empty(act.Events);
        Assert.Empty(act.Amendments);
    }

    [Fact]
    public void Whoever_is_concerned_by_an_event_is_a_party() =>
        AssertRefused(
            "no party of the convention has the id \"state\"",
            () => new([Epci], events: [new(ActEventKind.Termination, Day, ["epci", "state"])])
        );

    [Fact]
    public void Whoever_votes_or_signs_an_amendment_is_a_party()
    {
        AssertRefused(
            "no party of the convention has the id \"state\"",
            () => new([Epci], amendments: [new(1, deliberations: [new("state", null, Day)])])
        );
        AssertRefused(
            "no party of the convention has the id \"Epci\"",
            () => new([Epci], amendments: [new(1, signatures: [new("Epci", Day)])])
        );
    }

    [Fact]
    public void No_two_amendments_have_the_same_number()
    {
        AssertRefused("two amendments have the number 2", () => new([Epci], amendments: [new(2), new(1), new(2)]));
        AssertRefused("two amendments have the number 2", () => new(null, amendments: [new(2), new(2)]));
        Assert.Equal(2, new SignedAct(null, amendments: [new(2), new(7)]).Amendments.Count);
    }

    [Fact]
    public void Where_the_parties_are_not_known_anybody_may_act() =>
        Assert.Single(new SignedAct(null, events: [new(ActEventKind.AnnualReport, Day, ["anybody"])]).Events);

    [Fact]
    public void Amendments_are_numbered_from_one()
    {
        Assert.Equal(1, new Amendment(1).Number);
        Assert.Throws<ArgumentOutOfRangeException>("number", () => new Amendment(0));
    }

    [Fact]
    public void A_delegation_does_not_end_before_it_begins()
    {
        Assert.Throws<ArgumentOutOfRangeException>("delegatedUntil", () => Delegated(Day, Day.PlusDays(-1)));
        Assert.Equal(Day, Delegated(Day, Day).DelegatedUntil);
        Assert.Equal(Day, Delegated(null, Day).DelegatedUntil);
        Assert.Null(Delegated(Day, null).DelegatedUntil);
    }

    [Fact]
    public void Nobody_votes_less_than_zero_times()
    {
        Assert.Equal((0, 0, 0), (new Vote(0).InFavour, new Vote(0).Against, new Vote(0).Abstentions));
        Assert.Throws<ArgumentOutOfRangeException>("inFavour", () => new Vote(-1));
        Assert.Throws<ArgumentOutOfRangeException>("against", () => new Vote(0, -1));
        Assert.Throws<ArgumentOutOfRangeException>("abstentions", () => new Vote(0, 0, -1));
    }

    [Fact]
    public void Blank_texts_are_refused()
    {
        Assert.Throws<ArgumentException>("title", () => new Annex(AnnexKind.Map, " "));
        Assert.Throws<ArgumentException>("subject", () => new Amendment(1, ""));
        Assert.Throws<ArgumentException>("subject", () => new Deliberation("epci", null, Day, subject: " "));
        Assert.Throws<ArgumentException>("parties", () => new ActEvent(ActEventKind.Created, Day, [" "]));
        Assert.Throws<ArgumentException>("name", () => new RecoveryAgreement(RecoveryLevel.Region, " "));
        Assert.Throws<ArgumentException>(
            "name",
            () => new InterventionSector(InseeCommuneCode.Parse("79005"), SectorKind.Other, " ")
        );
    }

    private static Signature Delegated(LocalDate? from, LocalDate? until) =>
        new("epci", Day, SigningCapacity.Delegate, from, until);

    private static void AssertRefused(string because, Func<SignedAct> build) =>
        Assert.Equal(because, Assert.Throws<ArgumentException>(build).Message);
}
