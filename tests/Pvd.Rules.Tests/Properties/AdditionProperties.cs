using Pvd.Domain.Conventions;
using Pvd.Domain.Governance;
using Pvd.Rules.Tests.Generators;

namespace Pvd.Rules.Tests.Properties;

/// <summary>What more never makes worse.</summary>
[Properties(Arbitrary = [typeof(FormArbitraries)], MaxTest = 300)]
public sealed class AdditionProperties
{
    [Property]
    public void An_optional_party_and_its_signature_never_change_the_answer_about_the_act(
        DossierRecipe recipe,
        bool signs,
        byte role,
        short day
    )
    {
        PvdDossier was = recipe.Dossier;
        if (was.Convention is not { Parties: { } parties } act)
        {
            return;
        }

        SignatoryRole[] optional = [.. SignatoryRole.All.Where(known => !known.IsRequired)];
        Party added = new("added", optional[role % optional.Length], "Partenaire ajouté");
        Signature signature = new("added", recipe.Today.PlusDays(day), null);
        PvdDossier with = new(
            was.KnownOn,
            was.Communes,
            was.Epci,
            new([.. parties, added], act.Deliberations, signs ? act.Signatures?.Append(signature) : act.Signatures),
            was.Committee,
            was.ProjectManager
        );
        LawInForce law = Legislation.Embedded.At(recipe.Today);

        Assert.Equal(
            Given.Rules.Membership.Assess(was, law).Verdict(),
            Given.Rules.Membership.Assess(with, law).Verdict()
        );
    }

    [Property]
    public void A_member_more_keeps_a_valid_committee_valid(DossierRecipe recipe, byte role, short day, bool presides)
    {
        PvdDossier was = recipe.Dossier;
        LawInForce law = Legislation.Embedded.At(recipe.Today);
        if (Given.Rules.Committee.Assess(was, law).AnswerCode != "favourable")
        {
            return;
        }

        CommitteeRole added = CommitteeRole.All[role % CommitteeRole.All.Count];
        CommitteeMember member = new(
            added,
            recipe.Today.PlusDays(day),
            party: was.Convention!.Parties![0].Id,
            presides: presides && added.IsElected
        );
        ProjectCommittee committee = was.Committee!;
        PvdDossier with = new(
            was.KnownOn,
            was.Communes,
            was.Epci,
            was.Convention,
            new([.. committee.Members!, member], committee.Presidency, committee.SubstituteBody),
            was.ProjectManager
        );

        Assert.Equal("favourable", Given.Rules.Committee.Assess(with, law).AnswerCode);
    }

    [Property]
    public void A_day_later_the_deadline_is_the_same(DossierRecipe recipe)
    {
        Assessment today = Given.Rules.FrameworkDue.Assess(recipe.Dossier, Legislation.Embedded.At(recipe.Today));
        Assessment tomorrow = Given.Rules.FrameworkDue.Assess(
            recipe.Dossier,
            Legislation.Embedded.At(recipe.Today.PlusDays(1))
        );

        if (today.AnswerCode == "favourable")
        {
            Assert.Equal(today.Verdict(), tomorrow.Verdict());
        }
    }
}
