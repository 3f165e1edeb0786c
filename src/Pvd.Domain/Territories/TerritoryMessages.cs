namespace Pvd.Domain.Territories;

/// <summary>What there is to say about files that do not agree with one another.</summary>
internal static class TerritoryMessages
{
    internal static readonly Localized NotAlive = new(
        "le code {code} n’était plus celui d’une commune la veille ; il est tenu pour rétabli",
        "the code {code} was no longer that of a commune the day before; it is taken as restored"
    );

    internal static readonly Localized ListedThoughEnded = new(
        "la commune {code} est dans la liste alors qu’un mouvement y met fin ; la liste est suivie",
        "the commune {code} is in the list though a movement ends it; the list is followed"
    );

    internal static readonly Localized OtherName = new(
        "la commune {code} s’appelle « {listed} » dans la liste et « {moved} » dans les mouvements ; la liste est suivie",
        "the commune {code} is \"{listed}\" in the list and \"{moved}\" in the movements; the list is followed"
    );

    internal static readonly Localized NotListed = new(
        "la commune {code} existe d’après les mouvements, mais n’est pas dans la liste ; elle est gardée",
        "the commune {code} exists by the movements, but is not in the list; it is kept"
    );
}
