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
        IEnumerable<ProgrammeEntry> entries
    )
    {
        Line = line;
        Code = code;
        Name = name;
        PvdId = pvdId;
        Epci = epci;
        Entries = new ValueList<ProgrammeEntry>(entries, nameof(entries));
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

    /// <summary>Gets what the list says of one programme; <c>null</c> when the commune is not part of it.</summary>
    public ProgrammeEntry? Entry(ProgrammeKind programme) =>
        Entries.FirstOrDefault(entry => entry.Programme.Equals(programme));
}
