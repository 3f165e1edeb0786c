using Pvd.Domain.Json;
using Pvd.Domain.Territories;

namespace Pvd.Domain.OpenData;

/// <summary>A commune as one row of a published list has it.</summary>
public sealed record ProgrammeTown
{
    internal ProgrammeTown(
        int line,
        InseeCommuneCode code,
        string? name,
        PvdId? pvdId,
        Siren? epci,
        IEnumerable<ProgrammeEntry> entries,
        IEnumerable<Problem> oddities
    )
    {
        Line = line;
        Code = code;
        Name = name;
        PvdId = pvdId;
        Epci = epci;
        Entries = new ValueList<ProgrammeEntry>(entries, nameof(entries));
        Oddities = new ValueList<Problem>(oddities, nameof(oddities));
    }

    /// <summary>Gets the line of the file, from 1.</summary>
    public int Line { get; }

    /// <summary>Gets the INSEE code as the list has it.</summary>
    public InseeCommuneCode Code { get; }

    /// <summary>Gets the name as the list writes it; <c>null</c> when it gives none.</summary>
    public string? Name { get; }

    /// <summary>Gets the identifier in the programme's lists; <c>null</c> when the list gives none.</summary>
    public PvdId? PvdId { get; }

    /// <summary>Gets the SIREN of its EPCI; <c>null</c> when the list gives none.</summary>
    public Siren? Epci { get; }

    /// <summary>Gets what the list says of each programme that the commune is part of.</summary>
    public IReadOnlyList<ProgrammeEntry> Entries { get; }

    /// <summary>Gets what is odd in the list about this commune, by line; what is odd in a row that names several is about each of them.</summary>
    public IReadOnlyList<Problem> Oddities { get; }

    /// <summary>Gets what the list says of one programme; <c>null</c> when the commune is not part of it.</summary>
    public ProgrammeEntry? Entry(ProgrammeKind programme) =>
        Entries.FirstOrDefault(entry => entry.Programme.Equals(programme));

    /// <summary>Says whether the day of a signature cannot be: it comes before the programme began (1 October 2020) or the law created ORT (25 November 2018), or after the day of the list.</summary>
    public bool HasImpossibleDay(ProgrammeKind programme) =>
        Entry(programme) is { } entry && ProgrammeDays.IsImpossible(entry);
}
