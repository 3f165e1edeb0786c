using Pvd.Domain.Engineering;
using Pvd.Rules.LifeCycles;

namespace Pvd.Rules.Engineering;

/// <summary>Tells where requests for engineering stand, and records what happens to them. Stateless; safe to share between threads.</summary>
public sealed class EngineeringRequestEngine
{
    private readonly LifeCycle<EngineeringRequestStatus, RequestMoment> _cycle;

    internal EngineeringRequestEngine() => _cycle = RequestCycle.Cycle;

    /// <summary>Tells the states of a request over time, up to the day of the law: what is dated later has not happened.</summary>
    /// <param name="dossier">The dossier; where its requests are not known, the timeline is empty and says so.</param>
    /// <param name="request">Id of the request.</param>
    /// <param name="law">The law, and the day taken for today.</param>
    /// <exception cref="ArgumentException">The requests of the dossier are known, and none has this id.</exception>
    public Timeline<EngineeringRequestStatus> Timeline(PvdDossier dossier, string request, LawInForce law)
    {
        Guard.NotNull(law, nameof(law));
        return Find(dossier, request) is { } asked
            ? RequestWalk.Through(_cycle, asked, law).Timeline()
            : new(
                EngineeringWords.Request.Fill("id", request),
                status => status.Label,
                law.Day,
                [],
                [],
                [],
                [new("requests", EngineeringWords.Requests)]
            );
    }

    /// <summary>Records an event: the new dossier, or the guards that failed and the dossier as it was.</summary>
    /// <remarks>A fact of the event that is not known forbids nothing. An event is refused as well where others that count could no longer happen.</remarks>
    /// <param name="dossier">The dossier.</param>
    /// <param name="request">Id of the request.</param>
    /// <param name="happened">The event.</param>
    /// <param name="law">The law, and the day taken for today.</param>
    /// <exception cref="ArgumentException">The requests of the dossier are known, and none has this id.</exception>
    public Recording Record(PvdDossier dossier, string request, EngineeringEvent happened, LawInForce law)
    {
        Guard.NotNull(happened, nameof(happened));
        Judge judge = new(Guard.NotNull(law, nameof(law)).Legislation, law.Day);
        EngineeringRequest? asked = Find(dossier, request);
        if (asked?.Events is null)
        {
            MissingFact missing = asked is null
                ? new("requests", EngineeringWords.Requests)
                : new("requests.events", EngineeringWords.Events);
            return new Recording.Refused(dossier, [judge.Unknown(EngineeringRules.Order, null, [missing])]);
        }

        if (happened.On > law.Day)
        {
            Finding notYet = judge.NotMet(
                EngineeringRules.Order,
                EngineeringRules.NotYet,
                new NamedFact("event", FactValue.Of(happened.Kind.Label)),
                new NamedFact("on", FactValue.Of(happened.On)),
                new NamedFact("today", FactValue.Of(law.Day))
            );
            return new Recording.Refused(dossier, [notYet]);
        }

        List<EngineeringEvent> refusedBefore =
        [
            .. RequestWalk.Through(_cycle, asked, law).Refused.Select(refused => refused.Event),
        ];
        RequestWalk after = RequestWalk.Through(_cycle, asked.With(happened), law);
        List<Finding> lost =
        [
            .. after
                .Refused.Where(refused => !refusedBefore.Remove(refused.Event))
                .SelectMany(refused => refused.Findings),
        ];
        return lost.Count > 0
            ? new Recording.Refused(dossier, lost)
            : new Recording.Accepted(dossier.With(request, happened));
    }

    /// <summary>Draws the life of a request as a Mermaid state diagram, from the arrows that the states are derived along.</summary>
    /// <param name="language">Language of the words.</param>
    public static string Graph(Language language) => MermaidGraph.Of(RequestCycle.Cycle, language);

    /// <summary>The request; <c>null</c> where those of the dossier are not known.</summary>
    private static EngineeringRequest? Find(PvdDossier dossier, string request)
    {
        Guard.NotNull(dossier, nameof(dossier));
        Guard.NotNull(request, nameof(request));
        return dossier.Requests is not { } requests
            ? null
            : requests.FirstOrDefault(known => known.Id == request)
                ?? throw new ArgumentException($"The dossier has no request \"{request}\".", nameof(request));
    }
}
