using Pvd.Domain.Funding;
using Pvd.Domain.Projects;

namespace Pvd.Domain.Indicators;

/// <summary>Which lines of the fiches action an indicator counts.</summary>
internal sealed class GrantScope
{
    private readonly IReadOnlyList<FundingInstrument> _instruments;
    private readonly bool _isYearly;

    private GrantScope(bool isYearly, IReadOnlyList<FundingInstrument> instruments)
    {
        _isYearly = isYearly;
        _instruments = instruments;
    }

    /// <summary>All that these instruments ever granted by the day.</summary>
    internal static GrantScope EverBy(params FundingInstrument[] instruments) => new(isYearly: false, instruments);

    /// <summary>What these instruments granted by the day in its calendar year.</summary>
    internal static GrantScope InTheYear(params FundingInstrument[] instruments) => new(isYearly: true, instruments);

    /// <summary>The fiches action that may be for a commune of the population; none where they are not known.</summary>
    internal static IEnumerable<ActionSheet> SheetsOf(DossierOnDay dossier) =>
        (dossier.Dossier.ActionSheets ?? []).Where(sheet =>
            dossier.Communes.Any(commune => dossier.Concerns(sheet.Communes, commune) != false)
        );

    /// <summary>Whether one of the instruments granted a commune money by the day; <c>null</c> when the dossier does not tell.</summary>
    internal bool? IsGranted(DossierOnDay dossier, CountedCommune commune) =>
        dossier.Dossier.ActionSheets is { } sheets
            ? dossier.Settle(
                sheets.Select(sheet => Known.Both(IsGranted(sheet, dossier), dossier.Concerns(sheet.Communes, commune)))
            )
            : null;

    /// <summary>Whether one of the instruments granted money to an action by the day; <c>null</c> when the dossier does not tell.</summary>
    internal bool? IsGranted(ActionSheet sheet, DossierOnDay dossier) =>
        sheet.Financing is { } lines ? Known.Any(lines.Select(line => IsGranted(line, dossier))) : null;

    /// <summary>Whether a line is money that one of the instruments granted by the day; <c>null</c> when the dossier does not tell.</summary>
    internal bool? IsGranted(ActionFinancing line, DossierOnDay dossier) =>
        Known.Both(IsOurs(line), IsGrantedByDay(line, dossier));

    /// <summary>Whether an action had asked one of the instruments for money by the day; <c>null</c> when the dossier does not tell.</summary>
    internal bool? IsAskedFor(ActionSheet sheet, DossierOnDay dossier) =>
        sheet.Financing is { } lines
            ? Known.Any(lines.Select(line => Known.Both(IsOurs(line), IsAskedByDay(line, dossier))))
            : null;

    /// <summary>A line of one of its funders that names neither an instrument nor, in words, another one may be ours.</summary>
    private bool? IsOurs(ActionFinancing line) =>
        line.Instrument is { } instrument ? _instruments.Contains(instrument)
        : _instruments.Any(ours => MayBe(ours, line)) ? null
        : false;

    private static bool MayBe(FundingInstrument instrument, ActionFinancing line) =>
        instrument.Funders.Any(body => body.Value == line.Funder.Value)
        && (
            line.Programme is not { } programme
            || programme.IndexOf(instrument.Acronym, StringComparison.OrdinalIgnoreCase) >= 0
        );

    private bool? IsGrantedByDay(ActionFinancing line, DossierOnDay dossier)
    {
        if (!FinancingState.Granted.Equals(line.State))
        {
            return FinancingState.Refused.Equals(line.State) || (line.State is not null && dossier.IsCurrent)
                ? false
                : null;
        }

        if (line.DecidedOn is { } decided)
        {
            return decided <= dossier.Day && (!_isYearly || decided.Year == dossier.Day.Year);
        }

        return !_isYearly && dossier.Dossier.KnownOn <= dossier.Day ? true : null;
    }

    /// <remarks>A request bears no day: it was made by that of the decision, and by that of the dossier.</remarks>
    private static bool? IsAskedByDay(ActionFinancing line, DossierOnDay dossier) =>
        line.State is not { } state ? null
        : state.Equals(FinancingState.Envisaged) ? dossier.Settle(isFound: false)
        : line.DecidedOn <= dossier.Day || dossier.Dossier.KnownOn <= dossier.Day ? true
        : null;
}
