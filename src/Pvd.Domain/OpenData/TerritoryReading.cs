using Pvd.Domain.Json;
using Pvd.Domain.Territories;

namespace Pvd.Domain.OpenData;

/// <summary>A registry read from open files, and whatever was odd in them.</summary>
/// <remarks>
/// Real files hold oddities: rows that cannot be, lost zeros, communes without EPCI. Each is told with its place and survived; only a
/// file that is no CSV, or lacks a column, is refused. What is read does not depend on the order of the rows.
/// </remarks>
public sealed class TerritoryReading
{
    private TerritoryReading(TerritoryRegistry registry, IReadOnlyList<Problem> oddities)
    {
        Registry = registry;
        Oddities = oddities;
    }

    /// <summary>Gets the registry.</summary>
    public TerritoryRegistry Registry { get; }

    /// <summary>Gets what is odd in the files, by file and line, each with a stable code; a line of 0 means the file as a whole. What is odd in a programme's list is in <see cref="ProgrammeList.Oddities"/>; only codes that are no commune (<c>programme.code-gone</c>) are here.</summary>
    public IReadOnlyList<Problem> Oddities { get; }

    /// <summary>Reads the files: the registry, or everything that makes a file unreadable.</summary>
    public static ReadResult<TerritoryReading> Read(TerritoryFiles files)
    {
        Guard.NotNull(files, nameof(files));
        List<Problem> problems = [];
        OddityList oddities = new();
        CodePool pool = new();
        CogReader cog = new(problems, oddities, pool);
        cog.ReadCommunes(files.Communes);
        cog.ReadOverseas(files.Overseas);
        cog.ReadMovements(files.Movements);
        DepartmentReader departments = new(problems, oddities, pool);
        departments.ReadRegions(files.Regions);
        departments.ReadDepartments(files.Departments);
        List<EpciReader> epcis = [];
        foreach (EpciFiles year in files.Epcis.OrderBy(year => year.ListedOn))
        {
            EpciReader reader = new(year, problems, oddities, pool);
            reader.Read();
            epcis.Add(reader);
        }

        if (problems.Count > 0)
        {
            return new ReadResult<TerritoryReading>.Refused(problems);
        }

        CommuneHistory communes = cog.Build();
        TerritoryRegistry registry = new(
            communes,
            [.. epcis.Select(epci => epci.Build(communes))],
            files.Programmes.SelectMany(list => list.Towns).SelectMany(town => town.Entries),
            cog.Parts,
            departments.Departments
        );
        foreach (ProgrammeList list in files.Programmes)
        {
            foreach (
                Problem gone in list
                    .Towns.Select(town => list.CodeGone(town, registry, list.ListedOn))
                    .OfType<Problem>()
            )
            {
                oddities.Add(gone);
            }
        }

        return new ReadResult<TerritoryReading>.Read(new(registry, oddities.InOrder()));
    }
}
