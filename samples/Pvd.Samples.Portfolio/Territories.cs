using Pvd.Domain.Json;
using Pvd.Domain.OpenData;
using Pvd.Domain.Territories;

namespace Pvd.Samples.Portfolio;

/// <summary>The communes and the EPCI, and whether the Insee's files told what became of the communes.</summary>
internal sealed record Territories(TerritoryReading Reading, bool HasHistory)
{
    internal TerritoryRegistry Registry => Reading.Registry;

    /// <summary>What is odd in the files that were named: without the Insee's, the list of communes is made of the members.</summary>
    internal IReadOnlyList<Problem> Oddities =>
        HasHistory ? Reading.Oddities : [.. Reading.Oddities.Where(oddity => oddity.File != "communes")];
}
