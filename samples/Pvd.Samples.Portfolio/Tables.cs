using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Pvd.Domain;
using Pvd.Domain.Json;

namespace Pvd.Samples.Portfolio;

/// <summary>The tables to work on: CSV, days as AAAA-MM-JJ, an empty cell for what is not known.</summary>
internal static class Tables
{
    private static readonly string[] Counts =
    [
        "communes",
        "adhesions_signees",
        "ort_signees",
        "ort_datees_apres",
        "dans_le_delai",
        "en_retard",
        "retard_median_jours",
        "echues_sans_ort",
        "depassement_median_jours",
        "delai_ouvert",
        "indetermine",
        "ort_avant_adhesion",
        "dates_manquantes",
        "dates_impossibles",
        "codes_disparus",
    ];

    internal static string Towns(Portfolio portfolio) =>
        Write(table =>
        {
            table.Row(
                "insee",
                "commune",
                "departement",
                "region",
                "siren_epci",
                "epci",
                "pvd",
                "acv",
                "adhesion",
                "ort",
                "ort_signee",
                "echeance",
                "situation",
                "jours_de_retard",
                "a_verifier"
            );
            foreach (Town town in portfolio.Towns)
            {
                table.Row(
                    town.Code.Value,
                    town.Name,
                    town.Department.Value,
                    town.Department.Region?.Value ?? "",
                    town.Epci?.Siren.Value ?? "",
                    town.Epci?.Name ?? "",
                    YesNo(town.Pvd is not null),
                    YesNo(town.Acv is not null),
                    Day(town.Pvd?.SignedOn),
                    portfolio.KnowsOrt ? YesNo(town.IsInOrt) : "",
                    Day(town.Ort?.SignedOn),
                    Day(town.Due),
                    town.Pvd is null ? "" : StateCode(town.State),
                    town.DaysLate is { } days ? Digits(days) : "",
                    string.Join(" ", town.Oddities.Select(oddity => oddity.Code).Distinct())
                );
            }
        });

    internal static string Departments(Portfolio portfolio) =>
        Write(table =>
        {
            table.Row(["code", "departement", "region", .. Counts]);
            foreach ((DepartmentCode code, Totals totals) in portfolio.Departments)
            {
                table.Row([code.Value, code.Name ?? "", code.Region?.Name ?? "", .. Cells(totals, portfolio)]);
            }
        });

    internal static string Regions(Portfolio portfolio) =>
        Write(table =>
        {
            table.Row(["region", .. Counts]);
            foreach ((string name, Totals totals) in portfolio.Regions)
            {
                table.Row([name, .. Cells(totals, portfolio)]);
            }
        });

    internal static string Oddities(Portfolio portfolio) =>
        Write(table =>
        {
            table.Row("fichier", "ligne", "colonne", "code", "constat");
            foreach (Problem oddity in portfolio.Oddities)
            {
                table.Row(oddity.File ?? "", Digits(oddity.Line), oddity.Path, oddity.Code, oddity.Message.French);
            }
        });

    private static IEnumerable<string> Cells(Totals totals, Portfolio portfolio) =>
        [
            Digits(totals.Towns),
            Digits(totals.Signed),
            .. portfolio.KnowsOrt
                ? (string[])
                    [
                        Digits(totals.InOrt),
                        Digits(totals.OrtLater),
                        Digits(totals.InTime),
                        Digits(totals.Late),
                        totals.MedianDaysLate is { } late ? Digits(late) : "",
                        Digits(totals.Overdue),
                        totals.MedianDaysOverdue is { } overdue ? Digits(overdue) : "",
                        Digits(totals.Open),
                        Digits(totals.CannotTell),
                        Digits(totals.OrtFirst),
                    ]
                : ["", "", "", "", "", "", "", "", Digits(totals.CannotTell), ""],
            Digits(totals.MissingDays),
            Digits(totals.ImpossibleDays),
            portfolio.KnowsCommunes ? Digits(totals.Gone) : "",
        ];

    private static string StateCode(TownState state) =>
        state switch
        {
            TownState.InTime => "dans_le_delai",
            TownState.Late => "en_retard",
            TownState.Overdue => "echue_sans_ort",
            TownState.Open => "delai_ouvert",
            _ => "indetermine",
        };

    private static string Write(Action<CsvTable> fill)
    {
        StringWriter text = new() { NewLine = "\n" };
        using (CsvTable table = new(text))
        {
            fill(table);
        }

        return text.ToString();
    }

    private static string YesNo(bool value) => value ? "oui" : "non";

    private static string Day(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : "";

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
