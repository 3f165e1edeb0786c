using Pvd.Domain.Governance;
using Pvd.Domain.Projects;

namespace Pvd.Rules.Projects;

/// <summary>The checks of a projet de territoire. A part that is not known is asked for; one that is known to be empty is missing.</summary>
internal static class PlanCheck
{
    private static readonly Localized Inputs = new("les données et études", "data and studies");
    private static readonly Localized Documents = new("les documents de planification", "planning documents");
    private static readonly Localized Issues = new("les enjeux", "issues");
    private static readonly Localized Partners = new("les partenaires", "partners");
    private static readonly Localized Implementation = new(
        "un indicateur de mise en œuvre",
        "an implementation indicator"
    );
    private static readonly Localized Result = new("un indicateur de résultat", "a result indicator");
    private static readonly Localized Indicators = new("les indicateurs", "indicators");
    private static readonly Localized Perimeters = new("les périmètres par thème", "perimeters by theme");
    private static readonly Localized Programme = new("le programme d’ensemble", "the overall programme");
    private static readonly Localized Schedule = new("le calendrier prévisionnel", "the provisional schedule");

    internal static void Run(PvdDossier dossier, FinancingTable? table, Examination examination)
    {
        TerritorialProject? project = dossier.Project;
        Diagnosis(project?.Diagnosis, examination);
        Strategy(project?.Strategy, examination);
        Axes(project?.Axes, examination);
        Plan(project?.Plan, examination);
        Examined(project?.Plan?.ExaminedOn, dossier.Committee?.Meetings, examination);
        FeedsCrte(project?.Plan?.FeedsCrte, examination);
        Table(table, examination);
    }

    private static void Diagnosis(Diagnosis? diagnosis, Examination examination)
    {
        (int? Count, Localized What, string Field)[] parts =
        [
            (diagnosis?.Inputs?.Count, Inputs, "project.diagnosis.inputs"),
            (diagnosis?.Documents?.Count, Documents, "project.diagnosis.documents"),
            (diagnosis?.Issues?.Count, Issues, "project.diagnosis.issues"),
        ];
        if (Lacks(PlanRules.Diagnosis, parts, [], examination))
        {
            return;
        }

        examination.Met(
            PlanRules.Diagnosis,
            new NamedFact("inputs", FactValue.Of(diagnosis!.Inputs!.Count)),
            new NamedFact("issues", FactValue.Of(diagnosis.Issues!.Count))
        );
    }

    private static void Strategy(IReadOnlyList<StrategyElement>? strategy, Examination examination)
    {
        if (strategy is null)
        {
            MissingFact missing = new("project.strategy", PlanRules.Strategy.Statement);
            examination.Unknown(PlanRules.Strategy, [missing]);
            return;
        }

        List<Localized> lacks =
        [
            .. StrategyElement.All.Where(element => !strategy.Contains(element)).Select(element => element.Label),
        ];
        if (lacks.Count > 0)
        {
            examination.NotMet(PlanRules.Strategy, new NamedFact("lacks", FactValue.Of(Wording.Enumerate(lacks))));
        }
        else
        {
            examination.Met(PlanRules.Strategy);
        }
    }

    private static void Axes(IReadOnlyList<StrategicAxis>? axes, Examination examination)
    {
        if (axes is null)
        {
            MissingFact missing = new("project.axes", ActionWords.Axes);
            examination.Add(PlanRules.Axes, Outcome.Unknown, [], missing: [missing], template: PlanRules.AxesUnknown);
            return;
        }

        if (axes.Count == 0)
        {
            examination.Add(PlanRules.Axes, Outcome.NotMet, [], template: PlanRules.NoAxes);
        }

        foreach (StrategicAxis axis in axes)
        {
            NamedFact named = new("axis", FactValue.Of(axis.Title));
            (int? Count, Localized What, string Field)[] parts =
            [
                (axis.Issues?.Count, Issues, "project.axes.issues"),
                (axis.Partners?.Count, Partners, "project.axes.partners"),
                .. axis.Indicators is null
                    ? [((int?)null, Indicators, "project.axes.indicators")]
                    : new (int?, Localized, string)[]
                    {
                        (Count(axis, MonitoringKind.Implementation), Implementation, "project.axes.indicators.kind"),
                        (Count(axis, MonitoringKind.Result), Result, "project.axes.indicators.kind"),
                    },
            ];
            if (!Lacks(PlanRules.Axes, parts, [named], examination))
            {
                examination.Met(PlanRules.Axes, named);
            }
        }
    }

    /// <summary>How many indicators are of a kind; not known where none is and one of them may be.</summary>
    private static int? Count(StrategicAxis axis, MonitoringKind kind)
    {
        int count = axis.Indicators!.Count(indicator => kind.Equals(indicator.Kind));
        return count == 0 && axis.Indicators!.Any(indicator => indicator.Kind is null) ? null : count;
    }

    private static void Plan(ActionPlan? plan, Examination examination)
    {
        (int? Count, Localized What, string Field)[] parts =
        [
            (plan?.Perimeters?.Count, Perimeters, "project.plan.perimeters"),
            (plan?.Programme?.Length, Programme, "project.plan.programme"),
            (plan?.Schedule is null ? null : 1, Schedule, "project.plan.schedule"),
        ];
        if (!Lacks(PlanRules.Plan, parts, [], examination))
        {
            examination.Met(PlanRules.Plan);
        }
    }

    private static void Examined(LocalDate? on, IReadOnlyList<Meeting>? meetings, Examination examination)
    {
        if (on is not { } day || day > examination.Law.Day || meetings is null)
        {
            MissingFact missing =
                on is { } known && known <= examination.Law.Day
                    ? new("committee.meetings", ActionWords.Meetings)
                    : new("project.plan.examinedOn", ActionWords.ExaminedOn);
            examination.Unknown(PlanRules.Examined, [missing]);
            return;
        }

        NamedFact told = new("on", FactValue.Of(day));
        if (meetings.Any(meeting => meeting.On == day))
        {
            examination.Met(PlanRules.Examined, told);
        }
        else
        {
            examination.NotMet(PlanRules.Examined, told);
        }
    }

    private static void FeedsCrte(bool? feeds, Examination examination)
    {
        if (feeds is null)
        {
            examination.Unknown(PlanRules.FeedsCrte, [new("project.plan.feedsCrte", ActionWords.WhetherFeedsCrte)]);
        }
        else
        {
            examination.Add(PlanRules.FeedsCrte, feeds.Value ? Outcome.Met : Outcome.NotMet, []);
        }
    }

    private static void Table(FinancingTable? table, Examination examination)
    {
        if (table is not { TotalCost: { } cost, Balance: { } balance })
        {
            MissingFact missing =
                table is null ? SheetFields.Sheets
                : table.TotalCost is null ? SheetFields.Cost
                : SheetFields.Amounts;
            examination.Unknown(
                PlanRules.Table,
                [missing],
                new NamedFact("total", FactValue.Of(table?.Total ?? Euro.Zero))
            );
            return;
        }

        examination.Add(
            PlanRules.Table,
            balance == Euro.Zero ? Outcome.Met : Outcome.NotMet,
            [
                new("count", FactValue.Of(table.Rows.Count)),
                new("cost", FactValue.Of(cost)),
                new("total", FactValue.Of(table.Total)),
                new("gap", FactValue.Of(balance < Euro.Zero ? -balance : balance)),
            ],
            threshold: FactValue.Of(cost),
            distance: FactValue.Of(balance)
        );
    }

    /// <summary>Says what is known to be missing, and asks for what is not known; <c>false</c> where neither is.</summary>
    private static bool Lacks(
        RuleText rule,
        IReadOnlyList<(int? Count, Localized What, string Field)> parts,
        IReadOnlyList<NamedFact> facts,
        Examination examination
    )
    {
        List<Localized> lacking = [.. parts.Where(part => part.Count == 0).Select(part => part.What)];
        List<(int? Count, Localized What, string Field)> open = [.. parts.Where(part => part.Count is null)];
        if (lacking.Count > 0)
        {
            NamedFact lacks = new("lacks", FactValue.Of(Wording.Enumerate(lacking)));
            examination.Add(rule, Outcome.NotMet, [.. facts, lacks]);
        }

        if (open.Count > 0)
        {
            NamedFact lacks = new("lacks", FactValue.Of(Wording.Enumerate(open.Select(part => part.What))));
            MissingFact[] missing = [.. open.Select(part => new MissingFact(part.Field, part.What))];
            examination.Add(rule, Outcome.Unknown, [.. facts, lacks], missing: missing);
        }

        return lacking.Count + open.Count > 0;
    }
}
