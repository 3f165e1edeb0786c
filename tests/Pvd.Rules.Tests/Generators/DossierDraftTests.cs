using Pvd.Domain.Territories;

namespace Pvd.Rules.Tests.Generators;

public sealed class DossierDraftTests
{
    [Fact]
    public void A_new_draft_has_the_membership_convention_and_nothing_after_it()
    {
        PvdDossier dossier = new DossierDraft().Build();

        Assert.Null(dossier.Framework);
        Assert.Null(dossier.Crte);
        Assert.Null(dossier.RecoveryAgreements);
        Assert.Null(dossier.Epci!.Kind);
        Assert.Null(dossier.Epci.PrincipalTown);
        Assert.Equal(new(2022, 3, 1), dossier.KnownOn);
        Assert.Empty(dossier.Convention!.Act.Events);
        Assert.Empty(dossier.Convention.Act.Amendments);
    }

    [Fact]
    public void With_a_convention_cadre_the_EPCI_has_what_an_ORT_needs_unless_it_has_its_own()
    {
        DossierDraft draft = new() { Framework = new() };

        Assert.Equal(
            (EpciKind.CommunityOfCommunes, FrameworkDraft.Condom),
            (draft.Build().Epci!.Kind, draft.Build().Epci!.PrincipalTown)
        );
        Assert.All(draft.Build().Framework!.Act.Signatures!, given => Assert.True(given.On <= draft.Build().KnownOn));

        draft.Epci = new(DossierDraft.Tenareze, "CA", EpciKind.AgglomerationCommunity);
        draft.Framework.PrincipalTown = null;

        Assert.Equal(EpciKind.AgglomerationCommunity, draft.Build().Epci!.Kind);
        Assert.Null(draft.Build().Epci!.PrincipalTown);
    }
}
