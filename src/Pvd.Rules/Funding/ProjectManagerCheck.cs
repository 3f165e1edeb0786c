using Pvd.Domain.Funding;
using Pvd.Rules.Law;
using Pvd.Rules.Policies;

namespace Pvd.Rules.Funding;

/// <summary>Checks the rules of the post one after the other, and computes what it may receive.</summary>
internal sealed class ProjectManagerCheck
{
    private readonly ProjectManagerFacts _facts;
    private readonly Examination _examination;
    private readonly PostFields _fields;
    private readonly IReadOnlyList<MissingFact> _membershipMissing;

    internal ProjectManagerCheck(
        ProjectManagerFacts facts,
        PostFields fields,
        Examination examination,
        IReadOnlyList<MissingFact> membershipMissing
    )
    {
        _facts = facts;
        _fields = fields;
        _examination = examination;
        _membershipMissing = membershipMissing;
    }

    private Legislation Law => _examination.Law.Legislation;

    /// <summary>Gives the grant; <c>null</c> where it cannot be told.</summary>
    internal Euro? Run()
    {
        AnahRequests anah = new(_facts, _examination.Law.Day);
        CheckMembership();
        PostYear? year = CheckPeriod(anah.Counted ?? []);
        bool goesOn = year is not null && _facts.MembershipInForce != false;
        Euro? cost = CheckCost(goesOn ? year : null);
        anah.Tell(_examination, _fields);
        Euro? grant = goesOn ? Compute(year!, cost, anah) : null;
        AskForDocuments(anah);
        return grant;
    }

    private Euro? Compute(PostYear year, Euro? cost, AnahRequests anah)
    {
        Euro? grant = cost is { } known ? CheckCeiling(year, known, anah) : null;
        if (cost is null && anah.Counted is null)
        {
            AskWhetherAnah();
        }

        Euro? share = CheckAnahPart(year, cost, grant);
        CheckPublished(year);
        if (grant is null || year.FirstUnknown is not null)
        {
            TellAnahShare(share);
            return null;
        }

        TellShares(cost!.Value, grant.Value, share);
        if (anah.IsKnown && !year.HasAnah)
        {
            TellPayments(grant.Value);
        }

        return grant;
    }

    private static NamedFact Fact(string name, Euro amount) => new(name, FactValue.Of(amount));

    private static NamedFact Fact(string name, LocalDate day) => new(name, FactValue.Of(day));

    private void CheckMembership()
    {
        NamedFact today = Fact("today", _examination.Law.Day);
        switch (_facts.MembershipInForce)
        {
            case true:
                _examination.Met(ProjectManagerRules.SignedConvention);
                break;
            case false:
                _examination.NotMet(ProjectManagerRules.SignedConvention, today);
                break;
            default:
                _examination.Unknown(ProjectManagerRules.SignedConvention, _membershipMissing, today);
                break;
        }
    }

    private PostYear? CheckPeriod(IReadOnlyList<AnahCoFunding> anah)
    {
        NamedFact asked = new("year", FactValue.Of(Localized.Same(Wording.Digits(_facts.Year))));
        if (_facts.From is not { } from)
        {
            _examination.Unknown(
                ProjectManagerRules.PostHeld,
                [new(_fields.From, ProjectManagerWords.FirstDay)],
                asked
            );
            return null;
        }

        PostYear? year = PostYear.Of(_facts.Year, from, _facts.Until, anah, Law, _examination.Policies);
        if (year is null)
        {
            _examination.NotMet(ProjectManagerRules.PostHeld, asked);
            return null;
        }

        Ratio months = year.Windows.Aggregate(Ratio.Zero, (sum, window) => sum + window.Months);
        NamedFact held = new("months", FactValue.Of(Wording.Decimal(months)));
        _examination.Met(ProjectManagerRules.PostHeld, Fact("from", year.From), Fact("to", year.To), held);
        return year;
    }

    private Euro? CheckCost(PostYear? year)
    {
        if (_facts.Cost is not { } cost)
        {
            _examination.Unknown(ProjectManagerRules.ShareOfCost, [CostMissing()], YearFact());
            return null;
        }

        if (year is { FirstUnknown: null })
        {
            ParameterReading rate = year.Windows[0].Rate;
            Euro uncapped = year.Uncapped(cost).Round(_examination.Policies.Rounding);
            _examination.Add(
                ProjectManagerRules.ShareOfCost,
                Outcome.Met,
                [new("rate", rate.Value), Fact("cost", cost), Fact("uncapped", uncapped)],
                [rate]
            );
        }

        return cost;
    }

    private Euro? CheckCeiling(PostYear year, Euro cost, AnahRequests anah)
    {
        Rounding rounding = _examination.Policies.Rounding;
        Euro grant = year.Grant(cost).Round(rounding);
        if (!anah.IsKnown)
        {
            IReadOnlyList<AnahCoFunding> most = anah.Counted is { } counted
                ? [.. counted, .. anah.Doubtful]
                : [new AnahCoFunding(year.From)];
            PostYear other = PostYear.Of(_facts.Year, year.From, year.To, most, Law, _examination.Policies)!;
            if (other.Grant(cost).Round(rounding) != grant)
            {
                AskWhetherAnah();
                return null;
            }
        }

        ChooseFor(year);
        if (year.FirstUnknown is not null)
        {
            TellKnownPart(year, grant);
            return grant;
        }

        TellCeiling(year, cost, grant, anah.IsKnown);
        return grant;
    }

    private void TellCeiling(PostYear year, Euro cost, Euro grant, bool isAnahKnown)
    {
        Rounding rounding = _examination.Policies.Rounding;
        Euro uncapped = year.Uncapped(cost).Round(rounding);
        Euro ceiling = year.Ceiling().Round(rounding);
        Euro removed = uncapped - grant;
        Localized? template =
            removed > Euro.Zero ? ClippedIn(year)
            : !isAnahKnown ? ProjectManagerRules.EitherWay
            : ceiling == grant ? ProjectManagerRules.ExactlyAtCeiling
            : null;
        List<NamedFact> facts =
        [
            Fact("ceiling", ceiling),
            new("status", FactValue.Of(ProjectManagerWords.Status(year))),
            Fact("left", ceiling - grant),
            Fact("removed", removed),
            Fact("grant", grant),
        ];
        if (template == ProjectManagerRules.ClippedByWindow)
        {
            facts.Add(new("windows", FactValue.Of(ProjectManagerWords.Windows(year, cost, rounding))));
        }

        IReadOnlyList<ParameterReading> read =
        [
            .. year.Windows.Select(window => window.Ceiling).Distinct(SameEntry.Instance),
        ];
        _examination.Add(
            ProjectManagerRules.YearlyCeiling,
            Outcome.Met,
            facts,
            read,
            FactValue.Of(ceiling),
            FactValue.Of(removed > Euro.Zero ? -removed : ceiling - grant),
            template: template
        );
    }

    private Localized ClippedIn(PostYear year) =>
        year.ChangesStatus && _examination.Policies.MidYearAnah == MidYearAnah.TwoWindows
            ? ProjectManagerRules.ClippedByWindow
            : ProjectManagerRules.Clipped;

    private void ChooseFor(PostYear year)
    {
        _examination.Choose(PolicyLabels.Of(_examination.Policies.Rounding));
        if (!year.IsWholeYear || year.FirstUnknown is not null)
        {
            _examination.Choose(PolicyLabels.Of(_examination.Policies.CeilingProration));
        }

        if (year.ChangesStatus)
        {
            _examination.Choose(PolicyLabels.Of(_examination.Policies.MidYearAnah));
        }
    }

    private void TellKnownPart(PostYear year, Euro grant)
    {
        IReadOnlyList<PostWindow> known = [.. year.Windows.Where(window => window.IsLawKnown)];
        if (known.Count > 0)
        {
            Localized label = ProjectManagerWords
                .KnownPart.Fill("from", Wording.Day(known[0].From))
                .Fill("to", Wording.Day(known[known.Count - 1].To));
            _examination.Compute("known-part", label, grant);
        }
    }

    private Euro? CheckAnahPart(PostYear year, Euro? cost, Euro? grant)
    {
        PostWindow? first = year.Windows.FirstOrDefault(window => window.WithAnah && window.IsAnahLawKnown);
        if (first is null || cost is not { } known || (grant is null && year.FirstUnknown is null))
        {
            return null;
        }

        Euro share = year.AnahShare(known).Round(_examination.Policies.Rounding);
        _examination.Add(
            ProjectManagerRules.AnahPart,
            Outcome.Met,
            [new("rate", first.AnahRate.Value), new("ceiling", first.AnahCeiling.Value), Fact("share", share)],
            [first.AnahRate, first.AnahCeiling]
        );
        return share;
    }

    private void CheckPublished(PostYear year)
    {
        if (year.FirstUnknown is not { } unknown)
        {
            return;
        }

        ParameterReading continuation = Law.Parameter(ParameterIds.Continuation).At(unknown.From);
        IReadOnlyList<ParameterReading> read = [unknown.CeilingWithoutAnah, unknown.CeilingWithAnah, continuation];
        string silent = unknown.Silent.Id;
        if (
            unknown.CeilingWithoutAnah.LastKnown is { To: { } last } published
            && last < unknown.From
            && unknown.CeilingWithAnah.LastKnown is { } with
        )
        {
            Localized label = ProjectManagerWords.UnknownAfter.Fill("last", Wording.Day(last));
            _examination.Add(
                ProjectManagerRules.PublishedAid,
                Outcome.Unknown,
                [new("ceiling", published.Value), new("ceilingWithAnah", with.Value), Fact("last", last)],
                read,
                missing: [new(silent, label, isLaw: true)]
            );
            return;
        }

        Localized before = ProjectManagerWords.NothingPublished.Fill("from", Wording.Day(unknown.From));
        _examination.Add(
            ProjectManagerRules.PublishedAid,
            Outcome.Unknown,
            [Fact("from", unknown.From)],
            read,
            missing: [new(silent, before, isLaw: true)],
            template: ProjectManagerRules.NothingPublished
        );
    }

    private void TellShares(Euro cost, Euro grant, Euro? share)
    {
        _examination.Compute("grant", ProjectManagerWords.Grant, grant);
        TellAnahShare(share);
        if (share is { } anah)
        {
            _examination.Compute("other-partners-share", ProjectManagerWords.OtherPartners, grant - anah);
        }

        _examination.Compute("employer-share", ProjectManagerWords.Employer, cost - grant);
    }

    private void TellAnahShare(Euro? share)
    {
        if (share is { } anah)
        {
            _examination.Compute("anah-share", ProjectManagerWords.AnahShare, anah);
        }
    }

    private void TellPayments(Euro grant)
    {
        ParameterReading first = Law.Parameter(ParameterIds.FirstPayment).At(new(_facts.Year, 1, 1));
        if (!first.Value.IsKnown)
        {
            _examination.Add(
                ProjectManagerRules.Payments,
                Outcome.Unknown,
                [YearFact()],
                [first],
                missing: [first.Missing]
            );
            return;
        }

        Euro paid = grant.Times(first.Value.Ratio, _examination.Policies.Rounding);
        NamedFact[] facts = [new("rate", first.Value), Fact("first", paid), Fact("balance", grant - paid)];
        _examination.Add(ProjectManagerRules.Payments, Outcome.Met, facts, [first]);
        _examination.Compute("first-payment", ProjectManagerWords.FirstPayment, paid);
        _examination.Compute("balance", ProjectManagerWords.Balance, grant - paid);
    }

    private void AskWhetherAnah() =>
        _examination.Unknown(
            ProjectManagerRules.YearlyCeiling,
            _facts.Anah is null
                ? [new(_fields.Anah, ProjectManagerWords.WhetherAnah)]
                : [new(_fields.AnahRequestedOn, ProjectManagerWords.AnahRequestDay)]
        );

    private void AskForDocuments(AnahRequests anah)
    {
        foreach (RequiredDocument document in ProjectManagerWords.Documents)
        {
            _examination.Ask(document);
        }

        if (anah.Counted is not { Count: 0 } || anah.Doubtful.Count > 0)
        {
            _examination.Ask(ProjectManagerWords.AnahDocument);
        }
    }

    private NamedFact YearFact() => new("year", FactValue.Of(Wording.Digits(_facts.Year)));

    private MissingFact CostMissing() =>
        new(_fields.Cost, ProjectManagerWords.Cost.Fill("year", Wording.Digits(_facts.Year)));

    /// <summary>Readings of one entry of one parameter count once, though each window reads it for its own first day.</summary>
    private sealed class SameEntry : IEqualityComparer<ParameterReading>
    {
        internal static readonly SameEntry Instance = new();

        public bool Equals(ParameterReading? x, ParameterReading? y) =>
            x?.Id == y?.Id && Equals(x?.InForce, y?.InForce);

        public int GetHashCode(ParameterReading obj) => StringComparer.Ordinal.GetHashCode(obj.Id);
    }
}
