namespace Pvd.Domain.Projects;

/// <summary>A fiche action of the plan d’action.</summary>
public sealed record ActionSheet
{
    /// <summary>Describes a sheet.</summary>
    /// <param name="number">Its number, unique in the plan.</param>
    /// <param name="title">Its title.</param>
    /// <param name="status">How far the action has come; <c>null</c> when not known.</param>
    /// <param name="validatedOn">Day of the meeting of the comité de projet that validated it; <c>null</c> when not known, or not yet.</param>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public ActionSheet(string number, string title, ActionStatus? status = null, LocalDate? validatedOn = null)
    {
        Number = Guard.NotBlank(number, nameof(number));
        Title = Guard.NotBlank(title, nameof(title));
        Status = status;
        ValidatedOn = validatedOn;
    }

    /// <summary>Gets the number, unique in the plan.</summary>
    public string Number { get; }

    /// <summary>Gets the title.</summary>
    public string Title { get; }

    /// <summary>Gets how far the action has come; <c>null</c> when not known.</summary>
    public ActionStatus? Status { get; }

    /// <summary>Gets the day of the meeting of the comité de projet that validated it; <c>null</c> when not known, or not yet.</summary>
    public LocalDate? ValidatedOn { get; }
}
