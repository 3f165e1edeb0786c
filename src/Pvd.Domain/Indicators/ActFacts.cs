using Pvd.Domain.Conventions;
using Pvd.Domain.Programme;
using Pvd.Domain.Projects;

namespace Pvd.Domain.Indicators;

/// <summary>What dossiers tell of their acts: the convention d’adhésion, what it announces, the convention-cadre, an older ORT.</summary>
internal static class ActFacts
{
    /// <summary>Whether the commune is a party of a signed adhésion.</summary>
    internal static bool? IsJoined(DossierOnDay dossier, CountedCommune commune) =>
        Known.Both(dossier.IsSigned, IsParty(dossier.Dossier.Convention?.Act, commune, dossier));

    internal static IEnumerable<bool?> Memberships(DossierOnDay dossier) => [dossier.IsSigned];

    /// <summary>Whether the commune is in a signed ORT: a convention-cadre that claims to be one, or another that the dossier lists.</summary>
    internal static bool? IsInOrt(DossierOnDay dossier, CountedCommune commune)
    {
        bool? framework = IsInFramework(dossier, commune);
        return dossier.Dossier.Frames is not { } frames
            ? framework
            : Known.Any([
                framework,
                .. frames
                    .Where(frame => frame.Kind.Equals(FrameKind.Ort) && frame.Commune.Equals(commune.Commune.Code))
                    .Select(frame => frame.Covers(dossier.Day)),
            ]);
    }

    /// <summary>Whether a party of that role is part of the signed adhésion.</summary>
    internal static Func<DossierOnDay, CountedCommune, bool?> HasParty(SignatoryRole role) =>
        (dossier, _) => dossier.Dossier.Convention!.Parties!.Any(party => party.Role.Equals(role));

    /// <summary>Whether the adhésion announces that orientation.</summary>
    internal static Func<DossierOnDay, CountedCommune, bool?> Announces(Orientation orientation) =>
        (dossier, _) => dossier.Dossier.Project?.Orientations?.Contains(orientation);

    /// <summary>The communes of a signed adhésion, over one convention.</summary>
    internal static (long Sum, long Over) CommunesPerConvention(DossierOnDay dossier) =>
        CountJoined(dossier) is > 0 and var communes ? (communes, 1) : (0, 0);

    /// <summary>The communes of a signed adhésion, once for each of them.</summary>
    internal static (long Sum, long Over) CommunesSeenByCommune(DossierOnDay dossier)
    {
        long communes = CountJoined(dossier);
        return (communes * communes, communes);
    }

    /// <summary>Two communes that have merged by the day are one.</summary>
    private static long CountJoined(DossierOnDay dossier) =>
        dossier.Joined.Select(commune => commune.Code).Distinct().Count();

    private static bool? IsInFramework(DossierOnDay dossier, CountedCommune commune) =>
        dossier.Dossier.Framework is not { } framework
            ? null
            : framework.ClaimsOrt switch
            {
                true => Known.Both(
                    ActSignature.IsSigned(framework.Act, dossier),
                    IsParty(framework.Act, commune, dossier)
                ),
                // It may have come to be one since the dossier was known.
                false => dossier.IsCurrent ? false : null,
                null => null,
            };

    /// <summary>Whether the act names the commune; a party of which nobody said which commune it is may be this one.</summary>
    private static bool? IsParty(SignedAct? act, CountedCommune commune, DossierOnDay dossier) =>
        act?.Parties is not { } parties
            ? null
            : Known.Any(
                parties
                    .Where(party => party.Role.Equals(SignatoryRole.BeneficiaryCommune))
                    .Select(party => dossier.Concerns(party.Commune is { } named ? [named] : null, commune))
            );
}
