using System.Text;
using Pvd.Domain.OpenData;

namespace Pvd.Domain.Tests.OpenData;

/// <summary>A département whose communes merge, part, change name and move their seat, year after year; what stands each year is kept apart.</summary>
internal sealed class MadeUpCog
{
    internal const string Header = "MOD,DATE_EFF,TYPECOM_AV,COM_AV,LIBELLE_AV,TYPECOM_AP,COM_AP,LIBELLE_AP";
    private const int FirstYear = 2000;

    private readonly List<string> _rows = [];
    private readonly List<SortedDictionary<string, string>> _years = [];
    private readonly List<IReadOnlyDictionary<string, string>> _owners = [];
    private readonly Dictionary<string, string> _merged = [];
    private int _names;

    internal MadeUpCog(IEnumerable<(byte Kind, byte One, byte Other)> steps)
    {
        SortedDictionary<string, string> now = new(StringComparer.Ordinal);
        for (int i = 1; i <= 8; i++)
        {
            now.Add($"2300{i}", $"Bourg-{i}");
        }

        Add(now);
        foreach ((byte kind, byte one, byte other) in steps)
        {
            now = new(now, StringComparer.Ordinal);
            Step(now, kind % 4, one, other);
            Add(now);
        }
    }

    internal IReadOnlyList<string> Rows => _rows;

    internal IEnumerable<(LocalDate Day, IReadOnlyDictionary<string, string> Communes)> Years =>
        _years.Select(
            (communes, i) => (new LocalDate(FirstYear + i, 6, 1), (IReadOnlyDictionary<string, string>)communes)
        );

    /// <summary>The codes that hold, in one year, any of the first towns that a code holds in another.</summary>
    internal IEnumerable<string> Followed(string code, int from, int to) =>
        TownsOf(code, from).Select(town => _owners[to][town]).Distinct().Order(StringComparer.Ordinal);

    /// <summary>The first towns, by their first codes, that a code holds in a year.</summary>
    internal IEnumerable<string> TownsOf(string code, int year) =>
        _owners[year].Where(town => town.Value == code).Select(town => town.Key);

    internal static TerritoryReading Read(
        IEnumerable<string> movements,
        IEnumerable<KeyValuePair<string, string>> today
    ) =>
        TerritoryReading
            .Read(
                new(
                    Stream([
                        "TYPECOM,COM,DEP,LIBELLE,COMPARENT",
                        .. today.Select(row => $"COM,{row.Key},23,{row.Value},"),
                    ]),
                    Stream([Header, .. movements])
                )
            )
            .ValueOrThrow();

    internal TerritoryReading Read() => Read(_rows, _years[^1]);

    internal static MemoryStream Stream(IEnumerable<string> lines) =>
        new(Encoding.UTF8.GetBytes(string.Join("\n", lines) + "\n"));

    private void Add(SortedDictionary<string, string> now)
    {
        _years.Add(now);
        _owners.Add(_years[0].Keys.ToDictionary(town => town, Owner));

        string Owner(string town) => _merged.TryGetValue(town, out string? into) ? Owner(into) : town;
    }

    private void Step(SortedDictionary<string, string> now, int kind, byte one, byte other)
    {
        string day = $"{FirstYear + _years.Count}-01-01";
        string code = now.Keys.ElementAt(one % now.Count);
        string name = now[code];
        string second = now.Keys.ElementAt(other % now.Count);
        string fresh = $"Nouvelle-{++_names}";
        switch (kind)
        {
            case 0 when second != code:
                Row("32", day, "COM", second, now[second], "COM", code, fresh);
                Row("32", day, "COM", second, now[second], "COMD", second, now[second]);
                Row("32", day, "COM", code, name, "COM", code, fresh);
                Row("32", day, "COM", code, name, "COMD", code, name);
                now.Remove(second);
                _merged[second] = code;
                now[code] = fresh;
                break;
            case 1 when _merged.FirstOrDefault(pair => pair.Value == code) is { Key: { } parted }:
                Row("21", day, "COM", code, name, "COM", code, name);
                Row("21", day, "COM", code, name, "COM", parted, fresh);
                Row("21", day, "COMD", parted, fresh, "COM", parted, fresh);
                now[parted] = fresh;
                _merged.Remove(parted);
                break;
            case 2:
                Row("10", day, "COM", code, name, "COM", code, fresh);
                now[code] = fresh;
                break;
            // With one part only: of several, which go with the old seat is anyone's guess.
            case 3 when _merged.Where(pair => pair.Value == code).ToList() is [{ Key: { } seat }]:
                Row("50", day, "COM", code, name, "COM", seat, name);
                now.Remove(code);
                now[seat] = name;
                _merged.Remove(seat);
                _merged[code] = seat;
                break;
        }
    }

    private void Row(params string[] cells) => _rows.Add(string.Join(",", cells));
}
