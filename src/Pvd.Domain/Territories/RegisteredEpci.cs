namespace Pvd.Domain.Territories;

/// <summary>An EPCI with own taxation, and its member communes, as a list of a given day has them.</summary>
public sealed record RegisteredEpci
{
    internal RegisteredEpci(
        Siren siren,
        string name,
        EpciKind? kind,
        DepartmentCode? seat,
        LocalDate listedOn,
        IEnumerable<InseeCommuneCode> members
    )
    {
        Siren = siren;
        Name = name;
        Kind = kind;
        Seat = seat;
        ListedOn = listedOn;
        Members = new ValueList<InseeCommuneCode>(
            members.OrderBy(code => code.Value, StringComparer.Ordinal),
            nameof(members)
        );
    }

    /// <summary>Gets the SIREN, its identifier.</summary>
    public Siren Siren { get; }

    /// <summary>Gets the name as the list writes it.</summary>
    public string Name { get; }

    /// <summary>Gets the kind of grouping; <c>null</c> when the list does not say it, or says one that is not known.</summary>
    public EpciKind? Kind { get; }

    /// <summary>Gets the département of its seat; <c>null</c> when not known.</summary>
    public DepartmentCode? Seat { get; }

    /// <summary>Gets the day of the list.</summary>
    public LocalDate ListedOn { get; }

    /// <summary>Gets the codes of its member communes on the day of the list, in order.</summary>
    public IReadOnlyList<InseeCommuneCode> Members { get; }

    /// <summary>Gets the name.</summary>
    public override string ToString() => Name;
}
