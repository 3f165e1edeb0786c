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

    /// <summary>The latest list that is not later than the day: what a list says holds from its day on, never before it.</summary>
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

    internal EpciMembership Of(InseeCommuneCode code, LocalDate on) =>
        At(on) is { } list && _communes.At(code, on) is { } period ? list.Of(period) : EpciMembership.Unknown.Instance;

    internal IReadOnlyList<EpciSuccession> Follow(Siren siren, LocalDate from, LocalDate to)
    {
        if (At(from) is not { } list || list.Find(siren) is not { } epci)
        {
            return [];
        }

        IEnumerable<RegisteredCommune> communes =
            from member in epci.Members
            from commune in _communes.Follow(member, list.ListedOn, to)
            select commune;
        return
        [
            .. communes
                .Distinct()
                .Select(commune => (commune.Code, (Of(commune.Code, to) as EpciMembership.Member)?.Epci))
                .Where(pair => pair.Epci is not null)
                .GroupBy(pair => pair.Epci!.Siren)
                .OrderBy(group => group.Key.Value, StringComparer.Ordinal)
                .Select(group => new EpciSuccession(
                    group.First().Epci!,
                    group.Select(pair => pair.Code).OrderBy(code => code.Value, StringComparer.Ordinal)
                )),
        ];
    }
}
