namespace Pvd.Domain.Governance;

/// <summary>A grant that the prefect proposes and on which the commission d’élus gives its opinion (avis). The decision stays with the prefect.</summary>
public sealed record Opinion
{
    /// <summary>Describes what was put to the commission.</summary>
    /// <param name="subject">The project, or the request, by the name or number that the prefecture gives it.</param>
    /// <param name="proposedAmount">The grant proposed, in euros; <c>null</c> when not known.</param>
    /// <param name="givenOn">Day the opinion was given; <c>null</c> when not known, or not yet.</param>
    /// <param name="decidedOn">Day the prefect decided on the grant; <c>null</c> when not known, or not yet.</param>
    /// <exception cref="ArgumentException"><paramref name="subject"/> is blank, or the amount negative.</exception>
    public Opinion(string subject, Euro? proposedAmount = null, LocalDate? givenOn = null, LocalDate? decidedOn = null)
    {
        Subject = Guard.NotBlank(subject, nameof(subject));
        ProposedAmount =
            proposedAmount < Euro.Zero
                ? throw new ArgumentOutOfRangeException(
                    nameof(proposedAmount),
                    proposedAmount,
                    "A grant cannot be negative."
                )
                : proposedAmount;
        GivenOn = givenOn;
        DecidedOn = decidedOn;
    }

    /// <summary>Gets the project, or the request, that the opinion is about.</summary>
    public string Subject { get; }

    /// <summary>Gets the grant proposed, in euros; <c>null</c> when not known.</summary>
    public Euro? ProposedAmount { get; }

    /// <summary>Gets the day the opinion was given; <c>null</c> when not known, or not yet.</summary>
    public LocalDate? GivenOn { get; }

    /// <summary>Gets the day the prefect decided on the grant; <c>null</c> when not known, or not yet.</summary>
    public LocalDate? DecidedOn { get; }
}
