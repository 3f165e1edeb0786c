using Pvd.Domain.Conventions;

namespace Pvd.Rules.Conventions;

/// <summary>Whether a commune has signed an act that is in force, itself or by an avenant; <c>null</c> when not known, with what to ask for.</summary>
internal sealed record TownSignature(bool? IsGiven, LocalDate? On, IReadOnlyList<MissingFact> Missing)
{
    internal static TownSignature Of(InseeCommuneCode commune, ActFile file)
    {
        if (file.Act.Parties is not { } parties)
        {
            return new(null, null, [new(ActGuards.FieldOf(file, "parties"), ActStanding.PartiesMissing)]);
        }

        List<Party> own = [.. parties.Where(party => IsCommune(party) && party.Commune == commune)];
        List<TownSignature> found =
        [
            .. own.SelectMany(party =>
                file.Act.Amendments.Select(amendment => ByAmendment(party, file with { Amendment = amendment }))
                    .Prepend(Look(party, file))
            ),
        ];
        if (
            found.Where(signature => signature.IsGiven == true).OrderBy(signature => signature.On).FirstOrDefault() is
            { } given
        )
        {
            return given;
        }

        List<MissingFact> missing = [.. found.SelectMany(signature => signature.Missing).Distinct()];
        if (parties.Any(party => IsCommune(party) && party.Commune is null))
        {
            missing.Add(new(ActGuards.FieldOf(file, "parties.insee"), OrtRules.CodeMissing));
        }

        return missing.Count > 0 ? new(null, null, missing) : new(false, null, []);
    }

    private static bool IsCommune(Party party) =>
        SignatoryRole.BeneficiaryCommune.Equals(party.Role) || SignatoryRole.MemberCommune.Equals(party.Role);

    private static TownSignature Look(Party party, ActFile file)
    {
        if (file.Signatures is not { } signatures)
        {
            return new(null, null, [new(ActGuards.FieldOf(file, "signatures"), ActWords.SignaturesMissing)]);
        }

        List<(LocalDate On, bool? IsValid)> given =
        [
            .. signatures
                .Where(signature => signature.Party == party.Id && signature.On <= file.Today)
                .Select(signature => (signature.On, Authorisation.Of(party, signature, file.Deliberations).IsGiven)),
        ];
        List<LocalDate> valid = [.. given.Where(one => one.IsValid == true).Select(one => one.On)];
        return valid.Count > 0 ? new(true, valid.Min(), [])
            : given.Any(one => one.IsValid is null)
                ? new(null, null, [.. ActStanding.PowerDoubts(party, file).Distinct()])
            : new(false, null, []);
    }

    /// <summary>A commune that joins by avenant is bound once the avenant is.</summary>
    private static TownSignature ByAmendment(Party party, ActFile amendment)
    {
        TownSignature own = Look(party, amendment);
        if (own.IsGiven == false)
        {
            return own;
        }

        ActStanding standing = ActStanding.Of(amendment);
        return standing.InForceOn is not { } on
            ? amendment.Signatures is null
                ? own
                : new(false, null, [])
            : own.IsGiven == true && standing.AboutSigning.Count == 0
                ? new(true, LocalDate.Max(on, own.On!.Value), [])
                : new(null, null, [.. own.Missing, .. standing.AboutSigning]);
    }
}
