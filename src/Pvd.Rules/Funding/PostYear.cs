using Pvd.Domain.Funding;
using Pvd.Rules.Law;
using Pvd.Rules.Policies;

namespace Pvd.Rules.Funding;

/// <summary>The arithmetic of one post over one calendar year: exact until the one rounding at the end.</summary>
internal sealed class PostYear
{
    private static readonly string[] Read =
    [
        ParameterIds.ManagerRate,
        ParameterIds.ManagerCeiling,
        ParameterIds.ManagerCeilingWithAnah,
        ParameterIds.AnahRate,
        ParameterIds.AnahCeiling,
    ];

    private readonly PvdPolicies _policies;
    private readonly int _daysInYear;
    private readonly Ratio _heldWeight;

    private PostYear(IReadOnlyList<PostWindow> windows, PvdPolicies policies)
    {
        Windows = windows;
        _policies = policies;
        _daysInYear = CalendarSystem.Iso.GetDaysInYear(windows[0].From.Year);
        _heldWeight = Windows.Aggregate(Ratio.Zero, (sum, window) => sum + Weight(window));
    }

    internal IReadOnlyList<PostWindow> Windows { get; }

    internal LocalDate From => Windows[0].From;

    internal LocalDate To => Windows[Windows.Count - 1].To;

    internal bool IsWholeYear => Windows.Sum(window => window.Days) == _daysInYear;

    internal bool HasAnah => Windows.Any(window => window.WithAnah);

    internal bool ChangesStatus => HasAnah && Windows.Any(window => !window.WithAnah);

    internal PostWindow? FirstUnknown => Windows.FirstOrDefault(window => !window.IsLawKnown);

    /// <summary>Cuts the days held in a year wherever the Anah's part or the law changes; <c>null</c> when no day is held.</summary>
    internal static PostYear? Of(
        int year,
        LocalDate from,
        LocalDate? until,
        IReadOnlyList<AnahCoFunding> anah,
        Legislation law,
        PvdPolicies policies
    )
    {
        LocalDate first = LocalDate.Max(from, new(year, 1, 1));
        LocalDate last = LocalDate.Min(until ?? new(year, 12, 31), new(year, 12, 31));
        if (last < first)
        {
            return null;
        }

        SortedSet<LocalDate> starts = [first];
        foreach (AnahCoFunding part in anah)
        {
            Cut(part.From, part.Until);
        }

        foreach (DatedValue value in Read.SelectMany(id => law.Parameter(id).Values))
        {
            Cut(value.From, value.To);
        }

        List<LocalDate> cuts = [.. starts];
        return new(
            [
                .. cuts.Select(
                    (start, i) =>
                        new PostWindow(
                            start,
                            i + 1 < cuts.Count ? cuts[i + 1].PlusDays(-1) : last,
                            IsWithAnah(start),
                            law
                        )
                ),
            ],
            policies
        );

        void Cut(LocalDate begins, LocalDate? ends)
        {
            if (begins > first && begins <= last)
            {
                starts.Add(begins);
            }

            if (ends is { } end && end >= first && end < last)
            {
                starts.Add(end.PlusDays(1));
            }
        }

        bool IsWithAnah(LocalDate day) =>
            anah.Any(part => part.From <= day && (part.Until is null || day <= part.Until));
    }

    /// <summary>The share of the cost before any ceiling, over the days for which the law is known.</summary>
    internal ExactEuro Uncapped(Euro cost) => Sum(Known(), window => Uncapped(window, cost));

    /// <summary>The ceiling, over the days for which the law is known.</summary>
    internal ExactEuro Ceiling() => Sum(Known(), CeilingOf);

    /// <summary>What may be paid, over the days for which the law is known.</summary>
    internal ExactEuro Grant(Euro cost) =>
        _policies.MidYearAnah == MidYearAnah.TwoWindows
            ? Sum(Known(), window => ExactEuro.Min(Uncapped(window, cost), CeilingOf(window)))
            : ExactEuro.Min(Uncapped(cost), Ceiling());

    /// <summary>The Anah's part, over the days it takes part and its own law is known.</summary>
    internal ExactEuro AnahShare(Euro cost)
    {
        IReadOnlyList<PostWindow> windows = [.. Windows.Where(window => window.WithAnah && window.IsAnahLawKnown)];
        if (_policies.MidYearAnah != MidYearAnah.BestOfYear)
        {
            return Sum(
                windows,
                window => ExactEuro.Min(CostOf(window, cost) * window.AnahRate.Value.Ratio, AnahCeilingOf(window))
            );
        }

        ExactEuro ceiling = Sum(Windows.Where(window => window.IsAnahLawKnown), AnahCeilingOf);
        return ExactEuro.Min(Sum(windows, window => CostOf(window, cost) * window.AnahRate.Value.Ratio), ceiling);
    }

    private static ExactEuro Sum(IEnumerable<PostWindow> windows, Func<PostWindow, ExactEuro> amount) =>
        windows.Aggregate(new ExactEuro(Euro.Zero), (sum, window) => sum + amount(window));

    private IEnumerable<PostWindow> Known() => Windows.Where(window => window.IsLawKnown);

    private Ratio Weight(PostWindow window) =>
        _policies.CeilingProration == CeilingProration.Days ? Ratio.Of(window.Days, 1) : window.Months;

    /// <summary>The cost falls evenly over the days held.</summary>
    private ExactEuro CostOf(PostWindow window, Euro cost) =>
        new ExactEuro(cost) * Weight(window).DividedBy(_heldWeight);

    /// <summary>The share of the cost of a window before its ceiling.</summary>
    internal ExactEuro Uncapped(PostWindow window, Euro cost) => CostOf(window, cost) * window.Rate.Value.Ratio;

    internal ExactEuro CeilingOf(PostWindow window)
    {
        bool best = _policies.MidYearAnah == MidYearAnah.BestOfYear && HasAnah;
        Euro yearly = (best ? window.CeilingWithAnah : window.Ceiling).Value.Amount;
        return new ExactEuro(yearly) * ShareOfYear(window);
    }

    private ExactEuro AnahCeilingOf(PostWindow window) =>
        new ExactEuro(window.AnahCeiling.Value.Amount) * ShareOfYear(window);

    private Ratio ShareOfYear(PostWindow window) =>
        _policies.CeilingProration switch
        {
            CeilingProration.Months => window.Months.DividedBy(Ratio.Of(12, 1)),
            CeilingProration.Days => Ratio.Of(window.Days, _daysInYear),
            _ => Weight(window).DividedBy(_heldWeight),
        };
}
