using System.Text;

namespace Pvd.Domain;

/// <summary>How identifiers are read: separators dropped, ASCII digits only, one wording of a refusal.</summary>
internal static class IdentifierText
{
    private const string Separators = " .\t\u00A0\u202F\u2009";

    /// <summary>Drops the separators that people write inside identifiers.</summary>
    internal static string Compact(string? text)
    {
        if (text is null || !HasSeparator(text))
        {
            return text ?? "";
        }

        StringBuilder kept = new(text.Length);
        foreach (char c in text)
        {
            if (Separators.IndexOf(c) < 0)
            {
                kept.Append(c);
            }
        }

        return kept.ToString();
    }

    private static bool HasSeparator(string text)
    {
        foreach (char c in text)
        {
            if (Separators.IndexOf(c) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    internal static bool IsDigits(string text, int length)
    {
        if (text.Length != length)
        {
            return false;
        }

        foreach (char c in text)
        {
            if (c is < '0' or > '9')
            {
                return false;
            }
        }

        return true;
    }

    internal static FormatException Refuse(Localized expected, string? found) =>
        new($"Expected {expected.English}; found \"{found}\".");
}
