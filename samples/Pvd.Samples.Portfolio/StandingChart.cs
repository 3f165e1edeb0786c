using System.Xml.Linq;
using static Pvd.Samples.Portfolio.Html;

namespace Pvd.Samples.Portfolio;

/// <summary>How the towns of each région share out between those in time, late, overdue and the others.</summary>
internal static class StandingChart
{
    private const int Width = 720;
    private const int NameWidth = 180;
    private const int CountWidth = 44;
    private const int RowHeight = 22;
    private const int LegendHeight = 48;
    private const int LegendColumns = 3;
    private const int DigitWidth = 7;

    private static readonly IReadOnlyList<(string Style, string Name, Func<Totals, int> Count)> Parts =
    [
        ("in-time", "ORT dans le délai", totals => totals.InTime),
        ("late", "ORT en retard", totals => totals.Late),
        ("overdue", "Échue sans ORT", totals => totals.Overdue),
        ("open", "Délai ouvert", totals => totals.Open),
        ("not-joined", "Adhésion à venir", totals => totals.NotJoined),
        ("cannot-tell", "Indéterminée", totals => totals.CannotTell),
    ];

    /// <summary>The chart; <c>null</c> when the list says nothing of ORT.</summary>
    internal static XElement? Draw(Portfolio portfolio)
    {
        IReadOnlyList<(string Name, Totals Totals)> rows =
        [
            .. portfolio.Regions.Where(region => region.Totals.Towns > 0),
        ];
        return !portfolio.KnowsOrt || rows.Count == 0
            ? null
            : Picture(
                "echeances",
                Width,
                LegendHeight + (rows.Count * RowHeight),
                "Où en sont les échéances des communes du programme, par région",
                string.Join(", ", Parts.Select(part => $"{part.Name} : {French.Number(part.Count(portfolio.Total))}"))
                    + ".",
                Parts
                    .Where(part => part.Count(portfolio.Total) > 0)
                    .Select((part, i) => Legend(part.Style, part.Name, i)),
                rows.Select((row, i) => Row(row.Name, row.Totals, LegendHeight + (i * RowHeight)))
            );
    }

    private static XElement Legend(string style, string name, int i)
    {
        int x = NameWidth + (i % LegendColumns * 150);
        int y = i / LegendColumns * 19;
        return Drawn("g", Box(style, x, y + 3, 12, 12), Words(x + 18, y + 13, name));
    }

    private static XElement Row(string name, Totals totals, int y)
    {
        const int room = Width - NameWidth - CountWidth;
        List<XElement> boxes = [];
        int before = 0;
        foreach ((string style, _, Func<Totals, int> count) in Parts)
        {
            int towns = count(totals);
            decimal x = NameWidth + ((decimal)before * room / totals.Towns);
            decimal width = (decimal)towns * room / totals.Towns;
            string text = French.Number(towns);
            if (towns > 0)
            {
                boxes.Add(Box(style, x, y + 2, width, RowHeight - 5));
            }

            if (towns > 0 && width > (text.Length * DigitWidth) + 4)
            {
                boxes.Add(Words(x + (width / 2), y + 15, text, "middle", "on-bar"));
            }

            before += towns;
        }

        return Drawn(
            "g",
            Words(NameWidth - 8, y + 15, name, "end"),
            boxes,
            Words(Width, y + 15, French.Number(totals.Towns), "end")
        );
    }
}
