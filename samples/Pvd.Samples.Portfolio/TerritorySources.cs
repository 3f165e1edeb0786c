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

    internal (Territories? Territories, IReadOnlyList<Problem> Problems) Read()
    {
        try
        {
            Stream? communes = Find(Communes) ?? (Stream?)MembersAsCommunes();
            if (communes is null)
            {
                return (null, []);
            }

            ReadResult<TerritoryReading> read = TerritoryReading.Read(
                new(
                    communes,
                    Find("mouvements*.csv"),
                    Find("departements*.csv"),
                    Find("regions*.csv"),
                    Find("collectivites-outremer*.csv"),
                    sources is { Epcis: { } epcis, Members: { } members }
                        ? [new(DayOf(epcis), Open(epcis), Open(members))]
                        : []
                )
            );
            return read is ReadResult<TerritoryReading>.Read { Value: { } reading }
                ? (new(reading, _cog is not null), [])
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
    private FileStream? Find(string pattern) =>
        _cog?.GetFiles(pattern).OrderBy(file => file.Name, StringComparer.Ordinal).LastOrDefault() is { } file
            ? Open(file)
            : null;

    private FileStream Open(FileInfo file)
    {
        FileStream stream = file.OpenRead();
        _opened.Add(stream);
        return stream;
    }

    /// <summary>1 January of the year that the name of the file tells; the day of the situation where it tells none.</summary>
    private LocalDate DayOf(FileInfo file) =>
        Year().Match(file.Name) is { Success: true } year
            ? new(int.Parse(year.Value, CultureInfo.InvariantCulture), 1, 1)
            : sources.On;

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
                table.Row("COM", rows.GetString(code), "", rows.GetString(hasNames ? name : code), "");
            }
        }

        return new(Encoding.UTF8.GetBytes(text.ToString()));
    }

    [GeneratedRegex("(?<![0-9])20[0-9]{2}(?![0-9])")]
    private static partial Regex Year();
}
