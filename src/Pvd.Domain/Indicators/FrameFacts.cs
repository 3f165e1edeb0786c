using Pvd.Domain.Programme;

namespace Pvd.Domain.Indicators;

/// <summary>What dossiers tell of the other contracts and programmes of their communes.</summary>
internal static class FrameFacts
{
    /// <summary>Whether the commune is in such a contract on the day, or was then known to enter one later.</summary>
    internal static Func<DossierOnDay, InseeCommuneCode, bool?> IsInOrPlans(params FrameKind[] kinds) =>
        (dossier, commune) =>
        {
            if (dossier.Dossier.Frames is not { } frames)
            {
                return null;
            }

            IReadOnlyList<bool?> found =
            [
                .. frames
                    .Where(frame => frame.Commune.Equals(commune) && kinds.Contains(frame.Kind))
                    .Select(frame => IsInOrPlans(frame, dossier)),
            ];
            return dossier.Settle(found.Contains(true), isListed: !found.Contains(null));
        };

    private static bool? IsInOrPlans(FrameMembership frame, DossierOnDay dossier) =>
        frame.Until < dossier.Day ? false
        : frame.Until is null && !dossier.IsCurrent ? null
        : frame.From <= dossier.Day || dossier.Dossier.KnownOn <= dossier.Day ? true
        : null;
}
