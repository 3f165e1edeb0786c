namespace Pvd.Domain.Indicators;

/// <summary>Why an indicator cannot be told: never by any dossier, or not by those at hand.</summary>
internal static class IndicatorMessages
{
    internal static readonly Localized NothingToCount = new(
        "les dossiers ne donnent rien parmi quoi compter",
        "the dossiers give nothing to count among"
    );

    internal static readonly Localized NothingGranted = new(
        "les dossiers ne disent aucune somme accordée",
        "the dossiers tell of no money granted"
    );

    internal static readonly Localized GrantsNotTold = new(
        "les dossiers disent des sommes accordées, mais non leur montant ou leur bénéficiaire",
        "the dossiers tell of money granted, but not how much or to whom"
    );

    internal static readonly Localized WithLoans = new(
        "un dossier ne distingue pas l’ingénierie de cet établissement de ses prêts et investissements",
        "a dossier does not tell the engineering of that body from its loans and investments"
    );

    internal static readonly Localized NoFacilities = new(
        "un dossier ne dit pas les équipements que la commune prévoit",
        "a dossier does not tell the facilities that the commune plans"
    );

    internal static readonly Localized NoNeeds = new(
        "un dossier ne dit pas les besoins exprimés",
        "a dossier does not tell the needs expressed"
    );

    internal static readonly Localized NotForEngineering = new(
        "un dossier ne dit pas lesquelles des sommes accordées paient de l’ingénierie",
        "a dossier does not tell which of the money granted pays for engineering"
    );

    internal static readonly Localized NameLost = new(
        "la source ne dit plus quelle dotation c’était",
        "the source no longer tells which grant it was"
    );

    internal static readonly Localized NoModules = new(
        "un dossier ne dit pas les modules d’une formation",
        "a dossier does not tell the modules of a training session"
    );

    internal static readonly Localized NotTheDossiers = new(
        "le fait est tenu hors des dossiers",
        "the fact is kept outside dossiers"
    );

    internal static readonly Localized AnotherDay = new(
        "c’est NAT-05 à une autre date : demandez ce jour-là",
        "it is NAT-05 on another day: ask for that day"
    );

    internal static readonly Localized AParameter = new(
        "c’est un paramètre du programme, non une statistique",
        "it is a parameter of the programme, not a statistic"
    );
}
