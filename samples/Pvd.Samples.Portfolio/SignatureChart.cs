using System.Xml.Linq;
using NodaTime;
using static Pvd.Samples.Portfolio.Html;

namespace Pvd.Samples.Portfolio;

/// <summary>How many towns had signed at the end of each month: the adhésion, and the ORT.</summary>
internal static class SignatureChart
{
    private const int Width = 720;
    private const int Height = 330;
    private const int Left = 52;
    private const int Right = 96;
    private const int Top = 18;
    private const int Bottom = 34;

    /// <summary>The chart; <c>null</c> when no signature is dated.</summary>
    internal static XElement? Draw(Portfolio portfolio)
    {
        IReadOnlyList<Town> towns = [.. portfolio.Towns.Where(town => town.Pvd is not null)];
        IReadOnlyList<LocalDate> signed = Days(towns.Select(town => town.Pvd!.SignedOn), portfolio.On);
        IReadOnlyList<LocalDate> ort = Days(towns.Select(town => town.Ort?.SignedOn), portfolio.On);
        if (signed.Count == 0)
        {
            return null;
        }

        LocalDate first = signed.Concat(ort).Min();
        LocalDate start = new(first.Year, 1, 1);
        Scale x = new(0, Math.Max(1, Period.DaysBetween(start, portfolio.On)), Left, Width - Right);
        IReadOnlyList<int> marks = Scale.Marks(Math.Max(signed.Count, ort.Count), 6);
        Scale y = new(0, marks[^1], Height - Bottom, Top);
        decimal signedEnd = y.At(signed.Count);
        decimal ortEnd = y.At(ort.Count);
        bool isTight = Math.Abs(signedEnd - ortEnd) < 34;
        return Drawn(
            "svg",
            Is("viewBox", $"0 0 {Width} {Height}"),
            Is("role", "img"),
            Is("aria-labelledby", "signatures-titre signatures-texte"),
            Drawn("title", Is("id", "signatures-titre"), "Signatures au fil du temps"),
            Drawn(
                "desc",
                Is("id", "signatures-texte"),
                $"Au {French.LongDay(portfolio.On)}, {French.Number(signed.Count)} communes ont une adhésion datée et {French.Number(ort.Count)} une ORT datée."
            ),
            marks.Select(mark => Grid(y.At(mark), mark)),
            Years(start, portfolio.On).Select(year => Year(year, start, portfolio.On, x)),
            Line("adhesion", signed, start, portfolio.On, x, y),
            portfolio.KnowsOrt ? Line("ort", ort, start, portfolio.On, x, y) : null,
            Label("adhesion", isTight ? Math.Min(signedEnd, ortEnd) - 8 : signedEnd, signed.Count, "adhésions"),
            portfolio.KnowsOrt
                ? Label("ort", isTight ? Math.Min(signedEnd, ortEnd) + 28 : ortEnd, ort.Count, "ORT")
                : null
        );
    }

    private static IReadOnlyList<LocalDate> Days(IEnumerable<LocalDate?> days, LocalDate on) =>
        [.. days.OfType<LocalDate>().Where(day => day <= on).Order()];

    private static XElement Grid(decimal y, int mark) =>
        Drawn(
            "g",
            Drawn("line", Is("class", "grid"), Is("x1", Left), Is("x2", Width - Right), Is("y1", y), Is("y2", y)),
            Drawn("text", Is("x", Left - 8), Is("y", y + 4), Is("text-anchor", "end"), French.Number(mark))
        );

    private static IEnumerable<int> Years(LocalDate start, LocalDate on) =>
        Enumerable.Range(start.Year, on.Year - start.Year + 1);

    private static XElement Year(int year, LocalDate start, LocalDate on, Scale x)
    {
        decimal at = x.At(Period.DaysBetween(start, new(year, 1, 1)));
        decimal end = Math.Min(
            x.At(Period.DaysBetween(start, new(year + 1, 1, 1))),
            x.At(Period.DaysBetween(start, on))
        );
        return Drawn(
            "g",
            Drawn(
                "line",
                Is("class", "tick"),
                Is("x1", at),
                Is("x2", at),
                Is("y1", Height - Bottom),
                Is("y2", Height - Bottom + 6)
            ),
            end - at < 26
                ? null
                : Drawn(
                    "text",
                    Is("x", (at + end) / 2),
                    Is("y", Height - Bottom + 21),
                    Is("text-anchor", "middle"),
                    French.Plain(year)
                )
        );
    }

    /// <summary>Up by one at each signature, level in between.</summary>
    private static XElement Line(
        string name,
        IReadOnlyList<LocalDate> days,
        LocalDate start,
        LocalDate on,
        Scale x,
        Scale y
    )
    {
        List<string> points = [];
        int count = 0;
        foreach (IGrouping<LocalDate, LocalDate> day in days.GroupBy(day => day))
        {
            decimal at = x.At(Period.DaysBetween(start, day.Key));
            points.Add(Point(at, y.At(count)));
            count += day.Count();
            points.Add(Point(at, y.At(count)));
        }

        points.Add(Point(x.At(Period.DaysBetween(start, on)), y.At(count)));
        return Drawn("polyline", Is("class", "line " + name), Is("points", string.Join(" ", points)));
    }

    private static XElement Label(string name, decimal y, int count, string text) =>
        Drawn(
            "text",
            Is("class", "label " + name),
            Is("x", Width - Right + 8),
            Is("y", y),
            Drawn("tspan", Is("class", "strong"), French.Number(count)),
            Drawn("tspan", Is("x", Width - Right + 8), Is("dy", 15), text)
        );

    private static string Point(decimal x, decimal y) => $"{Text(x)},{Text(y)}";

    private static string Text(decimal value) =>
        value.ToString("0.#", System.Globalization.CultureInfo.InvariantCulture);
}
