using Pvd.Domain.Funding;
using Pvd.Rules.Tests.Generators;

namespace Pvd.Rules.Tests.Grants;

/// <summary>
/// More money of the owner harms nothing, less money of the others neither.
/// One exception is the law's: until 5 October 2021 the DETR may fall under its minimum rate where the cap bites, so that less of other money may end that permission.
/// </summary>
[Properties(Arbitrary = [typeof(GrantCaseArbitraries)], MaxTest = 600)]
public sealed class GrantMonotonyProperties
{
    [Property]
    public void More_money_of_the_owner_changes_no_answer(GrantCase asked, uint more)
    {
        if (asked.Plan.Lines is not { } lines)
        {
            return;
        }

        string before = asked.Assess().Verdict();

        Assert.Equal(before, asked.With(lines: [.. lines, OfOwner(more)]).Assess().Verdict());
        Assert.Equal(
            before,
            asked
                .With(lines: lines.Select(line => line.Funder == FunderKind.Owner ? OfOwner(more) : line))
                .Assess()
                .Verdict()
        );
    }

    [Property]
    public void Less_money_of_another_funder_never_lowers_the_answer(GrantCase asked)
    {
        foreach ((string changed, GrantCase less) in WithLess(asked))
        {
            AssertNotLower(changed, asked, less);
        }
    }

    /// <summary>Whether the exception of the old cap is real: with less of other money the DETR of 12 % is refused.</summary>
    [Fact]
    public void Under_the_old_cap_less_of_other_money_may_end_the_permission_to_undercut()
    {
        Plans plan = new();
        plan.Asks(FundingInstrument.Detr, "12000.00", year: 2021).Line(FunderKind.Region, "68000.00");
        Plans less = new();
        less.Asks(FundingInstrument.Detr, "12000.00", year: 2021).Line(FunderKind.Region, "34000.00");

        Assert.Equal("favourable 12000.00", plan.Assess(FundingInstrument.Detr, "2021-10-05").Verdict());
        Assert.Equal("unfavourable", less.Assess(FundingInstrument.Detr, "2021-10-05").Verdict());
    }

    private static IEnumerable<(string Changed, GrantCase Less)> WithLess(GrantCase asked)
    {
        for (int i = 0; i < asked.Plan.Lines?.Count; i++)
        {
            FinancingLine was = asked.Plan.Lines[i];
            if (was is { Amount: { } amount } && was.Funder != FunderKind.Owner)
            {
                FinancingLine half = new(was.Funder, Half(amount), was.Instrument, was.CountsAsPublic, was.Name);
                yield return (
                    $"half of line {i}",
                    asked.With(lines: asked.Plan.Lines.Select((line, place) => place == i ? half : line))
                );
                yield return ($"no line {i}", asked.With(lines: asked.Plan.Lines.Where((_, place) => place != i)));
            }
        }

        foreach (GrantRequest other in asked.Plan.Requests.Where(other => other.Id != asked.Request))
        {
            if (other.Amount is { } amount)
            {
                yield return (
                    $"half of {other.Id}",
                    asked.WithRequest(
                        other.Id,
                        was =>
                            new(
                                was.Id,
                                was.Instrument,
                                was.Year,
                                Half(amount),
                                expenditures: was.Expenditures,
                                events: was.Events,
                                award: was.Award is { Amount: { } awarded } award
                                    ? new(award.DecidedOn, Half(awarded), award.NotifiedOn)
                                    : was.Award
                            )
                    )
                );
            }
        }
    }

    private static void AssertNotLower(string changed, GrantCase before, GrantCase after)
    {
        Assessment<Euro> was = before.Assess();
        Assessment<Euro> now = after.Assess();
        if (was.AnswerCode != "favourable")
        {
            return;
        }

        if (now.AnswerCode == "unfavourable" && before.MayUndercut)
        {
            Assert.All(
                now.Findings.Where(found => found.Outcome == Outcome.NotMet && found.Rule.Severity == Severity.Error),
                found => Assert.Equal("detr.minimum-rate", found.Rule.Id)
            );
            return;
        }

        Assert.Equal($"{changed}: favourable", $"{changed}: {now.AnswerCode}");
        Assert.True(now.ResultValue.Amount >= was.ResultValue.Amount, $"{changed}\n{now.Verdict()}");
    }

    private static FinancingLine OfOwner(uint cents) => new(FunderKind.Owner, Euro.FromCents(cents));

    private static Euro Half(Euro amount) => amount.Times(Ratio.Of(1, 2), Rounding.Down);
}
