using Pvd.Domain.Conventions;

namespace Pvd.Rules.Tests.Conventions;

/// <summary>ADH-1: a beneficiary commune, its EPCI and the prefect; ADH-3: every commune signs itself.</summary>
public sealed class MinimumPartiesTests
{
    private static readonly LawInForce Law = Given.LawOn("2022-03-01");

    [Fact]
    public void With_every_required_signature_the_act_is_in_force_since_the_last_of_them()
    {
        DossierDraft draft = new();
        draft.Signs("prefet", "2021-06-04", SigningCapacity.DepartmentPrefect);

        Assessment<LocalDate> answer = Assess(draft);

        Assert.Equal("favourable 2021-06-04", answer.Verdict());
        Assert.Equal(
            ["ADH-1 met", "ADH-2 met", "ADH-3 met", "ADH-4 met", "ADH-6 met", "ADH-7 met", "ADH-8 met"],
            answer.Outcomes()
        );
    }

    [Theory]
    [InlineData(
        "prefet",
        "ADH-1",
        "Il manque la signature du préfet de département.",
        "Missing: the signature of the prefect of the département."
    )]
    [InlineData("tenareze", "ADH-1", "Il manque la signature de l’EPCI.", "Missing: the signature of the EPCI.")]
    [InlineData(
        "condom",
        "ADH-3",
        "Il manque la signature de Condom. L’EPCI ne signe pas à la place d’une commune.",
        "Missing: the signature of Condom. The EPCI does not sign in the place of a commune."
    )]
    public void One_required_signature_less_and_exactly_one_condition_fails(
        string party,
        string rule,
        string french,
        string english
    )
    {
        PvdDossier dossier = new DossierDraft().WithoutSignatureOf(party).Build();

        Assessment<LocalDate> answer = Given.Rules.Membership.Assess(dossier, Law);

        Finding finding = Assert.Single(answer.Findings, found => found.Outcome == Outcome.NotMet);
        Assert.Equal((rule, Severity.Error), (finding.Rule.Id, finding.Rule.Severity));
        Assert.Equal(french, finding.Reason(Language.French));
        Assert.Equal(english, finding.Reason(Language.English));
        Assert.Equal("unfavourable", answer.Verdict());
    }

    [Theory]
    [InlineData("prefet")]
    [InlineData("tenareze")]
    [InlineData("condom")]
    public void Without_a_required_signature_there_is_no_deadline_and_no_grant(string party)
    {
        PvdDossier dossier = new DossierDraft().WithoutSignatureOf(party).Build();

        Assessment deadline = Given.Rules.FrameworkDue.Assess(dossier, Law);
        Assessment grant = Given.Rules.ProjectManager.Assess(dossier, 2022, Law);

        Assert.Equal(("unfavourable", "unfavourable"), (deadline.Verdict(), grant.Verdict()));
        Assert.Empty(grant.Figures);
        Assert.Equal(["ADH-21 not-met"], deadline.Outcomes());
        Assert.Equal(
            ["ADH-10"],
            grant.Findings.Where(found => found.Outcome == Outcome.NotMet).Select(found => found.Rule.Id)
        );
    }

    [Fact]
    public void A_signature_of_tomorrow_has_not_been_given()
    {
        DossierDraft draft = new();
        draft.Signs("prefet", "2022-03-02", SigningCapacity.DepartmentPrefect);

        Assert.Equal("unfavourable", Assess(draft).Verdict());
        Assert.Equal(
            "favourable 2022-03-02",
            Given.Rules.Membership.Assess(draft.Build(), Given.LawOn("2022-03-02")).Verdict()
        );
    }

    [Theory]
    [InlineData("condom", "valence", "Il manque une commune bénéficiaire parmi les parties.")]
    [InlineData("tenareze", null, "Il manque l’EPCI parmi les parties.")]
    [InlineData("prefet", null, "Il manque le préfet de département parmi les parties.")]
    public void A_party_that_the_act_does_not_name_is_missing(string party, string? other, string french)
    {
        DossierDraft draft = new DossierDraft().WithoutParty(party);
        if (other is not null)
        {
            draft.WithoutParty(other);
        }

        Assessment<LocalDate> answer = Assess(draft);

        Assert.Equal("unfavourable", answer.Verdict());
        Assert.Equal(french, answer.The("ADH-1").Reason(Language.French));
    }

    [Fact]
    public void Everything_that_is_missing_is_named_together()
    {
        DossierDraft draft = new DossierDraft().WithoutParty("tenareze").WithoutSignatureOf("prefet");

        Assert.Equal(
            "Il manque l’EPCI parmi les parties et la signature du préfet de département.",
            Assess(draft).The("ADH-1").Reason(Language.French)
        );
    }

    [Fact]
    public void One_commune_is_enough_and_shares_nothing()
    {
        Assessment<LocalDate> answer = Assess(new DossierDraft().WithoutParty("valence"));

        Assert.Equal("favourable 2021-05-31", answer.Verdict());
        Assert.Empty(answer.Of("ADH-2"));
    }

    [Fact]
    public void Several_communes_of_one_EPCI_share_one_act() =>
        Assert.Equal(
            "Condom et Valence-sur-Baïse partagent une même convention.",
            Assess(new()).The("ADH-2").Reason(Language.French)
        );

    [Fact]
    public void Not_knowing_the_parties_is_no_fault()
    {
        Assessment<LocalDate> answer = Assess(new() { Parties = null });

        Assert.Equal("incomplete", answer.Verdict());
        Assert.Equal("convention.parties", answer.MissingFields()[0]);
        Assert.Equal("unknown", answer.Outcomes()[0].Split(' ')[1]);
    }

    [Fact]
    public void Not_knowing_the_act_at_all_is_no_fault()
    {
        Assessment<LocalDate> answer = Assess(new() { HasConvention = false });

        Assert.Equal("incomplete", answer.Verdict());
        Assert.Equal(["convention.parties"], answer.MissingFields());
        Assert.Empty(answer.Of("ADH-3"));
        Assert.Empty(answer.Of("ADH-7"));
    }

    [Fact]
    public void Not_knowing_the_signatures_is_no_fault()
    {
        Assessment<LocalDate> answer = Assess(new() { Signatures = null });

        Assert.Equal("incomplete", answer.Verdict());
        Assert.Equal(["convention.signatures"], answer.MissingFields());
        Assert.Equal((Outcome.Unknown, Outcome.Unknown), (answer.The("ADH-1").Outcome, answer.The("ADH-3").Outcome));
    }

    [Fact]
    public void Where_nobody_has_signed_nothing_is_said_of_powers()
    {
        Assessment<LocalDate> answer = Assess(new() { Signatures = [] });

        Assert.Equal("unfavourable", answer.Verdict());
        Assert.Equal(
            ["ADH-1 not-met", "ADH-2 met", "ADH-3 not-met", "ADH-4 met", "ADH-6 met", "ADH-8 met"],
            answer.Outcomes()
        );
    }

    [Fact]
    public void A_party_that_signs_twice_has_signed_on_the_first_day()
    {
        DossierDraft draft = new();
        draft.Signatures!.Add(new("prefet", Given.Day("2021-09-01"), SigningCapacity.DepartmentPrefect));

        Assert.Equal("favourable 2021-05-31", Assess(draft).Verdict());
    }

    private static Assessment<LocalDate> Assess(DossierDraft draft) =>
        Given.Rules.Membership.Assess(draft.Build(), Law);
}
