using Pvd.Domain.Conventions;
using Pvd.Rules.Conventions;
using Pvd.Rules.LifeCycles;

namespace Pvd.Rules.Tests.LifeCycles;

/// <summary>Laws of the life of a convention, for any events in any order.</summary>
[Properties(Arbitrary = [typeof(ActScriptArbitraries)], MaxTest = 200)]
public sealed class ActScriptProperties
{
    private static readonly LocalDate End = new(2021, 2, 15);

    [Property]
    public void A_second_writing_says_the_same_states(ActScript script)
    {
        Timeline<ConventionStatus> told = Tell(script.Dossier(), End);

        foreach (LocalDate day in Days(script))
        {
            Assert.Equal(ActModel.StateOn(script, day), told.At(day)?.State.Value);
        }
    }

    [Property]
    public void States_over_time_are_a_partition(ActScript script)
    {
        IReadOnlyList<LifeInterval<ConventionStatus>> intervals = Tell(script.Dossier(), End).Intervals;

        for (int i = 0; i < intervals.Count; i++)
        {
            bool isLast = i == intervals.Count - 1;
            Assert.Equal(isLast ? null : intervals[i + 1].From.PlusDays(-1), intervals[i].Until);
            Assert.True(intervals[i].Until is null || intervals[i].From <= intervals[i].Until);
            Assert.Equal(i == 0 ? null : intervals[i - 1].State, intervals[i].Steps[0].From);
            Assert.All(intervals[i].Steps, step => Assert.NotEmpty(step.Findings));
        }
    }

    [Property]
    public void The_order_of_the_file_changes_nothing(ActScript script)
    {
        ActScript backwards = new([.. script.Steps.Reverse()]);
        ActScript sorted = new([.. script.Steps.OrderBy(step => step.Day)]);

        string told = Tell(script.Dossier(), End).Explain(Language.French);

        Assert.Equal(told, Tell(backwards.Dossier(), End).Explain(Language.French));
        Assert.Equal(told, Tell(sorted.Dossier(), End).Explain(Language.French));
    }

    [Property]
    public void An_event_after_the_day_changes_nothing(ActScript script)
    {
        foreach (LocalDate day in Days(script))
        {
            Assert.Equal(
                Tell(script.Dossier(day), day).Explain(Language.English),
                Tell(script.Dossier(), day).Explain(Language.English)
            );
        }
    }

    [Property]
    public void An_optional_signatory_never_changes_the_state(ActScript script)
    {
        ActScript without = new([.. script.Steps.Where(step => step.Party != "region" || step.Move is ActMove.Create)]);
        ActScript with = new([.. without.Steps, new(ActMove.Agree, "region", 4), new(ActMove.Sign, "region", 9)]);

        Assert.Equal(
            Tell(without.Dossier(), End).State ?? ConventionStatus.Draft,
            Tell(with.Dossier(), End).State ?? ConventionStatus.Draft
        );
    }

    [Property]
    public void Recording_either_adds_an_event_that_counts_or_leaves_an_equal_dossier(ActScript script, ActStep step)
    {
        PvdDossier dossier = script.Dossier();
        PvdDossier copy = script.Dossier();
        LawInForce law = Legislation.Embedded.At(End);
        ActEntry entry = new ActEntry.SignedBy(new(step.Party, step.On, ActScript.Head(step.Party)));

        Given
            .Rules.Conventions.Record(dossier, ConventionKind.Membership, entry, law)
            .Switch(
                accepted => Assert.True(Tell(accepted.Dossier, End).Refused.Count <= Tell(dossier, End).Refused.Count),
                refused =>
                {
                    Assert.NotEmpty(refused.Findings);
                    Assert.Equal(copy, refused.Dossier);
                }
            );
        Assert.Equal(copy, dossier);
    }

    [Property]
    public void It_is_in_force_when_the_engine_says_so(ActScript script)
    {
        ActScript once = new([
            .. script
                .Steps.Where(step => step.Move is ActMove.Agree or ActMove.Sign)
                .GroupBy(step => (step.Move, step.Party))
                .Select(steps => steps.First()),
        ]);
        PvdDossier dossier = once.Dossier();

        foreach (LocalDate day in Days(once))
        {
            bool isInForce = Tell(dossier, day).State == ConventionStatus.InForce;
            Assessment<LocalDate> answer = Given.Rules.Membership.Assess(dossier, Legislation.Embedded.At(day));
            Assert.Equal(answer is Assessment<LocalDate>.Favourable, isInForce);
        }
    }

    private static IEnumerable<LocalDate> Days(ActScript script) =>
        script.Steps.Select(step => step.On).Append(End).Distinct();

    private static Timeline<ConventionStatus> Tell(PvdDossier dossier, LocalDate on) =>
        Given.Rules.Conventions.Timeline(dossier, ConventionKind.Membership, Legislation.Embedded.At(on));
}
