using System.Globalization;
using System.Text;

namespace Pvd.Domain;

/// <summary>How amounts, rates and dates are written for people, in both languages and under any culture of the thread.</summary>
internal static class Wording
{
    internal const char NoBreakSpace = '\u00A0';
    internal const char NarrowNoBreakSpace = '\u202F';

    private static readonly string[] FrenchMonths =
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

    private static readonly string[] FrenchDays =
    [
        "lundi",
        "mardi",
        "mercredi",
        "jeudi",
        "vendredi",
        "samedi",
        "dimanche",
    ];

    internal static string Digits(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary><c>1 850</c> or <c>1,850</c>.</summary>
    internal static string Number(long number, Language language)
    {
        string digits = number.ToString("#,0", CultureInfo.InvariantCulture);
        return language == Language.French ? digits.Replace(',', NarrowNoBreakSpace) : digits;
    }

    internal static string Amount(Euro amount, Language language)
    {
        string text = amount.Amount.ToString("#,0.00", CultureInfo.InvariantCulture);
        return language == Language.French
                ? text.Replace(',', NarrowNoBreakSpace).Replace('.', ',') + NoBreakSpace + "€"
            : amount.Cents < 0 ? "-€" + text.Substring(1)
            : "€" + text;
    }

    /// <summary>A fraction with two decimals at most, rounded half up: <c>8</c>, <c>7,55</c>.</summary>
    internal static Localized Decimal(Ratio ratio)
    {
        string text = (Euro.FromCents(100).Times(ratio, Rounding.HalfUp).Cents / 100m).ToString(
            "0.##",
            CultureInfo.InvariantCulture
        );
        return new(text.Replace('.', ','), text);
    }

    internal static string Percentage(Ratio ratio, Language language)
    {
        decimal hundredths = Math.Round(ratio.Numerator * 10_000m / ratio.Denominator, MidpointRounding.AwayFromZero);
        string text = (hundredths / 100m).ToString("0.##", CultureInfo.InvariantCulture);
        return language == Language.French ? text.Replace('.', ',') + NoBreakSpace + "%" : text + "%";
    }

    /// <summary><c>31 mai 2021</c>, <c>1er janvier 2021</c>, or <c>31 May 2021</c>.</summary>
    internal static string Date(LocalDate date, Language language) =>
        language == Language.French
            ? $"{(date.Day == 1 ? "1er" : Digits(date.Day))}{NoBreakSpace}{FrenchMonths[date.Month - 1]} {Digits(date.Year)}"
            : date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>The day in both languages.</summary>
    internal static Localized Day(LocalDate date) => new(Date(date, Language.French), Date(date, Language.English));

    /// <summary><c>mercredi 30 novembre 2022</c> or <c>Wednesday 30 November 2022</c>.</summary>
    internal static string DateWithWeekday(LocalDate date, Language language) =>
        $"{Weekday(date.DayOfWeek, language)} {Date(date, language)}";

    internal static string Weekday(IsoDayOfWeek day, Language language) =>
        language == Language.French ? FrenchDays[(int)day - 1] : day.ToString();

    /// <summary>The same of texts in both languages.</summary>
    internal static Localized Enumerate(IEnumerable<Localized> items)
    {
        List<Localized> list = [.. items];
        return new(
            Enumerate([.. list.Select(item => item.French)], Language.French),
            Enumerate([.. list.Select(item => item.English)], Language.English)
        );
    }

    /// <summary>The text with a capital first letter, as it opens a sentence.</summary>
    internal static Localized Capitalised(Localized text) => new(Capitalised(text.French), Capitalised(text.English));

    private static string Capitalised(string text) =>
        text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text.Substring(1);

    /// <summary>One, two and three: <c>a, b et c</c> or <c>a, b and c</c>.</summary>
    internal static string Enumerate(IReadOnlyList<string> items, Language language)
    {
        StringBuilder text = new();
        for (int i = 0; i < items.Count; i++)
        {
            string link =
                i == 0 ? ""
                : i < items.Count - 1 ? ", "
                : language == Language.French ? " et "
                : " and ";
            text.Append(link).Append(items[i]);
        }

        return text.ToString();
    }
}
