using Pvd.Domain.Governance;
using Pvd.Rules.Conventions;
using Pvd.Rules.Funding;
using Pvd.Rules.Governance;
using Pvd.Rules.Policies;
using Pvd.Rules.Tests.Generators;

namespace Pvd.Rules.Tests.Properties;

/// <summary>What people read, whatever the case: filled in, in both languages, and without anybody's name.</summary>
[Properties(Arbitrary = [typeof(FormArbitraries)], MaxTest = 200)]
public sealed class WordsProperties
{
    private const string Secret = "Zéphyrine Ixe";

    [Property(MaxTest = 400)]
    public void No_placeholder_is_left_and_nobody_is_named(DossierRecipe recipe, PvdPolicies policies)
    {
        PvdDossier dossier = WithNames(recipe.Dossier);
        foreach (
            Assessment answer in Engines.All(
                dossier,
                recipe.Year,
                Legislation.Embedded.At(recipe.Today),
                new PvdRules(policies)
            )
        )
        {
            AssertReadable(answer);
            Assert.All(
                Reading.Languages,
                language => Assert.DoesNotContain("Ixe", Reading.Everything(answer, language), StringComparison.Ordinal)
            );
        }
    }

    [Property]
    public void No_placeholder_is_left_for_a_form(
        MembershipFacts membership,
        FrameworkDueFacts due,
        CommitteeFacts committee,
        ProjectManagerFacts post
    )
    {
        LawInForce law = Given.LawOn("2023-06-15");
        AssertReadable(Given.Rules.Membership.Assess(membership, law));
        AssertReadable(Given.Rules.FrameworkDue.Assess(due, law));
        AssertReadable(Given.Rules.Committee.Assess(committee, law));
        AssertReadable(Given.Rules.ProjectManager.Assess(post, law));
    }

    [Property]
    public void A_finding_that_cannot_be_judged_says_what_is_missing_and_no_other_does(DossierRecipe recipe) =>
        Assert.All(
            Engines.All(recipe).SelectMany(answer => answer.Findings),
            finding => Assert.Equal(finding.Outcome == Outcome.Unknown, finding.Missing.Count > 0)
        );

    [Property]
    public void Findings_come_in_the_order_of_the_catalogue(DossierRecipe recipe)
    {
        List<string> order = [.. RuleCatalogue.All.Select(rule => rule.Id)];
        foreach (Assessment answer in Engines.All(recipe))
        {
            IEnumerable<int> places = answer.Findings.Select(finding => order.IndexOf(finding.Rule.Id));

            Assert.Equal(places.Order(), places);
        }
    }

    [Property]
    public void An_answer_is_the_same_each_time_it_is_asked_for(DossierRecipe recipe) =>
        Assert.Equal(
            Engines.All(recipe).Select(answer => answer.Explain(Language.English)),
            Engines.All(recipe).Select(answer => answer.Explain(Language.English))
        );

    private static void AssertReadable(Assessment answer)
    {
        foreach (Language language in Reading.Languages)
        {
            string text = Reading.Everything(answer, language);

            Assert.DoesNotMatch(Reading.Placeholder(), text);
            Assert.DoesNotContain("{", text, StringComparison.Ordinal);
            Assert.DoesNotContain("  ", text, StringComparison.Ordinal);
            Assert.DoesNotContain(" .", text, StringComparison.Ordinal);
            Assert.DoesNotContain("..", text, StringComparison.Ordinal);
            Assert.DoesNotContain("()", text, StringComparison.Ordinal);
            Assert.DoesNotContain(": .", text, StringComparison.Ordinal);
        }

        string french = Reading.Everything(answer, Language.French);
        Assert.DoesNotContain(" de le ", french, StringComparison.Ordinal);
        Assert.DoesNotContain(" de les ", french, StringComparison.Ordinal);
        Assert.DoesNotContain(" à le ", french, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"\b1[ \u00A0]jours", french);
        Assert.DoesNotContain("'", french, StringComparison.Ordinal);
    }

    /// <summary>Everybody in the dossier gets a name that nothing else holds.</summary>
    private static PvdDossier WithNames(PvdDossier was) =>
        new(
            was.KnownOn,
            was.Communes,
            was.Epci,
            was.Convention is { } act
                ? new(
                    act.Parties?.Select(party => new Domain.Conventions.Party(
                        party.Id,
                        party.Role,
                        party.Name,
                        party.Commune,
                        party.Siren,
                        party.Seat,
                        new(Secret)
                    )),
                    act.Deliberations,
                    act.Signatures
                )
                : null,
            was.Committee is { } committee
                ? new(
                    committee.Members?.Select(
                        (member, i) =>
                            new CommitteeMember(
                                member.Role,
                                member.From,
                                member.Until,
                                member.Party,
                                member.Presides,
                                new(i % 2 == 0 ? Secret : Secret + " " + i)
                            )
                    ),
                    committee.Presidency,
                    committee.SubstituteBody,
                    committee.Meetings
                )
                : null,
            was.ProjectManager,
            bodies: was.Bodies?.Select(body =>
                body.With(
                    mandates: body.Mandates?.Select(mandate => new Mandate(
                        mandate.Role,
                        mandate.From,
                        mandate.Until,
                        mandate.Represents,
                        mandate.Population,
                        mandate.Presides,
                        new(Secret)
                    ))
                )
            ),
            actionSheets: was.ActionSheets
        );
}
