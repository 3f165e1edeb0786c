using System.Xml.Linq;
using Pvd.Domain.Json;
using static Pvd.Samples.Portfolio.Html;

namespace Pvd.Samples.Portfolio;

/// <summary>The tables of the page: by région, by département, what is overdue, what is to be checked.</summary>
internal static class PageTables
{
    private const string Unknown = "–";
    private const int MostShown = 60;

    internal static XElement Regions(Portfolio portfolio) =>
        Tag(
            "section",
            Is("aria-labelledby", "regions"),
            Tag("h2", Is("id", "regions"), "Par région"),
            Html.Table(
                "Communes du programme, par région",
                ["Région", .. Columns(portfolio)],
                portfolio.Regions.Select(row => Row(row.Name, row.Totals, portfolio)),
                isWide: true,
                foot: Row("Ensemble", portfolio.Total, portfolio)
            )
        );

    internal static XElement Departments(Portfolio portfolio) =>
        Tag(
            "section",
            Is("aria-labelledby", "departements"),
            Tag("h2", Is("id", "departements"), "Par département"),
            Html.Table(
                "Communes du programme, par département",
                ["Département", .. Columns(portfolio)],
                portfolio.Departments.Select(row =>
                    Row($"{row.Code.Value} {row.Code.Name ?? Unknown}", row.Totals, portfolio)
                ),
                isWide: true,
                foot: Row("Ensemble", portfolio.Total, portfolio)
            )
        );

    private static string[] Columns(Portfolio portfolio) =>
        [
            "Communes",
            "Adhésions signées",
            .. portfolio.KnowsOrt
                ? (string[])
                    [
                        "En ORT",
                        "Part",
                        "Dans le délai",
                        "En retard",
                        "Retard médian (jours)",
                        "Échues sans ORT",
                        "Délai ouvert",
                        "Indéter\u00ADminées",
                    ]
                : [],
            "Dates à vérifier",
            .. portfolio.KnowsCommunes ? (string[])["Codes disparus"] : [],
        ];

    private static IReadOnlyList<string> Row(string name, Totals totals, Portfolio portfolio) =>
        [
            name,
            French.Number(totals.Towns),
            French.Number(totals.Signed),
            .. portfolio.KnowsOrt
                ? (string[])
                    [
                        French.Number(totals.InOrt),
                        French.Share(totals.InOrt, totals.Towns),
                        French.Number(totals.InTime),
                        French.Number(totals.Late),
                        totals.MedianDaysLate is { } days ? French.Number(days) : Unknown,
                        French.Number(totals.Overdue),
                        French.Number(totals.Open),
                        French.Number(totals.CannotTell),
                    ]
                : [],
            French.Number(totals.DoubtfulDays),
            .. portfolio.KnowsCommunes ? (string[])[French.Number(totals.Gone)] : [],
        ];

    internal static XElement Overdue(Portfolio portfolio)
    {
        IReadOnlyList<Town> towns =
        [
            .. portfolio
                .Towns.Where(town => town.State == TownState.Overdue)
                .OrderByDescending(town => town.DaysLate)
                .ThenBy(town => town.Code.Value, StringComparer.Ordinal),
        ];
        return Tag(
            "section",
            Is("aria-labelledby", "echues"),
            Tag("h2", Is("id", "echues"), "Échéances passées sans ORT"),
            towns.Count == 0
                ? Tag("p", "Aucune.")
                : Html.Table(
                    "De la plus ancienne à la plus récente",
                    [
                        "Commune",
                        "Département",
                        .. portfolio.KnowsEpcis ? (string[])["EPCI"] : [],
                        "Adhésion",
                        "Échéance",
                        "Jours passés",
                    ],
                    towns.Select(town =>
                        (IReadOnlyList<string>)
                            [
                                $"{town.Name} ({town.Code.Value})",
                                town.Department.Name ?? town.Department.Value,
                                .. portfolio.KnowsEpcis ? (string[])[town.Epci?.Name ?? Unknown] : [],
                                French.Day(town.Pvd?.SignedOn),
                                French.Day(town.Due),
                                French.Number(town.DaysLate ?? 0),
                            ]
                    ),
                    texts: portfolio.KnowsEpcis ? 3 : 2
                )
        );
    }

    /// <summary>Each kind of finding in turn; of a kind that is everywhere, the first ones.</summary>
    internal static XElement ToCheck(Portfolio portfolio) =>
        Tag(
            "section",
            Is("aria-labelledby", "verifier"),
            Tag("h2", Is("id", "verifier"), "À vérifier dans la liste"),
            portfolio.Oddities.Count == 0
                ? Tag("p", "Rien n’a été relevé.")
                : Tag(
                    "p",
                    $"{French.Number(portfolio.Oddities.Count)} constats, tous dans singularites.csv. Chaque ligne reste comptée, sauf si son code ne peut être celui d’une commune."
                ),
            portfolio
                .Oddities.GroupBy(oddity => oddity.Code)
                .OrderBy(kind => kind.Count())
                .ThenBy(kind => kind.Key, StringComparer.Ordinal)
                .Select(kind => Findings(kind.Key, [.. kind], portfolio))
        );

    private static XElement Findings(string code, IReadOnlyList<Problem> oddities, Portfolio portfolio) =>
        Html.Table(
            $"{KindsOfOddity.Title(code)} : {French.Number(oddities.Count)} {(oddities.Count == 1 ? "ligne" : "lignes")}"
                + (oddities.Count > MostShown ? $", dont les {French.Number(MostShown)} premières" : ""),
            ["Ligne", "Commune", "Constat"],
            oddities
                .Take(MostShown)
                .Select(oddity =>
                    (IReadOnlyList<string>)
                        [
                            Line(oddity),
                            portfolio.TownOn(oddity.Line) is { } town
                                ? $"{town.Name} ({town.Department.Value})"
                                : Unknown,
                            oddity.Message.French,
                        ]
                ),
            texts: 3
        );

    private static string Line(Problem oddity) => oddity.Line == 0 ? Unknown : French.Number(oddity.Line);
}
