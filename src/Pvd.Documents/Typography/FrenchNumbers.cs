using Pvd.Domain;

namespace Pvd.Documents.Typography;

/// <summary>Whole numbers in letters.</summary>
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

    /// <summary>A number below one hundred in letters, « dix-huit »; digits above.</summary>
    public static string InLetters(int number) =>
        number switch
        {
            < 0 or > 99 => Wording.Number(number, Language.French),
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
