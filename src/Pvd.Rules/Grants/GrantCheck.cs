using Pvd.Domain.Funding;
using Pvd.Rules.Checks;
using Pvd.Rules.Law;

namespace Pvd.Rules.Grants;

/// <summary>The checks of one request in their order: owner and project, start of works, base, request, bounds of the instrument, caps, own share, cost.</summary>
internal static class GrantCheck
{
    /// <summary>Gives the most that the law leaves, in cents; an upper bound where the answer is open, <see cref="Amounts.Unbounded"/> where nothing bounds it.</summary>
    internal static long Run<TTrace>(in GrantFile file, ref TTrace trace)
        where TTrace : struct, ITrace
    {
        RegimeTerms terms = RegimeTerms.Of(file.Law.Legislation.At(file.RegimeDay ?? file.Law.Day));
        if (NotAssessed.Is(file.Instrument, file.Policies.Funding))
        {
            NotAssessed.Tell(file.Instrument, terms.NotAssessed, ref trace);
            return Amounts.Unbounded;
        }

        if (file.Instrument == FundingInstrument.Detr)
        {
            LocalDate distribution = new(file.Request.Year, 1, 1);
            file.Law.Legislation.At(distribution).Snapshot(static law => new DetrOwner(law)).Examine(file, ref trace);
        }

        if (file.RegimeDay is not null)
        {
            ExamineOwnerAndProject(file, terms, ref trace);
        }

        file.Law.Snapshot(static law => new StartOfWorks(law)).Examine(file, ref trace);
        if (trace.IsSettled)
        {
            return 0;
        }

        if (file.RegimeDay is null)
        {
            MissingFact? missing = trace.IsKept ? Ask.EventsOf(file.Request) : null;
            trace.Add(terms.AskedOf(file.Instrument), Outcome.Unknown, CapRules.NoRegime, extra: missing);
            return Amounts.Unbounded;
        }

        TellPlan(file, terms, ref trace);
        bool isBaseKnown = ExamineBase(file, terms, ref trace);
        long amount = ExamineAsked(file, terms, ref trace);
        long floor = MinimumRate.Examine(file, terms, isBaseKnown, ref trace);
        amount = terms.StateGrants.ClipUnpublished(file, amount, ref trace);
        if (isBaseKnown)
        {
            amount = ClipByCap(file, terms, amount, ref trace);
        }

        amount = terms.OwnShare.Clip(file, amount, ref trace);
        amount = ClipByCost(file, terms, amount, ref trace);
        MinimumRate.ExamineRest(file, terms, amount, floor, ref trace);
        ExamineCommission(file, terms, amount, ref trace);
        return amount;
    }

    private static void ExamineOwnerAndProject<TTrace>(in GrantFile file, RegimeTerms terms, ref TTrace trace)
        where TTrace : struct, ITrace
    {
        FundingInstrument instrument = file.Instrument;
        if (instrument == FundingInstrument.Detr)
        {
            ExamineAnnex(file, terms, ref trace);
        }
        else if (instrument == FundingInstrument.Dsil)
        {
            terms.Dsil.ExamineOwner(file, ref trace);
            terms.Dsil.ExamineTheme(file, ref trace);
        }
        else if (instrument == FundingInstrument.DsilExceptional)
        {
            terms.Dsil.ExamineOwner(file, ref trace);
            terms.Dsil.ExamineRecoveryTheme(file, ref trace);
        }
        else if (instrument == FundingInstrument.DsilEnergy)
        {
            terms.Dsil.ExamineOwner(file, ref trace);
            terms.Dsil.ExamineEnergy(file, ref trace);
        }
        else if (instrument == FundingInstrument.Dsid)
        {
            terms.StateGrants.ExamineDsidOwner(file, ref trace);
        }
        else if (instrument == FundingInstrument.DsidEnergy)
        {
            terms.StateGrants.ExamineDsidOwner(file, ref trace);
            terms.Dsil.ExamineEnergy(file, ref trace);
        }
        else if (instrument == FundingInstrument.BrownfieldDepollution)
        {
            terms.StateGrants.ExamineDepollution(file, ref trace);
        }
        else if (instrument == FundingInstrument.FondsVert)
        {
            terms.StateGrants.ExamineFondsVert(file, ref trace);
        }
    }

    private static void ExamineAnnex<TTrace>(in GrantFile file, RegimeTerms terms, ref TTrace trace)
        where TTrace : struct, ITrace
    {
        if (file.Project?.Subjects is null)
        {
            trace.Add(terms.AnnexVii, Outcome.Unknown, extra: Ask.Subjects);
        }
        else
        {
            trace.Add(terms.AnnexVii, file.IsAbout(ProjectSubject.AnnexVii) ? Outcome.NotMet : Outcome.Met);
        }
    }

    /// <summary>Whether the base is known; a part that is larger than its expenditure is told.</summary>
    private static bool ExamineBase<TTrace>(in GrantFile file, RegimeTerms terms, ref TTrace trace)
        where TTrace : struct, ITrace
    {
        IReadOnlyList<ExpenditureLine>? lines = file.Plan.Expenditures;
        bool isSound = true;
        for (int i = 0; i < (lines?.Count ?? 0); i++)
        {
            ExpenditureLine line = lines![i];
            if (line is { EligiblePart: { } part, AmountExcludingTax: { } cost } && part > cost)
            {
                isSound = false;
                Localized? name = trace.IsKept ? Localized.Same(line.Label ?? line.Id) : null;
                trace.Add(terms.BaseOf(file.Instrument), Outcome.NotMet, null, part.Cents, cost.Cents, extra: name);
            }

            if (
                line is { Kind.IsInvestment: false, EligiblePart: { } counted }
                && counted > Euro.Zero
                && PlanReading.Counts(file.Request, line.Id)
            )
            {
                Localized? name = trace.IsKept ? Localized.Same(line.Label ?? line.Id) : null;
                trace.Add(terms.Investment, Outcome.NotMet, null, counted.Cents, extra: name);
            }
        }

        bool isKnown = Known.Is(file.CombinedBase) && Known.Is(file.Base) && Known.Is(file.Cost);
        if (!isKnown)
        {
            object missing =
                !trace.IsKept ? Ask.Costs
                : Known.Is(file.Cost) ? Ask.EligibleParts
                : Known.Is(file.CombinedBase) ? Ask.Costs
                : (MissingFact[])[Ask.Costs, Ask.EligibleParts];
            trace.Add(terms.BaseOf(file.Instrument), Outcome.Unknown, extra: missing);
            return false;
        }

        if (file.Base == 0)
        {
            trace.Add(terms.BaseOf(file.Instrument), Outcome.NotMet, GrantRules.NothingEligible);
            return false;
        }

        if (isSound)
        {
            trace.Add(terms.BaseOf(file.Instrument), Outcome.Met, null, file.Base, file.Cost);
        }

        return isSound;
    }

    private static long ExamineAsked<TTrace>(in GrantFile file, RegimeTerms terms, ref TTrace trace)
        where TTrace : struct, ITrace
    {
        if (!Known.Is(file.Asked))
        {
            trace.Add(
                terms.AskedOf(file.Instrument),
                Outcome.Unknown,
                extra: trace.IsKept ? Ask.AmountOf(file.Request) : null
            );
            return Known.Is(file.Base) ? file.Base : Amounts.Unbounded;
        }

        if (!Known.Is(file.Base))
        {
            return file.Asked;
        }

        bool isAbove = file.Asked > file.Base;
        trace.Add(
            terms.AskedOf(file.Instrument),
            Outcome.Met,
            isAbove ? GrantRules.AskedAboveBase
                : file.Base == 0 ? GrantRules.AskedOfNothing
                : null,
            file.Asked,
            file.Base,
            isAbove ? file.Asked - file.Base : Known.Nothing
        );
        return Math.Min(file.Asked, file.Base);
    }

    /// <summary>What the cap on public aid or on the dotations leaves.</summary>
    internal static long ClipByCap<TTrace>(in GrantFile file, RegimeTerms terms, long amount, ref TTrace trace)
        where TTrace : struct, ITrace
    {
        FundingTally others = file.Others;
        if (!file.Instrument.IsDotation)
        {
            LocalDate received =
                RequestReading.First(file.Request, GrantEventKind.Received, file.Law.Day)?.On ?? file.Law.Day;
            Cumulation cap = file.Law.Legislation.At(received).Snapshot(static law => new StateGrantCap(law)).Cap;
            if (file.Request.Events is null)
            {
                cap.LeaveOpen(trace.IsKept ? Ask.EventsOf(file.Request) : null, ref trace);
                return amount;
            }

            return cap.Clip(amount, file.Base, others.Public, others.YieldingPublic, others.IsOpen, ref trace);
        }

        return terms.CountsAllPublicAid
            ? terms.Cap.Clip(amount, file.CombinedBase, others.Public, others.YieldingPublic, others.IsOpen, ref trace)
            : terms.Cap.Clip(
                amount,
                file.CombinedBase,
                others.Dotations,
                others.YieldingDotations,
                others.AreDotationsOpen,
                ref trace
            );
    }

    private static long ClipByCost<TTrace>(in GrantFile file, RegimeTerms terms, long amount, ref TTrace trace)
        where TTrace : struct, ITrace
    {
        if (!Known.Is(file.Cost))
        {
            return amount;
        }

        long others = file.Others.Public + file.Others.Private;
        long left = file.Cost - others;
        if (left <= 0 && file.Cost > 0)
        {
            trace.Add(terms.WithinCost, Outcome.NotMet, null, file.Cost, others);
            return 0;
        }

        left = Math.Max(left, 0);
        if (file.Others.IsOpen)
        {
            bool isCut = amount != Amounts.Unbounded && amount > left;
            trace.Add(
                terms.WithinCost,
                Outcome.Unknown,
                isCut ? GrantRules.ClippedByCostAtLeast : null,
                file.Cost,
                others,
                isCut ? amount - left : Known.Nothing,
                extra: Ask.Lines
            );
            return Math.Min(amount, left);
        }

        // Where another rule keeps the grant within the cost, this one has nothing to say.
        if (amount > left)
        {
            bool isBounded = amount != Amounts.Unbounded;
            trace.Add(
                terms.WithinCost,
                Outcome.Met,
                isBounded ? GrantRules.ClippedByCost : null,
                file.Cost,
                others,
                isBounded ? amount - left : Known.Nothing
            );
        }

        return Math.Min(amount, left);
    }

    private static void ExamineCommission<TTrace>(in GrantFile file, RegimeTerms terms, long amount, ref TTrace trace)
        where TTrace : struct, ITrace
    {
        if (
            file.Instrument != FundingInstrument.Detr
            || amount == Amounts.Unbounded
            || trace.Verdict.HasFailed
            || terms.Commission.SilentLaw is not null
        )
        {
            return;
        }

        bool isNeeded = amount > terms.Commission.Readings[0].Value.Amount.Cents;
        if (isNeeded && trace.Verdict.IsOpen)
        {
            return;
        }

        trace.Add(terms.Commission, Outcome.Met, isNeeded ? GrantRules.OpinionNeeded : null, amount);
    }

    /// <summary>What is odd about the plan without changing the answer.</summary>
    private static void TellPlan<TTrace>(in GrantFile file, RegimeTerms terms, ref TTrace trace)
        where TTrace : struct, ITrace
    {
        if (file.Plan.Lines is not { } lines)
        {
            return;
        }

        long owner = Known.Nothing;
        for (int i = 0; i < lines.Count; i++)
        {
            FinancingLine line = lines[i];
            if (line.Funder == FunderKind.Vat)
            {
                trace.Add(
                    terms.Vat,
                    Outcome.NotMet,
                    line.Amount is null ? GrantRules.VatWithoutAmount : null,
                    Known.Of(line.Amount)
                );
            }
            else if (line.Funder == FunderKind.Owner && line.Amount is { } amount)
            {
                owner = (Known.Is(owner) ? owner : 0) + amount.Cents;
            }
        }

        FundingTally others = file.Others;
        long sum =
            others.Public + others.Private + others.YieldingPublic + Known.Sum(owner, file.Asked) is var total
            && Known.Is(owner)
            && Known.Is(file.Asked)
            && !others.IsOpen
                ? total
                : Known.Nothing;
        if (Known.Is(sum) && Known.Is(file.Cost) && sum != file.Cost)
        {
            trace.Add(terms.Balance, Outcome.NotMet, null, sum, file.Cost);
        }
    }
}
