using System.Globalization;

namespace Pvd.Domain.Json;

/// <summary>A rate as the files have it: in percent with four decimals at most, or as a fraction where that would not be exact.</summary>
internal static class RateText
{
    internal static readonly Localized Expected = new(
        "un taux en pour cent, de 0 à 100, avec un point décimal (« 75 » ou « 32.5 »), ou une fraction (« 1/3 »)",
        "a rate in percent, from 0 to 100, with a decimal point (\"75\" or \"32.5\"), or a fraction (\"1/3\")"
    );

    private const int TenThousandthsOfPercent = 1_000_000;
    private const int Decimals = 4;

    /// <summary><c>32.5</c>, or <c>1/3</c>: equal rates give equal texts.</summary>
    internal static string Of(Rate rate)
    {
        Ratio value = rate.Value;
        if (TenThousandthsOfPercent % value.Denominator != 0)
        {
            return value.ToString();
        }

        string digits = Wording
            .Digits(value.Numerator * (TenThousandthsOfPercent / value.Denominator))
            .PadLeft(Decimals + 1, '0');
        string decimals = digits.Substring(digits.Length - Decimals).TrimEnd('0');
        string percent = digits.Substring(0, digits.Length - Decimals);
        return decimals.Length == 0 ? percent : $"{percent}.{decimals}";
    }

    internal static bool TryParse(string? text, out Rate result) =>
        Rate.TryParse(text, out result) || TryFraction(text ?? "", out result);

    private static bool TryFraction(string text, out Rate result)
    {
        result = default;
        string[] terms = text.Split('/');
        if (
            terms.Length != 2
            || !TryTerm(terms[0], out long numerator)
            || !TryTerm(terms[1], out long denominator)
            || denominator == 0
            || numerator > denominator
        )
        {
            return false;
        }

        result = Rate.From(Ratio.Of(numerator, denominator));
        return true;
    }

    private static bool TryTerm(string text, out long term) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out term);
}
