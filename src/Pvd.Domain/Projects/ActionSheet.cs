using Pvd.Domain.Funding;

namespace Pvd.Domain.Projects;

/// <summary>A fiche action of the plan d’action; while its action is envisaged or maturing, a fiche projet.</summary>
public sealed record ActionSheet
{
    /// <summary>Describes a sheet.</summary>
    /// <param name="number">Its number, unique in the plan.</param>
    /// <param name="title">Its title.</param>
    /// <param name="status">How far the action has come, as the sheet says; <c>null</c> when not known. What the events tell is derived by the rules.</param>
    /// <param name="validatedOn">Day of the meeting of the comité de projet that validated it; <c>null</c> when not known, or not yet.</param>
    /// <param name="axis">Id of the axe stratégique it belongs to; <c>null</c> when not known.</param>
    /// <param name="priority">Its level of priority, 1 for the first; <c>null</c> when not known.</param>
    /// <param name="owner">The maître d’ouvrage; <c>null</c> when not known.</param>
    /// <param name="communes">INSEE codes of the communes concerned; <c>null</c> when the list is not known or may be incomplete.</param>
    /// <param name="sectors">Names of the secteurs d’intervention of the ORT concerned; <c>null</c> when the list is not known or may be incomplete.</param>
    /// <param name="subjects">What it is about, as the rules on grants tell projects apart, all of it; <c>null</c> when not known.</param>
    /// <param name="description">The action, in words; <c>null</c> when not known.</param>
    /// <param name="aims">What it aims at; <c>null</c> when not known.</param>
    /// <param name="diagnosisLink">How it answers the diagnosis; <c>null</c> when not known.</param>
    /// <param name="partners">Its partners; <c>null</c> when the list is not known or may be incomplete.</param>
    /// <param name="cost">The estimated cost; <c>null</c> when not known.</param>
    /// <param name="financing">Every line of its financing, the own share of the owner included; <c>null</c> when the list is not known or may be incomplete.</param>
    /// <param name="inKind">Help in kind, in days, all of it; none when left out.</param>
    /// <param name="ownShareDecision">The prefect’s decision that lowers the minimum share of the owner; <c>null</c> when there is none.</param>
    /// <param name="schedule">The provisional schedule; <c>null</c> when not known.</param>
    /// <param name="contracts">The other contracts it is tied to; <c>null</c> when the list is not known or may be incomplete.</param>
    /// <param name="indicators">The indicators that follow and judge it; <c>null</c> when the list is not known or may be incomplete.</param>
    /// <param name="effectOnCentrality">What it changes for the town as a centre; <c>null</c> when not known.</param>
    /// <param name="effectOnTransition">What it changes for the ecological transition; <c>null</c> when not known.</param>
    /// <param name="annexes">Titles of its annexes; <c>null</c> when the list is not known or may be incomplete.</param>
    /// <param name="postYear">The year for which it pays the post of chef de projet; <c>null</c> when it is about something else.</param>
    /// <param name="events">Everything that happened to the action, in any order; <c>null</c> when the list is not known or may be incomplete.</param>
    /// <exception cref="ArgumentException">A text is blank, or a number is out of reach.</exception>
    public ActionSheet(
        string number,
        string title,
        ActionStatus? status = null,
        LocalDate? validatedOn = null,
        string? axis = null,
        int? priority = null,
        ProjectOwner? owner = null,
        IEnumerable<InseeCommuneCode>? communes = null,
        IEnumerable<string>? sectors = null,
        IEnumerable<ProjectSubject>? subjects = null,
        string? description = null,
        string? aims = null,
        string? diagnosisLink = null,
        IEnumerable<ActionPartner>? partners = null,
        EstimatedCost? cost = null,
        IEnumerable<ActionFinancing>? financing = null,
        IEnumerable<InKindHelp>? inKind = null,
        OwnShareDecision? ownShareDecision = null,
        ProvisionalSchedule? schedule = null,
        IEnumerable<LinkedContract>? contracts = null,
        IEnumerable<MonitoringIndicator>? indicators = null,
        string? effectOnCentrality = null,
        string? effectOnTransition = null,
        IEnumerable<string>? annexes = null,
        int? postYear = null,
        IEnumerable<ActionEvent>? events = null
    )
    {
        Number = Guard.NotBlank(number, nameof(number));
        Title = Guard.NotBlank(title, nameof(title));
        Status = status;
        ValidatedOn = validatedOn;
        Axis = axis is null ? null : Guard.NotBlank(axis, nameof(axis));
        Priority = Guard.FromOne(priority, nameof(priority));
        Owner = owner;
        Communes = communes is null ? null : new ValueList<InseeCommuneCode>(communes, nameof(communes));
        Sectors = sectors is null
            ? null
            : new ValueList<string>(sectors.Select(text => Guard.NotBlank(text, nameof(sectors))), nameof(sectors));
        Subjects = subjects is null ? null : new ValueList<ProjectSubject>(subjects, nameof(subjects));
        Description = description is null ? null : Guard.NotBlank(description, nameof(description));
        Aims = aims is null ? null : Guard.NotBlank(aims, nameof(aims));
        DiagnosisLink = diagnosisLink is null ? null : Guard.NotBlank(diagnosisLink, nameof(diagnosisLink));
        Partners = partners is null ? null : new ValueList<ActionPartner>(partners, nameof(partners));
        Cost = cost;
        Financing = financing is null ? null : new ValueList<ActionFinancing>(financing, nameof(financing));
        InKind = new ValueList<InKindHelp>(inKind ?? [], nameof(inKind));
        OwnShareDecision = ownShareDecision;
        Schedule = schedule;
        Contracts = contracts is null ? null : new ValueList<LinkedContract>(contracts, nameof(contracts));
        Indicators = indicators is null ? null : new ValueList<MonitoringIndicator>(indicators, nameof(indicators));
        EffectOnCentrality = effectOnCentrality is null
            ? null
            : Guard.NotBlank(effectOnCentrality, nameof(effectOnCentrality));
        EffectOnTransition = effectOnTransition is null
            ? null
            : Guard.NotBlank(effectOnTransition, nameof(effectOnTransition));
        Annexes = annexes is null
            ? null
            : new ValueList<string>(annexes.Select(text => Guard.NotBlank(text, nameof(annexes))), nameof(annexes));
        PostYear = postYear is { } year ? Guard.Year(year, nameof(postYear)) : null;
        Events = events is null ? null : new ValueList<ActionEvent>(events, nameof(events));
    }

    /// <summary>Gets its number, unique in the plan.</summary>
    public string Number { get; }

    /// <summary>Gets its title.</summary>
    public string Title { get; }

    /// <summary>Gets how far the action has come, as the sheet says; <c>null</c> when not known. What the events tell is derived by the rules.</summary>
    public ActionStatus? Status { get; }

    /// <summary>Gets the day of the meeting of the comité de projet that validated it; <c>null</c> when not known, or not yet.</summary>
    public LocalDate? ValidatedOn { get; }

    /// <summary>Gets the id of the axe stratégique it belongs to; <c>null</c> when not known.</summary>
    public string? Axis { get; }

    /// <summary>Gets its level of priority, 1 for the first; <c>null</c> when not known.</summary>
    public int? Priority { get; }

    /// <summary>Gets the maître d’ouvrage; <c>null</c> when not known.</summary>
    public ProjectOwner? Owner { get; private init; }

    /// <summary>Gets the INSEE codes of the communes concerned; <c>null</c> when the list is not known or may be incomplete.</summary>
    public IReadOnlyList<InseeCommuneCode>? Communes { get; }

    /// <summary>Gets the names of the secteurs d’intervention of the ORT concerned; <c>null</c> when the list is not known or may be incomplete.</summary>
    public IReadOnlyList<string>? Sectors { get; }

    /// <summary>Gets what it is about, as the rules on grants tell projects apart, all of it; <c>null</c> when not known.</summary>
    public IReadOnlyList<ProjectSubject>? Subjects { get; }

    /// <summary>Gets the action, in words; <c>null</c> when not known.</summary>
    public string? Description { get; }

    /// <summary>Gets what it aims at; <c>null</c> when not known.</summary>
    public string? Aims { get; }

    /// <summary>Gets how it answers the diagnosis; <c>null</c> when not known.</summary>
    public string? DiagnosisLink { get; }

    /// <summary>Gets its partners; <c>null</c> when the list is not known or may be incomplete.</summary>
    public IReadOnlyList<ActionPartner>? Partners { get; }

    /// <summary>Gets the estimated cost; <c>null</c> when not known.</summary>
    public EstimatedCost? Cost { get; }

    /// <summary>Gets every line of its financing, the own share of the owner included; <c>null</c> when the list is not known or may be incomplete.</summary>
    public IReadOnlyList<ActionFinancing>? Financing { get; }

    /// <summary>Gets the help in kind, in days, all of it; none when left out.</summary>
    public IReadOnlyList<InKindHelp> InKind { get; }

    /// <summary>Gets the prefect’s decision that lowers the minimum share of the owner; <c>null</c> when there is none.</summary>
    public OwnShareDecision? OwnShareDecision { get; }

    /// <summary>Gets the provisional schedule; <c>null</c> when not known.</summary>
    public ProvisionalSchedule? Schedule { get; }

    /// <summary>Gets the other contracts it is tied to; <c>null</c> when the list is not known or may be incomplete.</summary>
    public IReadOnlyList<LinkedContract>? Contracts { get; }

    /// <summary>Gets the indicators that follow and judge it; <c>null</c> when the list is not known or may be incomplete.</summary>
    public IReadOnlyList<MonitoringIndicator>? Indicators { get; }

    /// <summary>Gets what it changes for the town as a centre; <c>null</c> when not known.</summary>
    public string? EffectOnCentrality { get; }

    /// <summary>Gets what it changes for the ecological transition; <c>null</c> when not known.</summary>
    public string? EffectOnTransition { get; }

    /// <summary>Gets the titles of its annexes; <c>null</c> when the list is not known or may be incomplete.</summary>
    public IReadOnlyList<string>? Annexes { get; }

    /// <summary>Gets the year for which it pays the post of chef de projet; <c>null</c> when it is about something else.</summary>
    public int? PostYear { get; }

    /// <summary>Gets everything that happened to the action, in any order; <c>null</c> when the list is not known or may be incomplete.</summary>
    public IReadOnlyList<ActionEvent>? Events { get; private init; }

    /// <summary>The same sheet with another owner.</summary>
    internal ActionSheet With(ProjectOwner owner) => this with { Owner = owner };

    /// <summary>The same sheet with one more event at the end of a list that is known.</summary>
    internal ActionSheet With(ActionEvent happened) =>
        this with
        {
            Events = new ValueList<ActionEvent>([.. Events!, happened], nameof(Events)),
        };
}
