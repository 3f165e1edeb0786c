using System.Globalization;

namespace Pvd.Domain.Json;

/// <summary>A density as the files have it: a decimal number, exact.</summary>
internal static class DensityText
{
    internal static readonly Localized Expected = new(
        "une densité en habitants par km², de 0 à 1000000, avec un point décimal (« 149.98 »)",
        "a density in inhabitants per km², from 0 to 1000000, with a decimal point (\"149.98\")"
    );

    /// <summary><c>150</c> or <c>149.98</c>: equal densities give equal texts.</summary>
    internal static string Of(decimal density)
    {
        string text = Math.Abs(density).ToString(CultureInfo.InvariantCulture);
        return text.Contains('.') ? text.TrimEnd('0').TrimEnd('.') : text;
    }

    /// <summary>Reads a density; <c>false</c> too where a decimal number could not hold every digit.</summary>
    internal static bool TryParse(string? text, out decimal result)
    {
        result = 0;
        string[] parts = (text ?? "").Split('.');
        if (parts.Length > 2 || !parts.All(part => part.Length > 0 && IdentifierText.IsDigits(part, part.Length)))
        {
            return false;
        }

        string whole = parts[0].TrimStart('0');
        string decimals = parts.Length == 2 ? parts[1].TrimEnd('0') : "";
        string plain = (whole.Length == 0 ? "0" : whole) + (decimals.Length == 0 ? "" : "." + decimals);
        return decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out result)
            && result <= Funding.OwnerFigures.MaximumDensity
            && Of(result) == plain;
    }
}
