using NodaTime;
using Pvd.Domain.Json;
using Pvd.Domain.OpenData;

namespace Pvd.Samples.Portfolio;

/// <summary>The files that were named, the day of the list where it was told, and the day of the situation.</summary>
internal sealed record Sources(
    FileInfo List,
    LocalDate? ListedOn,
    FileInfo? Epcis,
    FileInfo? Members,
    DirectoryInfo? Cog,
    LocalDate On
)
{
    /// <summary>Every file that is read.</summary>
    internal IEnumerable<FileInfo> Files => new TerritorySources(this).Files.Prepend(List);

    /// <summary>Reads everything and judges each town; without a portfolio, the problems say why.</summary>
    internal (Portfolio? Portfolio, IReadOnlyList<Problem> Problems) Read(Action<string, int> step)
    {
        step("Lecture de la liste", 10);
        ReadResult<ProgrammeList> read = ReadList();
        step("Lecture des territoires", 30);
        (Territories? territories, IReadOnlyList<Problem> problems) = new TerritorySources(this).Read();
        problems = [.. read.Problems, .. problems];
        if (problems.Count > 0)
        {
            return (null, problems);
        }

        step("Calcul des échéances", 80);
        return (new(read.ValueOrThrow(), territories, On), []);
    }

    /// <summary>A list does not tell its own day: unless it was given, it is that of the list published in the same layout.</summary>
    private ReadResult<ProgrammeList> ReadList()
    {
        if (ListedOn is { } day)
        {
            return ReadList(day);
        }

        ReadResult<ProgrammeList> read = ReadList(On);
        return read is ReadResult<ProgrammeList>.Read { Value: { } list }
            ? ReadList(PublishedLists.DayOf(list.Layout))
            : read;
    }

    private ReadResult<ProgrammeList> ReadList(LocalDate listedOn)
    {
        using FileStream stream = List.OpenRead();
        return ProgrammeList.Read(stream, listedOn, List.Name);
    }
}
