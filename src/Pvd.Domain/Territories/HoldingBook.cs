namespace Pvd.Domain.Territories;

/// <summary>Works out the land that each commune of a family holds, day after day.</summary>
/// <remarks>
/// Communes that merge put their pieces together. Where one parts, a code that comes back takes the pieces that it brought into its last
/// merger: one that is undone gives each its own again. What is left goes to the others; among several, every piece is
/// cut, since no file tells who was given what, and each of them may then hold part of whatever it was.
/// </remarks>
internal sealed class HoldingBook
{
    // Land cut again and again would double each time; beyond this, those who share it are each told to hold all of it.
    private const int MaximumPieces = 1000;

    private readonly LandHolder[] _holders;
    private int _pieces;

    /// <param name="holders">The codes of the family, in order.</param>
    /// <param name="changes">Its changes, in the order of time.</param>
    internal HoldingBook(LandHolder[] holders, IReadOnlyList<CommuneChange> changes)
    {
        _holders = holders;
        foreach (LandHolder holder in holders)
        {
            holder.Begin(NewPiece);
        }

        Turns = TurnsOf(changes);
        int next = 0;
        foreach (LocalDate day in Turns)
        {
            foreach (LandHolder holder in holders)
            {
                holder.Heirs.Clear();
            }

            for (; next < changes.Count && changes[next].On == day; next++)
            {
                if (changes[next].Before is { } before)
                {
                    HolderOf(before.Code).AddHeir(HolderOf(changes[next].After.Code));
                }
            }

            Turn(day);
        }
    }

    /// <summary>The days on which land changes hands, or a holder its name, in order.</summary>
    internal IReadOnlyList<LocalDate> Turns { get; }

    /// <summary>The communes that hold land on a day, by code.</summary>
    internal IReadOnlyList<RegisteredCommune> HoldersOf(Land land, LocalDate on)
    {
        List<RegisteredCommune> communes = new(1);
        foreach (LandHolder holder in _holders)
        {
            if (holder.HoldingOn(on) is { } holding && holding.Land.Meets(land))
            {
                communes.Add(holding.Commune);
            }
        }

        return communes;
    }

    private List<LocalDate> TurnsOf(IReadOnlyList<CommuneChange> changes)
    {
        List<LocalDate> days = [.. changes.Select(change => change.On)];
        foreach (RegisteredCommune commune in _holders.SelectMany(holder => holder.Communes))
        {
            if (commune.From is { } from)
            {
                days.Add(from);
            }

            if (commune.Until is { } until)
            {
                days.Add(until.PlusDays(1));
            }
        }

        return [.. days.Distinct().OrderBy(day => day)];
    }

    private LandHolder HolderOf(InseeCommuneCode code)
    {
        int i = 0;
        while (!_holders[i].Code.Equals(code))
        {
            i++;
        }

        return _holders[i];
    }

    private void Turn(LocalDate day)
    {
        foreach (LandHolder holder in _holders)
        {
            holder.OpenDay(day);
        }

        foreach (LandHolder holder in _holders)
        {
            if (holder.Gives)
            {
                Share(holder);
            }
        }

        foreach (LandHolder holder in _holders)
        {
            if (holder.Today is not null && holder.Next.IsEmpty)
            {
                TakeBack(holder);
            }
        }

        foreach (LandHolder holder in _holders)
        {
            holder.CloseDay(day);
        }
    }

    /// <summary>Gives what was held the day before to those who hold it from now on.</summary>
    private void Share(LandHolder giver)
    {
        List<(LandHolder Heir, Land Land)> restored = Restored(giver);
        Land rest = restored.Aggregate(giver.Held!.Land, (land, share) => land.Without(share.Land));
        List<LandHolder> others =
            restored.Count == 0
                ? giver.Heirs
                : [.. giver.Heirs.Where(heir => restored.TrueForAll(share => share.Heir != heir))];
        if (others.Count > 0 && rest.IsEmpty)
        {
            Deal(giver.Held.Land, giver.Heirs);
            return;
        }

        foreach ((LandHolder heir, Land land) in restored)
        {
            heir.Next = heir.Next.And(land);
        }

        Deal(rest, others.Count > 0 ? others : giver.Heirs);
    }

    /// <summary>What the codes that come back take: the smallest first, and nothing that the giver held alone before.</summary>
    private static List<(LandHolder Heir, Land Land)> Restored(LandHolder giver)
    {
        List<(LandHolder Heir, Land Land)> shares = [];
        if (giver.Heirs.Count == 1 && giver.Heirs[0] == giver)
        {
            return shares;
        }

        Land free = giver.Held!.Land;
        foreach (
            (LandHolder heir, Land former) in giver
                .Heirs.Where(heir => heir.Held is null || heir == giver)
                .Select(heir => (heir, former: heir.FormerIn(giver.Held.Land)))
                .OrderBy(share => share.former.Count)
                .ThenBy(share => share.heir.Code.Value, StringComparer.Ordinal)
        )
        {
            Land share = former.Within(free);
            free = free.Without(share);
            if (!share.IsEmpty && heir != giver)
            {
                shares.Add((heir, share));
            }
        }

        return shares;
    }

    /// <summary>Gives land to one, or to several a part of each piece.</summary>
    private void Deal(Land land, List<LandHolder> heirs)
    {
        for (int i = 0; i < heirs.Count; i++)
        {
            heirs[i].Next = heirs[i].Next.And(i == 0 || _pieces > MaximumPieces ? land : CutFrom(land));
        }
    }

    /// <summary>A new piece cut from each one: whoever has ever held that one has held both.</summary>
    private Land CutFrom(Land land)
    {
        Land cuts = default;
        foreach (Land piece in land.Pieces())
        {
            Land cut = NewPiece();
            cuts = cuts.And(cut);
            foreach (LandHolder holder in _holders)
            {
                holder.Add(cut, piece);
            }
        }

        return cuts;
    }

    /// <summary>The land of a commune that comes from none: what its code last held, so far as that leaves something to the others, else new land.</summary>
    private void TakeBack(LandHolder back)
    {
        Land land = back.LastHeld;
        foreach (LandHolder other in _holders.Where(other => other.Next.Meets(land)).ToList())
        {
            Land left = other.Next.Without(land);
            if (left.IsEmpty)
            {
                land = land.Without(other.Next);
            }
            else
            {
                other.Next = left;
            }
        }

        back.Next = land.IsEmpty ? NewPiece() : land;
    }

    private Land NewPiece() => Land.Piece(_pieces++);
}
