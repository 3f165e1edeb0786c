namespace Pvd.Domain.Territories;

/// <summary>Works out the land that each commune of a family holds, day after day.</summary>
/// <remarks>
/// Communes that merge put their pieces together. Where one parts, a code that comes back takes the pieces that it last held when it held
/// less than the whole: a merger that is undone gives each its own again. What is left goes to the others; among several, every piece is
/// cut, since no file tells who was given what, and each of them may then hold part of whatever it was.
/// </remarks>
internal sealed class HoldingBook
{
    private readonly Dictionary<InseeCommuneCode, RegisteredCommune[]> _codes;
    private readonly Dictionary<InseeCommuneCode, List<Holding>> _holdings = [];
    private readonly List<InseeCommuneCode> _inOrder;
    private int _pieces;

    /// <param name="codes">The communes of each code, in the order of time.</param>
    /// <param name="changes">The changes, in the order of time.</param>
    internal HoldingBook(
        IReadOnlyDictionary<InseeCommuneCode, RegisteredCommune[]> codes,
        IReadOnlyList<CommuneChange> changes
    )
    {
        _codes = codes.ToDictionary(code => code.Key, code => code.Value);
        _inOrder = [.. codes.Keys.OrderBy(code => code.Value, StringComparer.Ordinal)];
        foreach (InseeCommuneCode code in _inOrder)
        {
            RegisteredCommune first = codes[code][0];
            _holdings.Add(code, first.From is null ? [new(first, null, NewPiece())] : []);
        }

        ILookup<LocalDate, CommuneChange> byDay = changes.ToLookup(change => change.On);
        Turns =
        [
            .. codes
                .Values.SelectMany(versions => versions)
                .SelectMany(commune => new[] { commune.From, commune.Until?.PlusDays(1) })
                .OfType<LocalDate>()
                .Concat(changes.Select(change => change.On))
                .Distinct()
                .OrderBy(day => day),
        ];
        foreach (LocalDate day in Turns)
        {
            Turn(day, byDay[day]);
        }
    }

    /// <summary>The days on which something changes hands or names, in order.</summary>
    internal IReadOnlyList<LocalDate> Turns { get; }

    /// <summary>What the communes of a code held, in the order of time.</summary>
    internal IReadOnlyList<Holding> Of(InseeCommuneCode code) => _holdings[code];

    /// <summary>The communes that hold land on a day, by code.</summary>
    internal IReadOnlyList<RegisteredCommune> HoldersOf(Land land, LocalDate on) =>
        [
            .. _inOrder
                .Select(code => _holdings[code].Find(holding => holding.IsOn(on)))
                .Where(holding => holding is not null && holding.Land.Meets(land))
                .Select(holding => holding!.Commune),
        ];

    private void Turn(LocalDate day, IEnumerable<CommuneChange> changes)
    {
        ILookup<InseeCommuneCode, InseeCommuneCode> heirs = changes
            .Where(change => change.Before is not null)
            .ToLookup(change => change.Before!.Code, change => change.After.Code);
        Dictionary<InseeCommuneCode, Land> lands = [];
        foreach (InseeCommuneCode code in _inOrder.Where(code => HeldOn(code) is not null))
        {
            IEnumerable<InseeCommuneCode> own = CommuneOn(code, day) is null ? [] : [code];
            Share(HeldOn(code)!, [.. heirs[code].Concat(own).Distinct()], lands);
        }

        foreach (InseeCommuneCode code in _inOrder.Where(code => CommuneOn(code, day) is not null))
        {
            if (!lands.ContainsKey(code))
            {
                lands[code] = TakenBack(code, lands);
            }
        }

        foreach (InseeCommuneCode code in _inOrder)
        {
            Write(code, day, lands);
        }
    }

    /// <summary>Gives what was held the day before to those who hold it from now on.</summary>
    private void Share(Holding held, List<InseeCommuneCode> heirs, Dictionary<InseeCommuneCode, Land> lands)
    {
        Dictionary<InseeCommuneCode, Land> shares = Restored(held, heirs);
        Land rest = shares.Values.Aggregate(held.Land, (land, share) => land.Without(share));
        List<InseeCommuneCode> others = [.. heirs.Where(code => !shares.ContainsKey(code))];
        if (others.Count > 0 && rest.IsEmpty)
        {
            (shares, rest, others) = ([], held.Land, heirs);
        }

        Deal(rest, others.Count > 0 ? others : heirs, shares);
        foreach (KeyValuePair<InseeCommuneCode, Land> share in shares)
        {
            _ = lands.TryGetValue(share.Key, out Land already);
            lands[share.Key] = already.And(share.Value);
        }
    }

    /// <summary>What the codes that come back take: the smallest first, and nothing that the one who gives held alone before.</summary>
    private Dictionary<InseeCommuneCode, Land> Restored(Holding held, List<InseeCommuneCode> heirs)
    {
        Dictionary<InseeCommuneCode, Land> shares = [];
        Land free = held.Land;
        foreach (
            (InseeCommuneCode code, Land former) in heirs
                .Where(code => HeldOn(code) is not { } now || ReferenceEquals(now, held))
                .Select(code => (code, former: FormerIn(code, held.Land)))
                .OrderBy(heir => heir.former.Count)
                .ThenBy(heir => heir.code.Value, StringComparer.Ordinal)
        )
        {
            Land share = former.Within(free);
            free = free.Without(share);
            if (!share.IsEmpty && !code.Equals(held.Commune.Code))
            {
                shares.Add(code, share);
            }
        }

        return shares;
    }

    /// <summary>Gives land to one, or to several a part of each piece.</summary>
    private void Deal(Land land, List<InseeCommuneCode> heirs, Dictionary<InseeCommuneCode, Land> shares)
    {
        for (int i = 0; i < heirs.Count; i++)
        {
            _ = shares.TryGetValue(heirs[i], out Land share);
            foreach (Land piece in i == 0 ? [land] : land.Pieces())
            {
                share = share.And(i == 0 ? piece : CutFrom(piece));
            }

            shares[heirs[i]] = share;
        }
    }

    /// <summary>A new piece cut from one: whoever has ever held that one has held both.</summary>
    private Land CutFrom(Land piece)
    {
        Land cut = NewPiece();
        foreach (Holding holding in _holdings.Values.SelectMany(held => held).Where(held => held.Land.Meets(piece)))
        {
            holding.Land = holding.Land.And(cut);
        }

        return cut;
    }

    /// <summary>What a code last held of some land, when it was not the whole of it.</summary>
    private Land FormerIn(InseeCommuneCode code, Land land) =>
        Enumerable
            .Reverse(_holdings[code])
            .Select(held => held.Land.Within(land))
            .FirstOrDefault(held => !held.IsEmpty && !held.Equals(land));

    /// <summary>The land of a commune that comes from none: what its code last held, so far as that leaves something to the others, else new land.</summary>
    private Land TakenBack(InseeCommuneCode code, Dictionary<InseeCommuneCode, Land> lands)
    {
        Land land = _holdings[code].Count == 0 ? default : _holdings[code][_holdings[code].Count - 1].Land;
        foreach (KeyValuePair<InseeCommuneCode, Land> other in lands.ToList())
        {
            Land left = other.Value.Without(land);
            if (left.IsEmpty)
            {
                land = land.Without(other.Value);
            }
            else
            {
                lands[other.Key] = left;
            }
        }

        return land.IsEmpty ? NewPiece() : land;
    }

    private void Write(InseeCommuneCode code, LocalDate day, Dictionary<InseeCommuneCode, Land> lands)
    {
        RegisteredCommune? commune = CommuneOn(code, day);
        _ = lands.TryGetValue(code, out Land land);
        if (HeldOn(code) is { } held)
        {
            if (ReferenceEquals(held.Commune, commune) && held.Land.Equals(land))
            {
                return;
            }

            held.Until = day.PlusDays(-1);
        }

        if (commune is not null)
        {
            _holdings[code].Add(new(commune, day, land));
        }
    }

    /// <summary>What a code holds so far.</summary>
    private Holding? HeldOn(InseeCommuneCode code) =>
        _holdings[code].LastOrDefault() is { Until: null } held ? held : null;

    private RegisteredCommune? CommuneOn(InseeCommuneCode code, LocalDate day) =>
        Array.Find(_codes[code], commune => commune.IsOn(day));

    private Land NewPiece() => Land.Piece(_pieces++);
}
