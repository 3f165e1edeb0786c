using Pvd.Domain.Conventions;
using Pvd.Domain.Territories;

namespace Pvd.Rules.Conventions;

/// <summary>The name under which a dossier knows a commune.</summary>
internal static class CommuneNames
{
    /// <summary>The name of the commune; its code where the dossier has none.</summary>
    internal static string Of(InseeCommuneCode code, PvdDossier dossier)
    {
        Commune? known = dossier.Communes.FirstOrDefault(commune => commune.Code == code);
        Party? party = (dossier.Framework?.Act.Parties ?? []).FirstOrDefault(party => party.Commune == code);
        return known?.Name ?? party?.Name ?? code.ToString();
    }
}
