namespace Pvd.Domain.Territories;

/// <summary>A commune that a search by name has found, and how sure it is.</summary>
public sealed record CommuneMatch
{
    internal CommuneMatch(RegisteredCommune commune, NameLikeness likeness, string foundAs, int homonyms)
    {
        Commune = commune;
        Likeness = likeness;
        FoundAs = foundAs;
        Homonyms = homonyms;
    }

    /// <summary>Gets the commune, on the day of the search.</summary>
    public RegisteredCommune Commune { get; }

    /// <summary>Gets how near its name comes.</summary>
    public NameLikeness Likeness { get; }

    /// <summary>Gets the name under which it was found: its own, or that of another day.</summary>
    public string FoundAs { get; }

    /// <summary>Gets how many other communes fit as well as this one, be it under a name of another day; where the article was left out, how many others come near at all.</summary>
    public int Homonyms { get; }

    /// <summary>Gets whether nothing else fits as well, and no guess was made.</summary>
    public bool IsSure => Homonyms == 0 && Likeness <= NameLikeness.WithoutArticle;
}
