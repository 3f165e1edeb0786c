using Pvd.Domain.Conventions;
using Pvd.Domain.Governance;
using Pvd.Rules.Conventions;
using Pvd.Rules.Funding;
using Pvd.Rules.Governance;
using Pvd.Rules.Policies;
using Pvd.Rules.Tests.Generators;

namespace Pvd.Rules.Tests.Properties;

/// <summary>Asked from a form or from a dossier that says the same, an engine answers the same.</summary>
[Properties(Arbitrary = [typeof(FormArbitraries)], MaxTest = 300)]
public sealed class AgreementProperties
{
    [Property]
    public void About_the_act(DossierRecipe recipe)
    {
        PvdDossier dossier = recipe.Dossier;
        LawInForce law = Legislation.Embedded.At(recipe.Today);
        if (!IsTold(dossier))
        {
            return;
        }

        MembershipConvention act = dossier.Convention!;
        bool Signed(SignatoryRole role) =>
            act.Parties!.Where(party => party.Role.Equals(role))
                .All(party => SignedOn(act, party, recipe.Today) is not null);
        Assessment<LocalDate> fromDossier = Given.Rules.Membership.Assess(dossier, law);
        MembershipFacts facts = new(
            Signed(SignatoryRole.BeneficiaryCommune),
            Signed(SignatoryRole.Epci),
            Signed(SignatoryRole.State),
            act.Parties!.Where(party => party.Role.IsRequired).Max(party => SignedOn(act, party, recipe.Today)),
            Said(fromDossier, "ADH-6"),
            fromDossier.Of("ADH-7").Count == 0 ? true : Said(fromDossier, "ADH-7"),
            dossier.Communes.Max(commune => commune.Population)
        );

        Assert.Equal(fromDossier.Verdict(), Given.Rules.Membership.Assess(facts, law).Verdict());
    }

    [Property]
    public void About_the_deadline(DossierRecipe recipe)
    {
        LawInForce law = Legislation.Embedded.At(recipe.Today);
        if (Given.Rules.Membership.Assess(recipe.Dossier, law) is not Assessment<LocalDate>.Favourable act)
        {
            return;
        }

        Assessment fromDossier = Given.Rules.FrameworkDue.Assess(recipe.Dossier, law);
        Assessment fromForm = Given.Rules.FrameworkDue.Assess(new FrameworkDueFacts(act.Value), law);

        Assert.Equal(fromDossier.Explain(Language.French), fromForm.Explain(Language.French));
    }

    [Property]
    public void About_the_committee(DossierRecipe recipe)
    {
        PvdDossier dossier = recipe.Dossier;
        LawInForce law = Legislation.Embedded.At(recipe.Today);
        if (!IsTold(dossier) || dossier.Committee is not { Members: { } members, SubstituteBody: null } committee)
        {
            return;
        }

        IReadOnlyList<CommitteeMember> sitting = [.. members.Where(member => member.SitsOn(recipe.Today))];
        MembershipConvention act = dossier.Convention!;
        bool Sits(CommitteeRole role) => sitting.Any(member => member.Role.Equals(role));
        Assessment<CommitteeComposition> fromDossier = Given.Rules.Committee.Assess(dossier, law);
        if (!Sits(CommitteeRole.ProjectManager) && dossier.ProjectManager is null)
        {
            return;
        }

        bool isVacant = !Sits(CommitteeRole.ProjectManager) && fromDossier.Of("GOV-1").Any(IsExcused);
        CommitteeFacts facts = new(
            act.Parties!.Where(party => party.Role.Equals(SignatoryRole.BeneficiaryCommune))
                .All(party =>
                    sitting.Any(member => member.Role.Equals(CommitteeRole.Mayor) && member.Party == party.Id)
                ),
            Sits(CommitteeRole.EpciPresident),
            Sits(CommitteeRole.ProjectManager) || isVacant,
            Sits(CommitteeRole.Prefect),
            act.Parties!.Where(party => !party.Role.IsRequired && SignedOn(act, party, recipe.Today) is not null)
                .All(party => sitting.Any(member => member.Party == party.Id)),
            committee.Presidency,
            sitting.Count(member => member.Presides && member.Role.Equals(CommitteeRole.Mayor)),
            sitting.Any(member => member.Presides && member.Role.Equals(CommitteeRole.EpciPresident)),
            sitting.Count(member => member.Presides && !member.Role.IsElected)
        );

        Assessment<CommitteeComposition> fromForm = Given.Rules.Committee.Assess(facts, law);
        if (fromDossier.AnswerCode != "incomplete" && !NeedsFirstDay(dossier))
        {
            Assert.Equal(fromDossier.Verdict(), fromForm.Verdict());
        }
    }

    [Property]
    public void About_the_post(DossierRecipe recipe, PvdPolicies policies)
    {
        PvdRules rules = new(policies);
        LawInForce law = Legislation.Embedded.At(recipe.Today);
        PvdDossier dossier = recipe.Dossier;
        bool? inForce = rules.Membership.Assess(dossier, law).Match<bool?>(_ => true, _ => false, _ => null, _ => null);
        ProjectManagerFacts facts = new(
            recipe.Year,
            inForce,
            dossier.ProjectManager?.CostOf(recipe.Year),
            dossier.ProjectManager?.From,
            dossier.ProjectManager?.Until,
            dossier.ProjectManager?.Anah
        );

        Assessment<Euro> fromDossier = rules.ProjectManager.Assess(dossier, recipe.Year, law);
        Assessment<Euro> fromForm = rules.ProjectManager.Assess(facts, law);

        Assert.Equal(fromDossier.Verdict(), fromForm.Verdict());
        Assert.Equal(fromDossier.Findings.Select(Sentence), fromForm.Findings.Select(Sentence));
        Assert.Equal(fromDossier.Figures, fromForm.Figures);
        Assert.Equal(fromDossier.Documents, fromForm.Documents);
        Assert.Equal(fromDossier.Choices, fromForm.Choices);
    }

    [Property(MaxTest = 200)]
    public void Rules_that_were_made_with_choices_and_choices_given_with_the_question_answer_alike(
        ProjectManagerFacts facts,
        PvdPolicies policies
    )
    {
        LawInForce law = Given.LawOn("2022-03-01");

        Assert.Equal(
            new PvdRules(policies).ProjectManager.Assess(facts, law).Explain(Language.French),
            Given.Rules.ProjectManager.Assess(facts, law, policies).Explain(Language.French)
        );
    }

    private static bool IsTold(PvdDossier dossier) =>
        dossier.Convention is { Parties: { } parties, Signatures: not null }
        && SignatoryRole.All.Where(role => role.IsRequired).All(role => parties.Any(party => party.Role.Equals(role)));

    private static LocalDate? SignedOn(MembershipConvention act, Party party, LocalDate today) =>
        act.Signatures!.Where(given => given.Party == party.Id && given.On <= today)
            .Select(given => (LocalDate?)given.On)
            .Min();

    private static bool? Said(Assessment answer, string rule) =>
        answer.The(rule).Outcome switch
        {
            Outcome.Met => true,
            Outcome.NotMet => false,
            _ => null,
        };

    private static bool IsExcused(Finding finding) => finding.Facts.Any(fact => fact.Name == "since");

    /// <summary>A vacancy beside another absent member is not told apart in the findings.</summary>
    private static bool NeedsFirstDay(PvdDossier dossier) => dossier.ProjectManager is { From: null };

    private static string Sentence(Finding finding) => finding.Sentence(Language.English);
}
