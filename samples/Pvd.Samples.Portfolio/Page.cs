using System.Text;
using System.Xml;
using System.Xml.Linq;
using static Pvd.Samples.Portfolio.Html;

namespace Pvd.Samples.Portfolio;

/// <summary>One page that stands alone: no script, no network, tables and pictures that print on A4.</summary>
internal static class Page
{
    private const string Unknown = "–";

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
                    PageTables.Regions(portfolio),
                    PageTables.Departments(portfolio),
                    portfolio.KnowsOrt ? PageTables.Overdue(portfolio) : null,
                    PageTables.ToCheck(portfolio),
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
                Figure(total.DoubtfulDays, "communes aux dates à vérifier", $"sur {French.Number(total.Rows)} lignes"),
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
