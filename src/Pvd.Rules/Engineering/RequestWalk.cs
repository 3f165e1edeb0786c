using Pvd.Domain.Engineering;
using Pvd.Rules.LifeCycles;
using Status = Pvd.Rules.Engineering.EngineeringRequestStatus;

namespace Pvd.Rules.Engineering;

/// <summary>Goes through the events of one request up to the day of the law.</summary>
internal sealed class RequestWalk
{
    private readonly EngineeringRequest _request;
    private readonly LawInForce _law;
    private readonly Walk<Status, RequestMoment> _walk;
    private readonly List<(EngineeringEvent Event, IReadOnlyList<Finding> Findings)> _refused = [];

    private RequestWalk(LifeCycle<Status, RequestMoment> cycle, EngineeringRequest request, LawInForce law)
    {
        _request = request;
        _law = law;
        _walk = new(cycle, law.Legislation) { Next = EngineeringWords.Next };
    }

    /// <summary>What could not happen, and why.</summary>
    internal IReadOnlyList<(EngineeringEvent Event, IReadOnlyList<Finding> Findings)> Refused => _refused;

    internal static RequestWalk Through(
        LifeCycle<Status, RequestMoment> cycle,
        EngineeringRequest request,
        LawInForce law
    )
    {
        RequestWalk walk = new(cycle, request, law);
        foreach (
            EngineeringEvent happened in EventOrder.Sort(
                (request.Events ?? []).Where(happened => happened.On <= law.Day)
            )
        )
        {
            walk.Take(happened);
        }

        return walk;
    }

    internal Timeline<Status> Timeline() =>
        new(
            EngineeringWords.Request.Fill("id", _request.Id),
            status => status.Label,
            _law.Day,
            _walk.Intervals(),
            _walk.Refused,
            [.. Remarks()],
            _request.Events is null ? [new("requests.events", EngineeringWords.Events)] : []
        );

    private void Take(EngineeringEvent happened)
    {
        Judge judge = new(_law.Legislation, happened.On);
        IReadOnlyList<Localized> skipped = RequestCycle.Skipped(_walk.State, happened.Kind);
        if (skipped.Count > 0)
        {
            Finding tooEarly = judge.NotMet(
                EngineeringRules.LocalFirst,
                null,
                new NamedFact("event", FactValue.Of(happened.Kind.Label)),
                new NamedFact("state", FactValue.Of(_walk.State!.Label)),
                new NamedFact("before", FactValue.Of(Wording.Enumerate(skipped)))
            );
            _walk.Refuse(happened.On, happened.Kind.Label, tooEarly);
        }
        else if (
            _walk.Take(
                RequestCycle.EventOf(happened.Kind),
                happened.Kind.Label,
                happened.On,
                new(_request, happened, judge)
            )
        )
        {
            return;
        }

        _refused.Add((happened, _walk.Refused[_walk.Refused.Count - 1].Findings));
    }

    private IEnumerable<Finding> Remarks()
    {
        if (_walk.State is { IsEnd: true } end)
        {
            yield return new Judge(_law.Legislation, _law.Day).Unknown(
                EngineeringRules.LocalCommittee,
                null,
                [new("requests.informedOn", EngineeringWords.Informed)],
                new NamedFact("on", FactValue.Of(_walk.Intervals()[_walk.Intervals().Count - 1].From)),
                new NamedFact("state", FactValue.Of(end.Label))
            );
        }
    }
}
