using System.Text;
using System.Xml;
using System.Xml.Linq;
using Pvd.Domain.Json;
using static Pvd.Samples.Portfolio.Html;

namespace Pvd.Samples.Portfolio;

/// <summary>One page that stands alone: no script, no network, tables and pictures that print on A4.</summary>
internal static class Page
{
    private const string Unknown = "–";
    private const int MostShown = 60;

    internal static string Write(Portfolio portfolio)
    {
        XElement page = Tag(
            "html",
            Is("lang", "fr"),
            Tag(
                "head",
                Tag("meta", Is("charset", "utf-8")),
                Tag("meta", Is("name", "viewport"), Is("content", "width=device-width, initial-scale=1")),
                Tag("title", $"Petites villes de demain, situation au {French.LongDay(portfolio.On)}"),
                Tag("style", Style())
            ),
            Tag(
                "body",
                Tag(
                    "header",
                    Tag("p", Is("class", "over"), "Petites villes de demain"),
                    Tag("h1", $"Où en sont les signatures au {French.LongDay(portfolio.On)}"),
                    Tag("p", Lead(portfolio))
                ),
                Tag(
                    "main",
                    Figures(portfolio),
                    Time(portfolio),
                    portfolio.KnowsOrt ? Shares(portfolio) : null,
                    Regions(portfolio),
                    Departments(portfolio),
                    portfolio.KnowsOrt ? Overdue(portfolio) : null,
                    ToCheck(portfolio),
                    Method(portfolio)
                )
            )
        );
        StringBuilder text = new();
        using (
            XmlWriter writer = XmlWriter.Create(
                text,
                new()
                {
                    OmitXmlDeclaration = true,
                    NewLineChars = "\n",
                    Indent = false,
                }
            )
        )
        {
            page.WriteTo(writer);
        }

        return "<!DOCTYPE html>\n" + text + "\n";
    }

    private static string Lead(Portfolio portfolio)
    {
        Totals total = portfolio.Total;
        string towns = $"{French.Number(total.Towns)} communes du programme dans {portfolio.File}";
        string signed =
            total.Signed == 0
                ? "aucune n’a d’adhésion signée et datée"
                : $"{French.Number(total.Signed)} ont signé leur adhésion";
        return portfolio.KnowsOrt
            ? $"{towns} : {signed}, {French.Number(total.InOrt)} ({French.Share(total.InOrt, total.Towns)}) sont dans une opération de revitalisation de territoire (ORT)."
            : $"{towns} : {signed}. La liste ne dit rien des opérations de revitalisation de territoire (ORT) : ni retard ni délai ne peuvent en être tirés.";
    }

    private static XElement Figures(Portfolio portfolio)
    {
        Totals total = portfolio.Total;
        return Tag(
            "section",
            Is("aria-labelledby", "chiffres"),
            Tag("h2", Is("id", "chiffres"), "L’essentiel"),
            Tag(
                "dl",
                Is("class", "figures"),
                Figure(total.Signed, "adhésions signées", French.Share(total.Signed, total.Towns)),
                portfolio.KnowsOrt
                    ? (XElement[])
                        [
                            Figure(total.InOrt, "communes dans une ORT", French.Share(total.InOrt, total.Towns)),
                            Figure(total.InTime, "ORT signées dans le délai", French.Share(total.InTime, total.Towns)),
                            Figure(total.Late, "ORT signées en retard", Median(total.MedianDaysLate)),
                            Figure(total.Overdue, "échéances passées sans ORT", Median(total.MedianDaysOverdue)),
                            Figure(total.Open, "délais encore ouverts", French.Share(total.Open, total.Towns)),
                        ]
                    : null,
                Figure(
                    total.MissingDays + total.ImpossibleDays,
                    "communes aux dates à vérifier",
                    $"sur {French.Number(total.Rows)} lignes"
                ),
                portfolio.KnowsCommunes
                    ? Figure(total.Gone, "codes qui n’existent plus", $"sur {French.Number(total.Rows)} lignes")
                    : null
            )
        );
    }

    private static string Median(int? days) => days is { } known ? $"médiane : {French.Number(known)} jours" : Unknown;

    private static XElement Figure(int number, string text, string detail) =>
        Tag(
            "div",
            Tag("dt", text),
            Tag(
                "dd",
                Tag("span", Is("class", "big"), French.Number(number)),
                " ",
                Tag("span", Is("class", "detail"), detail)
            )
        );

    private static XElement? Time(Portfolio portfolio) =>
        SignatureChart.Draw(portfolio) is not { } chart
            ? null
            : Tag(
                "section",
                Is("aria-labelledby", "temps"),
                Tag("h2", Is("id", "temps"), "Les signatures au fil du temps"),
                Tag(
                    "figure",
                    chart,
                    Tag(
                        "figcaption",
                        "Nombre cumulé de communes du programme. Les signatures sans date, ou datées après la situation, n’y sont pas."
                    )
                )
            );

    private static XElement Shares(Portfolio portfolio) =>
        Tag(
            "section",
            Is("aria-labelledby", "parts"),
            Tag("h2", Is("id", "parts"), "La part des communes en ORT, par département"),
            Tag(
                "figure",
                ShareChart.Draw(portfolio),
                Tag("figcaption", "Communes du programme dans une ORT, sur les communes du programme du département.")
            )
        );

    private static XElement Regions(Portfolio portfolio) =>
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

    private static XElement Departments(Portfolio portfolio) =>
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
            French.Number(totals.MissingDays + totals.ImpossibleDays),
            .. portfolio.KnowsCommunes ? (string[])[French.Number(totals.Gone)] : [],
        ];

    private static XElement Overdue(Portfolio portfolio)
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
    private static XElement ToCheck(Portfolio portfolio) =>
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

    private static XElement Method(Portfolio portfolio) =>
        Tag(
            "section",
            Is("aria-labelledby", "methode"),
            Tag("h2", Is("id", "methode"), "Comment c’est compté"),
            Tag(
                "ul",
                Tag(
                    "li",
                    "L’échéance est celle que la convention d’adhésion donne pour signer la convention-cadre, comptée de date à date depuis l’adhésion (ADH-20) ; la signature de l’ORT tient lieu de celle de la convention-cadre."
                ),
                portfolio.KnowsOrt
                    ? Tag(
                        "li",
                        $"Une ORT sans date compte comme signée ; datée après la situation, elle ne l’est pas encore : c’est le cas de {French.Number(portfolio.Total.OrtLater)} communes du programme que la liste dit en ORT."
                    )
                    : null,
                Tag("li", "Indéterminées : l’adhésion ou l’ORT n’a pas de date qui permette de compter."),
                Tag(
                    "li",
                    "De deux retards au milieu, la médiane est le plus long. Les codes et les dates à vérifier sont comptés sur toutes les lignes de la liste, communes hors programme comprises."
                ),
                portfolio.KnowsCommunes
                    ? Tag(
                        "li",
                        $"Les fichiers de territoires portent {French.Number(portfolio.OtherOddities)} autres singularités, sans effet sur ces nombres."
                    )
                    : Tag("li", "Sans les fichiers de l’Insee, les codes disparus n’ont pas été cherchés."),
                portfolio.KnowsCommunes && !portfolio.KnowsHistory
                    ? Tag(
                        "li",
                        "Faute des fichiers de l’Insee, un code est dit disparu quand aucun EPCI ne l’a pour membre."
                    )
                    : null
            )
        );

    private static string Style()
    {
        using Stream stream = typeof(Page).Assembly.GetManifestResourceStream("page.css")!;
        using StreamReader reader = new(stream);
        return reader.ReadToEnd();
    }
}
