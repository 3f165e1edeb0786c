using Pvd.Domain.Engineering;

namespace Pvd.Rules.Engineering;

/// <summary>The order in which events count: by day, then by the life of a request; what the file puts first never matters.</summary>
internal static class EventOrder
{
    private const string Separator = "\u001F";

    private static readonly Dictionary<EngineeringEventKind, int> Places = EngineeringEventKind
        .All.Select((kind, place) => (kind, place))
        .ToDictionary(entry => entry.kind, entry => entry.place);

    internal static IEnumerable<EngineeringEvent> Sort(IEnumerable<EngineeringEvent> events) =>
        events
            .OrderBy(happened => happened.On)
            .ThenBy(happened => Places[happened.Kind])
            .ThenBy(Content, StringComparer.Ordinal);

    /// <summary>Two events of one kind on one day go by what they say.</summary>
    private static string Content(EngineeringEvent happened) =>
        string.Join(
            Separator,
            happened.By?.Value,
            happened.Bodies is { } bodies
                ? Wording.Digits(bodies.Count) + Separator + string.Join(Separator, bodies)
                : "",
            happened.Offer,
            happened.Reason,
            happened.Partner,
            happened.LocalResourcesLack?.ToString(),
            happened.PartnerResourcesLack?.ToString(),
            happened.Lot,
            happened.DeliberatedOn is { } day ? FactValue.Of(day).ToString() : ""
        );
}
