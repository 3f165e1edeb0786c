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

    /// <summary>The chart; <c>null</c> when the list says nothing of ORT.</summary>
    internal static XElement? Draw(Portfolio portfolio)
    {
        IReadOnlyList<(DepartmentCode Code, Totals Totals)> rows =
        [
            .. portfolio
                .Departments.Where(department => department.Totals.Towns > 0)
                .OrderBy(department => (decimal)department.Totals.InOrt / department.Totals.Towns)
                .ThenBy(department => department.Code.Value, StringComparer.Ordinal),
        ];
        if (!portfolio.KnowsOrt || rows.Count == 0)
        {
            return null;
        }

        int half = (rows.Count + Columns - 1) / Columns;
        return Picture(
            "parts",
            (Columns * ColumnWidth) + Gap,
            (half * RowHeight) + 4,
            "Part des communes du programme qui sont dans une ORT, par département",
            $"Du département le moins avancé ({Told(rows[0])}) au plus avancé ({Told(rows[^1])}). Les nombres sont dans le tableau par département.",
            rows.Select((row, i) => Bar(row.Code, row.Totals, i / half * (ColumnWidth + Gap), i % half * RowHeight))
        );
    }

    private static string Told((DepartmentCode Code, Totals Totals) row) =>
        $"{NameOf(row.Code)}, {French.Share(row.Totals.InOrt, row.Totals.Towns)}";

    private static string NameOf(DepartmentCode code) => code.Name is { } name ? $"{name} ({code.Value})" : code.Value;

    private static XElement Bar(DepartmentCode code, Totals totals, int x, int y)
    {
        int room = ColumnWidth - NameWidth - CountWidth;
        return Drawn(
            "g",
            Words(x + NameWidth - 8, y + 13, NameOf(code), "end"),
            Box("track", x + NameWidth, y + 3, room, 12),
            Box("bar", x + NameWidth, y + 3, (decimal)totals.InOrt * room / totals.Towns, 12),
            Words(x + ColumnWidth, y + 13, $"{French.Number(totals.InOrt)} / {French.Number(totals.Towns)}", "end")
        );
    }
}
