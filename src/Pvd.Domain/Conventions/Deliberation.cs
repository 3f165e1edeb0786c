namespace Pvd.Domain.Conventions;

/// <summary>The decision of a local assembly that authorises the signature.</summary>
public sealed record Deliberation
{
    /// <summary>Records a délibération.</summary>
    /// <param name="party">Id of the party whose assembly decided.</param>
    /// <param name="number">Its number, in the assembly's own manner; <c>null</c> when not known.</param>
    /// <param name="on">Day of the sitting.</param>
    /// <param name="transmittedOn">Day it was sent to the prefect for the legality review; <c>null</c> when not known.</param>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public Deliberation(string party, string? number, LocalDate on, LocalDate? transmittedOn = null)
    {
        Party = Guard.NotBlank(party, nameof(party));
        Number = number is null ? null : Guard.NotBlank(number, nameof(number));
        On = on;
        TransmittedOn = transmittedOn;
    }

    /// <summary>Gets the id of the party whose assembly decided.</summary>
    public string Party { get; }

    /// <summary>Gets its number; <c>null</c> when not known.</summary>
    public string? Number { get; }

    /// <summary>Gets the day of the sitting.</summary>
    public LocalDate On { get; }

    /// <summary>Gets the day it was sent to the prefect for the legality review; <c>null</c> when not known.</summary>
    public LocalDate? TransmittedOn { get; }
}
