using Pvd.Domain.Projects;

namespace Pvd.Domain.Indicators;

/// <summary>The money of some instruments granted by a day, and what it went to.</summary>
internal sealed class GrantSum : IndicatorCount
{
    private readonly GrantScope _scope;
    private readonly CommuneSet _communes = new();
    private readonly HashSet<Siren> _owners = [];
    private Euro _sum = Euro.Zero;
    private Euro _eligibleCost = Euro.Zero;
    private long _projects;
    private long _projectsWithoutCost;
    private long _open;

    internal GrantSum(GrantScope scope) => _scope = scope;

    internal override void Add(DossierOnDay dossier)
    {
        bool isOpen = dossier.Dossier.ActionSheets is null || !dossier.IsCurrent;
        foreach (ActionSheet sheet in (dossier.Dossier.ActionSheets ?? []).Where(IsOfThePopulation))
        {
            bool? isGranted = _scope.IsGranted(sheet, dossier);
            isOpen |= isGranted is null;
            if (isGranted == true)
            {
                isOpen |= !Add(sheet, dossier);
            }
        }

        _open += isOpen ? 1 : 0;

        bool IsOfThePopulation(ActionSheet sheet) =>
            dossier.Communes.Any(commune => GrantScope.Concerns(sheet, commune.Named, dossier) != false);
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
        _open += grants._open;
    }

    internal override IndicatorResult Tell(IndicatorDefinition definition, LocalDate asOf, CommuneSet population)
    {
        long recipients = definition.Unit switch
        {
            IndicatorUnit.Communes => _communes.Count,
            IndicatorUnit.Owners => _owners.Count,
            _ => _projects,
        };
        return recipients == 0
            ? new IndicatorResult.NotComputable(definition, asOf, population.Count, IndicatorMessages.NothingGranted)
            : new IndicatorResult.Granted(
                definition,
                asOf,
                population.Count,
                _sum,
                recipients,
                _projectsWithoutCost == 0 ? _eligibleCost : null,
                _open
            );
    }

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

        foreach (CountedCommune commune in dossier.Communes)
        {
            bool? concerns = GrantScope.Concerns(sheet, commune.Named, dossier);
            isTold &= concerns is not null;
            if (concerns == true)
            {
                _communes.Add(commune.Code);
            }
        }

        if (sheet.Owner?.Siren is { } owner)
        {
            _owners.Add(owner);
        }

        _projects++;
        _eligibleCost += sheet.Cost?.Eligible ?? Euro.Zero;
        _projectsWithoutCost += sheet.Cost?.Eligible is null ? 1 : 0;
        return isTold;
    }
}
