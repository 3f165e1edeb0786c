namespace Pvd.Domain.Projects;

/// <summary>The analysis of the territory before the strategy (diagnostic).</summary>
public sealed record Diagnosis
{
    /// <summary>Describes a diagnosis.</summary>
    /// <param name="inputs">What it draws on; <c>null</c> when the list is not known or may be incomplete.</param>
    /// <param name="documents">The planning documents it uses; <c>null</c> when the list is not known or may be incomplete.</param>
    /// <param name="issues">The issues it brings out; <c>null</c> when the list is not known or may be incomplete.</param>
    /// <param name="completedOn">The day it was completed; <c>null</c> when it was not, or is not known.</param>
    /// <exception cref="ArgumentException">Two issues share an id.</exception>
    public Diagnosis(
        IEnumerable<DiagnosisInput>? inputs = null,
        IEnumerable<PlanningDocument>? documents = null,
        IEnumerable<Issue>? issues = null,
        LocalDate? completedOn = null
    )
    {
        Inputs = inputs is null ? null : new ValueList<DiagnosisInput>(inputs, nameof(inputs));
        Documents = documents is null ? null : new ValueList<PlanningDocument>(documents, nameof(documents));
        Issues = issues is null ? null : new ValueList<Issue>(issues, nameof(issues));
        CompletedOn = completedOn;
        ProjectChecks.Refuse(ProjectChecks.Find(this));
    }

    /// <summary>Gets what it draws on; <c>null</c> when the list is not known or may be incomplete.</summary>
    public IReadOnlyList<DiagnosisInput>? Inputs { get; }

    /// <summary>Gets the planning documents it uses; <c>null</c> when the list is not known or may be incomplete.</summary>
    public IReadOnlyList<PlanningDocument>? Documents { get; }

    /// <summary>Gets the issues it brings out; <c>null</c> when the list is not known or may be incomplete.</summary>
    public IReadOnlyList<Issue>? Issues { get; }

    /// <summary>Gets the day it was completed; <c>null</c> when it was not, or is not known.</summary>
    public LocalDate? CompletedOn { get; }
}
