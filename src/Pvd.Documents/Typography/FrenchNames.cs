namespace Pvd.Documents.Typography;

/// <summary>How the name of a place joins the word « de ».</summary>
internal static class FrenchNames
{
    private const string Vowels = "aàâäæeéèêëiîïoôöœuùûüyÿ";

    /// <summary>« d’Airvault », « de Condom », « du Mans », « des Herbiers », « de La Rochelle », « de L’Isle ».</summary>
    /// <remarks>
    /// A vowel elides, <c>y</c> included, as the official geographic code has it. Before <c>h</c>, mute or not according
    /// to local use, « de » is never wrong and stays.
    /// </remarks>
    public static string Of(string name)
    {
        if (After(name, "Le ") is { } masculine)
        {
            return "du " + masculine;
        }

        if ((After(name, "Les ") ?? After(name, "Aux ")) is { } plural)
        {
            return "des " + plural;
        }

        return StartsWithVowel(name) ? "d’" + name : "de " + name;
    }

    private static string? After(string name, string article) =>
        name.StartsWith(article, StringComparison.OrdinalIgnoreCase) ? name.Substring(article.Length) : null;

    private static bool StartsWithVowel(string name) =>
        name.Length > 0 && Vowels.Contains(char.ToLowerInvariant(name[0]));
}
