namespace Pvd.Domain.Territories;

/// <summary>
/// Communes, EPCI, départements and programmes on any day: a code is looked up on a date, and followed to another one through
/// mergers, splits and renamings. Read from the State's open files by <c>TerritoryReading</c>; immutable.
/// </summary>
/// <remarks>
/// Looking up a code on a day (its commune, its EPCI, its programmes, what became of it) allocates nothing. A day before the movements that were read finds the oldest name known.
/// The département of a commune is that of its code; régions are those since 2016.
/// </remarks>
public sealed class TerritoryRegistry
{
    private readonly CommuneHistory _communes;
    private readonly EpciBook _epcis;
    private readonly ProgrammeBook _programmes;
    private readonly Dictionary<InseeCommuneCode, CommunePart> _parts;
    private readonly Dictionary<DepartmentCode, RegisteredDepartment> _departments;
    private readonly Lazy<CommuneNames> _names;

    internal TerritoryRegistry(
        CommuneHistory communes,
        IEnumerable<EpciList> epcis,
        IEnumerable<ProgrammeEntry> programmes,
        IEnumerable<CommunePart> parts,
        IEnumerable<RegisteredDepartment> departments
    )
    {
        _communes = communes;
        _epcis = new(communes, epcis);
        _programmes = new(communes, programmes);
        _parts = parts.ToDictionary(part => part.Code);
        _departments = departments.ToDictionary(department => department.Code);
        _names = new(() => new(communes));
    }

    /// <summary>Gets the départements that were listed, by code; empty when no list was read.</summary>
    public IReadOnlyList<RegisteredDepartment> Departments =>
        [.. _departments.Values.OrderBy(department => department.Code.Value, StringComparer.Ordinal)];

    /// <summary>Gets the days of the lists of EPCI, in order.</summary>
    public IReadOnlyList<LocalDate> EpciListDays => _epcis.Days;

    /// <summary>Gets every entry of the programmes' lists, by code.</summary>
    public IReadOnlyList<ProgrammeEntry> ProgrammeEntries => _programmes.All;

    /// <summary>Finds the commune of a code on a day; <c>null</c> when the code is that of none on that day.</summary>
    public RegisteredCommune? Find(InseeCommuneCode code, LocalDate on) =>
        _communes.Find(Guard.NotNull(code, nameof(code)), on);

    /// <summary>Finds a département by its code; <c>null</c> when none was listed under it.</summary>
    public RegisteredDepartment? Find(DepartmentCode code) =>
        _departments.TryGetValue(Guard.NotNull(code, nameof(code)), out RegisteredDepartment? found) ? found : null;

    /// <summary>Finds an EPCI in the latest list that is not later than a day; <c>null</c> when it is not in it, or there is none.</summary>
    public RegisteredEpci? Find(Siren epci, LocalDate on) => _epcis.At(on)?.Find(Guard.NotNull(epci, nameof(epci)));

    /// <summary>Says what a code stands for on a day, even when it is no longer, or not yet, that of a commune.</summary>
    public CommuneResolution Resolve(InseeCommuneCode code, LocalDate on) =>
        _communes.At(Guard.NotNull(code, nameof(code)), on) is { } period ? period.Resolution
        : _parts.TryGetValue(code, out CommunePart? part) && Find(part.Commune, on) is { } whole
            ? new CommuneResolution.PartOf(part, whole)
        : CommuneResolution.Unknown.Instance;

    /// <summary>Gets every commune of a day, by code.</summary>
    public IReadOnlyList<RegisteredCommune> CommunesOn(LocalDate day) =>
        [
            .. _communes
                .All.Where(commune => commune.IsOn(day))
                .OrderBy(commune => commune.Code.Value, StringComparer.Ordinal),
        ];

    /// <summary>Gets what a code has stood for, in the order of time: its names, and the times without a commune of that code.</summary>
    public IReadOnlyList<RegisteredCommune> VersionsOf(InseeCommuneCode code) =>
        _communes.VersionsOf(Guard.NotNull(code, nameof(code)));

    /// <summary>Gets the changes by which a code came to be and those that it went through, in the order of time.</summary>
    public IReadOnlyList<CommuneChange> ChangesOf(InseeCommuneCode code) =>
        _communes.ChangesOf(Guard.NotNull(code, nameof(code)));

    /// <summary>Follows a commune of one day to another, later or earlier: the communes that hold its territory then, by code.</summary>
    /// <remarks>
    /// A commune that a merger has swallowed and that is restored has its own territory again, no more. Where a commune parts in a way that no file
    /// tells, each of those that come of it may hold part of whatever it was made of, and is given.
    /// </remarks>
    /// <returns>Empty when the code is that of no commune on <paramref name="from"/>, or when nothing tells what it was made of.</returns>
    public IReadOnlyList<RegisteredCommune> Follow(InseeCommuneCode code, LocalDate from, LocalDate to) =>
        _communes.Follow(Guard.NotNull(code, nameof(code)), from, to);

    /// <summary>Gets the changes on the way of <see cref="Follow"/>, in the order of time.</summary>
    public IReadOnlyList<CommuneChange> Lineage(InseeCommuneCode code, LocalDate from, LocalDate to) =>
        _communes.Lineage(Guard.NotNull(code, nameof(code)), from, to);

    /// <summary>Gets the EPCI of a commune on a day, by the latest list that is not later.</summary>
    /// <remarks>
    /// A list says nothing of the days before it, and is believed until the next one: <see cref="RegisteredEpci.ListedOn"/> tells how old it is.
    /// A commune made since that list was is in the EPCI of those that it was made of, if they were all in the same.
    /// </remarks>
    public EpciMembership EpciOf(InseeCommuneCode code, LocalDate on) =>
        _epcis.Of(Guard.NotNull(code, nameof(code)), on);

    /// <summary>Gets the EPCI of the latest list that is not later than a day, by SIREN.</summary>
    public IReadOnlyList<RegisteredEpci> EpcisOn(LocalDate day) => [.. _epcis.At(day)?.All ?? []];

    /// <summary>Follows an EPCI of one day to another, later or earlier: where its communes are then.</summary>
    /// <returns>By SIREN; empty when the list of <paramref name="from"/> does not have it, or there is no list of one of the days.</returns>
    public IReadOnlyList<EpciSuccession> FollowEpci(Siren epci, LocalDate from, LocalDate to) =>
        _epcis.Follow(Guard.NotNull(epci, nameof(epci)), from, to);

    /// <summary>Gets what the programmes' lists say of a commune of a day, whatever code they knew it by.</summary>
    /// <remarks>An entry means the territory that bears its code on the day of the list, less what joined it, or left it, after the signature.</remarks>
    /// <returns>By programme, then by day of the list; empty when no list has it.</returns>
    public IReadOnlyList<ProgrammeEntry> ProgrammesOf(InseeCommuneCode code, LocalDate on) =>
        _programmes.Of(Guard.NotNull(code, nameof(code)), on);

    /// <summary>Finds communes of a day by name, as people and lists write it: the nearest first, each saying how near it comes.</summary>
    /// <param name="name">A name, with or without accents, hyphens, ligatures; <c>St</c>, <c>Ste</c> and <c>s/</c> are understood.</param>
    /// <param name="on">The day on which the communes are wanted; names of other days lead to them.</param>
    /// <param name="department">Where to look; <c>null</c> for everywhere.</param>
    public IReadOnlyList<CommuneMatch> Search(string name, LocalDate on, DepartmentCode? department = null) =>
        _names.Value.Search(Guard.NotNull(name, nameof(name)), on, department);
}
