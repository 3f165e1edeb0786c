using Pvd.Domain.Funding;
using Pvd.Domain.Projects;

namespace Pvd.Domain.Indicators;

/// <summary>What dossiers tell of the emergency measures for town-centre shops, and of posts that fiches action pay.</summary>
internal static class CommerceFacts
{
    /// <summary>Those of the measures that are money; the others are help in kind.</summary>
    internal static readonly GrantScope Money = GrantScope.EverBy(
        FundingInstrument.TownCentreManager,
        FundingInstrument.ShopDigitalSolutions
    );

    private static readonly GrantScope Measures = GrantScope.EverBy(
        FundingInstrument.TownCentreManager,
        FundingInstrument.ShopDigitalSolutions,
        FundingInstrument.DigitalEngineering,
        FundingInstrument.ShopIn,
        FundingInstrument.FlashDiagnosis
    );

    /// <summary>Whether each project owner that is a local authority asked for one of the measures.</summary>
    internal static IEnumerable<(Siren Body, bool? Holds)> Requesters(DossierOnDay dossier) =>
        GrantScope
            .SheetsOf(dossier)
            .Where(sheet => sheet.Owner is { Siren: not null, Kind.IsLocalAuthority: true })
            .Select(sheet => (sheet.Owner!.Siren!, Measures.IsAskedFor(sheet, dossier)));

    /// <summary>For each action that has such a post in its financing, whether the post was asked for.</summary>
    internal static Func<DossierOnDay, IEnumerable<bool?>> PostsAskedFor(FundingInstrument instrument)
    {
        GrantScope posts = GrantScope.EverBy(instrument);
        return dossier => SheetsWith(instrument, dossier).Select(sheet => posts.IsAskedFor(sheet, dossier));
    }

    /// <summary>For each action that has such a post in its financing, whether the post was granted.</summary>
    internal static Func<DossierOnDay, IEnumerable<bool?>> PostsGranted(FundingInstrument instrument)
    {
        GrantScope posts = GrantScope.EverBy(instrument);
        return dossier => SheetsWith(instrument, dossier).Select(sheet => posts.IsGranted(sheet, dossier));
    }

    private static IEnumerable<ActionSheet> SheetsWith(FundingInstrument instrument, DossierOnDay dossier) =>
        GrantScope
            .SheetsOf(dossier)
            .Where(sheet => sheet.Financing?.Any(line => instrument.Equals(line.Instrument)) == true);
}
