using Pvd.Domain.Funding;
using Pvd.Domain.Governance;

namespace Pvd.Domain.Indicators;

/// <summary>What dossiers tell of those who steer and drive: the comité de projet, the chef de projet.</summary>
internal static class GovernanceFacts
{
    /// <summary>Whether the committee, once created, has a shared chair. The mode of its chair bears no day: it is taken as the dossier knows it.</summary>
    internal static IEnumerable<bool?> SharedChairs(DossierOnDay dossier) =>
        dossier.Dossier.Committee is not { } committee
            ? []
            : IsCreated(committee, dossier) switch
            {
                true => [committee.Presidency?.IsCoChaired],
                null => [null],
                false => [],
            };

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

    /// <summary>A committee is created when someone sits on it or it has met; one of which that is not known exists since the day of the dossier at the latest.</summary>
    private static bool? IsCreated(ProjectCommittee committee, DossierOnDay dossier) =>
        committee.Members?.Any(member => member.From <= dossier.Day) == true
        || committee.Meetings?.Any(meeting => meeting.On <= dossier.Day) == true
            ? true
        : committee is { Members: not null, Meetings: not null } ? dossier.Settle(isFound: false)
        : dossier.Dossier.KnownOn <= dossier.Day ? true
        : null;

    private static bool? IsHeld(DossierOnDay dossier) =>
        dossier.Dossier.ProjectManager is not { } post || (post.From is null && post.Until is null) ? null
        : post.Until < dossier.Day || post.From > dossier.Day ? false
        : post.From is null ? null
        : post.Until is not null || dossier.IsCurrent ? true
        : null;
}
