using Pvd.Domain.Governance;

namespace Pvd.Rules.Governance;

/// <summary>What a body looks like on a day: who sits, and which meetings have been held.</summary>
internal static class BodySeats
{
    /// <summary>The bodies of one kind, always in the same order; none where the list is not known.</summary>
    internal static IReadOnlyList<GovernanceBody> Of(PvdDossier dossier, BodyKind kind) =>
        [
            .. (dossier.Bodies ?? [])
                .Where(body => body.Kind.Equals(kind))
                .OrderBy(body => body.Id, StringComparer.Ordinal),
        ];

    /// <summary>Who sits on a day; <c>null</c> when not known.</summary>
    internal static IReadOnlyList<Mandate>? Sitting(GovernanceBody body, LocalDate day) =>
        body.Mandates is { } mandates ? [.. mandates.Where(mandate => mandate.SitsOn(day))] : null;

    /// <summary>The meetings held by a day, the earliest first; <c>null</c> when not known.</summary>
    internal static IReadOnlyList<Meeting>? Held(IReadOnlyList<Meeting>? meetings, LocalDate day) =>
        meetings is null ? null : [.. meetings.Where(meeting => meeting.On <= day).OrderBy(meeting => meeting.On)];
}
