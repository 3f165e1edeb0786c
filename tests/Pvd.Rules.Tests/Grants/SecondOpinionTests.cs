using FsCheck;
using FsCheck.Fluent;
using Pvd.Domain.Funding;
using Pvd.Rules.Tests.Generators;

namespace Pvd.Rules.Tests.Grants;

/// <summary>Two writings of the same law agree: the engine's, and a plain one that shares nothing with it.</summary>
public sealed class SecondOpinionTests
{
    private const int Count = 5_000;

    private static readonly IReadOnlyList<GrantCase> Cases =
    [
        .. PlanDrafts
            .CompleteOfCommunes.Where(asked => asked.RegimeDay >= new LocalDate(2012, 1, 1))
            .Sample(Count, new Rnd(1_982, 31), 50),
    ];

    [Fact]
    public void On_complete_plans_of_communes_both_say_the_same() =>
        Assert.All(Cases, asked => Assert.Equal($"{SecondOpinion.On(asked)}", asked.Assess().Verdict()));

    [Fact]
    public void They_say_every_answer_often()
    {
        Dictionary<string, int> reached = Cases.CountBy(asked => asked.Assess().AnswerCode).ToDictionary();

        Assert.All(
            ["favourable", "unfavourable", "for-judgement"],
            answer => Assert.True(reached.GetValueOrDefault(answer) >= Count / 20, string.Join(", ", reached))
        );
    }
}
