using FsCheck;
using FsCheck.Fluent;

namespace Pvd.Documents.Tests.ICalendar;

/// <summary>Texts dense in what a calendar file may damage: marks to escape, line breaks, characters of one to four bytes, marks that combine.</summary>
public sealed record UnicodeText(string Value)
{
    private static readonly string[] Pieces =
    [
        "\\",
        ";",
        ",",
        ":",
        "\"",
        "\\n",
        "\n",
        "\r\n",
        "\r",
        "\u2028",
        "\u2029",
        "\t",
        " ",
        "\u00A0",
        "n",
        "N",
        "END:VEVENT",
        "échéance",
        "’",
        "e\u0301",
        "\u0327",
        "€",
        "\uFEFF",
        "\uFFFD",
        "\uFFFF",
        "漢字",
        "𝔓",
        "🏘️",
        "👩🏽‍🌾",
        "\U0010FFFF",
        "مهلة",
    ];

    private static readonly Gen<string> AnyCharacter = Gen.OneOf(
            Gen.Choose(0x20, 0x7E),
            Gen.Choose(0xA0, 0xD7FF),
            Gen.Choose(0xE000, 0xFFFF),
            Gen.Choose(0x10000, 0x10FFFF)
        )
        .Select(char.ConvertFromUtf32);

    /// <summary>The text as a reader must give it back: one kind of line break is left.</summary>
    public string AsRead => Normalized(Value);

    public static string Normalized(string text) =>
        text.Replace("\r\n", "\n", StringComparison.Ordinal)
            .Replace('\r', '\n')
            .Replace('\u2028', '\n')
            .Replace('\u2029', '\n');

    public static Arbitrary<UnicodeText> Arbitrary() =>
        Gen.OneOf(Gen.Elements(Pieces), AnyCharacter)
            .ListOf()
            .Select(pieces => new UnicodeText(string.Concat(pieces)))
            .ToArbitrary();

    /// <summary>Every piece next to every other: the same texts each time.</summary>
    public static IEnumerable<string> EveryPair(Func<string, bool>? among = null)
    {
        string[] pieces = [.. Pieces.Where(among ?? (_ => true))];
        return pieces.Select(first => string.Concat(pieces.Select(second => $"a{first}{second}b")));
    }

    public override string ToString() =>
        string.Concat(Value.Select(c => c is >= ' ' and <= '~' ? c.ToString() : $"\\u{(int)c:X4}"));
}
