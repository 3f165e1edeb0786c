namespace Pvd.Domain.Territories;

/// <summary>The lists of EPCI, and how one leads to the next through their communes.</summary>
internal sealed class EpciBook
{
    private readonly CommuneHistory _communes;
    private readonly EpciList[] _lists;

    internal EpciBook(CommuneHistory communes, IEnumerable<EpciList> lists)
    {
        _communes = communes;
        _lists = [.. lists.OrderBy(list => list.ListedOn)];
    }

    internal IReadOnlyList<LocalDate> Days => [.. _lists.Select(list => list.ListedOn)];

    /// <summary>The latest list that is not later than the day.</summary>
    internal EpciList? At(LocalDate on)
    {
        EpciList? latest = null;
        foreach (EpciList list in _lists)
        {
            if (list.ListedOn <= on)
            {
                latest = list;
            }
        }

        return latest;
    }

    internal EpciMembership Of(RegisteredCommune commune, LocalDate on)
    {
        EpciList? list = At(on);
        return list is null ? EpciMembership.Unknown.Instance
            : commune.IsOn(list.ListedOn) ? list.Of(commune.Code) ?? (EpciMembership)list.Outside
            : OfThoseBefore(commune, on, list);
    }

    /// <summary>A commune made after the list was is in the EPCI of those that it was made of, if they were all in the same.</summary>
    private EpciMembership OfThoseBefore(RegisteredCommune commune, LocalDate on, EpciList list)
    {
        IReadOnlyList<RegisteredCommune> before = _communes.Follow(commune, on, list.ListedOn).Communes;
        List<EpciMembership> memberships =
        [
            .. before.Select(old => list.Of(old.Code) ?? (EpciMembership)list.Outside).Distinct(),
        ];
        return memberships.Count == 1 ? memberships[0] : EpciMembership.Unknown.Instance;
    }

    internal IReadOnlyList<EpciSuccession> Follow(Siren siren, LocalDate from, LocalDate to)
    {
        if (At(from) is not { } list || list.Find(siren) is not { } epci)
        {
            return [];
        }

        IEnumerable<RegisteredCommune> communes =
            from member in epci.Members
            let then = _communes.Find(member, list.ListedOn)
            where then is not null
            from commune in _communes.Follow(then, list.ListedOn, to).Communes
            select commune;
        return
        [
            .. communes
                .Distinct()
                .Select(commune => (commune, membership: Of(commune, to) as EpciMembership.Member))
                .Where(pair => pair.membership is not null)
                .GroupBy(pair => pair.membership!.Epci.Siren)
                .OrderBy(group => group.Key.Value, StringComparer.Ordinal)
                .Select(group => new EpciSuccession(
                    group.First().membership!.Epci,
                    group.Select(pair => pair.commune.Code).OrderBy(code => code.Value, StringComparer.Ordinal)
                )),
        ];
    }
}
