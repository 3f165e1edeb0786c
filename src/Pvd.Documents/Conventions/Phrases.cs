using NodaTime;
using Pvd.Documents.Typography;
using Pvd.Documents.Word;
using Pvd.Domain;

namespace Pvd.Documents.Conventions;

/// <summary>Facts as words: each is either known and written as French writes it, or a visible gap.</summary>
internal static class Phrases
{
    private static readonly string[] Articles = ["la ", "le ", "l’"];

    public static Inline Known(string? fact, string what) => fact is null ? Inline.Blank(what) : fact;

    public static Inline Known(LocalDate? date, string what) => Known(date is { } day ? Date(day) : null, what);

    /// <summary>A population: « 2 991 ».</summary>
    public static Inline Known(int? count, string what) =>
        Known(count is { } number ? Wording.Number(number, Language.French) : null, what);

    /// <summary>A SIREN in three groups: « 200 041 416 ».</summary>
    public static Inline Known(Siren? siren, string what) =>
        Known(
            siren is { Value: var digits }
                ? $"{digits.Substring(0, 3)}{NoBreak.Narrow}{digits.Substring(3, 3)}{NoBreak.Narrow}{digits.Substring(6)}"
                : null,
            what
        );

    /// <summary>A party, as a title.</summary>
    public static Inline Known(Signatory? party, string what) =>
        Known(party?.Designation is { } name ? Title(name) : null, what);

    public static string Date(LocalDate date) => Wording.Date(date, Language.French);

    public static string Capitalized(string text) => text.Substring(0, 1).ToUpperInvariant() + text.Substring(1);

    /// <summary>« Commune d’Airvault », from « la commune d’Airvault »: a name that stands alone.</summary>
    public static string Title(string designation) =>
        Capitalized(
            Array.Find(Articles, article => designation.StartsWith(article, StringComparison.Ordinal)) is { } head
                ? designation.Substring(head.Length)
                : designation
        );
}
