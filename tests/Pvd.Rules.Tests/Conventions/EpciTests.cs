using Pvd.Domain.Conventions;

namespace Pvd.Rules.Tests.Conventions;

/// <summary>ADH-5: one EPCI; ADH-6: the communes are its members.</summary>
public sealed class EpciTests
{
    private static readonly LawInForce Law = Given.LawOn("2022-03-01");

    [Fact]
    public void Every_commune_is_a_member()
    {
        Assessment<LocalDate> answer = Assess(new());

        Assert.Equal(Outcome.Met, answer.The("ADH-6").Outcome);
        Assert.Empty(answer.Of("ADH-5"));
    }

    [Fact]
    public void A_commune_of_another_EPCI_is_named()
    {
        Assessment<LocalDate> answer = Assess(new DossierDraft().WithCommune(1, 1137, DossierDraft.Elsewhere));

        Assert.Equal("unfavourable", answer.Verdict());
        Assert.Equal("Hors de l’EPCI qui signe : Valence-sur-Baïse.", answer.The("ADH-6").Reason(Language.French));
    }

    [Fact]
    public void Not_knowing_the_EPCI_of_one_commune_asks_for_that_one()
    {
        Assessment<LocalDate> answer = Assess(new DossierDraft().WithCommune(1, 1137, null));

        Assert.Equal("incomplete", answer.Verdict());
        Assert.Equal(["communes[1].epci"], answer.MissingFields());
        Assert.Equal("l’EPCI auquel appartient Valence-sur-Baïse", answer.MissingFacts[0].Label.French);
    }

    [Fact]
    public void Not_knowing_the_EPCI_of_the_dossier_asks_for_it_once()
    {
        Assessment<LocalDate> answer = Assess(new() { Epci = null });

        Assert.Equal("incomplete", answer.Verdict());
        Assert.Equal(["epci"], answer.MissingFields());
        Assert.Equal("l’EPCI des communes", answer.MissingFacts[0].Label.French);
    }

    [Fact]
    public void One_commune_elsewhere_decides_whatever_is_not_known_of_the_other() =>
        Assert.Equal(
            "unfavourable",
            Assess(new DossierDraft().WithCommune(0, 6454, null).WithCommune(1, 1137, DossierDraft.Elsewhere)).Verdict()
        );

    [Fact]
    public void Two_EPCI_in_one_act_are_to_look_at_and_decide_nothing()
    {
        Assessment<LocalDate> answer = Assess(WithSecondEpci(DossierDraft.Elsewhere));

        Finding finding = answer.The("ADH-5");
        Assert.Equal((Outcome.Unknown, Severity.Warning), (finding.Outcome, finding.Rule.Severity));
        Assert.Equal(
            "2 EPCI sont parties à la convention ; aucun texte consulté ne dit si une convention d’adhésion peut en réunir plusieurs.",
            finding.Reason(Language.French)
        );
        Assert.True(Assert.Single(finding.Missing).IsLaw);
        Assert.Equal("favourable 2021-05-31", answer.Verdict());
    }

    [Fact]
    public void Where_two_EPCI_sign_a_commune_may_belong_to_either()
    {
        DossierDraft draft = WithSecondEpci(DossierDraft.Elsewhere).WithCommune(1, 1137, DossierDraft.Elsewhere);

        Assert.Equal("favourable 2021-05-31", Assess(draft).Verdict());
    }

    [Fact]
    public void Where_the_second_EPCI_is_not_identified_it_cannot_be_told()
    {
        Assessment<LocalDate> answer = Assess(WithSecondEpci(null).WithCommune(1, 1137, DossierDraft.Elsewhere));

        Assert.Equal("incomplete", answer.Verdict());
        Assert.Equal(["convention.parties.siren"], answer.MissingFields());
    }

    private static DossierDraft WithSecondEpci(Siren? siren)
    {
        DossierDraft draft = new();
        draft.Parties!.Add(new("second", SignatoryRole.Epci, "Autre EPCI", siren: siren));
        draft.Deliberations!.Add(new("second", "3", Given.Day("2021-04-20")));
        draft.Signs("second", "2021-05-31", SigningCapacity.EpciPresident);
        return draft;
    }

    private static Assessment<LocalDate> Assess(DossierDraft draft) =>
        Given.Rules.Membership.Assess(draft.Build(), Law);
}
