using Pvd.Domain.Json;
using Pvd.Domain.OpenData;
using Pvd.Domain.Territories;

namespace Pvd.Samples.Portfolio;

/// <summary>The communes and the EPCI, and what they come from.</summary>
/// <param name="Reading">What was read.</param>
/// <param name="IsOfInsee">The communes are those of the Insee, and not the members of the EPCI.</param>
/// <param name="HasMovements">The Insee's files told what became of the communes.</param>
internal sealed record Territories(TerritoryReading Reading, bool IsOfInsee, bool HasMovements)
{
    internal TerritoryRegistry Registry => Reading.Registry;

    /// <summary>What is odd in the files that were named: without the Insee's, the list of communes is made of the members.</summary>
    internal IReadOnlyList<Problem> Oddities =>
        IsOfInsee ? Reading.Oddities : [.. Reading.Oddities.Where(oddity => oddity.File != "communes")];
}
