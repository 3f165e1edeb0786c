using Pvd.Domain.Conventions;

namespace Pvd.Rules.Tests.Conventions;

/// <summary>ADH-4: nothing depends on those who need not sign.</summary>
public sealed class OptionalPartiesTests
{
    private static readonly LawInForce Law = Given.LawOn("2022-03-01");

    [Fact]
    public void Those_who_may_still_sign_are_named()
    {
        DossierDraft draft = new();
        draft.Parties!.Add(new("banque", SignatoryRole.Partner, "Banque des Territoires"));

        Finding finding = Assess(draft).The("ADH-4");

        Assert.Equal(Outcome.Met, finding.Outcome);
        Assert.Equal(
            "Signature encore possible, sans que rien n’en dépende : Région Occitanie et Banque des Territoires.",
            finding.Reason(Language.French)
        );
    }

    [Theory]
    [InlineData("2021-05-01", "mayor")]
    [InlineData("2021-05-31", "regional-council-president")]
    [InlineData("2022-03-01", null)]
    [InlineData("2023-01-01", "regional-council-president")]
    public void Whenever_and_however_they_sign_the_answer_stays(string day, string? capacity)
    {
        DossierDraft draft = new();
        draft.Signs("region", day, SigningCapacity.All.SingleOrDefault(known => known.Value == capacity));

        Assert.Equal("favourable 2021-05-31", Assess(draft).Verdict());
    }

    [Fact]
    public void Once_they_have_signed_they_are_no_longer_told()
    {
        DossierDraft draft = new();
        draft.Signs("region", "2022-03-01", SigningCapacity.RegionalCouncilPresident);

        Assert.Empty(Assess(draft).Of("ADH-4"));
    }

    [Fact]
    public void Where_nobody_knows_who_signed_nobody_may_still_sign() =>
        Assert.Empty(Assess(new() { Signatures = null }).Of("ADH-4"));

    [Fact]
    public void They_need_no_deliberation()
    {
        DossierDraft draft = new();
        draft.Signs("region", "2021-05-31", SigningCapacity.RegionalCouncilPresident);

        Assert.Equal(Outcome.Met, Assess(draft).The("ADH-7").Outcome);
    }

    private static Assessment<LocalDate> Assess(DossierDraft draft) =>
        Given.Rules.Membership.Assess(draft.Build(), Law);
}
