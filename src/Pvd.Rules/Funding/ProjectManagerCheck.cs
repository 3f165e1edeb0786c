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
        CheckMembership();
        IReadOnlyList<AnahCoFunding>? anah = CheckAnahRequests(out IReadOnlyList<AnahCoFunding> doubtful);
        PostYear? year = CheckPeriod(anah ?? []);
        if (year is null || _facts.MembershipInForce == false)
        {
            AskForCost();
            AskForDocuments(anah, doubtful);
            return null;
        }

        Euro? cost = CheckCost(year);
        Euro? grant = cost is { } known ? CheckCeiling(year, known, anah, doubtful) : null;
        if (cost is null && anah is null)
        {
            AskWhetherAnah();
        }

        CheckAnahPart(year, cost, grant);
        CheckPublished(year);
        if (grant is { } amount && year.FirstUnknown is null)
        {
            TellShares(cost!.Value, amount, year, isAnahKnown: anah is not null && doubtful.Count == 0);
        }

        AskForDocuments(anah, doubtful);
        return year.FirstUnknown is null ? grant : null;
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

    /// <summary>The co-fundings that count, without those asked for too late; <c>null</c> when nobody knows whether there is any.</summary>
    private List<AnahCoFunding>? CheckAnahRequests(out IReadOnlyList<AnahCoFunding> doubtful)
    {
        List<AnahCoFunding> counted = [];
        List<AnahCoFunding> open = [];
        foreach (AnahCoFunding part in (_facts.Anah ?? []).Where(TouchesYear))
        {
            if (part.OperationStartedOn is not { } started || started > _examination.Law.Day)
            {
                counted.Add(part);
                TellNotStarted(part);
            }
            else if (part.RequestedOn is not { } requested)
            {
                open.Add(part);
                _examination.Unknown(
                    ProjectManagerRules.AnahAskedFirst,
                    [new(_fields.AnahRequestedOn, ProjectManagerWords.AnahRequestDay)],
                    Fact("started", started)
                );
            }
            else if (requested < started)
            {
                counted.Add(part);
                _examination.Met(
                    ProjectManagerRules.AnahAskedFirst,
                    Fact("requested", requested),
                    Fact("started", started)
                );
            }
            else
            {
                _examination.NotMet(
                    ProjectManagerRules.AnahAskedFirst,
                    Fact("requested", requested),
                    Fact("started", started)
                );
            }
        }

        doubtful = open;
        return _facts.Anah is null ? null : counted;
    }

    private void TellNotStarted(AnahCoFunding part)
    {
        bool isAsked = part.RequestedOn <= _examination.Law.Day;
        _examination.Add(
            ProjectManagerRules.AnahAskedFirst,
            Outcome.Met,
            isAsked ? [Fact("requested", part.RequestedOn!.Value)] : [],
            template: isAsked ? ProjectManagerRules.AnahAskedNotStarted : ProjectManagerRules.AnahStillInTime
        );
    }

    private bool TouchesYear(AnahCoFunding part) =>
        part.From.Year <= _facts.Year && (part.Until is null || part.Until.Value.Year >= _facts.Year);

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

    private void AskForCost()
    {
        if (_facts.Cost is null)
        {
            _examination.Unknown(ProjectManagerRules.ShareOfCost, [CostMissing()], YearFact());
        }
    }

    private Euro? CheckCost(PostYear year)
    {
        ParameterReading? rate = year.Windows.FirstOrDefault(window => window.IsLawKnown)?.Rate;
        if (_facts.Cost is not { } cost)
        {
            AskForCost();
            return null;
        }

        if (rate is not null && year.FirstUnknown is null)
        {
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

    private Euro? CheckCeiling(
        PostYear year,
        Euro cost,
        IReadOnlyList<AnahCoFunding>? anah,
        IReadOnlyList<AnahCoFunding> doubtful
    )
    {
        Rounding rounding = _examination.Policies.Rounding;
        Euro grant = year.Grant(cost).Round(rounding);
        if (anah is null || doubtful.Count > 0)
        {
            IReadOnlyList<AnahCoFunding> most = anah is null ? [new AnahCoFunding(year.From)] : [.. anah, .. doubtful];
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

        TellCeiling(year, cost, grant, isAnahKnown: anah is not null && doubtful.Count == 0);
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

    private void CheckAnahPart(PostYear year, Euro? cost, Euro? grant)
    {
        PostWindow? first = year.Windows.FirstOrDefault(window => window.WithAnah && window.IsAnahLawKnown);
        if (first is null || cost is not { } known || (grant is null && year.FirstUnknown is null))
        {
            return;
        }

        Euro share = year.AnahShare(known).Round(_examination.Policies.Rounding);
        _examination.Add(
            ProjectManagerRules.AnahPart,
            Outcome.Met,
            [new("rate", first.AnahRate.Value), new("ceiling", first.AnahCeiling.Value), Fact("share", share)],
            [first.AnahRate, first.AnahCeiling]
        );
        _examination.Compute("anah-share", ProjectManagerWords.AnahShare, share);
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

    private void TellShares(Euro cost, Euro grant, PostYear year, bool isAnahKnown)
    {
        _examination.Compute("grant", ProjectManagerWords.Grant, grant);
        if (year.HasAnah)
        {
            Euro anah = year.AnahShare(cost).Round(_examination.Policies.Rounding);
            _examination.Compute("other-partners-share", ProjectManagerWords.OtherPartners, grant - anah);
        }

        _examination.Compute("employer-share", ProjectManagerWords.Employer, cost - grant);
        if (isAnahKnown && !year.HasAnah)
        {
            TellPayments(grant);
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

    private void AskForDocuments(IReadOnlyList<AnahCoFunding>? anah, IReadOnlyList<AnahCoFunding> doubtful)
    {
        foreach (RequiredDocument document in ProjectManagerWords.Documents)
        {
            _examination.Ask(document);
        }

        if (anah is not { Count: 0 } || doubtful.Count > 0)
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
