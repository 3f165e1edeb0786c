using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using CsvHelper;
using NodaTime;
using Pvd.Domain.Json;
using Pvd.Domain.OpenData;

namespace Pvd.Samples.Portfolio;

/// <summary>The Insee's files and those of the EPCI: the communes come from the first; without them, from the members of the EPCI; without those, from nowhere.</summary>
internal sealed partial class TerritorySources(Sources sources)
{
    internal const string Communes = "communes*.csv";

    private const string Movements = "mouvements*.csv";
    private const string Departments = "departements*.csv";
    private const string Regions = "regions*.csv";
    private const string Overseas = "collectivites-outremer*.csv";

    private const string SiblingFolder = "insee-cog";

    // What is wrong with the file is told when it is read as what it is.
    private static readonly CsvReaderOptions Lenient = new()
    {
        MalformedData = CsvMalformedDataHandling.Recover,
        FieldCountMismatch = CsvFieldCountHandling.Allow,
        MissingField = CsvMissingFieldHandling.ReturnEmpty,
    };

    private readonly DirectoryInfo? _cog = sources.Cog ?? Beside(sources.List);
    private readonly List<Stream> _opened = [];

    /// <summary>The files that are read: those of the Insee that there are, those of the EPCI that were named.</summary>
    internal IEnumerable<FileInfo> Files =>
        (
            (FileInfo?[])
                [
                    .. ((string[])[Communes, Movements, Departments, Regions, Overseas]).Select(Find),
                    sources.Epcis,
                    sources.Members,
                ]
        ).OfType<FileInfo>();

    internal (Territories? Territories, IReadOnlyList<Problem> Problems) Read()
    {
        try
        {
            Stream? communes = Open(Find(Communes)) ?? (Stream?)MembersAsCommunes();
            if (communes is null)
            {
                return (null, []);
            }

            FileStream? movements = Open(Find(Movements));
            ReadResult<TerritoryReading> read = TerritoryReading.Read(
                new(
                    communes,
                    movements,
                    Open(Find(Departments)),
                    Open(Find(Regions)),
                    Open(Find(Overseas)),
                    sources is { Epcis: { } epcis, Members: { } members }
                        ? [new(DayOf(epcis), Open(epcis)!, Open(members)!)]
                        : []
                )
            );
            return read is ReadResult<TerritoryReading>.Read { Value: { } reading }
                ? (new(reading, IsOfInsee: _cog is not null, HasMovements: movements is not null), [])
                : (null, read.Problems);
        }
        finally
        {
            _opened.ForEach(stream => stream.Dispose());
        }
    }

    private static DirectoryInfo? Beside(FileInfo list)
    {
        DirectoryInfo? parent = list.Directory?.Parent;
        DirectoryInfo? found = parent is null ? null : new(Path.Combine(parent.FullName, SiblingFolder));
        return found is { Exists: true } && found.GetFiles(Communes).Length > 0 ? found : null;
    }

    // The latest of several editions.
    private FileInfo? Find(string pattern) =>
        _cog?.GetFiles(pattern).OrderBy(YearOf).ThenBy(file => file.Name, StringComparer.Ordinal).LastOrDefault();

    private FileStream? Open(FileInfo? file)
    {
        if (file is null)
        {
            return null;
        }

        FileStream stream = file.OpenRead();
        _opened.Add(stream);
        return stream;
    }

    /// <summary>1 January of the year that the name of the file tells; the day of the situation where it tells none.</summary>
    private LocalDate DayOf(FileInfo file) => YearOf(file) is { } year ? new(year, 1, 1) : sources.On;

    /// <summary>The latest year in the name of a file.</summary>
    private static int? YearOf(FileInfo file) =>
        Year().Matches(file.Name).Select(year => (int?)int.Parse(year.Value, CultureInfo.InvariantCulture)).Max();

    private MemoryStream? MembersAsCommunes()
    {
        if (sources.Members is not { } members)
        {
            return null;
        }

        StringWriter text = new() { NewLine = "\n" };
        using (CsvReader rows = CsvReader.FromFile(members.FullName, Lenient))
        using (CsvTable table = new(text))
        {
            table.Row("TYPECOM", "COM", "DEP", "LIBELLE", "COMPARENT");
            rows.ReadHeader();
            bool isList = rows.TryGetFieldIndex("insee", out int code);
            bool hasNames = rows.TryGetFieldIndex("nom_membre", out int name);
            while (isList && rows.Read())
            {
                string named = hasNames ? rows.GetString(name) : "";

                // A commune without a name is left out by the reader; it is no less a commune.
                table.Row(
                    "COM",
                    rows.GetString(code),
                    "",
                    string.IsNullOrWhiteSpace(named) ? rows.GetString(code) : named,
                    ""
                );
            }
        }

        return new(Encoding.UTF8.GetBytes(text.ToString()));
    }

    [GeneratedRegex("(?<![0-9])20[0-9]{2}(?![0-9])")]
    private static partial Regex Year();
}
