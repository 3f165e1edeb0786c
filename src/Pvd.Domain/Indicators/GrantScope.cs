using Pvd.Domain.Funding;
using Pvd.Domain.Projects;

namespace Pvd.Domain.Indicators;

/// <summary>Which lines of the fiches action an indicator on money counts.</summary>
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

    /// <summary>Whether one of the instruments granted a commune money by the day; <c>null</c> when the dossier does not tell.</summary>
    internal bool? IsGranted(DossierOnDay dossier, InseeCommuneCode commune)
    {
        if (dossier.Dossier.ActionSheets is not { } sheets)
        {
            return null;
        }

        IReadOnlyList<bool?> granted = [.. sheets.Select(sheet => And(IsGranted(sheet, dossier), sheet))];
        return dossier.Settle(granted.Contains(true), isListed: !granted.Contains(null));

        bool? And(bool? isGranted, ActionSheet sheet) =>
            isGranted == false ? false
            : Concerns(sheet, commune, dossier) is not { } concerns ? null
            : concerns ? isGranted
            : false;
    }

    /// <summary>Whether one of the instruments granted money to an action by the day; <c>null</c> when the dossier does not tell.</summary>
    internal bool? IsGranted(ActionSheet sheet, DossierOnDay dossier)
    {
        if (sheet.Financing is not { } lines)
        {
            return null;
        }

        IReadOnlyList<bool?> granted = [.. lines.Select(line => IsGranted(line, dossier))];
        return granted.Contains(true) ? true
            : granted.Contains(null) ? null
            : false;
    }

    /// <summary>Whether a line is money that one of the instruments granted by the day; <c>null</c> when the dossier does not tell.</summary>
    internal bool? IsGranted(ActionFinancing line, DossierOnDay dossier) =>
        IsOurs(line) switch
        {
            false => false,
            true => IsGrantedByDay(line, dossier),
            null => IsGrantedByDay(line, dossier) == false ? false : null,
        };

    /// <summary>Whether money of one of the instruments was asked for, or more, as far as the dossier knows.</summary>
    internal bool IsAskedFor(ActionFinancing line) =>
        IsOurs(line) == true && line.State is { } state && !state.Equals(FinancingState.Envisaged);

    /// <summary>Whether the action is for a commune: one that it names, or the only one that the dossier has.</summary>
    internal static bool? Concerns(ActionSheet sheet, InseeCommuneCode commune, DossierOnDay dossier) =>
        sheet.Communes is { } communes ? communes.Contains(commune)
        : dossier.Dossier.Communes.Count == 1 ? true
        : null;

    private bool? IsOurs(ActionFinancing line) =>
        line.Instrument is { } instrument ? _instruments.Contains(instrument)
        : line.Programme is null && _instruments.Any(ours => IsPaidBy(ours, line.Funder)) ? null
        : false;

    private static bool IsPaidBy(FundingInstrument instrument, ActionFunder funder) =>
        instrument.Funders.Any(body => body.Value == funder.Value);

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
}
