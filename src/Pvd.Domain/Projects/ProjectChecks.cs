namespace Pvd.Domain.Projects;

/// <summary>What must hold between the parts of a project. The constructors ask here; the reader tells the same with places.</summary>
internal static class ProjectChecks
{
    internal static readonly Localized IssueTwice = new(
        "deux enjeux ont le même identifiant « {name} »",
        "two issues share the id \"{name}\""
    );

    internal static readonly Localized AxisTwice = new(
        "deux axes stratégiques ont le même identifiant « {name} »",
        "two strategic axes share the id \"{name}\""
    );

    internal static readonly Localized NoSuchIssue = new(
        "le diagnostic ne comporte aucun enjeu « {name} »",
        "the diagnosis has no issue \"{name}\""
    );

    internal static readonly Localized NoSuchAxis = new(
        "le projet n’a aucun axe stratégique « {name} »",
        "the project has no strategic axis \"{name}\""
    );

    internal static readonly Localized YearTwice = new("l’année {name} a deux coûts", "the year {name} has two costs");

    internal static IEnumerable<Localized> Find(Diagnosis diagnosis) =>
        Twice((diagnosis.Issues ?? []).Select(issue => issue.Id)).Select(id => IssueTwice.Fill("name", id));

    internal static IEnumerable<Localized> Find(EstimatedCost cost) =>
        Twice((cost.Years ?? []).Select(share => Wording.Digits(share.Year)))
            .Select(year => YearTwice.Fill("name", year));

    internal static IEnumerable<Localized> Find(TerritorialProject project)
    {
        IReadOnlyList<StrategicAxis> axes = project.Axes ?? [];
        foreach (string id in Twice(axes.Select(axis => axis.Id)))
        {
            yield return AxisTwice.Fill("name", id);
        }

        if (project.Diagnosis?.Issues is { } issues)
        {
            HashSet<string> known = new(issues.Select(issue => issue.Id), StringComparer.Ordinal);
            foreach (string id in axes.SelectMany(axis => axis.Issues ?? []).Where(id => !known.Contains(id)))
            {
                yield return NoSuchIssue.Fill("name", id);
            }
        }
    }

    /// <summary>Throws for the first fault, where there is one.</summary>
    internal static void Refuse(IEnumerable<Localized> faults)
    {
        if (faults.FirstOrDefault() is { } fault)
        {
            throw new ArgumentException(fault.English);
        }
    }

    private static IEnumerable<string> Twice(IEnumerable<string> names)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        return names.Where(name => !seen.Add(name));
    }
}
