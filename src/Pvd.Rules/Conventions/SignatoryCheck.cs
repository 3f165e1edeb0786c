using Pvd.Domain.Conventions;

namespace Pvd.Rules.Conventions;

/// <summary>Whether an act has the parties and the signatures without which it does not enter into force.</summary>
internal static class SignatoryCheck
{
    internal static readonly Localized InForceSince = new(
        " L’acte est en vigueur depuis le {on}.",
        " The act has been in force since {on}."
    );

    internal static readonly Localized HeldBack = new(
        "Toutes les signatures nécessaires sont données, mais l’acte n’est pas en vigueur : {reasons}.",
        "Every required signature has been given, but the act is not in force: {reasons}."
    );

    internal static readonly Localized NotYetExecutory = new(
        "une délibération n’autorise pas la signature ou n’est pas encore exécutoire",
        "a délibération does not authorise to sign or is not executory yet"
    );

    internal static readonly Localized Faulty = new(
        "{name} ne compte pas ({fault})",
        "{name} does not count ({fault})"
    );

    /// <summary>Judges the parties and signatures; the day of entry into force, <c>null</c> where the act is not in force or it is not known.</summary>
    internal static LocalDate? Check(ActFile file, ActStanding standing, RuleText rule, Examination examination)
    {
        if (file.Act.Parties is null)
        {
            examination.Unknown(rule, standing.AboutSigning);
            return null;
        }

        List<Localized> absent = [.. Absent(file)];
        if (absent.Count > 0)
        {
            examination.NotMet(rule, ActGuards.Names("absent", absent));
        }
        else if (file.Signatures is null)
        {
            examination.Unknown(rule, standing.AboutSigning);
        }
        else if (standing.InForceOn is not { } on)
        {
            examination.Add(rule, Outcome.NotMet, [ActGuards.Names("reasons", Reasons(file))], template: HeldBack);
        }
        else if (standing.AboutSigning.Count > 0)
        {
            examination.Unknown(rule, standing.AboutSigning);
        }
        else
        {
            examination.Add(
                rule,
                Outcome.Met,
                [ActGuards.Names("signed", file.Required.Select(RequiredParty.NameOf)), new("on", FactValue.Of(on))],
                template: new(rule.Met.French + InForceSince.French, rule.Met.English + InForceSince.English)
            );
            return on;
        }

        return null;
    }

    private static IEnumerable<Localized> Absent(ActFile file)
    {
        bool isCrte = ConventionKind.Crte.Equals(file.Kind);
        bool Has(SignatoryRole role) => file.Act.Parties!.Any(party => party.Role.Equals(role));
        if (!isCrte && !Has(SignatoryRole.BeneficiaryCommune))
        {
            yield return Words.PartyMissing.Fill("name", Words.ACommune);
        }

        if (!Has(SignatoryRole.Epci) && !(isCrte && Has(SignatoryRole.Grouping)))
        {
            yield return Words.PartyMissing.Fill("name", Words.TheEpci);
        }

        if (!Has(SignatoryRole.State))
        {
            yield return Words.PartyMissing.Fill("name", Words.ThePrefect);
        }

        if (file.Signatures is not { } signatures)
        {
            yield break;
        }

        foreach (
            Party party in file.Required.Where(party =>
                !signatures.Any(given => given.Party == party.Id && given.On <= file.Today)
            )
        )
        {
            yield return Words.SignatureOf(RequiredParty.NameOf(party));
        }
    }

    private static List<Localized> Reasons(ActFile file)
    {
        List<Localized> faults = [];
        foreach (Party party in file.Required)
        {
            List<Authorisation> powers =
            [
                .. file.Signatures!.Where(given => given.Party == party.Id && given.On <= file.Today)
                    .Select(given => Authorisation.Of(party, given, file.Deliberations)),
            ];
            if (powers.TrueForAll(power => power.IsGiven == false))
            {
                faults.Add(Faulty.Fill("name", powers[0].Party).Fill("fault", powers[0].Fault));
            }
        }

        return faults.Count > 0 ? faults : [NotYetExecutory];
    }
}
