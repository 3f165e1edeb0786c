namespace Pvd.Domain.Json;

/// <summary>The messages of the dossier reader about values that do not go together.</summary>
internal static class DossierMessages
{
    internal static readonly Localized EndsBeforeItBegins = new(
        "le dernier jour précède le premier",
        "the last day comes before the first"
    );

    internal static readonly Localized PartyOfMember = new(
        "il manque « party » : un membre au titre de « {role} » représente une partie à la convention",
        "\"party\" is missing: a member as \"{role}\" represents a party to the convention"
    );

    internal static readonly Localized YearTwice = new("l’année {year} a deux coûts", "the year {year} has two costs");
}
