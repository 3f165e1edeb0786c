namespace Pvd.Rules.Receipts;

/// <summary>What an engine was asked: about which dossier or flat facts, and for which year where that matters.</summary>
internal sealed record Question(PvdDossier? Dossier, IFlatFacts? Facts, int? Year = null)
{
    internal static Question About(PvdDossier dossier, int? year = null) => new(dossier, null, year);

    internal static Question About(IFlatFacts facts, int? year = null) => new(null, facts, year);
}
