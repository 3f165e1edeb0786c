namespace Pvd.Domain.Territories;

/// <summary>What a published list says of one commune and one programme.</summary>
public sealed record ProgrammeEntry
{
    internal ProgrammeEntry(ProgrammeKind programme, InseeCommuneCode code, LocalDate? signedOn, LocalDate listedOn)
    {
        Programme = programme;
        Code = code;
        SignedOn = signedOn;
        ListedOn = listedOn;
    }

    /// <summary>Gets the programme.</summary>
    public ProgrammeKind Programme { get; }

    /// <summary>Gets the INSEE code as the list has it, which may be that of an older geography.</summary>
    public InseeCommuneCode Code { get; }

    /// <summary>Gets the day of signature; <c>null</c> when the list does not tell it. It may come after the list's own day: real lists hold such days.</summary>
    public LocalDate? SignedOn { get; }

    /// <summary>Gets the day of the list.</summary>
    public LocalDate ListedOn { get; }

    /// <summary>Says whether the entry is known to be signed on a day.</summary>
    public bool IsSignedBy(LocalDate day) => SignedOn <= day;
}
