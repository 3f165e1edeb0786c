using System.Globalization;
using Pvd.Domain.Projects;

namespace Pvd.Domain.Json;

/// <summary>A measured number as the files have it: decimal, exact.</summary>
internal static class MeasureText
{
    /// <summary><c>150</c> or <c>-1.98</c>: equal numbers give equal texts.</summary>
    internal static string Of(decimal measure)
    {
        string text = (measure == 0 ? 0 : measure).ToString(CultureInfo.InvariantCulture);
        return text.Contains('.') ? text.TrimEnd('0').TrimEnd('.') : text;
    }

    internal static bool TryParse(string? text, out decimal result)
    {
        bool isNegative = text?.Length > 0 && text[0] == '-';
        bool isRead = TryParseCount(isNegative ? text!.Substring(1) : text, out result);
        result = isNegative ? -result : result;
        return isRead;
    }

    /// <summary>Reads a number without sign.</summary>
    internal static bool TryParseCount(string? text, out decimal result)
    {
        result = 0;
        string[] parts = (text ?? "").Split('.');
        return parts.Length <= 2
            && IsDigits(parts[0], 12)
            && (parts.Length < 2 || IsDigits(parts[1], Measures.Decimals))
            && decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out result);
    }

    private static bool IsDigits(string text, int most) =>
        text.Length > 0 && text.Length <= most && IdentifierText.IsDigits(text, text.Length);
}
