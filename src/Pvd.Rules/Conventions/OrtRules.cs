namespace Pvd.Rules.Conventions;

/// <summary>
/// When a convention-cadre has the effect of an ORT.
/// Sources: CCH L303-2, II (the centre of the principal town is necessarily in the perimeter) and L303-3 (derogation by the prefect, loi 3DS of February 2022), both read;
/// the signature of the principal town is the reading of the programme’s template and of the ministry, not of the law itself. No text read defines the principal town.
/// </summary>
internal static class OrtRules
{
    private static readonly LegalReference Programme = new(
        "ANCT, mode d’emploi du programme Petites villes de demain",
        "convention-cadre valant ORT"
    );

    private static readonly LegalReference DerogationText = new("CCH", "L303-3");

    internal static readonly RuleText Claimed = new(
        "ort.claimed",
        Programme,
        statement: new("L’acte dit qu’il vaut ORT.", "The act says that it stands for an ORT."),
        met: new("L’acte dit qu’il vaut ORT.", "The act says that it stands for an ORT."),
        notMet: new(
            "L’acte ne dit pas qu’il vaut ORT : c’est une convention-cadre du programme, sans plus.",
            "The act does not say that it stands for an ORT: it is a framework convention of the programme, no more."
        ),
        unknown: new(
            "On ne sait pas si l’acte dit valoir ORT.",
            "It is not known whether the act says that it stands for an ORT."
        )
    );

    internal static readonly RuleText InForce = new(
        "ort.in-force",
        new("CCH", "L303-2"),
        statement: new("L’acte est en vigueur.", "The act is in force."),
        met: new(
            "L’acte est en vigueur depuis le {since}, jusqu’au {until}.",
            "The act has been in force since {since}, until {until}."
        ),
        notMet: new("L’acte n’est pas en vigueur ({state}).", "The act is not in force ({state})."),
        unknown: new("On ne sait pas si l’acte est en vigueur.", "It is not known whether the act is in force.")
    );

    internal static readonly RuleText PrincipalTownSigned = new(
        "ORT-4",
        Programme,
        statement: new(
            "La ville principale de l’EPCI signe, ou le préfet a accordé une dérogation ; sinon l’acte reste une convention-cadre, sans effet d’ORT.",
            "The principal town of the EPCI signs, or the prefect has granted a derogation; otherwise the act remains a framework convention, without the effect of an ORT."
        ),
        met: new("La ville principale, {town}, a signé le {on}.", "The principal town, {town}, signed on {on}."),
        notMet: new(
            "La ville principale, {town}, n’a pas signé, et aucune dérogation n’est en place : l’acte n’a pas d’effet d’ORT.",
            "The principal town, {town}, has not signed, and no derogation is in place: the act does not have the effect of an ORT."
        ),
        unknown: new(
            "On ne sait pas si la ville principale a signé, ou si une dérogation en dispense.",
            "It is not known whether the principal town has signed, or whether a derogation makes up for it."
        )
    );

    internal static readonly Localized Excused = new(
        "La signature de la ville principale n’est pas nécessaire : le préfet a accordé une dérogation le {on}.",
        "The signature of the principal town is not needed: the prefect granted a derogation on {on}."
    );

    internal static readonly Localized NothingClaimed = new(
        "La ville principale n’a pas signé et aucune dérogation n’est en place ; l’acte ne se dit pas ORT, il n’y a rien à redire.",
        "The principal town has not signed and no derogation is in place; the act does not say that it is an ORT, and nothing is amiss."
    );

    internal static readonly RuleText Derogation = new(
        "ORT-5",
        DerogationText,
        statement: new(
            "Depuis la loi 3DS, le préfet peut autoriser une ORT sans la ville principale si le territoire en est séparé ou éloigné et si une ou plusieurs villes y ont des fonctions de centralité ; signent alors l’EPCI, les communes concernées et l’État.",
            "Since the 3DS act the prefect may allow an ORT without the principal town if the territory is cut off or far from it and if one or more towns have functions of centrality; the EPCI, the communes concerned and the State then sign."
        ),
        met: new(
            "Dérogation du préfet du {on} : territoire séparé ou éloigné, centralité reconnue ({towns}), communes concernées signataires.",
            "Derogation by the prefect of {on}: territory cut off or far away, centrality recognised ({towns}), communes concerned among the signatories."
        ),
        notMet: new("La dérogation ne tient pas : {faults}.", "The derogation does not hold: {faults}."),
        unknown: new(
            "On ne sait pas si la dérogation remplit toutes ses conditions.",
            "It is not known whether the derogation meets all its conditions."
        )
    );

    internal static readonly Localized BeforeTheAct = new(
        "aucun texte ne l’autorisait le {on}",
        "no text allowed it on {on}"
    );

    internal static readonly Localized NotApart = new(
        "le territoire n’est ni séparé ni éloigné de la ville principale",
        "the territory is neither cut off nor far from the principal town"
    );

    internal static readonly Localized NoCentrality = new(
        "aucune ville n’a été reconnue comme centralité",
        "no town has been found to be a centrality"
    );

    internal static readonly Localized UnsignedBy = new(
        "une commune concernée n’a pas signé ({communes})",
        "a commune concerned has not signed ({communes})"
    );

    internal static readonly Localized DecisionMissing = new(
        "la date de la décision du préfet",
        "the day of the prefect’s decision"
    );

    internal static readonly Localized ApartMissing = new(
        "si le territoire est séparé ou éloigné de la ville principale",
        "whether the territory is cut off or far from the principal town"
    );

    internal static readonly Localized CentralitiesMissing = new(
        "les villes reconnues comme centralités",
        "the towns found to be centralities"
    );

    internal static readonly RuleText NoConsultation = new(
        "ORT-6",
        DerogationText,
        statement: new(
            "Le texte lu ne demande aucune consultation avant la dérogation ; d’autres textes peuvent en demander.",
            "The text read asks for no consultation before the derogation; other texts may ask for one."
        )
    );

    internal static readonly RuleText PrincipalTown = new(
        "ORT-7",
        new("CCH", "L303-2"),
        statement: new(
            "Aucun texte lu ne définit la ville principale : le dossier la désigne.",
            "No text read defines the principal town: the file names it."
        ),
        met: new("La ville principale est {town}.", "The principal town is {town}."),
        unknown: new("La ville principale n’est pas connue.", "The principal town is not known.")
    );

    internal static readonly Localized TownMissing = new(
        "la ville principale de l’EPCI",
        "the principal town of the EPCI"
    );

    internal static readonly Localized CodeMissing = new(
        "le code INSEE de chaque commune membre partie à l’acte",
        "the INSEE code of each member commune that is a party to the act"
    );

    internal static readonly RuleText OtherMembers = new(
        "ORT-8",
        new("CCH", "L303-2, I"),
        statement: new(
            "Les autres communes membres signent si elles le veulent, au besoin plus tard par avenant : l’effet d’ORT n’en dépend pas.",
            "The other member communes sign if they wish, if need be later by amendment: the effect of an ORT does not depend on it."
        ),
        met: new(
            "Autres communes membres parties à l’acte : {communes}. L’effet d’ORT ne dépend pas d’elles.",
            "Other member communes that are parties: {communes}. The effect of an ORT does not depend on them."
        )
    );

    internal static readonly RuleText CentreOfPrincipalTown = new(
        "ORT-12",
        new("CCH", "L303-2, II"),
        statement: new(
            "Les secteurs d’intervention comprennent nécessairement le centre-ville de la ville principale, sauf dérogation.",
            "The intervention sectors necessarily include the centre of the principal town, save a derogation."
        ),
        met: new(
            "Les secteurs d’intervention comprennent le centre-ville de la ville principale.",
            "The intervention sectors include the centre of the principal town."
        ),
        notMet: new(
            "Aucun secteur d’intervention ne comprend le centre-ville de la ville principale, {town}.",
            "No intervention sector includes the centre of the principal town, {town}."
        ),
        unknown: new(
            "On ne sait pas si les secteurs d’intervention comprennent le centre-ville de la ville principale.",
            "It is not known whether the intervention sectors include the centre of the principal town."
        )
    );

    internal static readonly Localized NotInSectors = new(
        "La dérogation du préfet dispense de comprendre le centre-ville de la ville principale.",
        "The prefect’s derogation makes it unnecessary to include the centre of the principal town."
    );

    internal static readonly Localized KindsMissing = new(
        "ce que couvre chaque secteur d’intervention",
        "what each intervention sector covers"
    );

    internal static readonly IReadOnlyList<RuleText> All =
    [
        Claimed,
        InForce,
        PrincipalTown,
        PrincipalTownSigned,
        Derogation,
        NoConsultation,
        OtherMembers,
        CentreOfPrincipalTown,
    ];
}
