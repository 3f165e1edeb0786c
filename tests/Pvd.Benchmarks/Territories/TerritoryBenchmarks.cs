using BenchmarkDotNet.Attributes;
using NodaTime;
using Pvd.Domain;
using Pvd.Domain.OpenData;
using Pvd.Domain.Territories;

namespace Pvd.Benchmarks.Territories;

/// <summary>The whole registry from the State's open files, bytes in memory to registry; then look-ups of every commune.</summary>
/// <remarks>Aim: less than a second and 100 MB a load on two cores, nothing allocated by a look-up.</remarks>
[MemoryDiagnoser]
public class TerritoryBenchmarks
{
    private static readonly LocalDate Day = new(2025, 6, 1);

    private readonly Dictionary<string, byte[]> _files = [];
    private TerritoryRegistry _registry = null!;
    private InseeCommuneCode[] _codes = [];

    [GlobalSetup]
    public void Prepare()
    {
        foreach (string file in OpenFiles.Names)
        {
            _files.Add(file, File.ReadAllBytes(OpenFiles.Path(file)));
        }

        _registry = Load();
        _codes = [.. _registry.CommunesOn(Day).Select(commune => commune.Code)];
    }

    [Benchmark]
    public TerritoryRegistry Load() =>
        TerritoryReading
            .Read(
                new(
                    Open("insee-cog/communes-2026.csv"),
                    Open("insee-cog/mouvements-communes-1943-2026.csv"),
                    Open("insee-cog/departements.csv"),
                    Open("insee-cog/regions.csv"),
                    Open("insee-cog/collectivites-outremer.csv"),
                    [new(new(2025, 1, 1), Open("epci/epci-fp-2025.csv"), Open("epci/epci-membres-2025.csv"))],
                    [ProgrammeList.Read(Open("pvd/programmes-anct-2026.csv"), new(2026, 5, 27)).ValueOrThrow()]
                )
            )
            .ValueOrThrow()
            .Registry;

    [Benchmark]
    public int LookUps()
    {
        int found = 0;
        foreach (InseeCommuneCode code in _codes)
        {
            found += _registry.EpciOf(code, Day) is EpciMembership.Member ? 1 : 0;
        }

        return found;
    }

    /// <summary>Nothing where the open files are not beside the repository.</summary>
    internal static IReadOnlyList<Contender> Quick()
    {
        if (!OpenFiles.AreThere)
        {
            return [];
        }

        TerritoryBenchmarks here = new();
        here.Prepare();
        return
        [
            new("full load of the registry", 1, () => here.Load().Departments.Count),
            new("commune and EPCI of a code on a day", here._codes.Length, () => here.LookUps()),
        ];
    }

    private MemoryStream Open(string file) => new(_files[file], writable: false);
}
