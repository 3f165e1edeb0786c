using Pvd.Documents.Typography;
using Pvd.Domain;

namespace Pvd.Documents.Facts;

/// <summary>How facts are worded.</summary>
internal static class Phrases
{
    private static readonly string[] Articles = ["la ", "le ", "l’"];

    /// <summary>A SIREN in three groups: « 200 041 416 ».</summary>
    public static string? Grouped(Siren? siren) =>
        siren is { Value: var digits }
            ? $"{digits.Substring(0, 3)}{NoBreak.Narrow}{digits.Substring(3, 3)}{NoBreak.Narrow}{digits.Substring(6)}"
            : null;

    public static string Capitalized(string text) => text.Substring(0, 1).ToUpperInvariant() + text.Substring(1);

    /// <summary>« Commune d’Airvault », from « la commune d’Airvault »: a name that stands alone.</summary>
    public static string Title(string designation) =>
        Capitalized(
            Array.Find(Articles, article => designation.StartsWith(article, StringComparison.Ordinal)) is { } head
                ? designation.Substring(head.Length)
                : designation
        );
}
