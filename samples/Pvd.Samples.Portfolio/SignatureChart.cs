using System.Globalization;
using System.Xml.Linq;
using NodaTime;
using Pvd.Domain.Territories;
using static Pvd.Samples.Portfolio.Html;

namespace Pvd.Samples.Portfolio;

/// <summary>How many towns had signed by each day: the adhésion, and the ORT.</summary>
internal static class SignatureChart
{
    private const int Width = 720;
    private const int Height = 330;
    private const int Left = 52;
    private const int Right = 96;
    private const int Top = 30;
    private const int Bottom = 34;
    private const int LabelHeight = 34;

    /// <summary>The chart; <c>null</c> when no signature is dated.</summary>
    internal static XElement? Draw(Portfolio portfolio)
    {
        IReadOnlyList<LocalDate> adhesions = Days(portfolio, ProgrammeKind.Pvd);
        IReadOnlyList<LocalDate> orts = Days(portfolio, ProgrammeKind.Ort);
        if (adhesions.Count + orts.Count == 0)
        {
            return null;
        }

        TimeAxis x = new(adhesions.Concat(orts).Min(), portfolio.On, Left, Width - Right);
        IReadOnlyList<int> marks = Scale.Marks(Math.Max(adhesions.Count, orts.Count), 6);
        Scale y = new(0, marks[^1], Height - Bottom, Top);
        string dated = $"{French.Number(adhesions.Count)} communes ont une adhésion datée";
        return Picture(
            "signatures",
            Width,
            Height,
            portfolio.KnowsOrt ? "Adhésions et ORT datées au fil du temps" : "Adhésions datées au fil du temps",
            $"Au {French.LongDay(portfolio.On)}, {dated}{(portfolio.KnowsOrt ? $", {French.Number(orts.Count)} une ORT datée" : "")}.",
            marks.Select(mark => Grid(y.At(mark), mark)),
            x.Draw(Height - Bottom),
            Line("adhesion", adhesions, portfolio.On, x, y),
            portfolio.KnowsOrt ? Line("ort", orts, portfolio.On, x, y) : null,
            Labels(adhesions.Count, portfolio.KnowsOrt ? orts.Count : null, y)
        );
    }

    private static IReadOnlyList<LocalDate> Days(Portfolio portfolio, ProgrammeKind programme) =>
        [
            .. portfolio
                .Towns.Where(town => town.Pvd is not null)
                .Select(town => town.SureDay(programme))
                .OfType<LocalDate>()
                .Where(day => day <= portfolio.On)
                .Order(),
        ];

    private static XElement Grid(decimal y, int mark) =>
        Drawn(
            "g",
            Drawn("line", Is("class", "grid"), Is("x1", Left), Is("x2", Width - Right), Is("y1", y), Is("y2", y)),
            Words(Left - 8, y + 4, French.Number(mark), "end")
        );

    /// <summary>Up at each day of signatures, level in between.</summary>
    private static XElement Line(string style, IReadOnlyList<LocalDate> days, LocalDate on, TimeAxis x, Scale y)
    {
        List<string> points = [];
        int count = 0;
        foreach (IGrouping<LocalDate, LocalDate> day in days.GroupBy(day => day))
        {
            decimal at = x.At(day.Key);
            points.Add(Point(at, y.At(count)));
            count += day.Count();
            points.Add(Point(at, y.At(count)));
        }

        points.Add(Point(x.At(on), y.At(count)));
        return Drawn("polyline", Is("class", "line " + style), Is("points", string.Join(" ", points)));
    }

    /// <summary>What each line comes to, beside its end; the two are moved apart where they would touch.</summary>
    private static IEnumerable<XElement> Labels(int adhesions, int? orts, Scale y)
    {
        decimal adhesionsAt = y.At(adhesions);
        if (orts is { } count)
        {
            decimal ortsAt = y.At(count);
            decimal missing = Math.Max(0, LabelHeight - Math.Abs(adhesionsAt - ortsAt));
            (adhesionsAt, ortsAt) =
                adhesionsAt <= ortsAt
                    ? (adhesionsAt - (missing / 2), ortsAt + (missing / 2))
                    : (adhesionsAt + (missing / 2), ortsAt - (missing / 2));
            yield return Label("ort", ortsAt, count, "ORT");
        }

        yield return Label("adhesion", adhesionsAt, adhesions, "adhésions");
    }

    private static XElement Label(string style, decimal y, int count, string text) =>
        Drawn(
            "text",
            Is("class", "label " + style),
            Is("x", Width - Right + 8),
            Is("y", y),
            Drawn("tspan", Is("class", "strong"), French.Number(count)),
            Drawn("tspan", Is("x", Width - Right + 8), Is("dy", 15), text)
        );

    private static string Point(decimal x, decimal y) => $"{Text(x)},{Text(y)}";

    private static string Text(decimal value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
