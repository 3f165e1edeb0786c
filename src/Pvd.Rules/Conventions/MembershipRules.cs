using Pvd.Domain.Conventions;
using Pvd.Rules.Law;

namespace Pvd.Rules.Conventions;

/// <summary>
/// What a convention d’adhésion needs to be in force.
/// Sources: ANCT, mode d’emploi du programme (parties, comité, délai de dix-huit mois) and tableau de bord national;
/// CGCT L2131-1 and L2131-2 for the acts of local authorities.
/// </summary>
internal static class MembershipRules
{
    private static readonly LegalReference Programme = new(
        "ANCT, mode d’emploi du programme Petites villes de demain",
        "convention d’adhésion"
    );

    internal static readonly RuleText MinimumParties = new(
        "ADH-1",
        Programme,
        statement: new(
            "Une commune bénéficiaire au moins, son EPCI et le préfet de département sont parties à la convention, et l’EPCI et le préfet la signent.",
            "At least one beneficiary commune, its EPCI and the prefect of the département are parties to the convention, and the EPCI and the prefect sign it."
        ),
        met: new(
            "La convention réunit les parties nécessaires. L’ont signée : {signed}.",
            "The convention brings the necessary parties together. Signed by: {signed}."
        ),
        notMet: new("Il manque {absent}.", "Missing: {absent}."),
        unknown: new(
            "On ne sait pas si la convention réunit et engage les parties nécessaires.",
            "It is not known whether the convention brings the necessary parties together and binds them."
        )
    );

    internal static readonly Localized SignedLater = new(
        "La dernière signature nécessaire est datée du {last} : au {today}, elle n’est pas donnée.",
        "The last required signature is dated {last}: on {today} it has not been given."
    );

    internal static readonly RuleText SharedConvention = new(
        "ADH-2",
        Programme,
        statement: new(
            "Plusieurs communes d’un même EPCI peuvent partager une convention.",
            "Several communes of one EPCI may share one convention."
        ),
        met: new("{communes} partagent une même convention.", "{communes} share one convention.")
    );

    internal static readonly RuleText EveryCommuneSigns = new(
        "ADH-3",
        Programme,
        statement: new(
            "Chaque commune bénéficiaire nommée dans la convention la signe elle-même : l’EPCI ne signe pas pour elle.",
            "Every beneficiary commune named in the convention signs it itself: the EPCI does not sign for it."
        ),
        met: new(
            "Chaque commune bénéficiaire a signé elle-même : {communes}.",
            "Every beneficiary commune has signed itself: {communes}."
        ),
        notMet: new(
            "Il manque {absent}. L’EPCI ne signe pas à la place d’une commune.",
            "Missing: {absent}. The EPCI does not sign in the place of a commune."
        ),
        unknown: new(
            "On ne sait pas si chaque commune bénéficiaire a signé.",
            "It is not known whether every beneficiary commune has signed."
        )
    );

    internal static readonly RuleText OptionalParties = new(
        "ADH-4",
        Programme,
        statement: new(
            "La région, le département et les partenaires peuvent signer ; leur signature ne conditionne rien.",
            "The région, the département and partners may sign; nothing depends on their signature."
        ),
        met: new(
            "Signature encore possible, sans que rien n’en dépende : {parties}.",
            "May still sign, though nothing depends on it: {parties}."
        )
    );

    internal static readonly RuleText OneEpci = new(
        "ADH-5",
        Programme,
        statement: new(
            "Une convention réunit les communes d’un seul EPCI.",
            "A convention brings together the communes of one EPCI."
        ),
        unknown: new(
            "{count} EPCI sont parties à la convention ; aucun texte consulté ne dit si une convention d’adhésion peut en réunir plusieurs.",
            "{count} EPCI are parties to the convention; no text that was read says whether a membership convention may bring several together."
        )
    );

    internal static readonly RuleText CommunesBelongToEpci = new(
        "ADH-6",
        Programme,
        statement: new(
            "Chaque commune est membre de l’EPCI qui signe.",
            "Every commune is a member of the EPCI that signs."
        ),
        met: new("Chaque commune est membre de l’EPCI qui signe.", "Every commune is a member of the EPCI that signs."),
        notMet: new("Hors de l’EPCI qui signe : {communes}.", "Outside the EPCI that signs: {communes}."),
        unknown: new(
            "On ne sait pas si chaque commune est membre de l’EPCI qui signe.",
            "It is not known whether every commune is a member of the EPCI that signs."
        )
    );

    internal static readonly RuleText PowerToSign = new(
        "ADH-7",
        new("CGCT", "L2131-1 et L2131-2"),
        statement: new(
            "Signent le maire, le président de l’EPCI et le préfet, ou le titulaire d’une délégation ; communes et EPCI sur une délibération antérieure.",
            "The mayor, the president of the EPCI and the prefect sign, or the holder of a delegation; communes and EPCI on an earlier délibération."
        ),
        met: new(
            "Les signataires avaient qualité pour signer ; communes et EPCI avaient délibéré auparavant.",
            "The signatories had the capacity to sign; communes and EPCI had deliberated before."
        ),
        notMet: new("Signé sans pouvoir : {faults}.", "Signed without power: {faults}."),
        unknown: new(
            "On ne sait pas si chaque signataire avait le pouvoir de signer.",
            "It is not known whether every signatory had the power to sign."
        )
    );

    internal static readonly RuleText PopulationAtSelection = new(
        "ADH-8",
        Programme,
        statement: new(
            "Le programme s’adresse aux communes dont la population, lors de leur sélection, est inférieure à un seuil.",
            "The programme is for communes whose population, when they are selected, is below a threshold."
        ),
        met: new(
            "Chaque commune compte moins de {threshold} habitants : {populations}.",
            "Every commune has fewer than {threshold} inhabitants: {populations}."
        ),
        notMet: new(
            "À vérifier : {populations}, pour un seuil de {threshold} habitants lors de la sélection.",
            "To be checked: {populations}, against a threshold of {threshold} inhabitants at selection."
        ),
        unknown: new(
            "La population lors de la sélection n’est pas connue pour {communes}.",
            "The population at selection is not known for {communes}."
        )
    );

    internal static readonly Localized ThresholdNotKnown = new(
        "Le seuil de population n’est pas connu.",
        "The population threshold is not known."
    );

    internal static readonly IReadOnlyList<RuleText> All =
    [
        MinimumParties,
        SharedConvention,
        EveryCommuneSigns,
        OptionalParties,
        OneEpci,
        CommunesBelongToEpci,
        PowerToSign,
        PopulationAtSelection,
    ];

    /// <summary>Checks every rule in the order of the facts file.</summary>
    internal static void Check(MembershipView view, Examination examination)
    {
        CheckParties(view, examination);
        CheckCommunes(view, examination);
        CheckOptionalParties(view, examination);
        CheckMemberships(view, examination);
        CheckPowers(view, examination);
        CheckPopulations(view, examination);
    }

    private static void CheckParties(MembershipView view, Examination examination)
    {
        if (view.Required is not { } parties)
        {
            examination.Unknown(MinimumParties, [new("convention.parties", Words.PartiesMissing)]);
            return;
        }

        List<Localized> absent = [.. AbsentRoles(parties)];
        IReadOnlyList<RequiredParty> bodies =
        [
            .. parties.Where(party => !SignatoryRole.BeneficiaryCommune.Equals(party.Role)),
        ];
        absent.AddRange(bodies.Where(party => party.Signed == false).Select(party => Words.SignatureOf(party.Name)));
        IReadOnlyList<RequiredParty> open = [.. bodies.Where(IsOpen)];
        if (absent.Count > 0)
        {
            examination.NotMet(MinimumParties, new NamedFact("absent", FactValue.Of(Wording.Enumerate(absent))));
        }
        else if (view.SignedLater is { } last)
        {
            NamedFact[] days = [new("last", FactValue.Of(last)), new("today", FactValue.Of(examination.Law.Day))];
            examination.Add(MinimumParties, Outcome.NotMet, days, template: SignedLater);
        }
        else if (open.Count > 0)
        {
            examination.Unknown(MinimumParties, [.. open.Select(WhetherSigned).Distinct()]);
        }
        else
        {
            examination.Met(
                MinimumParties,
                new NamedFact("signed", FactValue.Of(Wording.Enumerate(bodies.Select(Dated))))
            );
        }
    }

    private static IEnumerable<Localized> AbsentRoles(IReadOnlyList<RequiredParty> parties)
    {
        (SignatoryRole Role, Localized Name)[] needed =
        [
            (SignatoryRole.BeneficiaryCommune, Words.ACommune),
            (SignatoryRole.Epci, Words.TheEpci),
            (SignatoryRole.State, Words.ThePrefect),
        ];
        return needed
            .Where(need => parties.All(party => !party.Role.Equals(need.Role)))
            .Select(need => Words.PartyMissing.Fill("name", need.Name));
    }

    private static void CheckCommunes(MembershipView view, Examination examination)
    {
        IReadOnlyList<RequiredParty> communes =
        [
            .. (view.Required ?? []).Where(party => SignatoryRole.BeneficiaryCommune.Equals(party.Role)),
        ];
        if (communes.Count == 0)
        {
            return;
        }

        if (communes.Count > 1)
        {
            examination.Met(
                SharedConvention,
                new NamedFact("communes", FactValue.Of(Wording.Enumerate(communes.Select(commune => commune.Name))))
            );
        }

        IReadOnlyList<RequiredParty> unsigned = [.. communes.Where(commune => commune.Signed == false)];
        IReadOnlyList<RequiredParty> open = [.. communes.Where(IsOpen)];
        if (unsigned.Count > 0)
        {
            IEnumerable<Localized> absent = unsigned.Select(commune => Words.SignatureOf(commune.Name));
            examination.NotMet(EveryCommuneSigns, new NamedFact("absent", FactValue.Of(Wording.Enumerate(absent))));
        }
        else if (open.Count > 0)
        {
            examination.Unknown(EveryCommuneSigns, [.. open.Select(WhetherSigned).Distinct()]);
        }
        else
        {
            examination.Met(
                EveryCommuneSigns,
                new NamedFact("communes", FactValue.Of(Wording.Enumerate(communes.Select(Dated))))
            );
        }
    }

    private static void CheckOptionalParties(MembershipView view, Examination examination)
    {
        if (view.Optional.Count > 0)
        {
            Localized names = Wording.Enumerate(view.Optional.Select(Localized.Same));
            examination.Met(OptionalParties, new NamedFact("parties", FactValue.Of(names)));
        }
    }

    internal static void CheckMemberships(MembershipView view, Examination examination)
    {
        int epcis = (view.Required ?? []).Count(party => SignatoryRole.Epci.Equals(party.Role));
        if (epcis > 1)
        {
            MissingFact law = new(OneEpci.Id, Words.WhetherSeveralEpci, isLaw: true);
            examination.Unknown(OneEpci, [law], new NamedFact("count", FactValue.Of(epcis)));
        }

        IReadOnlyList<Localized> strangers =
        [
            .. view.Memberships.Where(entry => entry.IsMember == false).Select(entry => entry.Commune),
        ];
        IReadOnlyList<MissingFact> open =
        [
            .. view
                .Memberships.Where(entry => entry.IsMember is null)
                .Select(entry => WhetherMember(entry.Commune, entry.Field))
                .Distinct(),
        ];
        if (strangers.Count > 0)
        {
            examination.NotMet(
                CommunesBelongToEpci,
                new NamedFact("communes", FactValue.Of(Wording.Enumerate(strangers)))
            );
        }
        else if (open.Count > 0)
        {
            examination.Unknown(CommunesBelongToEpci, open);
        }
        else
        {
            examination.Met(CommunesBelongToEpci);
        }
    }

    private static void CheckPowers(MembershipView view, Examination examination)
    {
        IReadOnlyList<Authorisation> faults = [.. view.Authorisations.Where(given => given.IsGiven == false)];
        IReadOnlyList<MissingFact> open =
        [
            .. view.Authorisations.Where(given => given.IsGiven is null).SelectMany(given => given.Missing).Distinct(),
        ];
        if (faults.Count > 0)
        {
            IEnumerable<Localized> told = faults.Select(fault => new Localized(
                $"{fault.Party.French} ({fault.Fault.French})",
                $"{fault.Party.English} ({fault.Fault.English})"
            ));
            examination.NotMet(PowerToSign, new NamedFact("faults", FactValue.Of(Wording.Enumerate(told))));
        }
        else if (open.Count > 0)
        {
            examination.Unknown(PowerToSign, open);
        }
        else if (view.Authorisations.Count > 0)
        {
            examination.Met(PowerToSign);
        }
    }

    private static void CheckPopulations(MembershipView view, Examination examination)
    {
        ParameterReading threshold = examination.Law.Parameter(ParameterIds.MaximumPopulation);
        IReadOnlyList<(Localized Commune, int? Population, string Field)> open =
        [
            .. view.Populations.Where(entry => entry.Population is null),
        ];
        if (!threshold.Value.IsKnown)
        {
            examination.Add(
                PopulationAtSelection,
                Outcome.Unknown,
                [],
                [threshold],
                missing: [threshold.Missing],
                template: ThresholdNotKnown
            );
            return;
        }

        int limit = threshold.Value.Number;
        IReadOnlyList<(Localized Commune, int? Population, string Field)> large =
        [
            .. view.Populations.Where(entry => entry.Population >= limit),
        ];
        Outcome outcome =
            large.Count > 0 ? Outcome.NotMet
            : open.Count > 0 ? Outcome.Unknown
            : Outcome.Met;
        NamedFact said = outcome switch
        {
            Outcome.NotMet => Populations(large),
            Outcome.Unknown => CommuneNames(open),
            _ => Populations(view.Populations),
        };
        int? largest = view.Populations.Max(entry => entry.Population);
        examination.Add(
            PopulationAtSelection,
            outcome,
            [said, new("threshold", threshold.Value)],
            [threshold],
            threshold.Value,
            largest is { } known ? FactValue.Of(limit - known) : FactValue.Unknown,
            outcome == Outcome.Unknown
                ? [.. open.Select(entry => new MissingFact(entry.Field, Words.Of(Words.ItsPopulation, entry.Commune)))]
                : []
        );
    }

    private static NamedFact CommuneNames(IEnumerable<(Localized Commune, int?, string)> entries) =>
        new("communes", FactValue.Of(Wording.Enumerate(entries.Select(entry => entry.Commune))));

    private static NamedFact Populations(IEnumerable<(Localized Commune, int? Population, string)> entries) =>
        new(
            "populations",
            FactValue.Of(
                Wording.Enumerate(
                    entries.Select(entry => new Localized(
                        $"{entry.Commune.French} ({Wording.Number(entry.Population!.Value, Language.French)})",
                        $"{entry.Commune.English} ({Wording.Number(entry.Population!.Value, Language.English)})"
                    ))
                )
            )
        );

    private static bool IsOpen(RequiredParty party) =>
        party.Signed is null || (party.Signed == true && party.SignedOn is null);

    private static MissingFact WhetherMember(Localized commune, string field) =>
        field switch
        {
            "epci" => new(field, Words.EpciMissing),
            "convention.parties" => new(field, Words.PartiesMissing),
            "convention.parties.siren" => new(field, Words.SirenMissing),
            "communesBelongToEpci" => new(field, Words.WhetherMembers),
            _ => new(field, Words.WhetherMember.Fill("name", commune)),
        };

    private static MissingFact WhetherSigned(RequiredParty party) =>
        party.Signed == true ? new("lastSignedOn", Words.SignatureDay)
        : party.Field == "convention.signatures" ? new(party.Field, Words.WhetherSigned)
        : new(party.Field, Words.WhetherPartySigned.Fill("name", party.Name));

    private static Localized Dated(RequiredParty party) =>
        party.SignedOn is not { } day
            ? party.Name
            : new(
                $"{party.Name.French} (le {Wording.Date(day, Language.French)})",
                $"{party.Name.English} (on {Wording.Date(day, Language.English)})"
            );
}
