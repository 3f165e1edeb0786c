using Pvd.Domain.Conventions;
using Pvd.Domain.Projects;

namespace Pvd.Domain.Indicators;

/// <summary>What dossiers tell of their acts: the convention d’adhésion, what it announces, the convention-cadre.</summary>
internal static class ActFacts
{
    internal static bool? IsJoined(DossierOnDay dossier, InseeCommuneCode commune) => dossier.IsJoined;

    internal static IEnumerable<bool?> Memberships(DossierOnDay dossier) => [dossier.IsJoined];

    /// <summary>Whether the commune is in a signed ORT: a convention-cadre that claims to be one.</summary>
    internal static bool? IsInOrt(DossierOnDay dossier, InseeCommuneCode commune) =>
        dossier.Dossier.Framework is not { } framework
            ? null
            : framework.ClaimsOrt switch
            {
                true => ActSignature.IsSigned(framework.Act, dossier),
                // It may have come to be one since the dossier was known.
                false => dossier.IsCurrent ? false : null,
                null => null,
            };

    /// <summary>Whether a party of that role is part of the signed adhésion.</summary>
    internal static Func<DossierOnDay, InseeCommuneCode, bool?> HasParty(SignatoryRole role) =>
        (dossier, _) => dossier.Dossier.Convention!.Parties!.Any(party => party.Role.Equals(role));

    /// <summary>Whether the adhésion announces that orientation.</summary>
    internal static Func<DossierOnDay, InseeCommuneCode, bool?> Announces(Orientation orientation) =>
        (dossier, _) => dossier.Dossier.Project?.Orientations?.Contains(orientation);

    /// <summary>The communes of a signed adhésion, over one convention.</summary>
    internal static (long Sum, long Over) CommunesPerConvention(DossierOnDay dossier) =>
        dossier.IsJoined == true ? (dossier.CountCommunes(), 1) : (0, 0);

    /// <summary>The communes of a signed adhésion, once for each of them.</summary>
    internal static (long Sum, long Over) CommunesSeenByCommune(DossierOnDay dossier)
    {
        long communes = dossier.IsJoined == true ? dossier.CountCommunes() : 0;
        return (communes * communes, communes);
    }
}
