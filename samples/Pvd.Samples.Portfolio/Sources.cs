using System.Text;
using System.Text.RegularExpressions;
using CsvHelper;
using NodaTime;
using Pvd.Domain.Json;
using Pvd.Domain.OpenData;

namespace Pvd.Samples.Portfolio;

/// <summary>The files that were named, and those found beside them.</summary>
internal sealed partial record Sources(
    FileInfo List,
    FileInfo? Epcis,
    FileInfo? Members,
    DirectoryInfo? Cog,
    LocalDate On
)
{
    private const string SiblingFolder = "insee-cog";

    // What is wrong with the file is told when it is read as what it is.
    private static readonly CsvReaderOptions Lenient = new()
    {
        MalformedData = CsvMalformedDataHandling.Recover,
        FieldCountMismatch = CsvFieldCountHandling.Allow,
        MissingField = CsvMissingFieldHandling.ReturnEmpty,
    };

    /// <summary>Reads everything and judges each town; without a portfolio, the problems say why.</summary>
    internal (Portfolio? Portfolio, IReadOnlyList<Problem> Problems) Read(Action<string, int> step)
    {
        step("Lecture de la liste", 10);
        using FileStream stream = List.OpenRead();
        ReadResult<ProgrammeList> read = ProgrammeList.Read(stream, On, List.Name);
        if (read is not ReadResult<ProgrammeList>.Read { Value: { } list })
        {
            return (null, read.Problems);
        }

        step("Lecture des territoires", 30);
        ReadResult<TerritoryReading>? territories = ReadTerritories(list);
        if (territories?.Problems is { Count: > 0 } problems)
        {
            return (null, problems);
        }

        step("Calcul des échéances", 80);
        return (Portfolio.Of(list, territories?.ValueOrThrow(), (Cog ?? Beside()) is not null, On), []);
    }

    /// <summary>The communes come from the Insee's files; without them, from the members of the EPCI; without those, from nowhere.</summary>
    private ReadResult<TerritoryReading>? ReadTerritories(ProgrammeList list)
    {
        DirectoryInfo? cog = Cog ?? Beside();
        List<Stream> opened = [];
        try
        {
            Stream? communes =
                cog is not null ? Find("communes*.csv")
                : Members is not null ? MembersAsCommunes(Members)
                : null;
            return communes is null
                ? null
                : TerritoryReading.Read(
                    new(
                        communes,
                        Find("mouvements*.csv"),
                        Find("departements*.csv"),
                        Find("regions*.csv"),
                        Find("collectivites-outremer*.csv"),
                        Epcis is null || Members is null ? [] : [new(DayOf(Epcis), Open(Epcis), Open(Members))],
                        [list]
                    )
                );
        }
        finally
        {
            opened.ForEach(stream => stream.Dispose());
        }

        // The latest of several editions.
        Stream? Find(string pattern) =>
            cog?.GetFiles(pattern).OrderBy(file => file.Name, StringComparer.Ordinal).LastOrDefault() is { } file
                ? Open(file)
                : null;

        FileStream Open(FileInfo file)
        {
            FileStream stream = file.OpenRead();
            opened.Add(stream);
            return stream;
        }
    }

    private DirectoryInfo? Beside()
    {
        DirectoryInfo? parent = List.Directory?.Parent;
        DirectoryInfo? found = parent is null ? null : new(Path.Combine(parent.FullName, SiblingFolder));
        return found is { Exists: true } ? found : null;
    }

    /// <summary>1 January of the year that the name of the file tells, but never later than the situation.</summary>
    private LocalDate DayOf(FileInfo file) =>
        Year().Match(file.Name) is { Success: true } year
        && new LocalDate(int.Parse(year.Value, System.Globalization.CultureInfo.InvariantCulture), 1, 1) is var first
        && first <= On
            ? first
            : On;

    private static MemoryStream MembersAsCommunes(FileInfo members)
    {
        StringWriter text = new() { NewLine = "\n" };
        using (CsvReader rows = CsvReader.FromFile(members.FullName, Lenient))
        using (CsvTable table = new(text))
        {
            table.Row("TYPECOM", "COM", "DEP", "LIBELLE", "COMPARENT");
            while (rows.Read())
            {
                table.Row("COM", rows.GetString("insee"), "", rows.GetString("nom_membre"), "");
            }
        }

        return new(Encoding.UTF8.GetBytes(text.ToString()));
    }

    [GeneratedRegex("20[0-9]{2}")]
    private static partial Regex Year();
}
