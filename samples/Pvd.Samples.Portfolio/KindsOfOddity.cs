namespace Pvd.Samples.Portfolio;

/// <summary>What a kind of finding is called above its table.</summary>
internal static class KindsOfOddity
{
    private static readonly Dictionary<string, string> Titles = new(StringComparer.Ordinal)
    {
        ["cog.code-twice"] = "Codes officiels en double",
        ["cog.corsica-before-1976"] = "Codes de la Corse d’avant 1976",
        ["cog.disagreement"] = "Mouvements qui ne vont pas avec la liste des communes",
        ["cog.no-code"] = "Lignes officielles sans code",
        ["cog.no-date"] = "Mouvements sans date",
        ["cog.no-name"] = "Communes sans nom",
        ["cog.other-department"] = "Communes d’un autre département",
        ["cog.other-region"] = "Départements d’une autre région",
        ["cog.unknown-change"] = "Mouvements de nature inconnue",
        ["cog.unknown-commune"] = "Parties de communes inconnues",
        ["cog.unknown-kind"] = "Communes de type inconnu",
        ["csv.cell-count"] = "Lignes mal découpées",
        ["csv.impossible-code"] = "Codes impossibles",
        ["csv.impossible-date"] = "Dates impossibles",
        ["csv.impossible-flag"] = "Ni vrai ni faux",
        ["csv.impossible-siren"] = "SIREN impossibles",
        ["csv.lost-zero"] = "Zéros initiaux perdus",
        ["csv.month-only"] = "Mois sans jour",
        ["csv.other-date"] = "Dates écrites autrement",
        ["csv.other-flag"] = "Vrai et faux écrits autrement",
        ["csv.spaces"] = "Espaces insécables ou en trop",
        ["csv.too-many-oddities"] = "Constats trop nombreux",
        ["epci.across-departments"] = "EPCI à cheval sur plusieurs départements",
        ["epci.commune-twice"] = "Communes dans deux EPCI",
        ["epci.member-count"] = "EPCI dont le nombre de membres diffère",
        ["epci.no-code"] = "Membres sans code",
        ["epci.no-commune"] = "Membres qui ne sont pas des communes",
        ["epci.no-siren"] = "EPCI sans SIREN",
        ["epci.none"] = "Communes sans EPCI",
        ["epci.not-listed"] = "EPCI hors de la liste",
        ["epci.siren-twice"] = "EPCI en double",
        ["epci.unknown-kind"] = "EPCI de nature inconnue",
        ["programme.code-gone"] = "Codes qui ne sont pas ceux d’une commune",
        ["programme.code-twice"] = "Communes en double",
        ["programme.date-alone"] = "Dates d’un programme où la commune n’est pas",
        ["programme.days-differ"] = "Communes à plusieurs dates",
        ["programme.early-date"] = "Signatures trop anciennes",
        ["programme.future-date"] = "Signatures datées après la liste",
        ["programme.impossible-id"] = "Identifiants du programme mal formés",
        ["programme.impossible-town"] = "Lignes sans code de commune possible",
        ["programme.no-siren"] = "SIREN manquants",
        ["programme.ort-before-pvd"] = "ORT signées avant l’adhésion",
        ["programme.other-department"] = "Identifiants d’un autre département",
        ["programme.undated"] = "Signatures sans date",
        ["programme.unknown"] = "Programmes inconnus",
    };

    internal static string Title(string code) => Titles.GetValueOrDefault(code, code);
}
