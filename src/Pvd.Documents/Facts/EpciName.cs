using Pvd.Domain.Territories;

namespace Pvd.Documents.Facts;

/// <summary>How an EPCI is called in a sentence, whether its name holds its kind, an abbreviation of it, or neither.</summary>
internal sealed record EpciName(string Designation, bool IsFeminine, string Assembly)
{
    /// <summary>The body that decides for a party whose kind is not known.</summary>
    public const string UnknownAssembly = "organe délibérant";

    /// <summary>« la communauté de communes Airvaudais-Val du Thouet », from <c>CC Airvaudais-Val du Thouet</c> among others.</summary>
    public static EpciName Of(string name, EpciKind? kind)
    {
        EpciKind? known = kind ?? EpciKind.All.FirstOrDefault(candidate => Tail(name, candidate) is not null);
        if (known is null)
        {
            return new("l’établissement public de coopération intercommunale " + name, false, UnknownAssembly);
        }

        string label = known.Label.French;
        bool isFeminine =
            label.StartsWith("communauté", StringComparison.Ordinal)
            || label.StartsWith("métropole", StringComparison.Ordinal);
        string article = isFeminine ? "la " : "le ";
        string designation =
            Tail(name, known) is { } tail ? article + label + tail
            : Plain(name).Contains(Plain(label)) ? name
            : article + label + " " + name;
        return new(designation, isFeminine, AssemblyOf(label));
    }

    /// <summary>What follows the kind, or its code, at the head of the name.</summary>
    private static string? Tail(string name, EpciKind kind)
    {
        foreach (string head in new[] { kind.Label.French, kind.Value + " " })
        {
            if (Plain(name).StartsWith(Plain(head), StringComparison.Ordinal))
            {
                return name.Substring(head.TrimEnd().Length);
            }
        }

        return null;
    }

    /// <summary>The text without regard to case and to the shape of the apostrophe.</summary>
    private static string Plain(string text) => text.Replace('\'', '’').ToUpperInvariant();

    private static string AssemblyOf(string label) =>
        label.StartsWith("communauté", StringComparison.Ordinal) ? "conseil communautaire"
        : label.StartsWith("métropole", StringComparison.Ordinal) ? "conseil métropolitain"
        : "comité syndical";
}
