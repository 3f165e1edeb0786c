namespace Pvd.Domain.Conventions;

/// <summary>The decision of a local assembly about the act that it is asked to authorise.</summary>
public sealed record Deliberation
{
    /// <summary>Records a délibération.</summary>
    /// <param name="party">Id of the party whose assembly decided.</param>
    /// <param name="number">Its number, in the assembly's own manner; <c>null</c> when not known.</param>
    /// <param name="on">Day of the sitting.</param>
    /// <param name="transmittedOn">Day it was sent to the prefect for the legality review; <c>null</c> when not known.</param>
    /// <param name="subject">What it is about, as its title says; <c>null</c> when not known.</param>
    /// <param name="vote">How the votes fell; <c>null</c> when not known.</param>
    /// <param name="isAdopted">Whether the assembly agreed.</param>
    /// <param name="authorisesSignature">Whether it authorises someone to sign; <c>null</c> when not known.</param>
    /// <param name="publishedOn">Day it was made public; <c>null</c> when not known.</param>
    /// <param name="publication">How it was made public; <c>null</c> when not known.</param>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public Deliberation(
        string party,
        string? number,
        LocalDate on,
        LocalDate? transmittedOn = null,
        string? subject = null,
        Vote? vote = null,
        bool isAdopted = true,
        bool? authorisesSignature = null,
        LocalDate? publishedOn = null,
        PublicationForm? publication = null
    )
    {
        Party = Guard.NotBlank(party, nameof(party));
        Number = number is null ? null : Guard.NotBlank(number, nameof(number));
        On = on;
        TransmittedOn = transmittedOn;
        Subject = subject is null ? null : Guard.NotBlank(subject, nameof(subject));
        Vote = vote;
        IsAdopted = isAdopted;
        AuthorisesSignature = authorisesSignature;
        PublishedOn = publishedOn;
        Publication = publication;
    }

    /// <summary>Gets the id of the party whose assembly decided.</summary>
    public string Party { get; }

    /// <summary>Gets its number; <c>null</c> when not known.</summary>
    public string? Number { get; }

    /// <summary>Gets the day of the sitting.</summary>
    public LocalDate On { get; }

    /// <summary>Gets the day it was sent to the prefect for the legality review; <c>null</c> when not known.</summary>
    public LocalDate? TransmittedOn { get; }

    /// <summary>Gets what it is about; <c>null</c> when not known.</summary>
    public string? Subject { get; }

    /// <summary>Gets how the votes fell; <c>null</c> when not known.</summary>
    public Vote? Vote { get; }

    /// <summary>Gets whether the assembly agreed.</summary>
    public bool IsAdopted { get; }

    /// <summary>Gets whether it authorises someone to sign; <c>null</c> when not known.</summary>
    public bool? AuthorisesSignature { get; }

    /// <summary>Gets the day it was made public; <c>null</c> when not known.</summary>
    public LocalDate? PublishedOn { get; }

    /// <summary>Gets how it was made public; <c>null</c> when not known.</summary>
    public PublicationForm? Publication { get; }
}
