using Pvd.Domain.Funding;
using Pvd.Domain.Projects;

namespace Pvd.Domain.Indicators;

/// <summary>What dossiers tell of the emergency measures for town-centre shops.</summary>
internal static class CommerceFacts
{
    internal static readonly GrantScope Measures = GrantScope.EverBy(
        FundingInstrument.TownCentreManager,
        FundingInstrument.ShopDigitalSolutions,
        FundingInstrument.DigitalEngineering,
        FundingInstrument.ShopIn,
        FundingInstrument.FlashDiagnosis
    );

    private static readonly GrantScope Managers = GrantScope.EverBy(FundingInstrument.TownCentreManager);

    /// <summary>Whether each project owner asked for one of the measures.</summary>
    internal static IEnumerable<(Siren Body, bool? Holds)> Requesters(DossierOnDay dossier) =>
        Sheets(dossier)
            .Where(sheet => sheet.Owner?.Siren is not null)
            .Select(sheet => (sheet.Owner!.Siren!, HasAsked(sheet, Measures, dossier)));

    /// <summary>For each action that has a town centre manager in its financing, whether the post was asked for.</summary>
    internal static IEnumerable<bool?> ManagerPosts(DossierOnDay dossier) =>
        Sheets(dossier)
            .Where(sheet =>
                sheet.Financing?.Any(line => FundingInstrument.TownCentreManager.Equals(line.Instrument)) == true
            )
            .Select(sheet => HasAsked(sheet, Managers, dossier));

    private static IReadOnlyList<ActionSheet> Sheets(DossierOnDay dossier) => dossier.Dossier.ActionSheets ?? [];

    /// <remarks>A request bears no day: it was made by the day of the dossier.</remarks>
    private static bool? HasAsked(ActionSheet sheet, GrantScope measures, DossierOnDay dossier)
    {
        bool hasAsked = sheet.Financing?.Any(measures.IsAskedFor) == true;
        return hasAsked && dossier.Dossier.KnownOn > dossier.Day
            ? null
            : dossier.Settle(hasAsked, isListed: sheet.Financing is not null);
    }
}
