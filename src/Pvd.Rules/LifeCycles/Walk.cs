using Ardalis.SmartEnum;

namespace Pvd.Rules.LifeCycles;

/// <summary>Goes through the events of one act or request in the order of their days. The state changes along the arrows of the life cycle, in no other way.</summary>
internal sealed class Walk<TState, TMoment>(LifeCycle<TState, TMoment> cycle, Legislation law)
    where TState : SmartEnum<TState, string>
{
    private readonly List<LifeStep<TState>> _steps = [];
    private readonly List<RefusedEvent> _refused = [];

    internal TState? State { get; private set; }

    internal IReadOnlyList<RefusedEvent> Refused => _refused;

    /// <summary>The day of the last step; <c>null</c> before the first.</summary>
    internal LocalDate? LastStepOn => _steps.Count == 0 ? null : _steps[_steps.Count - 1].On;

    /// <summary>What comes next, asked after each step.</summary>
    internal Func<TState, Localized?> Next { get; set; } = _ => null;

    /// <summary>Lets an event happen, or records why it could not.</summary>
    internal bool Take(LifeEvent happened, Localized subject, LocalDate on, TMoment moment)
    {
        if (Try(happened, on, moment) is not { } failed)
        {
            return true;
        }

        _refused.Add(new(on, subject, failed.Count > 0 ? failed : [OutOfOrder(happened, on)]));
        return false;
    }

    /// <summary>Lets an event happen where it can; the guards that failed where it cannot, <c>null</c> where it did.</summary>
    internal IReadOnlyList<Finding>? Try(LifeEvent happened, LocalDate on, TMoment moment)
    {
        IReadOnlyList<Finding> failed = [];
        foreach (Transition<TState, TMoment> transition in cycle.From(State))
        {
            if (transition.Event != happened || transition.Applies?.Invoke(moment) == false)
            {
                continue;
            }

            IReadOnlyList<Finding> findings = transition.Check(moment);
            failed = [.. findings.Where(finding => finding.Outcome == Outcome.NotMet)];
            if (failed.Count == 0)
            {
                TState? was = State;
                State = transition.To;
                _steps.Add(new(on, was, transition.To, findings, Next(transition.To)));
                return null;
            }
        }

        return failed;
    }

    internal void Refuse(LocalDate on, Localized subject, Finding finding) => _refused.Add(new(on, subject, [finding]));

    /// <summary>The steps of each day make one interval, which lasts until the next day with a step.</summary>
    internal IReadOnlyList<LifeInterval<TState>> Intervals()
    {
        List<IGrouping<LocalDate, LifeStep<TState>>> days = [.. _steps.GroupBy(step => step.On)];
        return
        [
            .. days.Select(
                (day, i) =>
                    new LifeInterval<TState>(
                        day.Key,
                        i + 1 < days.Count ? days[i + 1].Key.PlusDays(-1) : null,
                        [.. day]
                    )
            ),
        ];
    }

    private Finding OutOfOrder(LifeEvent happened, LocalDate on)
    {
        List<Localized> possible =
        [
            .. cycle.From(State).Select(transition => transition.Event).Distinct().Select(arrow => arrow.Label),
        ];
        return new Judge(law, on).NotMet(
            cycle.Order,
            LifeWords.NoArrow,
            new NamedFact("event", FactValue.Of(happened.Label)),
            new NamedFact("state", FactValue.Of(State is { } state ? cycle.LabelOf(state) : LifeWords.NothingYet)),
            new NamedFact(
                "possible",
                FactValue.Of(possible.Count == 0 ? LifeWords.NothingMore : Wording.Enumerate(possible))
            )
        );
    }
}
