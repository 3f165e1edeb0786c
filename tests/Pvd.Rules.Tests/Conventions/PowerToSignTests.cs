using Pvd.Domain.Conventions;

namespace Pvd.Rules.Tests.Conventions;

/// <summary>ADH-7: in capacity, and for local authorities on an earlier délibération.</summary>
public sealed class PowerToSignTests
{
    private static readonly LawInForce Law = Given.LawOn("2022-03-01");

    [Fact]
    public void Heads_and_decisions_in_order() =>
        Assert.Equal(
            "Les signataires avaient qualité pour signer ; communes et EPCI avaient délibéré auparavant.",
            Assess(new()).The("ADH-7").Reason(Language.French)
        );

    [Theory]
    [InlineData(
        "condom",
        "epci-president",
        "Signé sans pouvoir : Condom (signature en qualité de « président de l’EPCI »)."
    )]
    [InlineData("tenareze", "mayor", "Signé sans pouvoir : l’EPCI (signature en qualité de « maire »).")]
    [InlineData(
        "prefet",
        "mayor",
        "Signé sans pouvoir : le préfet de département (signature en qualité de « maire »)."
    )]
    public void In_another_capacity_it_does_not_bind(string party, string capacity, string french)
    {
        DossierDraft draft = new();
        draft.Signs(party, "2021-05-31", Capacity(capacity));

        AssertFails(draft, french);
    }

    [Theory]
    [InlineData("condom")]
    [InlineData("tenareze")]
    public void Without_a_deliberation_a_local_authority_is_not_bound(string party) =>
        AssertFails(
            new DossierDraft().WithoutDeliberationOf(party),
            $"Signé sans pouvoir : {(party == "condom" ? "Condom" : "l’EPCI")} (aucune délibération antérieure ne l’autorise)."
        );

    [Fact]
    public void The_State_needs_none() =>
        Assert.Equal(
            "favourable 2021-05-31",
            Assess(new() { Deliberations = [.. new DossierDraft().Deliberations!.Where(act => act.Party != "prefet")] })
                .Verdict()
        );

    [Theory]
    [InlineData("2021-05-31", true)]
    [InlineData("2021-06-01", false)]
    public void A_decision_of_the_day_of_signature_is_early_enough_one_of_the_next_day_is_not(string day, bool isMet)
    {
        DossierDraft draft = new DossierDraft().WithoutDeliberationOf("condom");
        draft.Deliberations!.Add(new("condom", "12", Given.Day(day)));

        Assert.Equal(isMet ? Outcome.Met : Outcome.NotMet, Assess(draft).The("ADH-7").Outcome);
    }

    [Theory]
    [InlineData("2021-05-31", true)]
    [InlineData("2021-06-01", false)]
    public void A_delegation_counts_from_its_day_on(string day, bool isMet)
    {
        DossierDraft draft = new();
        draft.Signs("prefet", "2021-05-31", SigningCapacity.Delegate, delegatedOn: day);

        Assert.Equal(isMet ? Outcome.Met : Outcome.NotMet, Assess(draft).The("ADH-7").Outcome);
    }

    [Fact]
    public void A_delegate_of_a_commune_still_needs_the_decision_of_its_council()
    {
        DossierDraft draft = new DossierDraft().WithoutDeliberationOf("condom");
        draft.Signs("condom", "2021-05-31", SigningCapacity.Delegate, delegatedOn: "2020-07-01");

        AssertFails(draft, "Signé sans pouvoir : Condom (aucune délibération antérieure ne l’autorise).");
    }

    [Fact]
    public void Not_knowing_the_capacity_asks_for_it()
    {
        DossierDraft draft = new();
        draft.Signs("prefet", "2021-05-31", null);

        AssertAsks(draft, "convention.signatures.capacity");
    }

    [Fact]
    public void Not_knowing_the_day_of_a_delegation_asks_for_it()
    {
        DossierDraft draft = new();
        draft.Signs("prefet", "2021-05-31", SigningCapacity.Delegate);

        AssertAsks(draft, "convention.signatures.delegatedOn");
    }

    [Fact]
    public void Not_knowing_the_deliberations_asks_for_them() =>
        AssertAsks(new() { Deliberations = null }, "convention.deliberations");

    [Fact]
    public void Everything_that_is_missing_is_asked_for_at_once_and_once()
    {
        DossierDraft draft = new() { Deliberations = null };
        draft.Signs("condom", "2021-05-31", null);
        draft.Signs("prefet", "2021-05-31", SigningCapacity.Delegate);

        Assert.Equal(
            [
                "en quelle qualité Condom a signé",
                "la liste complète des délibérations prises à ce jour",
                "la date de la délégation de signature pour le préfet de département",
            ],
            Assess(draft).MissingFacts.Select(missing => missing.Label.French)
        );
    }

    [Fact]
    public void A_wrong_capacity_decides_whatever_is_not_known_of_the_decision()
    {
        DossierDraft draft = new() { Deliberations = null };
        draft.Signs("condom", "2021-05-31", SigningCapacity.EpciPresident);

        Assert.Equal("unfavourable", Assess(draft).Verdict());
    }

    [Fact]
    public void A_missing_decision_decides_whatever_is_not_known_of_the_capacity()
    {
        DossierDraft draft = new DossierDraft().WithoutDeliberationOf("condom");
        draft.Signs("condom", "2021-05-31", null);

        Assert.Equal("unfavourable", Assess(draft).Verdict());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Of_two_signatures_on_one_day_the_better_counts_in_either_order(bool wrongFirst)
    {
        Signature right = new("prefet", DossierDraft.SignedOn, SigningCapacity.DepartmentPrefect);
        Signature wrong = new("prefet", DossierDraft.SignedOn, SigningCapacity.Mayor);
        DossierDraft draft = new DossierDraft().WithoutSignatureOf("prefet");
        draft.Signatures = [.. draft.Signatures!, .. wrongFirst ? new[] { wrong, right } : [right, wrong]];

        Assert.Equal("favourable 2021-05-31", Assess(draft).Verdict());
    }

    private static SigningCapacity Capacity(string code) => SigningCapacity.All.Single(known => known.Value == code);

    private static void AssertFails(DossierDraft draft, string french)
    {
        Assessment<LocalDate> answer = Assess(draft);

        Finding finding = Assert.Single(answer.Findings, found => found.Outcome == Outcome.NotMet);
        Assert.Equal(("ADH-7", french), (finding.Rule.Id, finding.Reason(Language.French)));
        Assert.Equal("unfavourable", answer.Verdict());
    }

    private static void AssertAsks(DossierDraft draft, string field)
    {
        Assessment<LocalDate> answer = Assess(draft);

        Assert.Equal("incomplete", answer.Verdict());
        Assert.Equal(field, Assert.Single(answer.MissingFields().Distinct()));
    }

    private static Assessment<LocalDate> Assess(DossierDraft draft) =>
        Given.Rules.Membership.Assess(draft.Build(), Law);
}
