using Pvd.Domain.Funding;

namespace Pvd.Rules.Tests.Support;

/// <summary>A row of the State's list of grants: a plan to assess, or why it is none.</summary>
/// <param name="Line">The line of the file on which the row begins.</param>
/// <param name="Id">What the file calls it.</param>
/// <param name="Dotation">DETR, DSIL or DSID, as the file writes it.</param>
/// <param name="Plan">The plan; <c>null</c> where the row is reported instead.</param>
/// <param name="Reason">Why the row is reported; <c>null</c> where it has a plan.</param>
internal sealed record RealGrant(int Line, string Id, string Dotation, FinancingPlan? Plan, string? Reason);
