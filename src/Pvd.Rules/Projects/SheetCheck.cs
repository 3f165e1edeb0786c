using Pvd.Domain.Projects;

namespace Pvd.Rules.Projects;

/// <summary>The checks of what a fiche action says, its money aside.</summary>
internal static class SheetCheck
{
    private static readonly (Func<MonitoringIndicator, bool> Lacks, Localized What)[] Parts =
    [
        (indicator => indicator.Kind is null, new("sa nature", "its kind")),
        (indicator => indicator.Unit is null, new("son unité", "its unit")),
        (indicator => indicator.Source is null, new("sa source", "its source")),
        (indicator => indicator.Frequency is null, new("sa périodicité", "its frequency")),
        (indicator => indicator.Baseline is null, new("sa valeur de référence", "its baseline")),
        (indicator => indicator.Target is null, new("sa cible", "its target")),
    ];

    /// <summary>What an indicator lacks to be followed.</summary>
    internal static IReadOnlyList<Localized> LacksOf(MonitoringIndicator indicator) =>
        [.. Parts.Where(part => part.Lacks(indicator)).Select(part => part.What)];

    internal static void Run(PvdDossier dossier, ActionSheet sheet, Examination examination)
    {
        Axis(dossier, sheet, examination);
        Owner(sheet, examination);
        Cost(sheet, examination);
        Indicators(sheet, examination);
        Status(sheet, examination);
        Financed(sheet, examination);
    }

    private static void Axis(PvdDossier dossier, ActionSheet sheet, Examination examination)
    {
        if (sheet.Axis is not { } id)
        {
            examination.Unknown(SheetRules.Axis, [SheetFields.Axis]);
            return;
        }

        StrategicAxis? axis = dossier.Project?.Axes?.FirstOrDefault(known => known.Id == id);
        examination.Met(SheetRules.Axis, new NamedFact("axis", FactValue.Of(axis?.Title ?? id)));
    }

    private static void Owner(ActionSheet sheet, Examination examination)
    {
        if (sheet.Owner is { Siren: not null } owner)
        {
            examination.Met(SheetRules.Owner, new NamedFact("kind", FactValue.Of(owner.Kind.Label)));
        }
        else
        {
            examination.Unknown(SheetRules.Owner, [sheet.Owner is null ? SheetFields.Owner : SheetFields.Siren]);
        }
    }

    private static void Cost(ActionSheet sheet, Examination examination)
    {
        if (sheet.Cost?.ExcludingTax is not { } cost)
        {
            examination.Unknown(SheetRules.Cost, [SheetFields.Cost]);
            return;
        }

        NamedFact whole = new("cost", FactValue.Of(cost));
        Euro? years = sheet.Cost.Years?.Aggregate(Euro.Zero, (sum, share) => sum + share.Amount);
        bool isSound = true;
        if (sheet.Cost.IncludingTax is { } including && including < cost)
        {
            isSound = false;
            examination.NotMet(SheetRules.Cost, whole, new("including", FactValue.Of(including)));
        }

        if (sheet.Cost.Eligible is { } eligible && eligible > cost)
        {
            isSound = false;
            NamedFact part = new("eligible", FactValue.Of(eligible));
            examination.Add(SheetRules.Cost, Outcome.NotMet, [whole, part], template: SheetRules.EligibleAboveCost);
        }

        if (years is { } split && split != cost)
        {
            isSound = false;
            NamedFact sum = new("years", FactValue.Of(split));
            examination.Add(SheetRules.Cost, Outcome.NotMet, [whole, sum], template: SheetRules.YearsDiffer);
        }

        if (isSound)
        {
            examination.Met(SheetRules.Cost, whole);
        }
    }

    private static void Indicators(ActionSheet sheet, Examination examination)
    {
        if (sheet.Indicators is not { } indicators)
        {
            examination.Add(
                SheetRules.Indicators,
                Outcome.Unknown,
                [],
                missing: [SheetFields.Indicators],
                template: SheetRules.NoIndicators
            );
            return;
        }

        if (indicators.Count == 0)
        {
            examination.NotMet(SheetRules.Indicators);
            return;
        }

        bool areComplete = true;
        foreach (MonitoringIndicator indicator in indicators)
        {
            IReadOnlyList<Localized> lacks = LacksOf(indicator);
            if (lacks.Count > 0)
            {
                areComplete = false;
                examination.Unknown(
                    SheetRules.Indicators,
                    [SheetFields.Indicators],
                    new NamedFact("indicator", FactValue.Of(indicator.Label)),
                    new NamedFact("lacks", FactValue.Of(Wording.Enumerate(lacks)))
                );
            }
        }

        if (areComplete)
        {
            examination.Met(SheetRules.Indicators, new NamedFact("count", FactValue.Of(indicators.Count)));
        }
    }

    private static void Status(ActionSheet sheet, Examination examination)
    {
        if (sheet.Status is not { } status || sheet.Events is null)
        {
            return;
        }

        NamedFact said = new("status", FactValue.Of(status.Label));
        if (ActionWalk.Through(ActionCycle.Cycle, sheet, examination.Law).State is not { } told)
        {
            examination.Add(SheetRules.Status, Outcome.NotMet, [said], template: SheetRules.StatusWithoutEvents);
        }
        else if (told.Equals(status))
        {
            examination.Met(SheetRules.Status, said);
        }
        else
        {
            examination.NotMet(SheetRules.Status, said, new("told", FactValue.Of(told.Label)));
        }
    }

    /// <summary>From ready to start on, every line but the owner’s own is granted.</summary>
    private static void Financed(ActionSheet sheet, Examination examination)
    {
        ActionStatus? status = sheet.Events is null
            ? sheet.Status
            : ActionWalk.Through(ActionCycle.Cycle, sheet, examination.Law).State;
        if (status is null || !IsFinanced(status))
        {
            return;
        }

        NamedFact state = new("status", FactValue.Of(status.Label));
        if (sheet.Financing is not { } lines)
        {
            examination.Unknown(SheetRules.Financed, [SheetFields.Financing], state);
            return;
        }

        List<ActionFinancing> others = [.. lines.Where(line => line.Counts && !line.Funder.Equals(ActionFunder.Owner))];
        List<ActionFinancing> open =
        [
            .. others.Where(line => line.State is not null && !line.State.Equals(FinancingState.Granted)),
        ];
        if (open.Count > 0)
        {
            IEnumerable<Localized> names = open.Select(line => line.Funder.Label).Distinct();
            examination.NotMet(SheetRules.Financed, state, new("open", FactValue.Of(Wording.Enumerate(names))));
        }
        else if (others.Any(line => line.State is null))
        {
            examination.Unknown(SheetRules.Financed, [SheetFields.States], state);
        }
        else
        {
            examination.Met(SheetRules.Financed, state);
        }
    }

    private static bool IsFinanced(ActionStatus status) =>
        status.Equals(ActionStatus.ReadyToStart)
        || status.Equals(ActionStatus.InProgress)
        || status.Equals(ActionStatus.Delivered);
}
