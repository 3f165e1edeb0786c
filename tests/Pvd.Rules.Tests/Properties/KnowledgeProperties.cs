using Pvd.Rules.Conventions;
using Pvd.Rules.Funding;
using Pvd.Rules.Governance;
using Pvd.Rules.Policies;
using Pvd.Rules.Tests.Generators;

namespace Pvd.Rules.Tests.Properties;

/// <summary>
/// A missing fact is never read as zero, and learning it never changes a favourable or unfavourable answer:
/// each fact in turn is forgotten, and what was answered without it is compared with what is answered with it.
/// </summary>
[Properties(Arbitrary = [typeof(FormArbitraries)], MaxTest = 150)]
public sealed class KnowledgeProperties
{
    [Property(MaxTest = 300)]
    public void Learning_a_fact_of_a_dossier_never_changes_an_answer(DossierRecipe recipe, PvdPolicies policies)
    {
        PvdRules rules = new(policies);
        PvdDossier dossier = recipe.Dossier;
        LawInForce law = Legislation.Embedded.At(recipe.Today);
        IReadOnlyList<Assessment> known = Engines.All(dossier, recipe.Year, law, rules);
        foreach ((string forgotten, PvdDossier gap) in Gaps.Of(dossier))
        {
            IReadOnlyList<Assessment> without = Engines.All(gap, recipe.Year, law, rules);
            for (int i = 0; i < known.Count; i++)
            {
                AssertKept(forgotten, without[i], known[i]);
            }
        }
    }

    [Property]
    public void Learning_a_fact_of_a_form_never_changes_an_answer_about_the_act(MembershipFacts was, byte months)
    {
        LawInForce law = Legislation.Embedded.At(new LocalDate(2020, 10, 1).PlusMonths(months % 72));
        MembershipFacts[] gaps =
        [
            new(null, was.EpciSigned, was.PrefectSigned, was.LastSignedOn, was.CommunesBelongToEpci, was.Authorised),
            new(
                was.CommunesSigned,
                null,
                was.PrefectSigned,
                was.LastSignedOn,
                was.CommunesBelongToEpci,
                was.Authorised
            ),
            new(was.CommunesSigned, was.EpciSigned, null, was.LastSignedOn, was.CommunesBelongToEpci, was.Authorised),
            new(was.CommunesSigned, was.EpciSigned, was.PrefectSigned, null, was.CommunesBelongToEpci, was.Authorised),
            new(was.CommunesSigned, was.EpciSigned, was.PrefectSigned, was.LastSignedOn, null, was.Authorised),
            new(was.CommunesSigned, was.EpciSigned, was.PrefectSigned, was.LastSignedOn, was.CommunesBelongToEpci),
        ];
        foreach (MembershipFacts gap in gaps)
        {
            AssertKept(
                gap.ToString(),
                Given.Rules.Membership.Assess(gap, law),
                Given.Rules.Membership.Assess(was, law)
            );
        }
    }

    [Property]
    public void Learning_a_fact_of_a_form_never_changes_an_answer_about_the_committee(CommitteeFacts was)
    {
        LawInForce law = Given.LawOn("2022-03-01");
        for (int forgotten = 0; forgotten < 9; forgotten++)
        {
            AssertKept(
                $"field {forgotten}",
                Given.Rules.Committee.Assess(Without(was, forgotten), law),
                Given.Rules.Committee.Assess(was, law)
            );
        }
    }

    [Property(MaxTest = 400)]
    public void Learning_a_fact_of_a_form_never_changes_an_answer_about_the_post(
        ProjectManagerFacts was,
        PvdPolicies policies
    )
    {
        PvdRules rules = new(policies);
        ProjectManagerFacts[] gaps =
        [
            new(was.Year, null, was.Cost, was.From, was.Until, was.Anah),
            new(was.Year, was.MembershipInForce, null, was.From, was.Until, was.Anah),
            new(was.Year, was.MembershipInForce, was.Cost, null, was.Until, was.Anah),
            new(was.Year, was.MembershipInForce, was.Cost, was.From, was.Until),
            new(
                was.Year,
                was.MembershipInForce,
                was.Cost,
                was.From,
                was.Until,
                was.Anah?.Select(part => new Domain.Funding.AnahCoFunding(
                    part.From,
                    part.Until,
                    null,
                    part.OperationStartedOn
                ))
            ),
        ];
        foreach (ProjectManagerFacts gap in gaps)
        {
            AssertKept(gap.ToString(), Posts.Assess(rules, gap), Posts.Assess(rules, was));
        }
    }

    /// <summary>Whether the property could fail at all: some facts are decisive.</summary>
    [Fact]
    public void Forgetting_a_fact_does_turn_a_sound_dossier_incomplete()
    {
        PvdDossier dossier = new DossierDraft().Build();
        IEnumerable<string> decisive = Gaps.Of(dossier)
            .Where(gap =>
                Engines
                    .All(gap.Dossier, 2022, Given.LawOn("2022-03-01"))
                    .Any(answer => answer.AnswerCode == "incomplete")
            )
            .Select(gap => gap.Forgotten);

        Assert.Equal(
            [
                "epci",
                "communes[0].epci",
                "communes[1].epci",
                "convention",
                "parties",
                "deliberations",
                "signatures",
                "signatures[0].capacity",
                "signatures[1].capacity",
                "signatures[2].capacity",
                "signatures[3].capacity",
                "committee",
                "presidency",
                "members",
                "projectManager",
                "from",
                "costs",
                "anah",
                "bodies",
                "bodies[2].mandates",
                "bodies[2].mandates[0].population",
                "bodies[2].mandates[1].population",
                "bodies[2].mandates[2].population",
                "bodies[2].mandates[3].population",
                "bodies[2].mandates[4].population",
                "bodies[2].meetings",
                "bodies[2].meetings[0].noteSentOn",
            ],
            decisive
        );
    }

    private static void AssertKept(string forgotten, Assessment without, Assessment with)
    {
        if (without.AnswerCode is "favourable" or "unfavourable")
        {
            Assert.Equal($"{forgotten}: {without.Verdict()}", $"{forgotten}: {with.Verdict()}");
        }
        else
        {
            Assert.Equal("incomplete", without.AnswerCode);
            Assert.NotEmpty(without.MissingFacts);
        }
    }

    private static CommitteeFacts Without(CommitteeFacts was, int field) =>
        new(
            field == 0 ? null : was.EveryMayorSits,
            field == 1 ? null : was.EpciPresidentSits,
            field == 2 ? null : was.ProjectManagerSits,
            field == 3 ? null : was.PrefectSits,
            field == 4 ? null : was.EveryOtherSignatorySits,
            field == 5 ? null : was.Presidency,
            field == 6 ? null : was.MayorsPresiding,
            field == 7 ? null : was.EpciPresidentPresides,
            field == 8 ? null : was.OthersPresiding
        );
}
