using Pvd.Domain.Projects;
using Pvd.Rules.LifeCycles;

namespace Pvd.Rules.Projects;

/// <summary>Goes through the events of one action up to the day of the law: by day, then by the life of an action; what the file puts first never matters.</summary>
internal sealed class ActionWalk
{
    private static readonly Dictionary<ActionEventKind, int> Places = ActionEventKind
        .All.Select((kind, place) => (kind, place))
        .ToDictionary(entry => entry.kind, entry => entry.place);

    private readonly ActionSheet _sheet;
    private readonly LawInForce _law;
    private readonly Walk<ActionStatus, ActionMoment> _walk;
    private readonly List<ActionEvent> _refused = [];
    private ActionStatus? _before;

    private ActionWalk(LifeCycle<ActionStatus, ActionMoment> cycle, ActionSheet sheet, LawInForce law)
    {
        _sheet = sheet;
        _law = law;
        _walk = new(cycle, law.Legislation);
    }

    /// <summary>The state that the events tell; <c>null</c> where nothing has happened.</summary>
    internal ActionStatus? State => _walk.State;

    /// <summary>What could not happen, with the findings that say why.</summary>
    internal IReadOnlyList<(ActionEvent Event, IReadOnlyList<Finding> Findings)> Refused =>
        [.. _refused.Select((happened, i) => (happened, _walk.Refused[i].Findings))];

    internal static ActionWalk Through(LifeCycle<ActionStatus, ActionMoment> cycle, ActionSheet sheet, LawInForce law)
    {
        ActionWalk walk = new(cycle, sheet, law);
        foreach (
            ActionEvent happened in (sheet.Events ?? [])
                .Where(happened => happened.On <= law.Day)
                .OrderBy(happened => happened.On)
                .ThenBy(happened => Places[happened.Kind])
                .ThenBy(happened => happened.Reason, StringComparer.Ordinal)
        )
        {
            walk.Take(happened);
        }

        return walk;
    }

    internal Timeline<ActionStatus> Timeline() =>
        new(
            ActionWords.Action.Fill("title", _sheet.Title).Fill("number", _sheet.Number),
            status => status.Label,
            _law.Day,
            _walk.Intervals(),
            _walk.Refused,
            [],
            _sheet.Events is null ? [SheetFields.Events] : []
        );

    private void Take(ActionEvent happened)
    {
        ActionStatus? was = _walk.State;
        ActionMoment moment = new(happened, _before, new(_law.Legislation, happened.On));
        if (!_walk.Take(ActionCycle.EventOf(happened.Kind), happened.Kind.Label, happened.On, moment))
        {
            _refused.Add(happened);
        }
        else if (ActionStatus.Suspended.Equals(_walk.State))
        {
            _before = was;
        }
    }
}
