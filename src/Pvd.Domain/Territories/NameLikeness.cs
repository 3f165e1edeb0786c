namespace Pvd.Domain.Territories;

/// <summary>How near the name that was looked for comes to that of a commune; the nearest first.</summary>
public enum NameLikeness
{
    /// <summary>The official name, letter by letter.</summary>
    SameName,

    /// <summary>The same letters: capitals, accents, ligatures, hyphens or apostrophes differ.</summary>
    SameLetters,

    /// <summary>The same once abbreviations are spelt out (<c>St</c>, <c>Ste</c>, <c>s/</c> for <c>sur</c> or <c>sous</c>, <c>lez</c>).</summary>
    Abbreviated,

    /// <summary>The same, but the article that the official name begins with was left out: sure only where no other commune comes near.</summary>
    WithoutArticle,

    /// <summary>A name that the commune, or one that is now part of it, bore on another day.</summary>
    OtherDay,

    /// <summary>A small word is another one: <c>sous</c> for <c>sur</c>, an article for another or for none: a guess to be confirmed.</summary>
    OtherSmallWord,

    /// <summary>One letter differs, or two in a long name: a guess to be confirmed.</summary>
    Near,
}
