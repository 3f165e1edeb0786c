using Pvd.Domain.Funding;
using Pvd.Rules.Policies;
using static Pvd.Domain.Funding.ProjectSubject;

namespace Pvd.Rules.Tests.Support;

/// <summary>
/// The DETR and the DSIL of a commune, written down a second time from the facts file, plainly and without the engine:
/// for plans in which everything is known, since 2012, nothing merged.
/// </summary>
internal sealed class SecondOpinion
{
    private static readonly ProjectSubject[] Themes =
    [
        EnergyTransition,
        BuildingSafety,
        Mobility,
        Digital,
        School,
        PopulationGrowth,
        EnergyRenovation,
        SchoolEnergyRenovation,
    ];

    private readonly GrantCase _asked;
    private readonly PlainMoney _money;
    private readonly LocalDate _regime;
    private bool _isRefused;
    private bool _isOpen;
    private bool _isJudged;

    private SecondOpinion(GrantCase asked)
    {
        _asked = asked;
        _money = new(asked);
        LocalDate? chosen = asked.Policies.Funding.RegimeDate switch
        {
            RegimeDate.Award => asked.Asked.Award?.DecidedOn,
            RegimeDate.Notification => asked.Asked.Award?.NotifiedOn,
            _ => Received,
        };
        _regime = chosen <= asked.Today ? chosen.Value : asked.Today;
    }

    private bool IsDetr => _asked.Instrument == FundingInstrument.Detr;

    private Project Project => _asked.Plan.Project!;

    /// <summary>The minimum of L1111-9: what L1111-10 lets the prefect lower is the other one.</summary>
    private bool IsLedByAuthority => Has(LeadAuthority) && _regime >= new LocalDate(2014, 1, 29);

    private LocalDate? Received => On(GrantEventKind.Received);

    /// <summary>« favourable 75000.00 », « unfavourable », « incomplete », « for-judgement 75000.00 ».</summary>
    internal static string On(GrantCase asked)
    {
        SecondOpinion opinion = new(asked);
        long amount = opinion.Judge();
        return opinion._isRefused ? "unfavourable"
            : opinion._isOpen ? "incomplete"
            : $"{(opinion._isJudged ? "for-judgement" : "favourable")} {Euro.FromCents(amount)}";
    }

    private long Judge()
    {
        if (IsDetr)
        {
            JudgeOwnerOfDetr();
            _isRefused |= Has(AnnexVii);
        }
        else
        {
            JudgeDsil();
        }

        JudgeStart();
        foreach (ExpenditureLine line in _asked.Plan.Expenditures!)
        {
            _isRefused |= line.EligiblePart > line.AmountExcludingTax;
        }

        _isRefused |= _money.Base == 0;
        long amount = Math.Min(_money.Asked, _money.Base);
        long floor = PlainMoney.Rounded(_money.Base, Rate.FromPercent(20), _asked.Policies.Rounding);
        bool isNewCap = _regime >= new LocalDate(2021, 10, 6);
        decimal cap = decimal.Floor(0.80m * BaseOfCap());
        long leftByCap = (long)cap - (isNewCap ? _money.Dotations : _money.Public);
        bool mayUndercut = !isNewCap && leftByCap < floor;
        bool isBelow = IsBelowTwenty(floor);
        _isRefused |= IsDetr && isBelow && !mayUndercut;
        amount = Lower(amount, leftByCap);
        amount = KeepOwnShare(amount);
        amount = Lower(amount, _money.Cost - _money.OthersThatStay);
        _isRefused |= IsDetr && !isBelow && amount < floor && !mayUndercut;
        return amount;
    }

    private bool IsBelowTwenty(long floor) =>
        _asked.Asked.Rate is { } rate ? rate < Rate.FromPercent(20) : _money.Asked < floor;

    private void JudgeOwnerOfDetr()
    {
        ProjectOwner owner = _asked.Plan.Owner!;
        OwnerFigures figures = owner.FiguresOf(_asked.Asked.Year - 1)!;
        (int small, int large) = owner.Department!.IsOverseas ? (3_500, 35_000) : (2_000, 20_000);
        decimal potential = figures.FinancialPotential!.Value.Cents;
        decimal limit = 1.3m * figures.MeanFinancialPotential!.Value.Cents;
        _isRefused |= !(figures.Population <= small || (figures.Population <= large && potential < limit));
    }

    private void JudgeDsil()
    {
        if (_regime < new LocalDate(2018, 1, 1))
        {
            _isOpen = true;
            return;
        }

        _isRefused |= Project.IsInStateContract == false && !Themes.Any(Has);
    }

    private void JudgeStart()
    {
        LocalDate? started = Project
            .Commitments!.Where(act => act.Kind.StartsWorks && act.On <= _asked.Today)
            .Select(act => (LocalDate?)act.On)
            .Min();
        bool isAccepted = Decided(PrefectDecisionKind.EarlyStart).Any();
        LocalDate? allowed = Received;
        if (allowed < new LocalDate(2018, 10, 1))
        {
            LocalDate silence = allowed.Value.PlusMonths(3);
            LocalDate? declared = On(GrantEventKind.DeclaredComplete);
            allowed = declared <= silence || silence > _asked.Today ? declared : silence;
        }

        // Nothing was read of the rule before 2011.
        bool isRead = !(Received < new LocalDate(2011, 1, 1));
        _isOpen |= started is not null && !isAccepted && !isRead;
        _isJudged |= started is not null && !isAccepted && isRead && !(started >= allowed);
    }

    private long BaseOfCap()
    {
        IReadOnlyList<GrantRequest> counted =
        [
            _asked.Asked,
            .. _asked.Plan.Requests.Where(request =>
                request.Instrument.IsDotation && !PlainMoney.IsOver(request, _asked.Today)
            ),
        ];
        return _asked.Policies.Funding.CombinedBase switch
        {
            CombinedBase.Largest => counted.Max(request => PlainMoney.BaseOf(_asked, request)),
            CombinedBase.Smallest => counted.Min(request => PlainMoney.BaseOf(_asked, request)),
            _ => _asked
                .Plan.Expenditures!.Where(line =>
                    counted.Any(request => request.Expenditures?.Contains(line.Id) != false)
                )
                .Sum(line => line.EligiblePart!.Value.Cents),
        };
    }

    private long KeepOwnShare(long amount)
    {
        string place = _asked.Plan.Owner!.Department!.Value;
        bool isOutside = place is "971" or "972" or "973" or "974" or "976" && _regime >= new LocalDate(2012, 11, 22);
        if (isOutside || Has(UrbanRenewal))
        {
            return amount;
        }

        bool isCooperationOutside = _regime >= new LocalDate(2020, 1, 1);
        long outside = isCooperationOutside ? _money.Cooperation : 0;
        long total = Math.Max(_money.Cost - _money.Private - outside, 0);
        long others = _money.Public - outside;
        decimal share = Share(place);
        long left = total - (long)decimal.Ceiling(share * total) - others;
        if (!isCooperationOutside && _money.Cooperation > 0 && (left <= 0 || amount > left))
        {
            _isOpen = true;
            return amount;
        }

        decimal? least = IsLedByAuthority ? null : LeastByDerogation();
        IReadOnlyList<Rate?> decided =
        [
            .. Decided(PrefectDecisionKind.OwnShareDerogation).Select(one => one.MinimumShare),
        ];
        if (least is { } floor && decided.Count > 0)
        {
            decimal lowered = (decimal)decided[^1]!.Value.Value.Numerator / decided[^1]!.Value.Value.Denominator;
            share = Math.Min(share, Math.Max(lowered, floor));
            return Lower(amount, total - (long)decimal.Ceiling(share * total) - others);
        }

        long most = least is { } lowest ? total - (long)decimal.Ceiling(lowest * total) - others : left;
        if (amount > left && most > left)
        {
            _isJudged = true;
            return Lower(amount, most);
        }

        return Lower(amount, left);
    }

    private decimal Share(string place)
    {
        bool isField = Has(WaterSupply) || Has(Waste) || Has(ForestFire) || Has(CommunalRoad);
        bool isCorsican =
            place is "2A" or "2B"
            && isField
            && Project.IsOutsideEpciPowers == true
            && _regime >= new LocalDate(2012, 3, 16);
        return IsLedByAuthority ? 0.30m
            : isCorsican ? 0.10m
            : 0.20m;
    }

    /// <summary>How far the prefect may go; <c>null</c> where the project opens no derogation.</summary>
    private decimal? LeastByDerogation() =>
        Has(ProtectedMonument)
        || Has(PublicCalamity)
        || ((Has(UnprotectedHeritage) || Has(Bridge)) && _regime >= new LocalDate(2019, 12, 29))
        || (Has(Natura2000) && _regime >= new LocalDate(2022, 2, 23))
            ? 0m
        : Has(SchoolEnergyRenovation) && _regime >= new LocalDate(2024, 3, 31) ? 0.10m
        : null;

    private long Lower(long amount, long left)
    {
        _isRefused |= left <= 0;
        return Math.Min(amount, Math.Max(left, 0));
    }

    private bool Has(ProjectSubject subject) => Project.Subjects!.Contains(subject);

    private LocalDate? On(GrantEventKind kind) =>
        _asked
            .Asked.Events!.Where(entry => entry.Kind == kind && entry.On <= _asked.Today)
            .Select(entry => (LocalDate?)entry.On)
            .Min();

    /// <summary>The decisions on this request that were taken, the last one last, of one day the lowest share last.</summary>
    private IEnumerable<PrefectDecision> Decided(PrefectDecisionKind kind) =>
        _asked
            .Plan.Decisions.Where(one =>
                one.Kind == kind && one.DecidedOn <= _asked.Today && (one.Request ?? _asked.Request) == _asked.Request
            )
            .OrderBy(one => one.DecidedOn)
            .ThenByDescending(one => one.MinimumShare);
}
