namespace Pvd.Domain.Territories;

/// <summary>What a code stands for on every day there is.</summary>
internal sealed class CommuneLife
{
    private static readonly Land Whole = Land.Piece(0);

    private readonly CommunePeriod[] _periods;

    private CommuneLife(IReadOnlyList<RegisteredCommune> versions, CommunePeriod[] periods)
    {
        Versions = versions;
        _periods = periods;
    }

    /// <summary>The communes of the code, in the order of time.</summary>
    internal IReadOnlyList<RegisteredCommune> Versions { get; }

    internal IReadOnlyList<CommunePeriod> Periods => _periods;

    /// <summary>A code that no change touches.</summary>
    internal static CommuneLife Unchanged(IReadOnlyList<RegisteredCommune> versions) =>
        Of(
            versions,
            [.. versions.Select(commune => new Holding(commune, commune.From, Whole) { Until = commune.Until })],
            [],
            (_, _) => []
        );

    /// <summary>A code whose communes held land, one holding after the other.</summary>
    /// <param name="versions">The communes of the code, in the order of time.</param>
    /// <param name="holdings">What they held, in the order of time.</param>
    /// <param name="turns">The days on which the holders of its land may change, in order.</param>
    /// <param name="holders">Those who hold land on a day.</param>
    internal static CommuneLife Of(
        IReadOnlyList<RegisteredCommune> versions,
        IReadOnlyList<Holding> holdings,
        IReadOnlyList<LocalDate> turns,
        Func<Land, LocalDate, IReadOnlyList<RegisteredCommune>> holders
    )
    {
        List<CommunePeriod> periods = new(holdings.Count);
        Holding? before = null;
        foreach (Holding holding in holdings)
        {
            LocalDate? gap = before?.Until?.PlusDays(1);
            if (gap < holding.From || (before is null && holding.From is not null))
            {
                AddGap(before ?? holding, gap, holding.From!.Value.PlusDays(-1));
            }

            periods.Add(new(holding.Until, holding.Land, new CommuneResolution.Found(holding.Commune)));
            before = holding;
        }

        if (before?.Until is { } end)
        {
            AddGap(before, end.PlusDays(1), null);
        }

        return new(versions, [.. periods]);

        void AddGap(Holding nearest, LocalDate? from, LocalDate? until)
        {
            IReadOnlyList<RegisteredCommune> communes = holders(nearest.Land, from ?? LocalDate.MinIsoValue);
            foreach (LocalDate turn in turns.Where(turn => turn > (from ?? LocalDate.MinIsoValue) && !(turn > until)))
            {
                IReadOnlyList<RegisteredCommune> then = holders(nearest.Land, turn);
                if (!then.SequenceEqual(communes))
                {
                    Add(turn.PlusDays(-1));
                    communes = then;
                }
            }

            Add(until);

            void Add(LocalDate? last) =>
                periods.Add(new(last, nearest.Land, new CommuneResolution.Replaced(nearest.Commune, communes)));
        }
    }

    /// <summary>The period that a day falls in.</summary>
    internal CommunePeriod At(LocalDate on)
    {
        int i = 0;
        while (_periods[i].Until < on)
        {
            i++;
        }

        return _periods[i];
    }
}
