using Pvd.Domain.Projects;

namespace Pvd.Domain.Indicators;

/// <summary>The money of some instruments granted by a day, and what it went to.</summary>
internal sealed class GrantSum : IndicatorCount
{
    private readonly GrantScope _scope;
    private readonly IndicatorUnit _recipient;
    private readonly CommuneSet _communes = new();
    private readonly HashSet<Siren> _owners = [];
    private Euro _sum = Euro.Zero;
    private Euro _eligibleCost = Euro.Zero;
    private long _projects;
    private long _projectsWithoutCost;
    private long _partial;
    private long _open;

    internal GrantSum(GrantScope scope, IndicatorUnit recipient)
    {
        _scope = scope;
        _recipient = recipient;
    }

    internal override void Add(DossierOnDay dossier)
    {
        bool isOpen = dossier.Dossier.ActionSheets is null || !dossier.IsCurrent;
        foreach (ActionSheet sheet in GrantScope.SheetsOf(dossier).Where(IsCounted))
        {
            bool? isGranted = _scope.IsGranted(sheet, dossier);
            isOpen |= isGranted is null;
            if (isGranted == true)
            {
                bool isTold = Add(sheet, dossier);
                isOpen |= !isTold;
                _partial += isTold ? 0 : 1;
            }
        }

        _open += isOpen ? 1 : 0;
    }

    internal override void Add(IndicatorCount other)
    {
        GrantSum grants = (GrantSum)other;
        _communes.Add(grants._communes);
        _owners.UnionWith(grants._owners);
        _sum += grants._sum;
        _eligibleCost += grants._eligibleCost;
        _projects += grants._projects;
        _projectsWithoutCost += grants._projectsWithoutCost;
        _partial += grants._partial;
        _open += grants._open;
    }

    internal override IndicatorResult Tell(IndicatorDefinition definition, LocalDate asOf, CommuneSet population)
    {
        long recipients = _recipient switch
        {
            IndicatorUnit.Communes => _communes.Count,
            IndicatorUnit.Owners => _owners.Count,
            _ => _projects,
        };
        return recipients == 0 || _sum == Euro.Zero
            ? new IndicatorResult.NotComputable(
                definition,
                asOf,
                population.Count,
                _partial == 0 ? IndicatorMessages.NothingGranted : IndicatorMessages.GrantsNotTold
            )
            : new IndicatorResult.Granted(
                definition,
                asOf,
                population.Count,
                _sum,
                recipients,
                _projectsWithoutCost == 0 ? _eligibleCost : null,
                _open,
                isPartial: _partial > 0
            );
    }

    /// <summary>An owner that is no local authority is none of those that are counted.</summary>
    private bool IsCounted(ActionSheet sheet) =>
        _recipient != IndicatorUnit.Owners || sheet.Owner?.Kind.IsLocalAuthority != false;

    /// <returns>Whether the sheet tells every amount, and whom it is for.</returns>
    private bool Add(ActionSheet sheet, DossierOnDay dossier)
    {
        bool isTold = true;
        foreach (ActionFinancing line in sheet.Financing!)
        {
            bool? isGranted = _scope.IsGranted(line, dossier);
            isTold &= isGranted is not null && (isGranted == false || line.Amount is not null);
            _sum += isGranted == true ? line.Amount ?? Euro.Zero : Euro.Zero;
        }

        _projects++;
        _eligibleCost += sheet.Cost?.Eligible ?? Euro.Zero;
        _projectsWithoutCost += sheet.Cost?.Eligible is null ? 1 : 0;
        return _recipient switch
            {
                IndicatorUnit.Communes => AddCommunes(sheet, dossier),
                IndicatorUnit.Owners => AddOwner(sheet),
                _ => true,
            } && isTold;
    }

    private bool AddCommunes(ActionSheet sheet, DossierOnDay dossier)
    {
        bool isTold = true;
        foreach (CountedCommune commune in dossier.Communes)
        {
            bool? concerns = dossier.Concerns(sheet.Communes, commune);
            isTold &= concerns is not null;
            if (concerns == true)
            {
                _communes.Add(commune.Code);
            }
        }

        return isTold;
    }

    private bool AddOwner(ActionSheet sheet)
    {
        if (sheet.Owner?.Siren is not { } owner)
        {
            return false;
        }

        _owners.Add(owner);
        return true;
    }
}
