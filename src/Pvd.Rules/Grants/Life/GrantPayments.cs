using Pvd.Domain.Funding;
using Pvd.Rules.Checks;
using Pvd.Rules.Law;
using Pvd.Rules.Policies;

namespace Pvd.Rules.Grants.Life;

/// <summary>The money of an awarded grant: advance, instalments, balance on the actual cost, and what may be asked back; in cents.</summary>
internal sealed class GrantPayments
{
    private readonly GrantFile _file;
    private readonly GrantTimeline _timeline;
    private readonly Examination _examination;
    private readonly Rounding _rounding;

    internal GrantPayments(GrantFile file, GrantTimeline timeline, Examination examination)
    {
        _file = file;
        _timeline = timeline;
        _examination = examination;
        _rounding = file.Policies.Rounding;
        Forecast = Known.Of(file.Award?.Amount);
        Basis = Known.Of(
            Decisions.Find(file.Plan, PrefectDecisionKind.NewBase, file.Request, file.Law.Day)?.Amount
                ?? file.Award?.EligibleBase
        );
        Basis = Known.Is(Basis) ? Basis : file.Base;
        Paid = Known.Sum(PaidSoFar, Sum(GrantEventKind.BalancePaid));
    }

    private long Forecast { get; }

    private long Basis { get; }

    /// <summary>Everything paid; not known where the amount of a payment is not.</summary>
    private long Paid { get; }

    /// <summary>Advance and instalments paid; not known where the amount of one is not.</summary>
    private long PaidSoFar => Known.Sum(Sum(GrantEventKind.AdvancePaid), Sum(GrantEventKind.InstalmentPaid));

    private Legislation Law => _file.Law.Legislation;

    internal void Tell(ref Trace trace)
    {
        TellAdvance(ref trace);
        TellInstalments(ref trace);
        long final = TellBalance(ref trace);
        TellClawback(final, ref trace);
    }

    private void TellAdvance(ref Trace trace)
    {
        Check check = LifeCheck.Of(
            _file,
            LawOfRequest(),
            PaymentRules.Advance,
            _file.Instrument.IsDotation ? ParameterIds.Advance : ParameterIds.StateGrantAdvance
        );
        if (!Known.Is(Forecast) || check.SilentLaw is not null)
        {
            trace.Add(check, Outcome.Unknown, extra: check.SilentLaw ?? PaymentWords.AwardAmountOf(_file.Request));
            return;
        }

        long advance = new Share(check.Readings[0].Value.Ratio).Round(Forecast, _rounding);
        bool isDue = IsAdvanceDue();
        trace.Add(
            check,
            Outcome.Met,
            !isDue ? PaymentRules.AdvanceNotDue
                : Known.Is(Sum(GrantEventKind.AdvancePaid)) ? null
                : PaymentRules.AdvancePaymentUnknown,
            Forecast,
            advance,
            Sum(GrantEventKind.AdvancePaid)
        );
        Compute("advance", PaymentWords.Advance, advance);
    }

    /// <summary>Where an early start was authorised, the notification takes the place of the declaration of start.</summary>
    private bool IsAdvanceDue()
    {
        bool hasStarted =
            _timeline.StartDeclared is not null
            || (
                _timeline.Notified is not null
                && Decisions.Find(_file.Plan, PrefectDecisionKind.EarlyStart, _file.Request, _file.Law.Day) is not null
            );
        return hasStarted
            && (
                _file.Policies.Funding.AdvanceTrigger == AdvanceTrigger.OnStart
                || _timeline.On(GrantEventKind.AdvanceRequested) is not null
            );
    }

    private void TellInstalments(ref Trace trace)
    {
        Check check = LifeCheck.Of(
            _file,
            LawOfRequest(),
            PaymentRules.Instalments,
            _file.Instrument.IsDotation ? ParameterIds.Instalments : ParameterIds.StateGrantInstalments
        );
        if (!Known.Is(Forecast) || check.SilentLaw is not null)
        {
            return;
        }

        long limit = new Share(check.Readings[0].Value.Ratio).Floor(Forecast);
        Outcome outcome =
            !Known.Is(PaidSoFar) ? Outcome.Unknown
            : PaidSoFar <= limit ? Outcome.Met
            : Outcome.NotMet;
        MissingFact? missing = outcome == Outcome.Unknown ? PaymentWords.PaymentsOf(_file.Request) : null;
        trace.Add(check, outcome, null, limit, PaidSoFar, extra: missing);
        Compute("instalments-limit", PaymentWords.InstalmentsLimit, limit);
    }

    /// <summary>Gives the final grant; not known before the actual cost is.</summary>
    private long TellBalance(ref Trace trace)
    {
        if (_timeline.Completed is not { } completed)
        {
            return Known.Nothing;
        }

        Check check = LifeCheck.Of(_file, _file.Law, PaymentRules.Balance);
        long actual = Known.Of(completed.Amount);
        if (RateOfOrder() is not { } rate || MissingForBalance(actual) is not null)
        {
            MissingFact missing = MissingForBalance(actual) ?? PaymentWords.AwardAmountOf(_file.Request);
            trace.Add(check, Outcome.Unknown, extra: missing);
            return Known.Nothing;
        }

        long counted = Math.Min(actual, Basis);
        long final = new Share(rate).Round(counted, _rounding);
        bool isOwed = final >= Paid;
        trace.Add(check, isOwed ? Outcome.Met : Outcome.NotMet, null, counted, final, Paid);
        Compute("final-grant", PaymentWords.FinalGrant, final);
        Compute(
            isOwed ? "balance" : "repay",
            isOwed ? PaymentWords.Balance : PaymentWords.Repay,
            Math.Abs(final - Paid)
        );
        return final;
    }

    private MissingFact? MissingForBalance(long actual) =>
        !Known.Is(actual) ? PaymentWords.ActualCostOf(_file.Request)
        : !Known.Is(Basis) ? Ask.EligibleParts
        : !Known.Is(Paid) ? PaymentWords.PaymentsOf(_file.Request)
        : null;

    private Ratio? RateOfOrder()
    {
        Ratio? exact = ExactRate();
        return _file.Policies.Funding.RatePrecision == RatePrecision.Exact
            ? exact ?? _file.Award?.Rate?.Value
            : _file.Award?.Rate?.Value ?? (exact is { } fraction ? PaymentWords.InHundredths(fraction) : null);
    }

    private Ratio? ExactRate()
    {
        long basis = _file.Award?.EligibleBase?.Cents ?? _file.Base;
        return Known.Is(Forecast) && Known.Is(basis) && basis > 0 ? Ratio.Of(Forecast, basis) : null;
    }

    private void TellClawback(long final, ref Trace trace)
    {
        TellChangeOfUse(ref trace);
        TellCapExceeded(final, ref trace);
        if (_timeline.Status == GrantFileStatus.DeemedTerminated && Known.Is(Paid) && Paid > 0)
        {
            trace.Add(LifeCheck.Of(_file, _file.Law, PaymentRules.NotCompleted), Outcome.NotMet, null, Paid);
            Compute("clawback-maximum", PaymentWords.ClawbackMaximum, Paid);
        }
    }

    private void TellChangeOfUse(ref Trace trace)
    {
        if (_timeline.On(GrantEventKind.UseChanged) is not { } changed)
        {
            return;
        }

        Check check = LifeCheck.Of(_file, _file.Law, PaymentRules.ChangeOfUse);
        if (_file.Award!.UseKeptUntil is not { } until)
        {
            trace.Add(
                check,
                Outcome.Unknown,
                null,
                Known.Of(changed),
                extra: PaymentWords.UseKeptUntilOf(_file.Request)
            );
            return;
        }

        bool isEarly = changed < until;
        Localized? text = isEarly && !Known.Is(Paid) ? PaymentRules.ChangeOfUsePaymentsUnknown : null;
        trace.Add(check, isEarly ? Outcome.NotMet : Outcome.Met, text, Known.Of(changed), Known.Of(until), Paid);
        if (isEarly && Known.Is(Paid))
        {
            Compute("clawback-maximum", PaymentWords.ClawbackMaximum, Paid);
        }
    }

    /// <summary>The decree that narrowed the cap to the dotations also made a breach of the minimum share a case of clawback (PAY-08).</summary>
    private void TellCapExceeded(long final, ref Trace trace)
    {
        long amount = Known.Is(final) ? final : Forecast;
        if (!_file.Instrument.IsDotation || !Known.Is(amount) || !Known.Is(_file.CombinedBase))
        {
            return;
        }

        Silence silence = default;
        LawInForce law = Law.At(_file.Award!.DecidedOn);
        long allowed = GrantCheck.ClipByCap(_file, RegimeTerms.Of(law), amount, ref silence);
        if (!RegimeTerms.Of(law).CountsAllPublicAid)
        {
            allowed = RegimeTerms.Of(law).OwnShare.Clip(_file, allowed, ref silence);
        }

        if (allowed < amount && !silence.Verdict.IsOpen && !silence.Verdict.IsForJudgement)
        {
            Check check = new(law, PaymentRules.CapExceeded, ParameterIds.ClawbackCases);
            Localized? text = Known.Is(Paid) ? null : PaymentRules.CapExceededPaymentsUnknown;
            trace.Add(check, Outcome.NotMet, text, amount, allowed, Paid);
            if (Known.Is(Paid))
            {
                Compute("clawback-proposed", PaymentWords.ClawbackProposed, Math.Min(amount - allowed, Paid));
            }
        }
    }

    private LawInForce LawOfRequest() => Law.At(_timeline.Received ?? _file.Law.Day);

    private long Sum(GrantEventKind kind) =>
        (_file.Request.Events ?? [])
            .Where(happened => happened.Kind == kind && happened.On <= _file.Law.Day)
            .Aggregate(0L, (sum, happened) => Known.Sum(sum, Known.Of(happened.Amount)));

    private void Compute(string id, Localized label, long cents) =>
        _examination.Compute(id, label, Euro.FromCents(cents));
}
