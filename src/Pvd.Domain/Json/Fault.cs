namespace Pvd.Domain.Json;

/// <summary>Something wrong between the parts of a model: a JSON path below its root, and what is wrong.</summary>
internal sealed record Fault(string Code, string Path, Localized Message);
