using Pvd.Domain.Programme;

namespace Pvd.Domain.Indicators;

/// <summary>What dossiers tell of the other contracts and programmes of their communes.</summary>
internal static class FrameFacts
{
    /// <summary>Whether the commune is in such a contract on the day, or was then known to enter one later.</summary>
    internal static Func<DossierOnDay, CountedCommune, bool?> IsInOrPlans(params FrameKind[] kinds) =>
        (dossier, commune) =>
            dossier.Dossier.Frames is { } frames
                ? dossier.Settle(
                    frames
                        .Where(frame => frame.Commune.Equals(commune.Commune.Code) && kinds.Contains(frame.Kind))
                        .Select(frame => IsInOrPlans(frame, dossier))
                )
                : null;

    private static bool? IsInOrPlans(FrameMembership frame, DossierOnDay dossier) =>
        frame.Until < dossier.Day ? false
        : frame.Until is null && !dossier.IsCurrent ? null
        : frame.From <= dossier.Day || dossier.Dossier.KnownOn <= dossier.Day ? true
        : null;
}
