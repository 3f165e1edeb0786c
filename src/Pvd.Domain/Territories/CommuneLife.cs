namespace Pvd.Domain.Territories;

/// <summary>What a code stands for on every day there is.</summary>
internal sealed class CommuneLife
{
    private static readonly Land Whole = Land.Piece(0);

    private readonly CommunePeriod[] _periods;

    private CommuneLife(InseeCommuneCode code, RegisteredCommune[] versions, CommunePeriod[] periods)
    {
        Code = code;
        Versions = Array.AsReadOnly(versions);
        _periods = periods;
    }

    internal InseeCommuneCode Code { get; }

    /// <summary>The communes of the code, in the order of time.</summary>
    internal IReadOnlyList<RegisteredCommune> Versions { get; }

    internal IReadOnlyList<CommunePeriod> Periods => _periods;

    /// <summary>A code that no change touches.</summary>
    internal static CommuneLife Unchanged(InseeCommuneCode code, RegisteredCommune[] versions) =>
        versions.Length == 1 && versions[0] is { From: null, Until: null } always
            ? new(code, versions, [new(null, Whole, new CommuneResolution.Found(always))])
            : Of(
                code,
                versions,
                [.. versions.Select(commune => new Holding(commune, commune.From, Whole) { Until = commune.Until })],
                [],
                (_, _) => []
            );

    /// <summary>A code whose communes held land, one holding after the other.</summary>
    /// <param name="code">The code.</param>
    /// <param name="versions">Its communes, in the order of time.</param>
    /// <param name="holdings">What they held, in the order of time.</param>
    /// <param name="turns">The days on which the holders of its land may change, in order.</param>
    /// <param name="holders">Those who hold land on a day.</param>
    internal static CommuneLife Of(
        InseeCommuneCode code,
        RegisteredCommune[] versions,
        IReadOnlyList<Holding> holdings,
        IReadOnlyList<LocalDate> turns,
        Func<Land, LocalDate, IReadOnlyList<RegisteredCommune>> holders
    )
    {
        List<CommunePeriod> periods = new(holdings.Count + 1);
        LocalDate? free = LocalDate.MinIsoValue;
        Holding before = holdings[0];
        foreach (Holding holding in holdings)
        {
            if (free < holding.From)
            {
                AddGap(before, free.Value, holding.From.Value.PlusDays(-1));
            }

            periods.Add(new(holding.Until, holding.Land, new CommuneResolution.Found(holding.Commune)));
            free = holding.Until?.PlusDays(1);
            before = holding;
        }

        if (free is { } end)
        {
            AddGap(before, end, null);
        }

        return new(code, versions, [.. periods]);

        void AddGap(Holding nearest, LocalDate from, LocalDate? until)
        {
            IReadOnlyList<RegisteredCommune> communes = holders(nearest.Land, from);
            foreach (LocalDate turn in turns)
            {
                if (turn <= from || turn > until)
                {
                    continue;
                }

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
