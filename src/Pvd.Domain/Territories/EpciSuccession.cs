namespace Pvd.Domain.Territories;

/// <summary>An EPCI of one day that holds communes which were, or will be, in an EPCI of another day.</summary>
public sealed record EpciSuccession
{
    internal EpciSuccession(RegisteredEpci epci, IEnumerable<InseeCommuneCode> communes)
    {
        Epci = epci;
        Communes = new ValueList<InseeCommuneCode>(communes, nameof(communes));
    }

    /// <summary>Gets the EPCI of the day that was asked for.</summary>
    public RegisteredEpci Epci { get; }

    /// <summary>Gets the codes, on that day, of the communes that it shares with the EPCI followed.</summary>
    public IReadOnlyList<InseeCommuneCode> Communes { get; }
}
