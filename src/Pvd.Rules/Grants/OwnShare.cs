using Pvd.Domain.Funding;
using Pvd.Rules.Checks;
using Pvd.Rules.Law;

namespace Pvd.Rules.Grants;

/// <summary>Clips a grant so that the owner keeps its minimum share, by the law of the day that selects the regime.</summary>
internal sealed class OwnShare
{
    private readonly Check _general;
    private readonly Check _corsican;
    private readonly Check _leadAuthority;
    private readonly Check _decision;
    private readonly Check _overseas;
    private readonly Check _urbanRenewal;
    private readonly Derogation[] _derogations;
    private readonly OwnShareDoubts _doubts;

    internal OwnShare(LawInForce law)
    {
        _general = new(law, OwnShareRules.Minimum, ParameterIds.OwnShare);
        _corsican = new(law, OwnShareRules.Minimum, ParameterIds.OwnShareCorsica);
        _leadAuthority = new(law, OwnShareRules.Minimum, ParameterIds.OwnShareLeadAuthority);
        _decision = new(law, OwnShareRules.Derogated);
        _overseas = new(law, OwnShareRules.Minimum, ParameterIds.OwnShareOverseas);
        _urbanRenewal = new(law, OwnShareRules.Minimum, ParameterIds.OwnShareUrbanRenewal);
        _doubts = new(law);
        _derogations =
        [
            .. OwnShareRules
                .Derogations.Where(entry => law.Parameter(entry.Parameter).Value.IsKnown)
                .Select(entry => new Derogation(law, entry.Subject, entry.Parameter)),
        ];
    }

    /// <summary>The minimum that a trace tells, in cents; zero where no rule sets one.</summary>
    internal static long MinimumIn(in Trace trace)
    {
        long minimum = 0;
        foreach (Step step in trace.Steps)
        {
            minimum =
                ReferenceEquals(step.Check.Rule.Text, OwnShareRules.Minimum) && Known.Is(step.B) ? step.B : minimum;
        }

        return minimum;
    }

    /// <summary>Gives the amount, brought down so that the minimum share is kept; or, where the prefect may lower it, what would follow from that.</summary>
    internal long Clip<TTrace>(in GrantFile file, long amount, ref TTrace trace)
        where TTrace : struct, ITrace
    {
        if (!_general.IsInForce || !Known.Is(file.Cost))
        {
            return amount;
        }

        if (file.Owner is not { } owner)
        {
            trace.Add(_general, Outcome.Unknown, GrantRules.OwnerUnknown, extra: Ask.OwnerKind);
            return amount;
        }

        if (!owner.Kind.IsLocalAuthority)
        {
            trace.Add(_general, Outcome.Met, OwnShareRules.NotALocalAuthority);
            return amount;
        }

        if (
            owner.Department is { } department
            && Territory.IsOutsideOwnShare(department)
            && _overseas.SilentLaw is null
        )
        {
            trace.Add(_overseas, Outcome.Met, OwnShareRules.Overseas);
            return amount;
        }

        if (file.IsAbout(ProjectSubject.UrbanRenewal) && _urbanRenewal.SilentLaw is null)
        {
            trace.Add(_urbanRenewal, Outcome.Met, OwnShareRules.UrbanRenewal);
            return amount;
        }

        return (_general.SilentLaw ?? _doubts.AboutTheStrictest(file)) is { } silent
            ? Tell(silent, amount, ref trace)
            : ClipBound(file, owner, amount, ref trace);
    }

    private long Tell<TTrace>(MissingFact silent, long amount, ref TTrace trace)
        where TTrace : struct, ITrace
    {
        trace.Add(_general, Outcome.Unknown, extra: silent);
        return amount;
    }

    private long ClipBound<TTrace>(in GrantFile file, ProjectOwner owner, long amount, ref TTrace trace)
        where TTrace : struct, ITrace
    {
        MissingFact? doubt = _doubts.About(file, owner);
        Check check = RuleFor(file, owner);
        PublicFunding funding = new(file, _doubts.IsCooperationOutside);
        Share minimum = new(check.Readings[0].Value.Ratio);
        long left = funding.Left(minimum);
        long strictest = funding.Left(file.Project?.Subjects is null ? StrictestOf(minimum) : minimum);

        // A doubt that no reading of the rule would let bite is left aside.
        if (doubt is not null && (strictest <= 0 || amount > strictest))
        {
            trace.Add(
                check,
                Outcome.Unknown,
                null,
                funding.Own(amount, minimum),
                funding.Minimum(minimum),
                extra: doubt
            );
            return amount;
        }

        PrefectDecision? decided = Decisions.Find(
            file.Plan,
            PrefectDecisionKind.OwnShareDerogation,
            file.Request,
            file.Law.Day
        );
        // The prefect's power is over the general minimum, not over that of a lead authority.
        Derogation? derogation = ReferenceEquals(check, _leadAuthority) ? null : DerogationFor(file);
        if (decided is not null && derogation is null && file.Project?.Subjects is not null)
        {
            trace.Add(_decision, Outcome.NotMet, null, Known.Of(decided.DecidedOn));
        }

        if (decided is not null && derogation is not null)
        {
            Ratio set = decided.MinimumShare!.Value;
            if (set < derogation.Floor)
            {
                object? floor = trace.IsKept ? FactValue.Of(derogation.Floor) : null;
                trace.Add(
                    _decision,
                    Outcome.NotMet,
                    OwnShareRules.BelowFloor,
                    Known.Of(decided.DecidedOn),
                    extra: floor
                );
            }

            Ratio share = Smaller(minimum.Ratio, Larger(set, derogation.Floor));
            return Settle(derogation.Check, new(share), FactValue.Of(share), funding, amount, ref trace);
        }

        return amount > left && derogation is not null && funding.Left(new(derogation.Floor)) > left
            ? Submit(derogation, minimum, funding, amount, left, ref trace)
            : Settle(check, minimum, null, funding, amount, ref trace);
    }

    private static long Settle<TTrace>(
        Check check,
        Share minimum,
        object? share,
        in PublicFunding funding,
        long amount,
        ref TTrace trace
    )
        where TTrace : struct, ITrace
    {
        long left = funding.Left(minimum);
        if (left <= 0)
        {
            Localized? nothing = share is null ? null : OwnShareRules.NothingLeftByDecision;
            trace.Add(check, Outcome.NotMet, nothing, Known.Nothing, funding.Minimum(minimum), extra: share);
            return 0;
        }

        if (funding.IsOpen)
        {
            trace.Add(check, Outcome.Unknown, null, Known.Nothing, funding.Minimum(minimum), extra: Ask.Lines);
            return Math.Min(amount, left);
        }

        bool isClipped = amount > left && amount != Amounts.Unbounded;
        long own = funding.Own(isClipped ? amount : Math.Min(amount, left), minimum);
        Localized? text =
            share is not null ? (isClipped ? OwnShareRules.ClippedByDecision : OwnShareRules.ByDecision)
            : isClipped ? OwnShareRules.Clipped
            : own == funding.Minimum(minimum) ? OwnShareRules.Exactly
            : null;
        long removed = isClipped ? amount - left : Known.Nothing;
        trace.Add(check, Outcome.Met, text, own, funding.Minimum(minimum), removed, left, share);
        return Math.Min(amount, left);
    }

    private static long Submit<TTrace>(
        Derogation derogation,
        Share minimum,
        in PublicFunding funding,
        long amount,
        long left,
        ref TTrace trace
    )
        where TTrace : struct, ITrace
    {
        long most = funding.Left(new(derogation.Floor));
        if (most <= 0)
        {
            trace.Add(derogation.Check, Outcome.NotMet, null, Known.Nothing, funding.Minimum(minimum));
            return 0;
        }

        if (funding.IsOpen)
        {
            trace.Add(
                derogation.Check,
                Outcome.Unknown,
                null,
                Known.Nothing,
                funding.Minimum(minimum),
                extra: Ask.Lines
            );
            return Math.Min(amount, most);
        }

        long granted = Math.Min(amount, most);
        trace.Add(
            derogation.Check,
            Outcome.MayBeSetAside,
            trace.IsKept ? derogation.Text : null,
            funding.Own(granted, minimum),
            funding.Minimum(minimum),
            Amounts.Bounded(amount) is var asked && Known.Is(asked) ? asked - granted : Known.Nothing,
            Math.Max(left, 0),
            derogation.Authority
        );
        return granted;
    }

    /// <summary>The rule that binds, as far as the facts tell.</summary>
    private Check RuleFor(in GrantFile file, ProjectOwner owner) =>
        file.IsAbout(ProjectSubject.LeadAuthority) && _leadAuthority.SilentLaw is null ? _leadAuthority
        : _corsican.SilentLaw is null && OwnShareDoubts.IsCorsican(file, owner) == true ? _corsican
        : _general;

    private Share StrictestOf(Share minimum) =>
        _leadAuthority.SilentLaw is null ? new(Larger(minimum.Ratio, _leadAuthority.Readings[0].Value.Ratio)) : minimum;

    private Derogation? DerogationFor(in GrantFile file)
    {
        Derogation? found = null;
        for (int i = 0; i < _derogations.Length; i++)
        {
            // Of several that are open, the one that reaches furthest.
            if (file.IsAbout(_derogations[i].Subject) && (found is null || _derogations[i].Floor < found.Floor))
            {
                found = _derogations[i];
            }
        }

        return found;
    }

    private static Ratio Larger(Ratio one, Ratio other) => one > other ? one : other;

    private static Ratio Smaller(Ratio one, Ratio other) => one < other ? one : other;

    /// <summary>What the prefect may lower the share for, and down to what.</summary>
    private sealed class Derogation
    {
        internal Derogation(LawInForce law, ProjectSubject subject, string parameter)
        {
            FactValue floor = law.Parameter(parameter).Value;
            Subject = subject;
            Floor = floor.Kind == FactKind.Ratio ? floor.Ratio : Ratio.Zero;
            Check = new(law, OwnShareRules.Minimum, ParameterIds.OwnShare, parameter);
            Localized bounds =
                floor.Kind == FactKind.Ratio
                    ? OwnShareRules.DownTo.Fill(
                        "floor",
                        new Localized(floor.Format(Language.French), floor.Format(Language.English))
                    )
                    : new("", "");
            Text = OwnShareRules.MayDerogate.Fill("subject", subject.Label).Fill("floor", bounds);
            Authority = OwnShareRules.Prefect(subject.Label);
        }

        internal ProjectSubject Subject { get; }

        internal Ratio Floor { get; }

        internal Check Check { get; }

        internal Localized Text { get; }

        internal Authority Authority { get; }
    }
}
