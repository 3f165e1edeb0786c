using Pvd.Domain.Territories;

namespace Pvd.Domain.Indicators;

/// <summary>
/// Counts dossiers one after the other for every indicator, on one day; what it holds does not grow with their number (one entry an
/// EPCI, a project owner and an event of the Club apart). Not safe to share between threads: give each its own, and add them up.
/// </summary>
/// <remarks>What a dossier dates after the day has not happened; what it cannot know, because it is known on an earlier day, counts as undetermined.</remarks>
public sealed class IndicatorTally
{
    private readonly TerritoryRegistry? _registry;
    private readonly CommuneSet? _expected;
    private readonly CommuneSet _counted = new();
    private readonly CommuneSet _outside = new();
    private readonly IReadOnlyList<(IndicatorDefinition Definition, IndicatorCount? Count)> _indicators =
    [
        .. IndicatorCatalogue.All.Select(definition => (definition, definition.Begin())),
    ];
    private long _dossiers;

    /// <summary>Begins to count.</summary>
    /// <param name="asOf">The day to tell the indicators for.</param>
    /// <param name="population">The beneficiary communes of that day, of which shares are told; a commune of no dossier is then undetermined, and one that is not in it is not counted. <c>null</c> for those that the dossiers hold.</param>
    /// <param name="registry">Where the communes are looked up, so that one that has merged is counted once, under its code of that day; <c>null</c> to count codes as they are written.</param>
    public IndicatorTally(
        LocalDate asOf,
        IEnumerable<InseeCommuneCode>? population = null,
        TerritoryRegistry? registry = null
    )
    {
        AsOf = asOf;
        _registry = registry;
        if (population is not null)
        {
            _expected = new();
            foreach (InseeCommuneCode code in population)
            {
                _expected.Add(CodeOnDay(Guard.NotNull(code, nameof(population))));
            }
        }
    }

    /// <summary>Gets the day the indicators are told for.</summary>
    public LocalDate AsOf { get; }

    /// <summary>Counts a dossier: nothing of it when none of its communes is in the population.</summary>
    public void Add(PvdDossier dossier)
    {
        Guard.NotNull(dossier, nameof(dossier));
        List<CountedCommune> communes = new(dossier.Communes.Count);
        foreach (Commune commune in dossier.Communes)
        {
            InseeCommuneCode code = CodeOnDay(commune.Code);
            bool isExpected = _expected?.Contains(code) != false;
            (isExpected ? _counted : _outside).Add(code);
            if (isExpected)
            {
                communes.Add(new(commune, code));
            }
        }

        if (communes.Count == 0)
        {
            return;
        }

        _dossiers++;
        DossierOnDay known = new(dossier, AsOf, communes, CodeOnDay);
        foreach ((_, IndicatorCount? count) in _indicators)
        {
            count?.Add(known);
        }
    }

    /// <summary>Counts the dossiers of another tally too; a commune of both is counted once.</summary>
    /// <exception cref="ArgumentException">The other tally is for another day, population or registry.</exception>
    public void Add(IndicatorTally other)
    {
        Guard.NotNull(other, nameof(other));
        if (other.AsOf != AsOf || other._registry != _registry || !CommuneSet.Same(other._expected, _expected))
        {
            throw new ArgumentException(
                "Tallies of two days, two populations or two registries do not add up.",
                nameof(other)
            );
        }

        _dossiers += other._dossiers;
        _counted.Add(other._counted);
        _outside.Add(other._outside);
        for (int i = 0; i < _indicators.Count; i++)
        {
            _indicators[i].Count?.Add(other._indicators[i].Count!);
        }
    }

    /// <summary>Tells every indicator for what was counted so far.</summary>
    public IndicatorReport Report()
    {
        CommuneSet population = _expected ?? _counted;
        return new(
            AsOf,
            _dossiers,
            population.Count,
            _outside.Count,
            [
                .. _indicators.Select(indicator =>
                    indicator.Count?.Tell(indicator.Definition, AsOf, population)
                    ?? new IndicatorResult.NotComputable(
                        indicator.Definition,
                        AsOf,
                        population.Count,
                        indicator.Definition.WhyNot!
                    )
                ),
            ]
        );
    }

    /// <summary>The code under which the territory is that of one commune on the day; the code itself when there is none, or several.</summary>
    private InseeCommuneCode CodeOnDay(InseeCommuneCode code) =>
        _registry is null || _registry.Find(code, AsOf) is not null
            ? code
            : _registry
                .Resolve(code, AsOf)
                .Match(
                    found => found.Commune.Code,
                    replaced => replaced.Communes.Count == 1 ? replaced.Communes[0].Code : code,
                    part => part.Commune.Code,
                    _ => code
                );
}
