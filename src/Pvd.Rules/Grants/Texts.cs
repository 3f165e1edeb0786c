namespace Pvd.Rules.Grants;

/// <summary>The texts that the rules of State grants rest on.</summary>
internal static class Texts
{
    internal static readonly LegalReference StateGrants = new("Décret n° 2018-514 du 25 juin 2018");

    internal static readonly LegalReference Crpa = new("CRPA", "L231-4, 3°");

    internal static readonly LegalReference OwnShare = Cgct("L1111-10, III");

    internal static LegalReference Cgct(string article) => new("CGCT", article);
}
