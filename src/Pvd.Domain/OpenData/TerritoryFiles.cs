namespace Pvd.Domain.OpenData;

/// <summary>The open files that a registry of territories is read from: UTF-8, streams read to their end and not closed.</summary>
public sealed class TerritoryFiles
{
    /// <summary>Names the files.</summary>
    /// <param name="communes">The communes of today (Insee, COG): <c>TYPECOM</c>, <c>COM</c>, <c>DEP</c>, <c>LIBELLE</c>, <c>COMPARENT</c>.</param>
    /// <param name="movements">The movements since 1943 (Insee, COG): <c>MOD</c>, <c>DATE_EFF</c>, and type, code and name before and after. Without them, no code but those of today is known.</param>
    /// <param name="departments">The départements (Insee, COG): <c>DEP</c>, <c>REG</c>, <c>LIBELLE</c>.</param>
    /// <param name="regions">The régions (Insee, COG): <c>REG</c>, <c>LIBELLE</c>; only compared with those that the library knows.</param>
    /// <param name="overseas">The communes of the overseas collectivities: <c>code_commune</c>, <c>nom_commune</c>.</param>
    /// <param name="epcis">The EPCI, a year each.</param>
    /// <param name="programmes">The lists of the programmes.</param>
    /// <exception cref="ArgumentException"><paramref name="communes"/> is <c>null</c>, or two lists of EPCI are of one day.</exception>
    public TerritoryFiles(
        Stream communes,
        Stream? movements = null,
        Stream? departments = null,
        Stream? regions = null,
        Stream? overseas = null,
        IEnumerable<EpciFiles>? epcis = null,
        IEnumerable<ProgrammeList>? programmes = null
    )
    {
        Communes = Guard.NotNull(communes, nameof(communes));
        Movements = movements;
        Departments = departments;
        Regions = regions;
        Overseas = overseas;
        Epcis = new ValueList<EpciFiles>(epcis ?? [], nameof(epcis));
        Programmes = new ValueList<ProgrammeList>(programmes ?? [], nameof(programmes));
        if (Epcis.Select(files => files.ListedOn).Distinct().Count() != Epcis.Count)
        {
            throw new ArgumentException("Two lists of EPCI cannot be of one day.", nameof(epcis));
        }
    }

    internal Stream Communes { get; }

    internal Stream? Movements { get; }

    internal Stream? Departments { get; }

    internal Stream? Regions { get; }

    internal Stream? Overseas { get; }

    internal IReadOnlyList<EpciFiles> Epcis { get; }

    internal IReadOnlyList<ProgrammeList> Programmes { get; }
}
