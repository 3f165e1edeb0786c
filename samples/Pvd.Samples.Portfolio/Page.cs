using System.Text;
using System.Xml;
using System.Xml.Linq;
using static Pvd.Samples.Portfolio.Html;

namespace Pvd.Samples.Portfolio;

/// <summary>One page that stands alone: no script, no network, tables and pictures that print on A4.</summary>
internal static class Page
{
    internal static string Write(Portfolio portfolio)
    {
        string day = French.LongDay(portfolio.On);
        return Text(
            Tag(
                "html",
                Is("lang", "fr"),
                Tag(
                    "head",
                    Tag("meta", Is("charset", "utf-8")),
                    Tag("meta", Is("name", "viewport"), Is("content", "width=device-width, initial-scale=1")),
                    Tag("title", $"Petites villes de demain, situation au {day}"),
                    Tag("style", Style())
                ),
                Tag(
                    "body",
                    Tag(
                        "header",
                        Tag("p", Is("class", "over"), "Petites villes de demain"),
                        Tag("h1", $"Où en sont les signatures au {day}"),
                        Tag("p", Lead(portfolio)),
                        Notices.Of(portfolio).Select(notice => Tag("p", Is("class", "notice"), notice))
                    ),
                    Tag(
                        "main",
                        PageFigures.Write(portfolio),
                        Picture(
                            "temps",
                            "Les signatures au fil du temps",
                            SignatureChart.Draw(portfolio),
                            "Nombre cumulé de communes du programme. Les signatures sans date, à une date impossible ou datées après la situation n’y sont pas."
                        ),
                        Picture(
                            "echeances",
                            "Où en sont les échéances, par région",
                            StandingChart.Draw(portfolio),
                            "Communes du programme. Les nombres sont aussi dans le tableau par région."
                        ),
                        Picture(
                            "parts",
                            "La part des communes en ORT, par département",
                            ShareChart.Draw(portfolio),
                            "Communes du programme dans une ORT, sur les communes du programme du département."
                        ),
                        PageTables.Regions(portfolio),
                        PageTables.Departments(portfolio),
                        portfolio.KnowsOrt ? PageTables.Overdue(portfolio) : null,
                        portfolio.KnowsOrt ? PageTables.CannotTell(portfolio) : null,
                        PageTables.ToCheck(portfolio),
                        PageTables.OtherFiles(portfolio),
                        Method.Write(portfolio)
                    )
                )
            )
        );
    }

    private static string Lead(Portfolio portfolio)
    {
        Totals total = portfolio.Total;
        string list = $"{portfolio.List.File}, liste du {French.LongDay(portfolio.List.ListedOn)}";
        (int Towns, string How)[] adhesions =
        [
            (total.Joined, "datée"),
            (total.JoinedWithoutDay, "sans date"),
            (total.JoinedImpossibly, "à une date impossible"),
            (total.JoinedLater, "datée après la situation"),
        ];
        string told = string.Join(
            ", ",
            adhesions
                .Where(kind => kind.Towns > 0)
                .Select((kind, i) => $"{French.Number(kind.Towns)}{(i == 0 ? " ont une adhésion" : "")} {kind.How}")
        );
        string ort = portfolio.KnowsOrt
            ? $" {French.Number(total.InOrt)} communes ({French.Share(total.InOrt, total.Towns)}) sont dans une opération de revitalisation de territoire (ORT)."
            : "";
        return $"{French.Number(total.Towns)} communes du programme ({list}){(total.Towns > 0 ? $". Parmi elles, {told}" : "")}.{ort}";
    }

    private static XElement? Picture(string id, string title, XElement? chart, string caption) =>
        chart is null ? null : Section(id, title, Tag("figure", chart, Tag("figcaption", caption)));

    private static string Text(XElement page)
    {
        StringBuilder text = new("<!DOCTYPE html>\n");
        XmlWriterSettings settings = new()
        {
            OmitXmlDeclaration = true,
            NewLineChars = "\n",
            Indent = false,
        };
        using (XmlWriter writer = XmlWriter.Create(text, settings))
        {
            page.WriteTo(writer);
        }

        return text.Append('\n').ToString();
    }

    private static string Style()
    {
        using Stream stream = typeof(Page).Assembly.GetManifestResourceStream("page.css")!;
        using StreamReader reader = new(stream);
        return reader.ReadToEnd();
    }
}
