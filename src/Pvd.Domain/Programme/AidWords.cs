namespace Pvd.Domain.Programme;

/// <summary>Why an aid is shown or not, in words.</summary>
internal static class AidWords
{
    internal static readonly Localized Shown = new(
        "« {name} » répond à toutes les conditions.",
        "\"{name}\" meets every condition."
    );

    internal static readonly Localized ToCheck = new(
        "« {name} » est proposée ; il reste à vérifier : {reasons}.",
        "\"{name}\" is shown; still to be checked: {reasons}."
    );

    internal static readonly Localized NotShown = new(
        "« {name} » n’est pas proposée : {reasons}.",
        "\"{name}\" is not shown: {reasons}."
    );

    internal static readonly Localized OtherPlace = new(
        "elle n’est pas ouverte à la commune {place}",
        "it is not open to the commune {place}"
    );

    internal static readonly Localized OtherTheme = new(
        "elle ne porte pas sur le thème « {theme} »",
        "it is not about the theme \"{theme}\""
    );

    internal static readonly Localized OtherInstrument = new(
        "elle ne prend pas la forme demandée ({instrument})",
        "it does not take the form asked for ({instrument})"
    );

    internal static readonly Localized NotOpenYet = new("elle n’ouvre que le {day}", "it opens on {day} only");

    internal static readonly Localized Closed = new(
        "elle n’était ouverte que jusqu’au {day}",
        "it was open until {day} only"
    );

    internal static readonly Localized OtherRate = new(
        "ses taux sont en dehors de ceux demandés",
        "its rates lie outside those asked for"
    );

    internal static readonly Localized AidTwice = new(
        "deux aides ont le même identifiant « {name} »",
        "two aids share the id \"{name}\""
    );
}
