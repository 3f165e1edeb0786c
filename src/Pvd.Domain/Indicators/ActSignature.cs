using Pvd.Domain.Conventions;

namespace Pvd.Domain.Indicators;

/// <summary>Whether an act was signed by a day: by every commune, EPCI and State named in it, one of each at least.</summary>
/// <remarks>A count of signatures, as the dashboards make it; whether the act is in force, or has the effect of an ORT, is for the rules.</remarks>
internal static class ActSignature
{
    /// <returns><c>null</c> when the dossier does not tell.</returns>
    internal static bool? IsSigned(SignedAct? act, DossierOnDay dossier)
    {
        if (act?.Parties is not { } parties || act.Signatures is not { } signatures)
        {
            return null;
        }

        return dossier.Settle(
            Has(SignatoryRole.BeneficiaryCommune)
                && Has(SignatoryRole.Epci)
                && Has(SignatoryRole.State)
                && parties
                    .Where(party => party.Role.IsRequired)
                    .All(party => signatures.Any(made => made.Party == party.Id && made.On <= dossier.Day))
        );

        bool Has(SignatoryRole role) => parties.Any(party => party.Role.Equals(role));
    }
}
