using FsCheck;
using FsCheck.Fluent;

namespace Pvd.Documents.Tests.Typography;

/// <summary>Texts dense in what French typography is about: spaces of all kinds, marks, apostrophes, numbers, units.</summary>
public sealed record FrenchText(string Value)
{
    private static readonly string[] Pieces =
    [
        " ",
        "  ",
        "\u00A0",
        "\u202F",
        "\t",
        "\n",
        ";",
        ":",
        "!",
        "?",
        "«",
        "»",
        "'",
        "’",
        ".",
        "...",
        "%",
        "€",
        "n°",
        "M.",
        "Mme",
        "article",
        "mois",
        "L.",
        "1",
        "45 000",
        "a",
        "É",
        "œuvre",
        "(",
        ")",
        ",",
        "-",
    ];

    public static Arbitrary<FrenchText> Arbitrary() =>
        Gen.Elements(Pieces).ListOf().Select(pieces => new FrenchText(string.Concat(pieces))).ToArbitrary();

    public override string ToString() => $"\"{Value}\"";
}
