namespace Pvd.Samples.Portfolio;

/// <summary>What a kind of finding is called above its table.</summary>
internal static class KindsOfOddity
{
    private static readonly Dictionary<string, string> Titles = new(StringComparer.Ordinal)
    {
        ["csv.cell-count"] = "Lignes mal découpées",
        ["csv.impossible-code"] = "Codes impossibles",
        ["csv.impossible-date"] = "Dates impossibles",
        ["csv.impossible-siren"] = "SIREN impossibles",
        ["csv.lost-zero"] = "Zéros initiaux perdus",
        ["csv.month-only"] = "Mois sans jour",
        ["csv.other-date"] = "Dates écrites autrement",
        ["csv.spaces"] = "Espaces insécables ou en trop",
        ["programme.code-gone"] = "Codes qui n’existent plus",
        ["programme.code-twice"] = "Communes en double",
        ["programme.date-alone"] = "Dates d’un programme où la commune n’est pas",
        ["programme.early-date"] = "Signatures d’avant le programme",
        ["programme.future-date"] = "Signatures à venir",
        ["programme.impossible-id"] = "Identifiants du programme mal formés",
        ["programme.impossible-town"] = "Lignes fictives, laissées de côté",
        ["programme.no-siren"] = "SIREN manquants",
        ["programme.ort-before-pvd"] = "ORT signées avant l’adhésion",
        ["programme.other-department"] = "Identifiants d’un autre département",
        ["programme.undated"] = "Signatures sans date",
    };

    internal static string Title(string code) => Titles.GetValueOrDefault(code, code);
}
