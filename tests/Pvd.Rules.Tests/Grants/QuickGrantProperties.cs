using Pvd.Rules.Tests.Generators;

namespace Pvd.Rules.Tests.Grants;

/// <summary>The answer without reasons is the answer with reasons, without them.</summary>
[Properties(Arbitrary = [typeof(GrantCaseArbitraries)])]
public sealed class QuickGrantProperties
{
    [Property(MaxTest = 3_000)]
    public void The_quick_answer_is_the_answer(GrantCase asked)
    {
        Assessment<Euro> answer = asked.Assess();
        QuickAnswer quick = asked.Quick();

        Assert.Equal(
            answer.Match(
                _ => AnswerKind.Favourable,
                _ => AnswerKind.Unfavourable,
                _ => AnswerKind.Incomplete,
                _ => AnswerKind.ForJudgement
            ),
            quick.Kind
        );
        Assert.Equal(answer.Match<Euro?>(yes => yes.Value, _ => null, _ => null, judged => judged.Value), quick.Amount);
    }

    [Property(MaxTest = 200)]
    public void Every_request_of_a_plan_is_answered_in_its_order(GrantCase asked)
    {
        IReadOnlyList<Assessment<Euro>> answers = Given.Rules.Grants.AssessAll(asked.Plan, asked.Law, asked.Policies);

        Assert.Equal(
            asked.Plan.Requests.Select(request => (asked with { Request = request.Id }).Assess().Verdict()),
            answers.Select(answer => answer.Verdict())
        );
    }
}
