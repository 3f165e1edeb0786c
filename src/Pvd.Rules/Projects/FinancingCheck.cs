using Pvd.Domain.Funding;
using Pvd.Domain.Projects;
using Pvd.Rules.Law;

namespace Pvd.Rules.Projects;

/// <summary>The checks of the financing of one fiche action, those of the own share and of the post aside.</summary>
internal static class FinancingCheck
{
    /// <summary>FIN-1: the lines make the cost.</summary>
    internal static void Balance(ActionSheet sheet, FinancingTableRow row, Examination examination)
    {
        ParameterReading tolerance = examination.Law.Parameter(ParameterIds.BalanceTolerance);
        NamedFact total = new("total", FactValue.Of(row.Total));
        if (row.TotalCost is not { } cost || row.Balance is not { } balance || !tolerance.Value.IsKnown)
        {
            MissingFact[] missing =
            [
                .. sheet.Financing is null ? [SheetFields.Financing]
                : row.IsOpen ? [SheetFields.Amounts]
                : (MissingFact[])[],
                .. row.TotalCost is null ? [SheetFields.Cost] : (MissingFact[])[],
                .. tolerance.Value.IsKnown ? [] : (MissingFact[])[tolerance.Missing],
            ];
            examination.Add(FinancingRules.Balance, Outcome.Unknown, [total], [tolerance], missing: missing);
            return;
        }

        Euro gap = balance < Euro.Zero ? -balance : balance;
        examination.Add(
            FinancingRules.Balance,
            gap <= tolerance.Value.Amount ? Outcome.Met : Outcome.NotMet,
            [total, new("cost", FactValue.Of(cost)), new("gap", FactValue.Of(gap))],
            [tolerance],
            FactValue.Of(cost),
            FactValue.Of(balance)
        );
    }

    /// <summary>FIN-3: days are no euros.</summary>
    internal static void InKind(ActionSheet sheet, FinancingTableRow row, Examination examination)
    {
        foreach (ActionFinancing line in (sheet.Financing ?? []).Where(line => line.Counts && IsCerema(line)))
        {
            examination.Add(
                FinancingRules.InKind,
                Outcome.NotMet,
                line.Amount is { } amount ? [new("amount", FactValue.Of(amount))] : [],
                template: line.Amount is null ? FinancingRules.CeremaWithoutAmount : null
            );
        }

        List<InKindHelp> help = [.. sheet.InKind.Where(help => help.Counts)];
        if (help.Count == 0)
        {
            return;
        }

        if (help.Any(one => one.Days is null))
        {
            examination.Unknown(FinancingRules.InKind, [SheetFields.Days]);
        }
        else
        {
            examination.Met(FinancingRules.InKind, new NamedFact("days", FactValue.Of(Measures.Shown(row.InKindDays))));
        }
    }

    /// <summary>FIN-5: the rate of the DETR.</summary>
    internal static void DetrRate(ActionSheet sheet, Examination examination)
    {
        ParameterReading least = examination.Law.Parameter(ParameterIds.DetrMinimumRate);
        ParameterReading exception = examination.Law.Parameter(ParameterIds.MinimumMayBeUndercut);
        foreach (
            ActionFinancing line in (sheet.Financing ?? []).Where(line =>
                line.Counts && line.Instrument == FundingInstrument.Detr
            )
        )
        {
            if (RateOf(line, sheet.Cost?.Eligible) is not { } asked)
            {
                examination.Unknown(FinancingRules.DetrRate, [SheetFields.Rate]);
                continue;
            }

            List<NamedFact> facts = [new("asked", FactValue.Of(asked))];
            if (least.Value.IsKnown)
            {
                facts.Add(new("rate", least.Value));
            }

            bool isBelow = least.Value.IsKnown && asked < least.Value.Ratio;
            bool mayBeBelow = isBelow && exception.InForce is not null;
            bool isOpen = !isBelow || mayBeBelow;
            examination.Add(
                FinancingRules.DetrRate,
                isOpen ? Outcome.Unknown : Outcome.NotMet,
                facts,
                mayBeBelow ? [least, exception] : [least],
                least.Value,
                missing: !isOpen ? null : [least.Value.IsKnown ? SheetFields.Range : least.Missing],
                template: mayBeBelow ? FinancingRules.BelowForTheCap
                    : isOpen && least.Value.IsKnown ? FinancingRules.RangeUnknown
                    : null
            );
        }
    }

    /// <summary>FIN-6: what is granted was decided.</summary>
    internal static void Decisions(ActionSheet sheet, Examination examination)
    {
        foreach (
            ActionFinancing line in (sheet.Financing ?? []).Where(line =>
                FinancingState.Granted.Equals(line.State) && !line.Funder.Equals(ActionFunder.Owner)
            )
        )
        {
            NamedFact funder = new("funder", FactValue.Of(line.Funder.Label));
            if (line is { DecidedOn: { } day, Act: { } act })
            {
                NamedFact on = new("on", FactValue.Of(day));
                examination.Add(
                    FinancingRules.Decision,
                    day <= examination.Law.Day ? Outcome.Met : Outcome.NotMet,
                    [funder, on, new("act", FactValue.Of(act))]
                );
                continue;
            }

            MissingFact[] missing =
            [
                .. line.DecidedOn is null ? [SheetFields.DecidedOn] : (MissingFact[])[],
                .. line.Act is null ? [SheetFields.Act] : (MissingFact[])[],
            ];
            examination.Unknown(FinancingRules.Decision, missing, funder);
        }
    }

    internal static bool IsCerema(ActionFinancing line) => line.Funder.Equals(ActionFunder.Cerema);

    /// <summary>The rate as stated, or else what the amount is of the eligible cost.</summary>
    private static Ratio? RateOf(ActionFinancing line, Euro? eligible) =>
        line.Rate is { } stated ? stated.Value
        : line.Amount is { } amount && eligible is { } cost && cost > Euro.Zero ? Ratio.Of(amount.Cents, cost.Cents)
        : null;
}
