using System.Text;
using NodaTime;
using Pvd.Domain;

namespace Pvd.Documents.Typography;

/// <summary>Numbers, amounts and days in letters, with the hyphens of 1990: « deux-mille-vingt-et-un ».</summary>
internal static class FrenchNumbers
{
    private const int Hundred = 100;
    private const int Thousand = 1_000;
    private const long Million = 1_000_000;
    private const long Milliard = 1_000_000_000;

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

    private static readonly string[] Plurals = ["vingts", "cents", "millions", "milliards"];

    private static readonly string[] Tens = ["", "dix", "vingt", "trente", "quarante", "cinquante", "soixante"];

    /// <summary>A number in letters, « dix-huit »; digits where it is negative or reaches a thousand milliards.</summary>
    public static string InLetters(long number) =>
        number is < 0 or >= Thousand * Milliard ? Wording.Number(number, Language.French)
        : number < Million ? BelowMillion((int)number)
        : Large(number);

    /// <summary>An amount in letters: « mille-deux-cents euros et cinq centimes », « deux millions d’euros ».</summary>
    public static string InLetters(Euro amount)
    {
        if (amount.Cents < 0)
        {
            // The one amount that has no opposite stays in digits.
            return amount.Cents == long.MinValue
                ? amount.Format(Language.French)
                : "moins " + InLetters(Euro.FromCents(-amount.Cents));
        }

        long euros = amount.Cents / Hundred;
        int cents = (int)(amount.Cents % Hundred);
        string whole =
            $"{InLetters(euros)}{(euros >= Million && euros % Million == 0 ? " d’" : " ")}{Plural("euro", euros)}";
        string part = $"{InLetters(cents)} {Plural("centime", cents)}";
        return cents == 0 ? whole
            : euros == 0 ? part
            : $"{whole} et {part}";
    }

    /// <summary>A day in letters: « premier mai deux-mille-vingt-et-un ».</summary>
    public static string InLetters(LocalDate date)
    {
        string[] words = Wording.Date(date, Language.French).Split(' ', NoBreak.Space);
        return $"{(date.Day == 1 ? "premier" : InLetters(date.Day))} {words[1]} {InLetters(date.Year)}";
    }

    /// <summary>« 1er », « 2e ».</summary>
    public static string Ordinal(long number) => Wording.Digits(number) + (number == 1 ? "er" : "e");

    /// <summary>« premier », « vingt-et-unième ».</summary>
    public static string OrdinalInLetters(long number)
    {
        if (number == 1)
        {
            return "premier";
        }

        string letters = InLetters(number);
        string stem =
            letters.EndsWith("cinq", StringComparison.Ordinal) ? letters + "u"
            : letters.EndsWith("neuf", StringComparison.Ordinal) ? letters.Substring(0, letters.Length - 1) + "v"
            : letters[letters.Length - 1] == 'e' || EndsWithPlural(letters) ? letters.Substring(0, letters.Length - 1)
            : letters;
        return stem + "ième";
    }

    private static bool EndsWithPlural(string letters) =>
        Array.Exists(Plurals, plural => letters.EndsWith(plural, StringComparison.Ordinal));

    private static string Large(long number)
    {
        var words = new StringBuilder();
        Append(number / Milliard, "milliard");
        Append(number / Million % Thousand, "million");
        int rest = (int)(number % Million);
        if (rest > 0)
        {
            words.Append(' ').Append(BelowMillion(rest));
        }

        return words.ToString();

        void Append(long count, string noun)
        {
            if (count > 0)
            {
                words.Append(words.Length == 0 ? "" : " ").Append(BelowThousand((int)count, endsHere: true));
                words.Append(' ').Append(Plural(noun, count));
            }
        }
    }

    private static string BelowMillion(int number)
    {
        int thousands = number / Thousand;
        int rest = number % Thousand;
        string head = thousands switch
        {
            0 => "",
            1 => "mille",
            _ => BelowThousand(thousands, endsHere: false) + "-mille",
        };
        return thousands == 0 ? BelowThousand(rest, endsHere: true)
            : rest == 0 ? head
            : head + "-" + BelowThousand(rest, endsHere: true);
    }

    /// <summary>Vingt and cent take an <c>s</c> when multiplied, unless another number follows.</summary>
    private static string BelowThousand(int number, bool endsHere)
    {
        int hundreds = number / Hundred;
        int rest = number % Hundred;
        if (hundreds == 0)
        {
            return BelowHundred(rest, endsHere);
        }

        string head = hundreds == 1 ? "cent" : UpToSixteen[hundreds] + "-cent";
        return rest > 0 ? head + "-" + BelowHundred(rest, endsHere)
            : hundreds > 1 && endsHere ? head + "s"
            : head;
    }

    private static string BelowHundred(int number, bool endsHere) =>
        number switch
        {
            <= 16 => UpToSixteen[number],
            < 20 => "dix-" + UpToSixteen[number - 10],
            < 70 => WithUnits(Tens[number / 10], number % 10),
            71 => "soixante-et-onze",
            < 80 => "soixante-" + BelowHundred(number - 60, endsHere),
            80 => endsHere ? "quatre-vingts" : "quatre-vingt",
            _ => "quatre-vingt-" + BelowHundred(number - 80, endsHere),
        };

    private static string WithUnits(string ten, int unit) =>
        unit switch
        {
            0 => ten,
            1 => ten + "-et-un",
            _ => ten + "-" + UpToSixteen[unit],
        };

    private static string Plural(string noun, long count) => count < 2 ? noun : noun + "s";
}
