namespace Pvd.Domain.Territories;

/// <summary>The EPCI of one day, and the communes that each of them has.</summary>
internal sealed class EpciList
{
    private readonly Dictionary<Siren, RegisteredEpci> _epcis;
    private readonly Dictionary<InseeCommuneCode, EpciMembership.Member> _members = [];

    /// <param name="listedOn">The day of the list.</param>
    /// <param name="epcis">The EPCI; no commune in two of them.</param>
    internal EpciList(LocalDate listedOn, IEnumerable<RegisteredEpci> epcis)
    {
        ListedOn = listedOn;
        Outside = new(listedOn);
        _epcis = epcis.ToDictionary(epci => epci.Siren);
        foreach (RegisteredEpci epci in _epcis.Values)
        {
            EpciMembership.Member member = new(epci);
            foreach (InseeCommuneCode code in epci.Members)
            {
                _members.Add(code, member);
            }
        }
    }

    internal LocalDate ListedOn { get; }

    /// <summary>The answer for a commune of that day which no EPCI has.</summary>
    internal EpciMembership.Isolated Outside { get; }

    internal IEnumerable<RegisteredEpci> All => _epcis.Values.OrderBy(epci => epci.Siren.Value, StringComparer.Ordinal);

    internal RegisteredEpci? Find(Siren siren) => _epcis.TryGetValue(siren, out RegisteredEpci? epci) ? epci : null;

    internal EpciMembership.Member? Of(InseeCommuneCode code) =>
        _members.TryGetValue(code, out EpciMembership.Member? member) ? member : null;
}
