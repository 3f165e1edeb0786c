using System.Globalization;
using System.Text;

namespace Pvd.Domain.Territories;

/// <summary>Takes from a name what people and lists write in many ways.</summary>
internal static class NameFolding
{
    private static readonly Dictionary<char, string> Plain = new()
    {
        ['à'] = "a",
        ['á'] = "a",
        ['â'] = "a",
        ['ã'] = "a",
        ['ä'] = "a",
        ['ç'] = "c",
        ['è'] = "e",
        ['é'] = "e",
        ['ê'] = "e",
        ['ë'] = "e",
        ['ì'] = "i",
        ['í'] = "i",
        ['î'] = "i",
        ['ï'] = "i",
        ['ñ'] = "n",
        ['ò'] = "o",
        ['ó'] = "o",
        ['ô'] = "o",
        ['ö'] = "o",
        ['ù'] = "u",
        ['ú'] = "u",
        ['û'] = "u",
        ['ü'] = "u",
        ['ý'] = "y",
        ['ÿ'] = "y",
        ['œ'] = "oe",
        ['æ'] = "ae",
    };

    /// <summary>Small letters without accents or ligatures; whatever is no letter or digit becomes one space.</summary>
    internal static string Letters(string name)
    {
        StringBuilder folded = new(name.Length + 2);
        foreach (char c in name)
        {
            char small = char.ToLowerInvariant(c);
            if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark)
            {
                // An accent that follows its letter.
                continue;
            }

            if (Plain.TryGetValue(small, out string? plain))
            {
                folded.Append(plain);
            }
            else if (char.IsLetterOrDigit(small))
            {
                folded.Append(small);
            }
            else if (folded.Length > 0 && folded[folded.Length - 1] != ' ')
            {
                folded.Append(' ');
            }
        }

        if (folded.Length > 0 && folded[folded.Length - 1] == ' ')
        {
            folded.Length--;
        }

        return folded.ToString();
    }

    /// <summary>The words of a name, with one form for those that are often abbreviated or spelt in two ways.</summary>
    internal static string[] Words(string name)
    {
        string[] words = Letters(name).Split(' ');
        for (int i = 0; i < words.Length; i++)
        {
            words[i] = words[i] switch
            {
                "saint" => "st",
                "sainte" => "ste",
                "saints" => "sts",
                "saintes" => "stes",
                "lez" => "les",
                string word => word,
            };
        }

        return words;
    }

    /// <summary>The article that a name begins with; <c>null</c> when it begins with none.</summary>
    internal static string? Article(string[] words) =>
        words.Length > 1 && words[0] is "le" or "la" or "les" or "l" ? words[0] : null;

    /// <summary>What names that differ by small words only have in common: no leading article, and <c>s</c> for <c>sur</c> and <c>sous</c>.</summary>
    internal static string Loose(string name)
    {
        string[] words = Words(name);
        StringBuilder loose = new(name.Length);
        for (int i = Article(words) is null ? 0 : 1; i < words.Length; i++)
        {
            if (loose.Length > 0)
            {
                loose.Append(' ');
            }

            loose.Append(words[i] is "sur" or "sous" ? "s" : words[i]);
        }

        return loose.ToString();
    }
}
