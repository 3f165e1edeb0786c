namespace Pvd.Domain.Territories;

/// <summary>The EPCI of one day, and the communes that each of them has.</summary>
internal sealed class EpciList
{
    private readonly Dictionary<Siren, RegisteredEpci> _epcis;
    private readonly Dictionary<InseeCommuneCode, EpciMembership> _members = [];
    private readonly Dictionary<CommunePeriod, EpciMembership> _madeSince = [];
    private readonly EpciMembership _outside;

    /// <param name="listedOn">The day of the list.</param>
    /// <param name="epcis">The EPCI; no commune in two of them.</param>
    /// <param name="communes">The communes of every day.</param>
    internal EpciList(LocalDate listedOn, IEnumerable<RegisteredEpci> epcis, CommuneHistory communes)
    {
        ListedOn = listedOn;
        _outside = new EpciMembership.Isolated(listedOn);
        _epcis = epcis.ToDictionary(epci => epci.Siren);
        foreach (RegisteredEpci epci in _epcis.Values)
        {
            EpciMembership.Member member = new(epci);
            foreach (InseeCommuneCode code in epci.Members)
            {
                _members.Add(code, member);
            }
        }

        foreach (CommuneLife life in communes.Lives)
        {
            foreach (CommunePeriod period in life.Periods)
            {
                if (period.Commune?.From > listedOn)
                {
                    _madeSince.Add(period, OfAll(communes.Follow(life.Code, period, listedOn)));
                }
            }
        }
    }

    internal LocalDate ListedOn { get; }

    internal IEnumerable<RegisteredEpci> All => _epcis.Values.OrderBy(epci => epci.Siren.Value, StringComparer.Ordinal);

    internal RegisteredEpci? Find(Siren siren) => _epcis.TryGetValue(siren, out RegisteredEpci? epci) ? epci : null;

    /// <summary>The EPCI of a commune of the day of the list, or of one made since.</summary>
    internal EpciMembership Of(CommunePeriod period) =>
        period.Commune is not { } commune ? EpciMembership.Unknown.Instance
        : _madeSince.TryGetValue(period, out EpciMembership? made) ? made
        : commune.IsOn(ListedOn) ? Of(commune)
        : EpciMembership.Unknown.Instance;

    /// <summary>The one that all have, if they have the same.</summary>
    private EpciMembership OfAll(IReadOnlyList<RegisteredCommune> communes)
    {
        List<EpciMembership> memberships = [.. communes.Select(Of).Distinct()];
        return memberships.Count == 1 ? memberships[0] : EpciMembership.Unknown.Instance;
    }

    private EpciMembership Of(RegisteredCommune commune) =>
        _members.TryGetValue(commune.Code, out EpciMembership? member) ? member : _outside;
}
