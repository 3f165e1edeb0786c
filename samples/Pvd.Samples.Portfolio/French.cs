using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Pvd.Samples.Portfolio;

/// <summary>Numbers, shares and days as the French write them.</summary>
internal static class French
{
    private const char NarrowNoBreakSpace = '\u202F';

    private static readonly LocalDatePattern ShortDay = LocalDatePattern.CreateWithInvariantCulture("dd/MM/uuuu");

    private static readonly string[] Months =
    [
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ];

    internal static string Number(long number) =>
        number.ToString("#,0", CultureInfo.InvariantCulture).Replace(',', NarrowNoBreakSpace);

    /// <summary>One decimal, rounded half up; a dash where there is nothing to divide by.</summary>
    internal static string Share(long part, long whole)
    {
        if (whole == 0)
        {
            return "–";
        }

        decimal tenths = Math.Round(part * 1000m / whole, MidpointRounding.AwayFromZero);
        return (tenths / 10m).ToString("0.#", CultureInfo.InvariantCulture).Replace('.', ',')
            + NarrowNoBreakSpace
            + "%";
    }

    internal static string Day(LocalDate? day) => day is { } known ? ShortDay.Format(known) : "–";

    internal static string LongDay(LocalDate day) =>
        $"{(day.Day == 1 ? "1er" : Plain(day.Day))}\u00A0{Months[day.Month - 1]} {Plain(day.Year)}";

    internal static string Plain(long number) => number.ToString(CultureInfo.InvariantCulture);
}
