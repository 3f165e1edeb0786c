using System.Text;

namespace Pvd.Documents.Typography;

/// <summary>Sets French text as a printer would: no-break spaces, guillemets, apostrophes, ellipses.</summary>
/// <remarks>
/// Doing it twice changes nothing more. The space before « ; : ! ? » is the plain no-break space, as Word itself
/// types it, so that an agent who edits the document goes on in the same way.
/// </remarks>
internal static class FrenchTypography
{
    private const string Dots = "...";
    private const string NumberSign = "n°";

    private static readonly HashSet<string> GluedToTheNextWord = new(StringComparer.Ordinal)
    {
        "M.",
        "MM.",
        "Mme",
        "Mmes",
        "Mlle",
        "Me",
        "Dr",
    };

    private static readonly HashSet<string> GluedToTheNextNumber = new(StringComparer.OrdinalIgnoreCase)
    {
        "article",
        "articles",
        "annexe",
        "alinéa",
        "page",
        "L.",
        "R.",
        "D.",
    };

    private static readonly HashSet<string> Units = new(StringComparer.OrdinalIgnoreCase)
    {
        "an",
        "ans",
        "mois",
        "jour",
        "jours",
        "habitant",
        "habitants",
        "euro",
        "euros",
        "commune",
        "communes",
        "%",
        "‰",
        "€",
    };

    /// <summary>Sets a text of several lines, each by itself.</summary>
    public static string SetLines(string text) =>
        text.Contains('\n') ? string.Join("\n", text.Replace("\r\n", "\n").Split('\n').Select(Set)) : Set(text);

    /// <summary>Sets one run of text; a space at either end stays, since the sentence may go on in the next run.</summary>
    public static string Set(string text)
    {
        if (IsPlain(text))
        {
            return text;
        }

        var set = new StringBuilder(text.Length + 8);
        int i = 0;
        while (i < text.Length)
        {
            if (IsSpace(text[i]))
            {
                int end = SpaceEnd(text, i);
                set.Append(SpaceBetween(set, text, i, end));
                i = end;
                continue;
            }

            if (LacksSpaceBefore(set, text, i))
            {
                set.Append(NoBreak.Space);
            }

            bool isEllipsis = IsEllipsis(text, i);
            set.Append(
                isEllipsis ? '…'
                : IsApostrophe(set, text, i) ? '’'
                : text[i]
            );
            i += isEllipsis ? Dots.Length : 1;
        }

        return set.ToString();
    }

    /// <summary>Whether there is nothing in the text that any of the rules is about; most texts are so.</summary>
    private static bool IsPlain(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            bool isPlain =
                text[i] == ' '
                    ? i + 1 == text.Length || char.IsLower(text[i + 1])
                    : char.IsLetter(text[i]) || text[i] is '-' or ',' or '’';
            if (!isPlain)
            {
                return false;
            }
        }

        return true;
    }

    private static char SpaceBetween(StringBuilder before, string text, int start, int end)
    {
        char? next = end < text.Length ? text[end] : null;
        if (next is ';' or ':' or '!' or '?' or '»' || Last(before) == '«')
        {
            return NoBreak.Space;
        }

        if (text.IndexOf(NoBreak.Narrow, start, end - start) >= 0)
        {
            return NoBreak.Narrow;
        }

        bool isNoBreak = text.IndexOf(NoBreak.Space, start, end - start) >= 0;
        return isNoBreak || IsGlued(before, text, end) ? NoBreak.Space : ' ';
    }

    private static bool IsGlued(StringBuilder before, string text, int next)
    {
        char? last = Last(before);
        if (last == NumberSign[NumberSign.Length - 1] && LastWord(before) is NumberSign)
        {
            return true;
        }

        return next < text.Length
            && (
                (char.IsUpper(text[next]) && GluedToTheNextWord.Contains(LastWord(before)))
                || (char.IsDigit(text[next]) && GluedToTheNextNumber.Contains(LastWord(before)))
                || (last is { } digit && char.IsDigit(digit) && Units.Contains(FirstWord(text, next)))
            );
    }

    private static bool LacksSpaceBefore(StringBuilder before, string text, int i)
    {
        if (Last(before) is not { } previous || IsSpace(previous))
        {
            return false;
        }

        return text[i] switch
        {
            ';' or ':' or '!' or '?' => (char.IsLetterOrDigit(previous) || previous is '»' or ')' or ']' or '%' or '€')
                && (i + 1 == text.Length || IsSpace(text[i + 1]) || text[i + 1] is '»' or ')' or ']'),
            '%' or '‰' or '€' => char.IsDigit(previous),
            '»' => true,
            _ => previous == '«',
        };
    }

    private static bool IsApostrophe(StringBuilder before, string text, int i) =>
        text[i] == '\''
        && Last(before) is { } previous
        && char.IsLetter(previous)
        && i + 1 < text.Length
        && (char.IsLetterOrDigit(text[i + 1]) || text[i + 1] == '«');

    private static bool IsEllipsis(string text, int i) =>
        string.CompareOrdinal(text, i, Dots, 0, Dots.Length) == 0
        && (i == 0 || text[i - 1] != '.')
        && (i + Dots.Length == text.Length || text[i + Dots.Length] != '.');

    private static bool IsSpace(char c) => char.IsWhiteSpace(c);

    private static char? Last(StringBuilder text) => text.Length == 0 ? null : text[text.Length - 1];

    private static int SpaceEnd(string text, int start)
    {
        int end = start;
        while (end < text.Length && IsSpace(text[end]))
        {
            end++;
        }

        return end;
    }

    private static string LastWord(StringBuilder text)
    {
        int start = text.Length;
        while (start > 0 && IsWordPart(text[start - 1]))
        {
            start--;
        }

        return text.ToString(start, text.Length - start);
    }

    private static string FirstWord(string text, int start)
    {
        if (text[start] is '%' or '‰' or '€')
        {
            return text.Substring(start, 1);
        }

        int end = start;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        return text.Substring(start, end - start);
    }

    private static bool IsWordPart(char c) => char.IsLetterOrDigit(c) || c is '.' or '°';
}
