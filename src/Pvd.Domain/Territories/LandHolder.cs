namespace Pvd.Domain.Territories;

/// <summary>A code while its history is worked out: what it holds, and to whom it goes on a day of change.</summary>
/// <param name="code">The code.</param>
/// <param name="communes">The communes of the code, in the order of time.</param>
internal sealed class LandHolder(InseeCommuneCode code, RegisteredCommune[] communes)
{
    private readonly List<Holding> _holdings = new(communes.Length);

    internal InseeCommuneCode Code => code;

    internal IReadOnlyList<RegisteredCommune> Communes => communes;

    /// <summary>What it has held, in the order of time.</summary>
    internal IReadOnlyList<Holding> Holdings => _holdings;

    /// <summary>What it held the day before; <c>null</c> when the code was that of no commune.</summary>
    internal Holding? Held =>
        _holdings.Count > 0 && _holdings[_holdings.Count - 1] is { Until: null } held ? held : null;

    /// <summary>The commune of the day; <c>null</c> when there is none.</summary>
    internal RegisteredCommune? Today { get; private set; }

    /// <summary>Those to whom what it held goes on the day: itself too, when it lasts.</summary>
    internal List<LandHolder> Heirs { get; } = [];

    /// <summary>Whether what it held the day before has to be given, be it to itself.</summary>
    internal bool Gives { get; private set; }

    /// <summary>What it holds from the day on.</summary>
    internal Land Next { get; set; }

    /// <summary>What it held last; empty when nothing.</summary>
    internal Land LastHeld => _holdings.Count == 0 ? default : _holdings[_holdings.Count - 1].Land;

    /// <summary>What was there before anything changed holds a piece of its own.</summary>
    internal void Begin(Func<Land> newPiece)
    {
        if (communes[0].From is null)
        {
            _holdings.Add(new(communes[0], null, newPiece()));
        }
    }

    internal void AddHeir(LandHolder heir)
    {
        if (!Heirs.Contains(heir))
        {
            Heirs.Add(heir);
        }
    }

    internal void OpenDay(LocalDate day)
    {
        Today = CommuneOn(day);
        Gives = Held is not null && (Heirs.Count > 0 || Today is null);
        Next = Gives || Held is null ? default : Held.Land;
        if (Gives && Today is not null)
        {
            AddHeir(this);
        }
    }

    internal void CloseDay(LocalDate day)
    {
        if (Held is { } held)
        {
            if (ReferenceEquals(held.Commune, Today) && held.Land.Equals(Next))
            {
                return;
            }

            held.Until = day.PlusDays(-1);
            held.IsMerged = Heirs.Exists(heir => heir.Next.IsMoreThan(held.Land));
        }

        if (Today is not null)
        {
            _holdings.Add(new(Today, day, Next));
        }
    }

    /// <summary>What it brought of some land into its last merger, when that was not the whole of it.</summary>
    internal Land FormerIn(Land land)
    {
        for (int i = _holdings.Count - 1; i >= 0; i--)
        {
            Land former = _holdings[i].Land.Within(land);
            if (_holdings[i].IsMerged && !former.IsEmpty && !former.Equals(land))
            {
                return former;
            }
        }

        return default;
    }

    /// <summary>Adds a piece wherever another was held.</summary>
    internal void Add(Land piece, Land besides)
    {
        foreach (Holding holding in _holdings)
        {
            if (holding.Land.Meets(besides))
            {
                holding.Land = holding.Land.And(piece);
            }
        }
    }

    internal Holding? HoldingOn(LocalDate day)
    {
        foreach (Holding holding in _holdings)
        {
            if (holding.IsOn(day))
            {
                return holding;
            }
        }

        return null;
    }

    private RegisteredCommune? CommuneOn(LocalDate day)
    {
        foreach (RegisteredCommune commune in communes)
        {
            if (commune.IsOn(day))
            {
                return commune;
            }
        }

        return null;
    }
}
