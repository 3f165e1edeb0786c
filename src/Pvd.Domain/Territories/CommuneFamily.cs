namespace Pvd.Domain.Territories;

/// <summary>The codes that changes join, near or far: whatever becomes of the land of one is held by another.</summary>
internal sealed class CommuneFamily
{
    private readonly CommuneLife[] _lives;
    private readonly IReadOnlyList<CommuneChange> _changes;

    /// <param name="codes">The codes.</param>
    /// <param name="communes">The communes of each code, in the order of time.</param>
    /// <param name="changes">The changes, in the order of time.</param>
    internal CommuneFamily(
        IEnumerable<InseeCommuneCode> codes,
        IReadOnlyDictionary<InseeCommuneCode, RegisteredCommune[]> communes,
        IReadOnlyList<CommuneChange> changes
    )
    {
        _changes = changes;
        LandHolder[] holders =
        [
            .. codes
                .OrderBy(code => code.Value, StringComparer.Ordinal)
                .Select(code => new LandHolder(code, communes[code])),
        ];
        HoldingBook book = new(holders, changes);
        _lives =
        [
            .. holders.Select(holder =>
                CommuneLife.Of(holder.Code, communes[holder.Code], holder.Holdings, book.Turns, book.HoldersOf)
            ),
        ];
    }

    /// <summary>What each code stands for, by code.</summary>
    internal IReadOnlyList<CommuneLife> Lives => _lives;

    /// <summary>The communes that hold land on a day, by code.</summary>
    internal IReadOnlyList<RegisteredCommune> HoldersOf(Land land, LocalDate on) =>
        [
            .. _lives
                .Select(life => life.At(on))
                .Where(period => period.Commune is not null && period.Land.Meets(land))
                .Select(period => period.Commune!),
        ];

    /// <summary>The changes that have touched a code, in the order of time.</summary>
    internal IReadOnlyList<CommuneChange> ChangesOf(InseeCommuneCode code) =>
        [.. _changes.Where(change => code.Equals(change.Before?.Code) || code.Equals(change.After.Code))];

    /// <summary>The changes by which land passed from hand to hand after a day and up to another, in the order of time.</summary>
    internal IReadOnlyList<CommuneChange> ChangesOf(Land land, LocalDate after, LocalDate upTo) =>
        [.. _changes.Where(change => after < change.On && change.On <= upTo && Moves(change).Meets(land))];

    private Land Moves(CommuneChange change) =>
        change.Before is { } before
            ? LandOf(before.Code, change.On.PlusDays(-1)).Within(LandOf(change.After.Code, change.On))
            : default;

    private Land LandOf(InseeCommuneCode code, LocalDate on) =>
        Array.Find(_lives, life => life.Code.Equals(code))!.At(on).Land;
}
