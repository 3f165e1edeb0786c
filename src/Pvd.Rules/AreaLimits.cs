using System.Globalization;

namespace Pvd.Rules;

/// <summary>What areas and thresholds may be: exact to four decimals, within reach of exact arithmetic.</summary>
internal static class AreaLimits
{
    internal const decimal Largest = 1_000_000_000m;

    /// <summary>Four decimals: areas are measured to the hundredth of a square metre at most.</summary>
    internal const int Parts = 10_000;

    internal static readonly Localized Expected = new(
        "un nombre, zéro ou plus, à quatre décimales au plus, avec un point décimal (« 1450.5 »)",
        "a number, zero or more, with four decimals at most and a decimal point (\"1450.5\")"
    );

    internal static bool Allow(decimal number) =>
        number is >= 0 and <= Largest && decimal.Truncate(number * Parts) == number * Parts;

    internal static bool TryParse(string? text, out decimal number) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number)
        && Allow(number);

    internal static decimal? Check(decimal? number, string parameter) =>
        number is not { } known || Allow(known)
            ? number
            : throw new ArgumentOutOfRangeException(parameter, number, Expected.English);

    internal static Ratio Exact(decimal number) => Ratio.Of((long)(number * Parts), Parts);
}
