using Pvd.Domain.OpenData;

namespace Pvd.Domain.Tests.OpenData;

/// <summary>The registry of the shared data, read once for all tests.</summary>
internal static class RealTerritories
{
    internal static readonly LocalDate Epci2025 = new(2025, 1, 1);

    private static readonly Lazy<TerritoryReading> Read = new(() => Load());

    internal static TerritoryReading Reading => Read.Value;

    internal static ProgrammeList List(string file, LocalDate listedOn)
    {
        using FileStream stream = Open("pvd/" + file);
        return ProgrammeList.Read(stream, listedOn, file).ValueOrThrow();
    }

    internal static TerritoryReading Load()
    {
        using FileStream communes = Open("insee-cog/communes-2026.csv");
        using FileStream movements = Open("insee-cog/mouvements-communes-1943-2026.csv");
        using FileStream departments = Open("insee-cog/departements.csv");
        using FileStream regions = Open("insee-cog/regions.csv");
        using FileStream overseas = Open("insee-cog/collectivites-outremer.csv");
        using FileStream epcis = Open("epci/epci-fp-2025.csv");
        using FileStream members = Open("epci/epci-membres-2025.csv");
        return TerritoryReading
            .Read(
                new(
                    communes,
                    movements,
                    departments,
                    regions,
                    overseas,
                    [new(Epci2025, epcis, members)],
                    [
                        List("programmes-anct-2026.csv", new(2026, 5, 27)),
                        List("pvd-2024.csv", new(2024, 9, 16)),
                        List("pvd-2021.csv", new(2021, 1, 22)),
                    ]
                )
            )
            .ValueOrThrow();
    }

    private static FileStream Open(string relative) => File.OpenRead(SharedData.Path(relative));
}
