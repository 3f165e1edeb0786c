namespace Pvd.Rules.Conventions;

/// <summary>The words for parties and faults that sentences about the convention are made of.</summary>
internal static class Words
{
    internal static readonly Localized EveryCommune = new("chaque commune bénéficiaire", "every beneficiary commune");
    internal static readonly Localized LargestCommune = new("la commune la plus peuplée", "the largest commune");
    internal static readonly Localized TheEpci = new("l’EPCI", "the EPCI");
    internal static readonly Localized ThePrefect = new("le préfet de département", "the prefect of the département");
    internal static readonly Localized SomeCommune = new(
        "une commune bénéficiaire au moins",
        "one beneficiary commune at least"
    );
    internal static readonly Localized SomeSignatory = new("un signataire au moins", "one signatory at least");
    internal static readonly Localized ACommune = new("une commune bénéficiaire", "a beneficiary commune");

    internal static readonly Localized NotAuthorised = new(
        "qualité ou délibération préalable manquante",
        "capacity or earlier délibération missing"
    );

    internal static readonly Localized NoDeliberation = new(
        "aucune délibération antérieure ne l’autorise",
        "no earlier délibération authorises it"
    );

    internal static readonly Localized NoDelegation = new(
        "aucune délégation de signature en vigueur ce jour-là",
        "no delegation of signature in force that day"
    );

    internal static readonly Localized WrongCapacity = new(
        "signature en qualité de « {capacity} »",
        "signed in the capacity of \"{capacity}\""
    );

    internal static readonly Localized PartiesMissing = new(
        "la liste des parties à la convention d’adhésion",
        "the list of the parties to the membership convention"
    );

    internal static readonly Localized SignatureMissing = new("la signature de {name}", "the signature of {name}");

    internal static readonly Localized PartyMissing = new("{name} parmi les parties", "{name} among the parties");

    internal static readonly Localized WhetherSigned = new(
        "la liste complète des signatures données à ce jour",
        "the complete list of the signatures given so far"
    );

    internal static readonly Localized WhetherPartySigned = new("si {name} a signé", "whether {name} has signed");

    internal static readonly Localized WhetherSeveralEpci = new(
        "le droit pour plusieurs EPCI de partager une convention d’adhésion n’est pas connu",
        "whether several EPCI may share a membership convention is not known"
    );

    internal static readonly Localized WhetherMember = new(
        "l’EPCI auquel appartient {name}",
        "the EPCI that {name} belongs to"
    );

    internal static readonly Localized WhetherMembers = new(
        "si chaque commune appartient à l’EPCI",
        "whether every commune belongs to the EPCI"
    );

    internal static readonly Localized CapacityMissing = new(
        "en quelle qualité {name} a signé",
        "in what capacity {name} signed"
    );

    internal static readonly Localized DelegationMissing = new(
        "la date de la délégation de signature pour {name}",
        "the day of the delegation of signature for {name}"
    );

    internal static readonly Localized DeliberationsMissing = new(
        "la liste complète des délibérations prises à ce jour",
        "the complete list of the délibérations taken so far"
    );

    internal static readonly Localized WhetherAuthorised = new(
        "si chaque signataire avait le pouvoir de signer (qualité, délibération préalable)",
        "whether every signatory had the power to sign (capacity, earlier délibération)"
    );

    internal static readonly Localized EpciMissing = new("l’EPCI des communes", "the EPCI of the communes");

    internal static readonly Localized SirenMissing = new(
        "le SIREN de chaque EPCI partie à la convention",
        "the SIREN of every EPCI that is a party to the convention"
    );

    internal static readonly Localized ItsPopulation = new("la population de {name}", "the population of {name}");

    internal static readonly Localized SignatureDay = new(
        "la date de la dernière signature",
        "the day of the last signature"
    );

    /// <summary>"la signature du préfet", not "de le préfet".</summary>
    internal static Localized SignatureOf(Localized name) => Of(SignatureMissing, name);

    /// <summary>Fills <c>{name}</c> after the French preposition « de », contracted where it must be.</summary>
    internal static Localized Of(Localized template, Localized name) =>
        new(
            template.French.Replace("de {name}", FrenchOf(name.French)).Replace("{name}", name.French),
            template.English.Replace("{name}", name.English)
        );

    private static string FrenchOf(string name) =>
        name.StartsWith("le ", StringComparison.OrdinalIgnoreCase) ? "du " + name.Substring(3)
        : name.StartsWith("les ", StringComparison.OrdinalIgnoreCase) ? "des " + name.Substring(4)
        : StartsWithVowel(name) ? "d’" + name
        : "de " + name;

    private static bool StartsWithVowel(string name) =>
        name.Length > 0 && "aeiouyàâéèêëîïôûùœAEIOUYÀÂÉÈÊËÎÏÔÛÙŒ".IndexOf(name[0]) >= 0;
}
