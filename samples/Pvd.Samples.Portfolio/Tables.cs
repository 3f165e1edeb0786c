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
        "adhesions_datees",
        "ort_signees",
        "ort_datees_apres",
        "dans_le_delai",
        "en_retard",
        "retard_median_jours",
        "echues_sans_ort",
        "depassement_median_jours",
        "delai_ouvert",
        "adhesion_a_venir",
        "indetermine",
        "ort_avant_adhesion",
        "dates_manquantes",
        "dates_impossibles",
        "codes_d_aucune_commune",
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
                "epci_au",
                "pvd",
                "acv",
                "adhesion",
                "ort",
                "ort_signee",
                "echeance",
                "situation",
                "jours_de_retard",
                "motif",
                "a_verifier"
            );
            foreach (Town town in portfolio.Towns)
            {
                table.Row(
                    town.Code.Value,
                    town.Name,
                    town.Department.Value,
                    town.Department.Region?.Value ?? "",
                    town.EpciSiren?.Value ?? "",
                    town.Epci?.Name ?? "",
                    Day(town.Epci?.ListedOn),
                    YesNo(town.Pvd is not null),
                    YesNo(town.Acv is not null),
                    Day(town.Pvd?.SignedOn),
                    portfolio.KnowsOrt ? YesNo(town.IsInOrt) : "",
                    Day(town.Ort?.SignedOn),
                    Day(town.Standing.Due),
                    town.Pvd is null ? "" : StateCode(town.Standing.State),
                    town.Standing.DaysLate is { } days ? Digits(days) : "",
                    town.Standing.Reason ?? "",
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
            table.Row("fichier", "ligne", "colonne", "code", "insee", "constat");
            foreach (Problem oddity in portfolio.Oddities.Concat(portfolio.OtherOddities))
            {
                table.Row(
                    oddity.File ?? "",
                    oddity.Line == 0 ? "" : Digits(oddity.Line),
                    oddity.Path,
                    oddity.Code,
                    string.Join(" ", portfolio.TownsOf(oddity).Select(town => town.Code.Value)),
                    oddity.Message.French
                );
            }
        });

    private static IEnumerable<string> Cells(Totals totals, Portfolio portfolio) =>
        [
            Digits(totals.Towns),
            Digits(totals.Joined),
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
                    ]
                : ["", "", "", "", "", "", "", ""],
            Digits(totals.NotJoined),
            Digits(totals.CannotTell),
            portfolio.KnowsOrt ? Digits(totals.OrtFirst) : "",
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
            TownState.NotJoined => "adhesion_a_venir",
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
