using Pvd.Domain;
using Pvd.Domain.Conventions;
using Pvd.Rules;
using Pvd.Rules.Conventions;
using Pvd.Rules.LifeCycles;

namespace Pvd.Samples.Conventions;

/// <summary>Everything in a dossier that has a life of its own.</summary>
internal static class Stories
{
    private static readonly PvdRules Rules = new();

    internal static IReadOnlyList<Story> Of(PvdDossier dossier, LawInForce law) =>
        [
            .. ConventionKind.All.SelectMany(kind => OfConvention(dossier, kind, law)),
            CommitteeStory.Of(Rules.Committee.Timeline(dossier, law)),
            Tell("ort", Rules.Ort.Timeline(dossier, law), state => (state.Value, state.Label)),
            .. (dossier.Requests ?? [])
                .OrderBy(request => request.Id, StringComparer.Ordinal)
                .Select(request =>
                    Tell(
                        $"request/{request.Id}",
                        Rules.EngineeringRequests.Timeline(dossier, request.Id, law),
                        state => (state.Value, state.Label)
                    )
                ),
        ];

    private static IEnumerable<Story> OfConvention(PvdDossier dossier, ConventionKind kind, LawInForce law)
    {
        yield return Tell(kind.Value, Rules.Conventions.Timeline(dossier, kind, law));
        foreach (Amendment amendment in AmendmentsOf(dossier, kind).OrderBy(amendment => amendment.Number))
        {
            Timeline<ConventionStatus> own = Rules.Conventions.AmendmentTimeline(dossier, kind, amendment.Number, law);
            yield return Tell($"{kind.Value}/{amendment.Number}", own);
        }
    }

    private static IReadOnlyList<Amendment> AmendmentsOf(PvdDossier dossier, ConventionKind kind) =>
        (
            kind.Equals(ConventionKind.Membership) ? dossier.Convention?.Act
            : kind.Equals(ConventionKind.Framework) ? dossier.Framework?.Act
            : dossier.Crte?.Act
        )?.Amendments
        ?? [];

    private static Story Tell(string id, Timeline<ConventionStatus> timeline) =>
        Tell(id, timeline, state => (state.Value, state.Label));

    private static Story Tell<TState>(
        string id,
        Timeline<TState> timeline,
        Func<TState, (string Code, Localized Label)> read
    )
        where TState : class =>
        new(
            id,
            timeline.Subject,
            [
                .. timeline.Intervals.Select(interval => new Chapter(
                    interval.From,
                    interval.Until,
                    read(interval.State).Code,
                    read(interval.State).Label,
                    [.. interval.Steps.SelectMany(step => step.Findings)],
                    interval.Next
                )),
            ],
            timeline.Missing,
            timeline.Explain
        );
}
