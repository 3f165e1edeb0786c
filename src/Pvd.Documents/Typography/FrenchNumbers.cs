using System.Globalization;
using System.Text;

namespace Pvd.Documents.Typography;

/// <summary>Numbers, amounts and ordinals as French writes them, whatever the culture of the machine.</summary>
internal static class FrenchNumbers
{
    private static readonly string[] UpToSixteen =
    [
        "zéro",
        "un",
        "deux",
        "trois",
        "quatre",
        "cinq",
        "six",
        "sept",
        "huit",
        "neuf",
        "dix",
        "onze",
        "douze",
        "treize",
        "quatorze",
        "quinze",
        "seize",
    ];

    private static readonly string[] Tens = ["", "dix", "vingt", "trente", "quarante", "cinquante", "soixante"];

    /// <summary>Digits alone: « 2021 ».</summary>
    public static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Thousands apart: « 45 000 ».</summary>
    public static string Grouped(long number)
    {
        string digits = number.ToString(CultureInfo.InvariantCulture).TrimStart('-');
        var grouped = new StringBuilder(number < 0 ? "−" : "");
        for (int i = 0; i < digits.Length; i++)
        {
            if (i > 0 && (digits.Length - i) % 3 == 0)
            {
                grouped.Append(NoBreak.Narrow);
            }

            grouped.Append(digits[i]);
        }

        return grouped.ToString();
    }

    /// <summary>An amount given in cents: « 45 000,00 € ».</summary>
    public static string Amount(long cents)
    {
        string sign = cents is < 0 and > -100 ? "−" : "";
        string fraction = Math.Abs(cents % 100).ToString("00", CultureInfo.InvariantCulture);
        return $"{sign}{Grouped(cents / 100)},{fraction}{NoBreak.Space}€";
    }

    /// <summary>« 1er », « 1re », « 2e ».</summary>
    public static string Ordinal(int rank, bool feminine = false) =>
        Plain(rank)
        + rank switch
        {
            1 when feminine => "re",
            1 => "er",
            _ => "e",
        };

    /// <summary>A number below one hundred in letters, « dix-huit »; digits above.</summary>
    public static string InLetters(int number) =>
        number switch
        {
            < 0 or > 99 => Grouped(number),
            <= 16 => UpToSixteen[number],
            < 20 => "dix-" + UpToSixteen[number - 10],
            < 70 => WithUnits(Tens[number / 10], number % 10),
            71 => "soixante-et-onze",
            < 80 => "soixante-" + InLetters(number - 60),
            80 => "quatre-vingts",
            _ => "quatre-vingt-" + InLetters(number - 80),
        };

    private static string WithUnits(string ten, int unit) =>
        unit switch
        {
            0 => ten,
            1 => ten + "-et-un",
            _ => ten + "-" + UpToSixteen[unit],
        };
}
