using FsCheck;
using FsCheck.Fluent;
using Pvd.Domain.Funding;
using Pvd.Rules.Tests.Generators;

namespace Pvd.Rules.Tests.Grants;

/// <summary>The properties of grants are worth what their generator reaches: every answer and every rule, often enough.</summary>
public sealed class GrantGeneratorTests
{
    private const int Count = 8_000;

    private static readonly IReadOnlyList<GrantCase> Cases =
    [
        .. GrantCaseArbitraries.Cases().Generator.Sample(Count, new Rnd(2_022, 31), 50),
    ];

    private static readonly IReadOnlyList<Assessment<Euro>> Answers = [.. Cases.Select(asked => asked.Assess())];

    [Theory]
    [InlineData("favourable")]
    [InlineData("unfavourable")]
    [InlineData("incomplete")]
    [InlineData("for-judgement")]
    public void Each_answer_occurs_often(string answer)
    {
        string reached = string.Join(", ", Answers.CountBy(found => found.AnswerCode));

        Assert.True(Answers.Count(found => found.AnswerCode == answer) >= Count / 40, reached);
    }

    [Theory]
    [InlineData("DETR", "favourable unfavourable incomplete for-judgement")]
    [InlineData("DSIL", "favourable unfavourable incomplete for-judgement")]
    [InlineData("DSIL-EXC", "favourable unfavourable incomplete for-judgement")]
    [InlineData("DSIL-ENE", "favourable unfavourable incomplete for-judgement")]
    [InlineData("DSID", "favourable unfavourable incomplete for-judgement")]
    [InlineData("DSID-ENE", "favourable unfavourable incomplete for-judgement")]
    [InlineData("DPV", "incomplete")]
    [InlineData("FNADT", "unfavourable incomplete")]
    [InlineData("FRICHES", "favourable unfavourable incomplete for-judgement")]
    [InlineData("FRICHES-ADEME", "unfavourable incomplete")]
    [InlineData("FONDS-VERT", "unfavourable incomplete")]
    public void Each_instrument_has_its_answers(string instrument, string answers)
    {
        IEnumerable<string> reached = Cases
            .Zip(Answers)
            .Where(pair => pair.First.Instrument.Value == instrument)
            .Select(pair => pair.Second.AnswerCode)
            .Distinct();

        Assert.Equal(answers.Split(' ').Order(), reached.Order());
    }

    [Theory]
    [InlineData("grant.asked", "removed")]
    [InlineData("dotation.cap-dotations", "removed")]
    [InlineData("dotation.cap-public-aid", "removed")]
    [InlineData("state-grant.cap", "removed")]
    [InlineData("own-share.minimum", "removed")]
    [InlineData("grant.within-cost", "removed")]
    [InlineData("friches.deficit", "removed")]
    [InlineData("dotation.cap-dotations", "excess")]
    public void Each_clip_bites(string rule, string fact) =>
        Assert.True(
            Answers.Count(answer => answer.Of(rule).Any(finding => finding.Facts.Any(known => known.Name == fact)))
                >= 10
        );

    [Fact]
    public void Each_rule_is_met_and_not_met_where_it_can_be()
    {
        Dictionary<string, IReadOnlyList<Outcome>> reached = Answers
            .SelectMany(answer => answer.Findings)
            .GroupBy(finding => finding.Rule.Id)
            .ToDictionary(
                group => group.Key,
                group => (IReadOnlyList<Outcome>)[.. group.Select(found => found.Outcome)]
            );
        string[] both =
        [
            "detr.commune",
            "detr.epci",
            "detr.syndicate",
            "detr.named-owner",
            "detr.annex-vii",
            "detr.minimum-rate",
            "dotation.cap-public-aid",
            "dotation.cap-dotations",
            "dsil.owner",
            "dsil.theme",
            "dsid.owner",
            "ademe.site",
            "ademe.polluter",
            "fonds-vert.saving",
            "fonds-vert.new-building",
            "own-share.minimum",
            "state-grant.cap",
            "friches.deficit",
            "grant.base",
        ];
        Assert.All(
            both,
            rule =>
            {
                Assert.Contains(Outcome.Met, reached[rule]);
                Assert.Contains(Outcome.NotMet, reached[rule]);
            }
        );
    }
}
