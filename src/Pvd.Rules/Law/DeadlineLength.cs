namespace Pvd.Rules.Law;

/// <summary>A parameter that holds the length of a deadline, and where the file says so.</summary>
internal sealed record DeadlineLength(string Path, string Parameter);
