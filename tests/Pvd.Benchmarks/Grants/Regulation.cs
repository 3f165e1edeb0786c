using Pvd.Domain;
using Pvd.Rules;
using Pvd.Rules.Checks;
using Pvd.Rules.Grants;
using Pvd.Rules.Policies;

namespace Pvd.Benchmarks.Grants;

/// <summary>The trial regulation as an engine of the library would be written: its conditions and clips, made ready once for a day.</summary>
internal sealed class Regulation
{
    private const int Steps = 5;
    private const int MonthsInYear = 12;
    private const int MeanWealth = 100;
    private const int Year = 2021;

    private static readonly RegulationAnswer Answer = new();
    private static readonly PvdPolicies Policies = PvdPolicies.Default;

    private readonly LawInForce _law;
    private readonly SizeTest _metropolitan;
    private readonly SizeTest _overseas;
    private readonly StartTest _start;
    private readonly RateBand _rate;
    private readonly Cumulation _cap;
    private readonly Check _post;
    private readonly Check _postWithOpahRu;
    private readonly CappedShare[] _posts;
    private readonly CappedShare[] _postsWithOpahRu;

    internal Regulation(LawInForce law)
    {
        const string Overseas = RegulationLaw.SmallOverseas;
        const string Wealth = RegulationLaw.Wealth;
        SizeWords words = RegulationRules.WhereWealthDecides;
        _law = law;
        _metropolitan = new(new(law, RegulationRules.Size, RegulationLaw.Small, RegulationLaw.Large, Wealth), words);
        _overseas = new(new(law, RegulationRules.Size, Overseas, Overseas, Wealth), words);
        _start = new(new(law, RegulationRules.Start), RegulationRules.Application);
        _rate = new(
            new(law, RegulationRules.Rate, RegulationLaw.MinimumRate, RegulationLaw.MaximumRate),
            RegulationRules.RateClipped
        );
        _cap = new(new(law, RegulationRules.Cap, RegulationLaw.PublicAid));
        _post = new(law, RegulationRules.Post, RegulationLaw.PostRate, RegulationLaw.PostCeiling);
        _postWithOpahRu = new(law, RegulationRules.Post, RegulationLaw.PostRate, RegulationLaw.PostCeilingWithOpahRu);
        _posts = ByMonths(_post);
        _postsWithOpahRu = ByMonths(_postWithOpahRu);
    }

    /// <summary>The decision with everything it rests on.</summary>
    internal Assessment<Euro> Assess(GrantFacts facts)
    {
        Trace trace = new(Steps);
        (long amount, _) = Decide(facts, ref trace);
        return new Examination(Answer, _law, Policies, facts.Question).Conclude(trace, Euro.FromCents(amount));
    }

    /// <summary>The decision alone.</summary>
    internal QuickGrant Quick(GrantFacts facts)
    {
        Silence trace = default;
        (long amount, long post) = Decide(facts, ref trace);
        return new(QuickAnswer.Of(trace.Verdict, Euro.FromCents(amount)), Euro.FromCents(post));
    }

    private (long Amount, long Post) Decide<TTrace>(GrantFacts facts, ref TTrace trace)
        where TTrace : struct, ITrace
    {
        long cost = facts.Cost.Cents;
        SizeTest size = facts.IsOverseas ? _overseas : _metropolitan;
        bool? passes = size.Passes(facts.Population, facts.WealthPercent, MeanWealth);
        size.Tell(passes, facts.Population, facts.WealthPercent, MeanWealth, Year, ref trace);
        _start.Examine(facts.Start, facts.Application, ref trace);
        if (trace.IsSettled)
        {
            return (0, PostOf(facts, ref trace));
        }

        long amount = _rate.Clip(facts.Requested, cost, ref trace);
        long others = cost * facts.OtherAidPercent / 100;
        amount = _cap.Clip(amount, cost, others, yielding: 0, isOpen: false, ref trace);
        return (amount, PostOf(facts, ref trace));
    }

    private long PostOf<TTrace>(GrantFacts facts, ref TTrace trace)
        where TTrace : struct, ITrace
    {
        CappedShare share = (facts.HasOpahRu ? _postsWithOpahRu : _posts)[facts.Months - 1];
        long uncapped = share.Uncapped(facts.Salary.Cents);
        long ceiling = share.Ceiling.Cents;
        trace.Add(
            facts.HasOpahRu ? _postWithOpahRu : _post,
            Outcome.Met,
            uncapped > ceiling ? RegulationRules.PostClipped : null,
            facts.Salary.Cents,
            facts.Months,
            uncapped,
            ceiling
        );
        return share.Ceiling.Clip(uncapped);
    }

    /// <summary>Share and ceiling for one month, two, and so on to a year; both shrink with the months.</summary>
    private static CappedShare[] ByMonths(Check check)
    {
        Ratio rate = check.Readings[0].Value.Ratio;
        long ceiling = check.Readings[1].Value.Amount.Cents;
        return
        [
            .. Enumerable
                .Range(1, MonthsInYear)
                .Select(months => Ratio.Of(months, MonthsInYear))
                .Select(part => new CappedShare(new(rate * part), new(new Share(part).Floor(ceiling)))),
        ];
    }
}
