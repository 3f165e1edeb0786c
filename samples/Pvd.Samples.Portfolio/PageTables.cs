using System.Xml.Linq;
using Pvd.Domain.Json;
using static Pvd.Samples.Portfolio.Html;

namespace Pvd.Samples.Portfolio;

/// <summary>The tables of the page: by région, by département, what is overdue, what cannot be told, what is to be checked.</summary>
internal static class PageTables
{
    private const string Unknown = "–";
    private const int MostShown = 60;

    internal static XElement Regions(Portfolio portfolio) =>
        Totals(
            "regions",
            "Par région",
            "Région",
            [.. portfolio.Regions.Select(region => (region.Name, region.Totals))],
            portfolio
        );

    internal static XElement Departments(Portfolio portfolio) =>
        Totals(
            "departements",
            "Par département",
            "Département",
            [
                .. portfolio.Departments.Select(department =>
                    ($"{department.Code.Value} {department.Code.Name ?? Unknown}", department.Totals)
                ),
            ],
            portfolio
        );

    private static XElement Totals(
        string id,
        string title,
        string heading,
        IReadOnlyList<(string Name, Totals Totals)> rows,
        Portfolio portfolio
    )
    {
        IReadOnlyList<Column> columns = Column.Of(portfolio);
        return Section(
            id,
            title,
            Html.Table(
                "Nombre de communes du programme ; les dates et les codes à vérifier sont comptés sur toute la liste",
                [heading, .. columns.Select(column => column.Title)],
                rows.Select(row => Row(row.Name, row.Totals)),
                kind: "wide",
                foot: Row("Ensemble", portfolio.Total)
            )
        );

        IReadOnlyList<string> Row(string name, Totals totals) =>
            [name, .. columns.Select(column => column.Text(totals))];
    }

    internal static XElement Overdue(Portfolio portfolio)
    {
        IReadOnlyList<Town> towns =
        [
            .. portfolio
                .Towns.Where(town => town.Standing.State == TownState.Overdue)
                .OrderByDescending(town => town.Standing.DaysLate)
                .ThenBy(town => town.Code.Value, StringComparer.Ordinal),
        ];
        return Section(
            "echues",
            "Échéances passées sans ORT",
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
                                French.Day(town.Standing.Due),
                                French.Number(town.Standing.DaysLate),
                            ]
                    ),
                    texts: portfolio.KnowsEpcis ? 3 : 2
                )
        );
    }

    internal static XElement? CannotTell(Portfolio portfolio) =>
        portfolio.Total.Reasons.Count == 0
            ? null
            : Section(
                "indeterminees",
                "Communes indéterminées",
                Html.Table(
                    "Ce qui empêche de dire où elles en sont",
                    ["Raison", "Communes"],
                    portfolio.Total.Reasons.Select(reason =>
                        (IReadOnlyList<string>)[Capital(reason.Reason), French.Number(reason.Towns)]
                    )
                )
            );

    /// <summary>Each kind of finding in turn, the rarest first; of a kind that is everywhere, the first ones.</summary>
    internal static XElement ToCheck(Portfolio portfolio) =>
        Section(
            "verifier",
            "À vérifier dans la liste",
            Tag(
                "p",
                portfolio.Oddities.Count == 0
                    ? "Rien n’a été relevé."
                    : $"{French.Number(portfolio.Oddities.Count)} constats, tous dans singularites.csv. Une ligne reste comptée, sauf si son code ne peut être celui d’une commune."
            ),
            portfolio
                .Oddities.GroupBy(oddity => oddity.Code)
                .OrderBy(kind => kind.Count())
                .ThenBy(kind => kind.Key, StringComparer.Ordinal)
                .Select(kind => Findings(kind.Key, [.. kind], portfolio))
        );

    internal static XElement? OtherFiles(Portfolio portfolio) =>
        portfolio.OtherOddities.Count == 0
            ? null
            : Section(
                "territoires",
                "Relevé dans les fichiers de territoires",
                Html.Table(
                    "Sans effet sur les nombres de cette page ; le détail est dans singularites.csv",
                    ["Constat", "Nombre"],
                    portfolio
                        .OtherOddities.GroupBy(oddity => oddity.Code)
                        .OrderByDescending(kind => kind.Count())
                        .ThenBy(kind => kind.Key, StringComparer.Ordinal)
                        .Select(kind =>
                            (IReadOnlyList<string>)[KindsOfOddity.Title(kind.Key), French.Number(kind.Count())]
                        )
                )
            );

    private static XElement Findings(string code, IReadOnlyList<Problem> oddities, Portfolio portfolio) =>
        Html.Table(
            $"{KindsOfOddity.Title(code)} : {French.Number(oddities.Count)}"
                + (oddities.Count > MostShown ? $", dont les {French.Number(MostShown)} premiers" : ""),
            ["Ligne", "Commune", "Constat"],
            oddities
                .Take(MostShown)
                .Select(oddity =>
                    (IReadOnlyList<string>)
                        [
                            oddity.Line == 0 ? Unknown : French.Number(oddity.Line),
                            portfolio.TownsOf(oddity).Select(town => $"{town.Name} ({town.Department.Value})").ToList()
                                is { Count: > 0 } towns
                                ? string.Join(", ", towns)
                                : Unknown,
                            oddity.Message.French,
                        ]
                ),
            texts: 3,
            kind: "findings"
        );

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
