using Pvd.Domain.Funding;
using Pvd.Domain.Governance;

namespace Pvd.Domain.Indicators;

/// <summary>What dossiers tell of those who steer and drive: the comité de projet, the chef de projet.</summary>
internal static class GovernanceFacts
{
    /// <summary>Whether the committee, once created, has a shared chair.</summary>
    internal static IEnumerable<bool?> SharedChairs(DossierOnDay dossier) =>
        dossier.Dossier.Committee is { } committee && IsCreated(committee, dossier)
            ? [committee.Presidency?.IsCoChaired]
            : [];

    /// <summary>Whether the shared chair is of that mode.</summary>
    internal static Func<DossierOnDay, IEnumerable<bool?>> SharedChairsOf(PresidencyMode mode) =>
        dossier =>
            SharedChairs(dossier)
                .Where(isShared => isShared == true)
                .Select(_ => (bool?)mode.Equals(dossier.Dossier.Committee!.Presidency));

    internal static IEnumerable<bool?> Posts(DossierOnDay dossier) => [IsHeld(dossier)];

    /// <summary>Whether the EPCI of the dossier has a chef de projet in post.</summary>
    internal static IEnumerable<(Siren Body, bool? Holds)> EpcisWithPost(DossierOnDay dossier) =>
        dossier.Dossier.Epci is { } epci ? [(epci.Siren, IsHeld(dossier))] : [];

    /// <summary>A committee is created when someone sits on it or it has met; one of which neither is known exists since the day of the dossier at the latest.</summary>
    private static bool IsCreated(ProjectCommittee committee, DossierOnDay dossier) =>
        committee.Members?.Any(member => member.From <= dossier.Day) == true
        || committee.Meetings?.Any(meeting => meeting.On <= dossier.Day) == true
        || dossier.Dossier.KnownOn <= dossier.Day;

    private static bool? IsHeld(DossierOnDay dossier) =>
        dossier.Dossier.ProjectManager is not { From: { } from } post ? null
        : from > dossier.Day ? false
        : post.Until is { } until ? until >= dossier.Day
        : dossier.IsCurrent ? true
        : null;
}
