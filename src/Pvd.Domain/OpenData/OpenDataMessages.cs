namespace Pvd.Domain.OpenData;

/// <summary>What may be odd in the State's open files, in both languages.</summary>
internal static class OpenDataMessages
{
    internal static readonly Localized OtherDepartment = new(
        "« {found} » ne va pas avec le département du code {code}",
        "\"{found}\" does not go with the département of the code {code}"
    );

    internal static readonly Localized OtherRegion = new(
        "« {name} » : la région {found} n’est pas celle que l’on connaît",
        "\"{name}\": the région {found} is not the one known"
    );

    internal static readonly Localized UnknownKind = new(
        "« {found} » n’est pas un type de commune connu ; la ligne est laissée de côté",
        "\"{found}\" is no known type of commune; the line is left aside"
    );

    internal static readonly Localized UnknownChange = new(
        "« {found} » n’est pas une nature de mouvement connue ; la ligne est laissée de côté",
        "\"{found}\" is no known nature of movement; the line is left aside"
    );

    internal static readonly Localized UnknownCommune = new(
        "la commune {code} n’est pas dans la liste",
        "the commune {code} is not in the list"
    );

    internal static readonly Localized CodeTwice = new(
        "le code {code} est là deux fois",
        "the code {code} is there twice"
    );

    internal static readonly Localized NoName = new(
        "il manque le nom ; la ligne est laissée de côté",
        "the name is missing; the line is left aside"
    );

    internal static readonly Localized NoCode = new(
        "il manque le code ; la ligne est laissée de côté",
        "the code is missing; the line is left aside"
    );

    internal static readonly Localized NoDate = new(
        "il manque la date d’effet ; la ligne est laissée de côté",
        "the day it takes effect is missing; the line is left aside"
    );

    internal static readonly Localized Corsica = new(
        "{found} est un code de la Corse d’avant 1976 ; l’histoire de la commune commence en 1976",
        "{found} is a code of Corsica before 1976; the history of the commune begins in 1976"
    );

    internal static readonly Localized EpciNotListed = new(
        "l’EPCI {siren} n’est pas dans la liste des EPCI",
        "the EPCI {siren} is not in the list of EPCI"
    );

    internal static readonly Localized NoCommune = new(
        "{code} n’est pas le code d’une commune au {day}",
        "{code} is not the code of a commune on {day}"
    );

    internal static readonly Localized WithoutEpci = new("{commune} n’a pas d’EPCI", "{commune} has no EPCI");

    internal static readonly Localized AcrossDepartments = new(
        "« {epci} » a des communes de plusieurs départements : {departments}",
        "\"{epci}\" has communes of several départements: {departments}"
    );

    internal static readonly Localized MemberCount = new(
        "« {epci} » dit avoir {told} membres ; {found} ont été trouvés",
        "\"{epci}\" says it has {told} members; {found} were found"
    );

    internal static readonly Localized UnknownEpciKind = new(
        "« {found} » n’est pas une nature juridique connue",
        "\"{found}\" is no known legal nature"
    );

    internal static readonly Localized SirenTwice = new(
        "l’EPCI {siren} est là deux fois",
        "the EPCI {siren} is there twice"
    );

    internal static readonly Localized CommuneTwice = new(
        "la commune {code} est dans deux EPCI ; celui du plus petit SIREN est gardé",
        "the commune {code} is in two EPCI; the one with the smallest SIREN is kept"
    );

    internal static readonly Localized NoSiren = new(
        "il manque le SIREN de l’EPCI",
        "the SIREN of the EPCI is missing"
    );

    internal static readonly Localized UnknownProgramme = new(
        "« {found} » n’est l’identifiant d’aucun programme suivi ; la ligne est laissée de côté",
        "\"{found}\" is the identifier of no programme that is followed; the line is left aside"
    );

    internal static readonly Localized ImpossibleTown = new(
        "« {name} » porte le code « {found} », qui ne peut être celui d’une commune ; la ligne est laissée de côté",
        "\"{name}\" has the code \"{found}\", which cannot be that of a commune; the line is left aside"
    );

    internal static readonly Localized ImpossibleCode = new(
        "« {name} » porte le code « {found} », qui ne peut être celui d’une commune ; ce code est laissé de côté",
        "\"{name}\" has the code \"{found}\", which cannot be that of a commune; this code is left aside"
    );

    internal static readonly Localized DaysDiffer = new(
        "{code} : plusieurs dates de signature ({programme}), {days} ; celle du {kept} est gardée",
        "{code}: several days of signature ({programme}), {days}; that of {kept} is kept"
    );

    internal static readonly Localized DateAlone = new(
        "{code} porte une date pour un programme dont elle ne fait pas partie",
        "{code} has a date for a programme that it is not part of"
    );

    internal static readonly Localized OrtBeforePvd = new(
        "{code} : l’ORT est signée le {ort}, avant l’adhésion au programme, le {pvd}",
        "{code}: the ORT was signed on {ort}, before the programme was joined, on {pvd}"
    );

    internal static readonly Localized Undated = new(
        "{code} : pas de date de signature ({programme})",
        "{code}: no day of signature ({programme})"
    );

    internal static readonly Localized FutureDate = new(
        "{code} : signature le {day}, après la date du fichier ({programme})",
        "{code}: signed on {day}, after the day of the file ({programme})"
    );

    internal static readonly Localized EarlyDate = new(
        "{code} : signature le {day}, avant le lancement du programme ({programme})",
        "{code}: signed on {day}, before the programme was launched ({programme})"
    );

    internal static readonly Localized EarlyOrt = new(
        "{code} : signature le {day}, avant la loi qui crée les ORT ({programme})",
        "{code}: signed on {day}, before the law that created ORT ({programme})"
    );

    internal static readonly Localized CodeGone = new(
        "{code} n’est pas le code d’une commune au {day} ; son territoire est à {communes}",
        "{code} is not the code of a commune on {day}; its territory is in {communes}"
    );

    internal static readonly Localized CodeOfPart = new(
        "{code} n’est que le code d’une partie de {commune} au {day}",
        "{code} is only the code of a part of {commune} on {day}"
    );

    internal static readonly Localized CodeUnknown = new(
        "{code} n’est le code d’aucune commune connue au {day}",
        "{code} is the code of no commune known on {day}"
    );

    internal static readonly Localized Nowhere = new("aucune commune connue", "no commune known");
}
