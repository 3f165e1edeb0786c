namespace Pvd.Domain.Territories;

/// <summary>The codes that changes join, near or far: whatever becomes of the land of one is held by another.</summary>
internal sealed class CommuneFamily
{
    private readonly CommuneLife[] _lives;
    private readonly Dictionary<InseeCommuneCode, CommuneLife> _byCode;
    private readonly CommuneChange[] _changes;

    /// <param name="codes">The communes of each code, in the order of time.</param>
    /// <param name="changes">The changes, in the order of time.</param>
    internal CommuneFamily(
        IReadOnlyDictionary<InseeCommuneCode, RegisteredCommune[]> codes,
        IReadOnlyList<CommuneChange> changes
    )
    {
        _changes = [.. changes];
        HoldingBook book = new(codes, changes);
        _byCode = codes.ToDictionary(
            code => code.Key,
            code => CommuneLife.Of(code.Value, book.Of(code.Key), book.Turns, book.HoldersOf)
        );
        _lives = [.. _byCode.OrderBy(code => code.Key.Value, StringComparer.Ordinal).Select(code => code.Value)];
    }

    internal IReadOnlyDictionary<InseeCommuneCode, CommuneLife> Lives => _byCode;

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
            ? _byCode[before.Code].At(change.On.PlusDays(-1)).Land.Within(_byCode[change.After.Code].At(change.On).Land)
            : default;
}
