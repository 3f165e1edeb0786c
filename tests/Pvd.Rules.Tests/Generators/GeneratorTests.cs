using FsCheck.Fluent;
using Pvd.Rules.Conventions;
using Pvd.Rules.Funding;
using Pvd.Rules.Governance;

namespace Pvd.Rules.Tests.Generators;

/// <summary>The properties are worth what the generators reach: every answer of every engine, often enough.</summary>
public sealed class GeneratorTests
{
    private const int Count = 600;

    [Fact]
    public void Recipes_lead_to_every_answer_of_every_engine()
    {
        IReadOnlyList<DossierRecipe> recipes = [.. FormArbitraries.Recipes().Generator.Sample(Count)];
        for (int engine = 0; engine < 5; engine++)
        {
            AssertReached(recipes.Select(recipe => Engines.All(recipe)[engine]));
        }
    }

    [Fact]
    public void Forms_lead_to_every_answer_of_every_engine()
    {
        LawInForce law = Given.LawOn("2023-06-15");
        AssertReached(
            FormArbitraries
                .Memberships()
                .Generator.Sample(Count)
                .Select(form => Given.Rules.Membership.Assess(form, law))
        );
        AssertReached(
            FormArbitraries
                .Deadlines()
                .Generator.Sample(Count)
                .Select(form => Given.Rules.FrameworkDue.Assess(form, law))
        );
        AssertReached(
            FormArbitraries.Committees().Generator.Sample(Count).Select(form => Given.Rules.Committee.Assess(form, law))
        );
        AssertReached(
            FormArbitraries
                .Managers()
                .Generator.Sample(Count)
                .Select(form => Given.Rules.ProjectManager.Assess(form, law))
        );
    }

    [Fact]
    public void Posts_meet_every_ceiling_and_every_kind_of_year()
    {
        LawInForce law = Given.LawOn("2023-06-15");
        IReadOnlyList<Assessment<Euro>> answers =
        [
            .. FormArbitraries
                .Managers()
                .Generator.Sample(Count)
                .Select(form => Given.Rules.ProjectManager.Assess(form, law)),
        ];

        Assert.True(
            answers.Count(answer =>
                answer.Of("cdp.ceiling").Any(found => found.Reason(Language.English).Contains("brought down"))
            ) > 20
        );
        Assert.True(answers.Count(answer => answer.Choices.Any(choice => choice.Id == "midYearAnah")) > 10);
        Assert.True(answers.Count(answer => answer.Choices.Any(choice => choice.Id == "ceilingProration")) > 20);
        Assert.True(answers.Count(answer => answer.Amounts().ContainsKey("known-part")) > 10);
        Assert.True(
            answers.Count(answer => answer.Of("cdp.anah-request").Any(found => found.Outcome == Outcome.NotMet)) > 5
        );
    }

    private static void AssertReached(IEnumerable<Assessment> answers)
    {
        Dictionary<string, int> reached = answers.CountBy(answer => answer.AnswerCode).ToDictionary();
        string engine = string.Join(", ", reached);

        Assert.True(reached.GetValueOrDefault("favourable") >= Count / 20, engine);
        Assert.True(reached.GetValueOrDefault("unfavourable") >= Count / 20, engine);
        Assert.True(reached.GetValueOrDefault("incomplete") >= Count / 20, engine);
    }
}
