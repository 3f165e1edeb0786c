using Pvd.Domain.Json;

namespace Pvd.Domain.Funding;

/// <summary>The costs and funders of a project (plan de financement), with the State grants it requests. Immutable.</summary>
public sealed record FinancingPlan
{
    /// <summary>Puts a plan together.</summary>
    /// <param name="knownOn">Day of what is known: nothing later has been recorded.</param>
    /// <param name="owner">The project owner; <c>null</c> when not known.</param>
    /// <param name="project">The project; <c>null</c> when not known.</param>
    /// <param name="expenditures">Every expenditure; <c>null</c> when not known.</param>
    /// <param name="lines">Every funder other than the grants requested; <c>null</c> when not known.</param>
    /// <param name="requests">The grants requested.</param>
    /// <param name="decisions">The prefect’s decisions, all of them; none when left out.</param>
    /// <exception cref="ArgumentException">Two expenditures or requests share an id, or an id refers to nothing.</exception>
    public FinancingPlan(
        LocalDate knownOn,
        ProjectOwner? owner = null,
        Project? project = null,
        IEnumerable<ExpenditureLine>? expenditures = null,
        IEnumerable<FinancingLine>? lines = null,
        IEnumerable<GrantRequest>? requests = null,
        IEnumerable<PrefectDecision>? decisions = null
    )
    {
        KnownOn = FundingLimits.Check(knownOn, nameof(knownOn));
        Owner = owner;
        Project = project;
        Expenditures = expenditures is null ? null : new ValueList<ExpenditureLine>(expenditures, nameof(expenditures));
        Lines = lines is null ? null : new ValueList<FinancingLine>(lines, nameof(lines));
        Requests = new ValueList<GrantRequest>(requests ?? [], nameof(requests));
        Decisions = new ValueList<PrefectDecision>(decisions ?? [], nameof(decisions));
        if (PlanChecks.Find(this).FirstOrDefault() is { } fault)
        {
            throw new ArgumentException(fault.English);
        }
    }

    /// <summary>Gets the day of what is known: nothing later has been recorded.</summary>
    public LocalDate KnownOn { get; }

    /// <summary>Gets the project owner; <c>null</c> when not known.</summary>
    public ProjectOwner? Owner { get; }

    /// <summary>Gets the project; <c>null</c> when not known.</summary>
    public Project? Project { get; }

    /// <summary>Gets every expenditure; <c>null</c> when not known.</summary>
    public IReadOnlyList<ExpenditureLine>? Expenditures { get; }

    /// <summary>Gets every funder other than the grants requested; <c>null</c> when not known.</summary>
    public IReadOnlyList<FinancingLine>? Lines { get; }

    /// <summary>Gets the grants requested.</summary>
    public IReadOnlyList<GrantRequest> Requests { get; }

    /// <summary>Gets the prefect’s decisions, all of them; none when left out.</summary>
    public IReadOnlyList<PrefectDecision> Decisions { get; }

    /// <summary>Gets a request by its id; <c>null</c> when there is none.</summary>
    public GrantRequest? Request(string id) => Requests.FirstOrDefault(request => request.Id == id);

    /// <summary>Reads a plan from JSON (format <c>pvd-financing-plan/1</c>): the plan, or every problem with its place.</summary>
    /// <param name="stream">UTF-8, at most <see cref="ReadLimits.MaximumBytes"/>; read to its end, not closed.</param>
    public static ReadResult<FinancingPlan> Read(Stream stream) => FinancingPlanReader.Read(stream);

    /// <summary>Reads JSON lines, one plan a line: each line in turn, a bad one never stopping the rest.</summary>
    /// <param name="stream">UTF-8, each line at most <see cref="ReadLimits.MaximumBytes"/>; read as the lines are asked for, once, not closed. Blank lines are passed over.</param>
    public static IEnumerable<JsonLine<FinancingPlan>> ReadLines(Stream stream) =>
        FinancingPlanReader.ReadLines(stream);

    /// <summary>Writes the plan as JSON: always the same bytes for equal plans, line feeds only.</summary>
    /// <param name="stream">Written to, not closed.</param>
    public void Write(Stream stream) => FinancingPlanWriter.Write(this, stream);
}
