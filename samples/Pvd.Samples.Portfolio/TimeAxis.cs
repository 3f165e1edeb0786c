using System.Xml.Linq;
using NodaTime;
using static Pvd.Samples.Portfolio.Html;

namespace Pvd.Samples.Portfolio;

/// <summary>Days from left to right, marked by months, years or decades, so that the marks never touch.</summary>
internal sealed class TimeAxis
{
    private const int MostMarks = 9;
    private const int MonthsOfYear = 12;

    // Months between two marks; a long time has marks ten years or more apart.
    private static readonly int[] Steps = [1, 3, 12, 24, 60, 120, 240];

    private readonly LocalDate _first;
    private readonly LocalDate _last;
    private readonly int _step;
    private readonly Scale _scale;

    /// <summary>Lays out the days between the first of the year of <paramref name="first"/>, or of its month where the time is short, and a last one.</summary>
    internal TimeAxis(LocalDate first, LocalDate last, decimal from, decimal until)
    {
        _last = last;
        int months = (last.Year - first.Year) * MonthsOfYear + last.Month - first.Month + 1;
        _step = Array.Find(Steps, step => months / step < MostMarks) is var found and > 0 ? found : Steps[^1];
        _first = _step < MonthsOfYear ? new(first.Year, first.Month, 1) : new(first.Year, 1, 1);
        _scale = new(0, Math.Max(1, Period.DaysBetween(_first, last)), from, until);
    }

    internal decimal At(LocalDate day) => _scale.At(Period.DaysBetween(_first, day));

    internal IEnumerable<XElement> Draw(decimal y)
    {
        for (LocalDate mark = _first; mark <= _last; mark = mark.PlusMonths(_step))
        {
            decimal x = At(mark);
            yield return Drawn(
                "g",
                Drawn("line", Is("class", "tick"), Is("x1", x), Is("x2", x), Is("y1", y), Is("y2", y + 6)),
                Words(x, y + 20, _step < MonthsOfYear ? French.Month(mark) : French.Plain(mark.Year), "middle")
            );
        }
    }
}
