using NodaTime;
using Pvd.Domain;
using Pvd.Domain.Json;
using Pvd.Domain.OpenData;
using Pvd.Domain.Territories;

namespace Pvd.Samples.Portfolio;

/// <summary>The towns of a list on a day, and whatever is to be checked in the files.</summary>
internal sealed class Portfolio
{
    private readonly TerritoryRegistry? _registry;
    private readonly ILookup<Problem, Town> _byOddity;

    internal Portfolio(ProgrammeList list, Territories? territories, LocalDate on)
    {
        List = list;
        On = on;
        _registry = territories?.Registry;
        KnowsInsee = territories?.IsOfInsee == true;
        KnowsHistory = territories?.HasMovements == true;
        EpcisListedOn = _registry?.EpciListDays is [var day, ..] ? day : null;
        Judge judge = new(KnowsOrt, on);
        Towns = [.. list.Towns.Select(town => TownOf(town, judge))];
        _byOddity = Towns
            .SelectMany(town => town.Oddities, (town, oddity) => (town, oddity))
            .ToLookup(pair => pair.oddity, pair => pair.town);
        Oddities =
        [
            .. list.Oddities.Concat(Towns.Select(town => town.Gone).OfType<Problem>()).OrderBy(oddity => oddity.Line),
        ];
        OtherOddities = territories?.Oddities ?? [];
        Total = new(Towns);
        Departments =
        [
            .. Towns
                .GroupBy(town => town.Department)
                .OrderBy(group => group.Key.Value, StringComparer.Ordinal)
                .Select(group => (group.Key, new Totals([.. group]))),
        ];
        Regions =
        [
            .. Towns
                .GroupBy(town => town.Department.Region?.Name ?? "Collectivités d’outre-mer")
                .OrderBy(group => group.Key.Replace('Î', 'I'), StringComparer.Ordinal)
                .Select(group => (group.Key, new Totals([.. group]))),
        ];
    }

    internal ProgrammeList List { get; }

    internal LocalDate On { get; }

    internal bool KnowsOrt => List.Layout == ProgrammeListLayout.Programmes2026;

    internal bool KnowsCommunes => _registry is not null;

    /// <summary>The communes come from the Insee's files, and not from the members of the EPCI.</summary>
    internal bool KnowsInsee { get; }

    /// <summary>The Insee's files tell what became of the communes.</summary>
    internal bool KnowsHistory { get; }

    internal bool KnowsEpcis => EpcisListedOn is not null;

    /// <summary>The day of the list of EPCI; <c>null</c> without one.</summary>
    internal LocalDate? EpcisListedOn { get; }

    internal IReadOnlyList<Town> Towns { get; }

    internal Totals Total { get; }

    internal IReadOnlyList<(DepartmentCode Code, Totals Totals)> Departments { get; }

    internal IReadOnlyList<(string Name, Totals Totals)> Regions { get; }

    /// <summary>What is odd in the list, by line.</summary>
    internal IReadOnlyList<Problem> Oddities { get; }

    /// <summary>What is odd in the files of territories.</summary>
    internal IReadOnlyList<Problem> OtherOddities { get; }

    /// <summary>The towns that something odd is about.</summary>
    internal IEnumerable<Town> TownsOf(Problem oddity) => _byOddity[oddity];

    private Town TownOf(ProgrammeTown town, Judge judge)
    {
        ProgrammeEntry? ort = town.Entry(ProgrammeKind.Ort);
        return new(town, NameOf(town), judge.StandingOf(town))
        {
            HasJoined =
                town.Entry(ProgrammeKind.Pvd)?.IsSignedBy(On) == true && !town.HasImpossibleDay(ProgrammeKind.Pvd),
            IsInOrt = ort is not null && (ort.SignedOn ?? ort.ListedOn) <= On,
            Epci = EpcisListedOn is { } day ? EpciOf(town.Code, LocalDate.Max(day, On)) : null,
            Gone = _registry is null ? null : List.CodeGone(town, _registry, LocalDate.Max(On, List.ListedOn)),
        };
    }

    /// <summary>The official name of the day, else the one of the list, else the last one known.</summary>
    private string NameOf(ProgrammeTown town) =>
        OfficialName(_registry?.Find(town.Code, On))
        ?? town.Name
        ?? OfficialName(_registry?.VersionsOf(town.Code) is { Count: > 0 } versions ? versions[^1] : null)
        ?? town.Code.Value;

    // A member of an EPCI that has no name has its code in its place.
    private static string? OfficialName(RegisteredCommune? commune) =>
        commune is null || commune.Name == commune.Code.Value ? null : commune.Name;

    /// <summary>The one EPCI of the communes that hold the territory of a code on a day; <c>null</c> when there are several, or none.</summary>
    private RegisteredEpci? EpciOf(InseeCommuneCode code, LocalDate day)
    {
        TerritoryRegistry registry = _registry!;
        List<RegisteredEpci> epcis =
        [
            .. registry
                .Resolve(code, day)
                .Match<IEnumerable<RegisteredCommune>>(
                    found: same => [same.Commune],
                    replaced: other => other.Communes,
                    partOf: part => [part.Commune],
                    unknown: _ => []
                )
                .Select(commune => registry.EpciOf(commune.Code, day))
                .OfType<EpciMembership.Member>()
                .Select(member => member.Epci)
                .DistinctBy(epci => epci.Siren),
        ];
        return epcis is [var one] ? one : null;
    }
}
