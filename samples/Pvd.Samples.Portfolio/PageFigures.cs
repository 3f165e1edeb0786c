using System.Xml.Linq;
using static Pvd.Samples.Portfolio.Html;

namespace Pvd.Samples.Portfolio;

/// <summary>The numbers that a reader takes away.</summary>
internal static class PageFigures
{
    internal static XElement Write(Portfolio portfolio)
    {
        Totals total = portfolio.Total;
        string ofRows = $"sur {French.Number(total.Rows)} lignes";
        return Section(
            "chiffres",
            "L’essentiel",
            Tag(
                "dl",
                Is("class", "figures"),
                Figure(total.Joined, "adhésions datées", OfTowns(total.Joined, total)),
                portfolio.KnowsOrt
                    ? (XElement?[])
                        [
                            Figure(total.InOrt, "communes dans une ORT", OfTowns(total.InOrt, total)),
                            Figure(
                                total.InTime,
                                "ORT signées dans le délai",
                                total.InTimeFromTheFirst == 0
                                    ? OfTowns(total.InTime, total)
                                    : $"dont {French.Number(total.InTimeFromTheFirst)} avant l’adhésion"
                            ),
                            Figure(total.Late, "ORT signées en retard", Median(total.MedianDaysLate)),
                            Figure(total.Overdue, "échéances passées sans ORT", Median(total.MedianDaysOverdue)),
                            Figure(total.Open, "délais encore ouverts", OfTowns(total.Open, total)),
                            total.NotJoined == 0
                                ? null
                                : Figure(total.NotJoined, "adhésions à venir", OfTowns(total.NotJoined, total)),
                            Figure(total.CannotTell, "communes indéterminées", OfTowns(total.CannotTell, total)),
                        ]
                    : null,
                Figure(total.DoubtfulDays, "lignes aux dates à vérifier", ofRows),
                portfolio.KnowsCommunes ? Figure(total.Gone, "codes qui ne sont pas ceux d’une commune", ofRows) : null
            )
        );
    }

    private static string OfTowns(int number, Totals total) => French.Share(number, total.Towns);

    private static string Median(int? days) => days is null ? "" : $"médiane : {French.Number(days)} jours";

    private static XElement Figure(int number, string text, string detail) =>
        Tag(
            "div",
            Tag("dt", text),
            Tag(
                "dd",
                Tag("span", Is("class", "big"), French.Number(number)),
                Tag("span", Is("class", "detail"), detail)
            )
        );
}
