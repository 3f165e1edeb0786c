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

    /// <summary>The same without a leading article, and with one form for what is often abbreviated.</summary>
    internal static string Loose(string name)
    {
        string[] words = Letters(name).Split(' ');
        int first = words.Length > 1 && words[0] is "le" or "la" or "les" or "l" ? 1 : 0;
        StringBuilder loose = new(name.Length);
        for (int i = first; i < words.Length; i++)
        {
            if (loose.Length > 0)
            {
                loose.Append(' ');
            }

            loose.Append(
                words[i] switch
                {
                    "saint" => "st",
                    "sainte" => "ste",
                    "saints" => "sts",
                    "saintes" => "stes",
                    "sur" or "sous" => "s",
                    "lez" => "les",
                    _ => words[i],
                }
            );
        }

        return loose.ToString();
    }
}
