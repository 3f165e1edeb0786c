using Pvd.Domain.Funding;
using Pvd.Domain.Projects;
using Pvd.Rules.Checks;
using Pvd.Rules.Grants;
using Pvd.Rules.Policies;

namespace Pvd.Rules.Projects;

/// <summary>FIN-2: the own share, by the very rules of State grants (OWN-01 to OWN-13), on the law of the day of the assessment.</summary>
internal static class OwnShareCheck
{
    private const string Line = "line";

    internal static void Run(ActionSheet sheet, Examination examination)
    {
        if (sheet.PostYear is not null)
        {
            examination.Add(FinancingRules.OwnShare, Outcome.Met, [], template: FinancingRules.NoInvestment);
            return;
        }

        List<MissingFact> missing = [.. Missing(sheet)];
        if (missing.Count > 0)
        {
            examination.Unknown(FinancingRules.OwnShare, missing);
            return;
        }

        List<ActionFinancing> public_ =
        [
            .. Counted(sheet).Where(line => line.IsPublic && line.Amount > Euro.Zero && !IsOwner(line)),
        ];
        if (public_.Count == 0)
        {
            examination.Add(FinancingRules.OwnShare, Outcome.Met, [], template: FinancingRules.NoPublicAid);
            return;
        }

        // The share is the same whichever line is taken for the one asked for: the largest.
        ActionFinancing asked = public_.OrderByDescending(line => line.Amount!.Value.Cents).First();
        FinancingPlan plan = PlanOf(sheet, asked);
        LawInForce law = examination.Law;
        GrantFile file = new(plan, plan.Requests[0], law, examination.Policies);
        Trace trace = new(2);
        RegimeTerms.Of(law).OwnShare.Clip(file, asked.Amount!.Value.Cents, ref trace);
        Tell(sheet, trace, OwnOf(sheet), examination);
    }

    private static void Tell(ActionSheet sheet, in Trace trace, Euro own, Examination examination)
    {
        Step? told = null;
        foreach (Step step in trace.Steps)
        {
            if (ReferenceEquals(step.Check.Rule.Text, OwnShareRules.Minimum))
            {
                told = step;
            }
            else
            {
                examination.Add(step.Check.ToFinding(step));
            }
        }

        if (told is not { } minimum)
        {
            examination.Unknown(
                FinancingRules.OwnShare,
                [new("law", Examination.NoRuleKnown.Fill("day", Wording.Day(examination.Law.Day)), isLaw: true)]
            );
        }
        else if (minimum.Outcome == Outcome.Unknown)
        {
            examination.Add(
                FinancingRules.OwnShare,
                Outcome.Unknown,
                [],
                minimum.Check.Readings,
                missing: [InSheet(minimum.Extra as MissingFact ?? SheetFields.Amounts)]
            );
        }
        else if (!Known.Is(minimum.B))
        {
            examination.Add(FinancingRules.OwnShare, Outcome.Met, [], minimum.Check.Readings, template: minimum.Text);
        }
        else
        {
            Compare(sheet, minimum, own, examination);
        }
    }

    private static void Compare(ActionSheet sheet, Step step, Euro own, Examination examination)
    {
        Euro least = Euro.FromCents(step.B);
        bool isKept = own >= least;
        FactValue? share = step.Extra as FactValue?;
        List<NamedFact> facts =
        [
            new("own", FactValue.Of(own)),
            new("minimum", FactValue.Of(least)),
            new("rate", step.Check.Readings[0].Value),
        ];
        if (!isKept)
        {
            facts.Add(new("shortfall", FactValue.Of(least - own)));
        }

        if (share is { } set && sheet.OwnShareDecision is { } decision)
        {
            facts.Add(new("share", set));
            facts.Add(new("decided", FactValue.Of(decision.DecidedOn)));
        }

        if (!isKept && step is { Outcome: Outcome.MayBeSetAside, Extra: Authority authority })
        {
            examination.MayBeSetAside(
                FinancingRules.OwnShare,
                authority,
                FinancingRules.MayDerogate,
                step.Check.Readings,
                facts
            );
            return;
        }

        examination.Add(
            FinancingRules.OwnShare,
            isKept ? Outcome.Met : Outcome.NotMet,
            facts,
            step.Check.Readings,
            FactValue.Of(least),
            FactValue.Of(own - least),
            template: share is null ? null
                : isKept ? FinancingRules.ByDecision
                : FinancingRules.ShortByDecision
        );
    }

    private static IEnumerable<MissingFact> Missing(ActionSheet sheet)
    {
        if (sheet.Financing is null)
        {
            yield return SheetFields.Financing;
        }
        else if (Counted(sheet).Any(line => line.Amount is null && !IsOwner(line)))
        {
            yield return SheetFields.Amounts;
        }

        if (sheet.Cost?.ExcludingTax is null)
        {
            yield return SheetFields.Cost;
        }
    }

    /// <summary>The sheet as a plan in which one line is asked for and the others stand.</summary>
    private static FinancingPlan PlanOf(ActionSheet sheet, ActionFinancing asked) =>
        new(
            FundingLimits.FirstDay,
            sheet.Owner,
            new Project(subjects: sheet.Subjects),
            [new ExpenditureLine(Line, sheet.Cost!.ExcludingTax)],
            Counted(sheet)
                .Where(line => !ReferenceEquals(line, asked))
                .Select(line => new FinancingLine(
                    line.Funder.Kind,
                    line.Amount,
                    PayingInstrument(line),
                    line.CountsAsPublic
                )),
            [new GrantRequest(Line, FundingInstrument.Fnadt, FundingLimits.FirstDay.Year, asked.Amount, events: [])],
            sheet.OwnShareDecision is { } decision
                ?
                [
                    new PrefectDecision(
                        PrefectDecisionKind.OwnShareDerogation,
                        decision.DecidedOn,
                        null,
                        decision.MinimumShare
                    ),
                ]
                : null
        );

    /// <summary>What the owner pays: all that nobody else does.</summary>
    private static Euro OwnOf(ActionSheet sheet) =>
        Counted(sheet)
            .Where(line => !IsOwner(line))
            .Aggregate(sheet.Cost!.ExcludingTax!.Value, (left, line) => left - line.Amount!.Value);

    private static IEnumerable<ActionFinancing> Counted(ActionSheet sheet) =>
        sheet.Financing!.Where(line => FinancingColumn.Of(line) is not null);

    /// <summary>The instrument, unless it helps in kind: a sheet may put a price on that, a plan may not.</summary>
    private static FundingInstrument? PayingInstrument(ActionFinancing line) =>
        line.Instrument is { IsInKind: true } ? null : line.Instrument;

    private static bool IsOwner(ActionFinancing line) => line.Funder.Equals(ActionFunder.Owner);

    /// <summary>A fact of a plan, by its place in a fiche action.</summary>
    private static MissingFact InSheet(MissingFact missing) =>
        missing.IsLaw ? missing
        : missing.Equals(Ask.OwnerKind) ? SheetFields.Owner
        : missing.Equals(Ask.Department) ? SheetFields.Department
        : missing.Equals(Ask.Subjects) ? SheetFields.Subjects
        : missing;
}
