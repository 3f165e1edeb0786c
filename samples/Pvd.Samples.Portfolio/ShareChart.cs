using System.Xml.Linq;
using Pvd.Domain;
using static Pvd.Samples.Portfolio.Html;

namespace Pvd.Samples.Portfolio;

/// <summary>The share of the towns of each département that are in an ORT, the smallest first, in two columns.</summary>
internal static class ShareChart
{
    private const int Columns = 2;
    private const int ColumnWidth = 345;
    private const int Gap = 30;
    private const int RowHeight = 17;
    private const int NameWidth = 172;
    private const int CountWidth = 48;

    internal static XElement Draw(Portfolio portfolio)
    {
        IReadOnlyList<(DepartmentCode Code, Totals Totals)> rows =
        [
            .. portfolio
                .Departments.Where(department => department.Totals.Towns > 0)
                .OrderBy(department => (decimal)department.Totals.InOrt / department.Totals.Towns)
                .ThenBy(department => department.Code.Value, StringComparer.Ordinal),
        ];
        int half = (rows.Count + Columns - 1) / Columns;
        int height = (half * RowHeight) + 4;
        return Drawn(
            "svg",
            Is("viewBox", $"0 0 {(Columns * ColumnWidth) + Gap} {height}"),
            Is("role", "img"),
            Is("aria-labelledby", "parts-titre parts-texte"),
            Drawn(
                "title",
                Is("id", "parts-titre"),
                "Part des communes du programme qui sont dans une ORT, par département"
            ),
            Drawn(
                "desc",
                Is("id", "parts-texte"),
                $"{French.Number(rows.Count)} départements, du moins avancé au plus avancé. Les nombres sont dans le tableau par département."
            ),
            rows.Select((row, i) => Bar(row.Code, row.Totals, i / half * (ColumnWidth + Gap), i % half * RowHeight))
        );
    }

    private static XElement Bar(DepartmentCode code, Totals totals, int x, int y)
    {
        int room = ColumnWidth - NameWidth - CountWidth;
        decimal length = (decimal)totals.InOrt * room / totals.Towns;
        return Drawn(
            "g",
            Drawn(
                "text",
                Is("x", x + NameWidth - 8),
                Is("y", y + 13),
                Is("text-anchor", "end"),
                $"{code.Name ?? "–"} ({code.Value})"
            ),
            Drawn(
                "rect",
                Is("class", "track"),
                Is("x", x + NameWidth),
                Is("y", y + 3),
                Is("width", room),
                Is("height", 12)
            ),
            Drawn(
                "rect",
                Is("class", "bar"),
                Is("x", x + NameWidth),
                Is("y", y + 3),
                Is("width", length),
                Is("height", 12)
            ),
            Drawn(
                "text",
                Is("x", x + ColumnWidth),
                Is("y", y + 13),
                Is("text-anchor", "end"),
                $"{French.Number(totals.InOrt)} / {French.Number(totals.Towns)}"
            )
        );
    }
}
