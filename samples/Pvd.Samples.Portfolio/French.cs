using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Pvd.Samples.Portfolio;

/// <summary>Numbers, shares and days as the French write them.</summary>
internal static class French
{
    private const string Unknown = "–";
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

    private static readonly string[] ShortMonths =
    [
        "janv.",
        "févr.",
        "mars",
        "avril",
        "mai",
        "juin",
        "juil.",
        "août",
        "sept.",
        "oct.",
        "nov.",
        "déc.",
    ];

    internal static string Number(int? number) =>
        number?.ToString("#,0", CultureInfo.InvariantCulture).Replace(',', NarrowNoBreakSpace) ?? Unknown;

    /// <summary>One decimal, rounded half up; a dash where there is nothing to divide by.</summary>
    internal static string Share(long part, long whole)
    {
        if (whole == 0)
        {
            return Unknown;
        }

        decimal tenths = Math.Round(part * 1000m / whole, MidpointRounding.AwayFromZero);
        return (tenths / 10m).ToString("0.#", CultureInfo.InvariantCulture).Replace('.', ',')
            + NarrowNoBreakSpace
            + "%";
    }

    internal static string Day(LocalDate? day) => day is { } known ? ShortDay.Format(known) : Unknown;

    internal static string LongDay(LocalDate day) =>
        $"{(day.Day == 1 ? "1er" : Plain(day.Day))}\u00A0{Months[day.Month - 1]} {Plain(day.Year)}";

    internal static string Month(LocalDate day) => $"{ShortMonths[day.Month - 1]} {Plain(day.Year)}";

    internal static string Plain(long number) => number.ToString(CultureInfo.InvariantCulture);
}
