namespace Pvd.Rules.Receipts;

/// <summary>The messages of the receipt reader and of verification, in both languages.</summary>
internal static class ReceiptMessages
{
    internal static readonly Localized NoFacts = new(
        "il manque les faits : « dossier » ou « form »",
        "the facts are missing: \"dossier\" or \"form\""
    );

    internal static readonly Localized YearDiffers = new(
        "l’année demandée manque, ou diffère de celle du formulaire",
        "the year asked for is missing, or differs from that of the form"
    );

    internal static readonly Localized KnownOnDiffers = new(
        "la date diffère de celle du dossier",
        "the day differs from that of the dossier"
    );

    internal static readonly Localized LawDayOutOfReach = new(
        "le jour de la loi est hors des années 1900 à 2100",
        "the day of the law is outside the years 1900 to 2100"
    );

    internal static readonly Localized ARatio = new("une fraction telle que 3/4", "a fraction such as 3/4");
    internal static readonly Localized ANumber = new("un nombre entier", "a whole number");

    internal static readonly Localized OneValue = new(
        "une seule valeur : amount, ratio, number, day, ou fr et en",
        "one value: amount, ratio, number, day, or fr and en"
    );

    internal static readonly Localized FactsDiffer = new(
        "les faits ont changé depuis que le reçu a été établi",
        "the facts have changed since the receipt was made"
    );

    internal static readonly Localized LawDiffers = new(
        "la législation n’est pas celle du reçu",
        "the legislation is not that of the receipt"
    );

    internal static readonly Localized ParameterDiffers = new(
        "le paramètre {id} vaut {now} au {day}, et non {was}",
        "the parameter {id} is {now} on {day}, not {was}"
    );

    internal static readonly Localized ResultDiffers = new(
        "le calcul refait donne « {now} », et non « {was} »",
        "computed again, this gives \"{now}\", not \"{was}\""
    );

    internal static readonly Localized NotComputed = new(
        "le calcul refait ne donne pas « {was} »",
        "computed again, this does not give \"{was}\""
    );

    internal static readonly Localized OnlyComputed = new(
        "le calcul refait donne aussi « {now} »",
        "computed again, this also gives \"{now}\""
    );
}
