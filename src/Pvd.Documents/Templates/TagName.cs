using System.Globalization;
using System.Text;

namespace Pvd.Documents.Templates;

/// <summary>Names in tags: lower-case letters, digits and hyphens; read without regard to case and accents.</summary>
internal static class TagName
{
    public static string Fold(string name)
    {
        string decomposed = name.Normalize(NormalizationForm.FormD);
        var folded = new StringBuilder(decomposed.Length);
        foreach (char c in decomposed)
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            {
                folded.Append(char.ToLowerInvariant(c));
            }
        }

        return folded.ToString();
    }

    /// <summary>Whether a model may use the name as it stands.</summary>
    public static bool IsPlain(string name) =>
        name.Length > 0
        && name[0] is >= 'a' and <= 'z'
        && name.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-');
}
