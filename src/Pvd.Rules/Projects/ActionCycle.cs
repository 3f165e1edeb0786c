using Pvd.Domain.Projects;
using Pvd.Rules.LifeCycles;
using Kind = Pvd.Domain.Projects.ActionEventKind;
using Status = Pvd.Domain.Projects.ActionStatus;

namespace Pvd.Rules.Projects;

/// <summary>The life of an action, arrow by arrow.</summary>
internal static class ActionCycle
{
    private static readonly Status[] Open = [Status.Envisaged, Status.Maturing, Status.ReadyToStart, Status.InProgress];

    internal static readonly LifeCycle<Status, ActionMoment> Cycle = new(
        SheetRules.Order,
        status => status.Label,
        [
            Arrow(null, Kind.Proposed, Status.Envisaged),
            Arrow(Status.Envisaged, Kind.Prepared, Status.Maturing),
            Arrow(Status.Maturing, Kind.Financed, Status.ReadyToStart),
            Arrow(Status.ReadyToStart, Kind.FunderWithdrew, Status.Maturing),
            Arrow(Status.ReadyToStart, Kind.Started, Status.InProgress),
            Arrow(Status.InProgress, Kind.Delivered, Status.Delivered),
            .. Open.Select(open => Arrow(open, Kind.Suspended, Status.Suspended)),
            .. Open.Select(open => Arrow(Status.Suspended, Kind.Resumed, open, moment => open.Equals(moment.Before))),
            .. Open.Concat([Status.Suspended]).Select(open => Arrow(open, Kind.Abandoned, Status.Abandoned)),
        ]
    );

    internal static LifeEvent EventOf(Kind kind) => new(kind.Value, kind.Label);

    private static Transition<Status, ActionMoment> Arrow(
        Status? from,
        Kind kind,
        Status to,
        Func<ActionMoment, bool>? applies = null
    ) =>
        new(
            from,
            EventOf(kind),
            to,
            moment =>
                [
                    moment.Judge.Met(
                        SheetRules.Order,
                        null,
                        new NamedFact("event", FactValue.Of(Wording.Capitalised(kind.Label))),
                        new NamedFact("status", FactValue.Of(to.Label))
                    ),
                ],
            Applies: applies
        );
}
