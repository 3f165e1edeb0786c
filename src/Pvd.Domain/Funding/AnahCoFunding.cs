namespace Pvd.Domain.Funding;

/// <summary>The Anah's part in a post: granted where the body carries an OPAH-RU or OPAH-CD, or the study that prepares it.</summary>
public sealed record AnahCoFunding
{
    /// <summary>Describes the co-funding.</summary>
    /// <param name="from">First day it counts for.</param>
    /// <param name="until">Last day it counts for; <c>null</c> while it lasts.</param>
    /// <param name="requestedOn">Day the Anah was asked; <c>null</c> when not known.</param>
    /// <param name="operationStartedOn">Day the operation began; <c>null</c> when it has not.</param>
    /// <exception cref="ArgumentException">It ends before it begins.</exception>
    public AnahCoFunding(
        LocalDate from,
        LocalDate? until = null,
        LocalDate? requestedOn = null,
        LocalDate? operationStartedOn = null
    )
    {
        Guard.Ordered(from, until, nameof(until));
        From = from;
        Until = until;
        RequestedOn = requestedOn;
        OperationStartedOn = operationStartedOn;
    }

    /// <summary>Gets the first day it counts for.</summary>
    public LocalDate From { get; }

    /// <summary>Gets the last day it counts for; <c>null</c> while it lasts.</summary>
    public LocalDate? Until { get; }

    /// <summary>Gets the day the Anah was asked; <c>null</c> when not known.</summary>
    public LocalDate? RequestedOn { get; }

    /// <summary>Gets the day the operation began; <c>null</c> when it has not.</summary>
    public LocalDate? OperationStartedOn { get; }
}
