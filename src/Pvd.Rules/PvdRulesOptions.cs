using Pvd.Rules.Policies;

namespace Pvd.Rules;

/// <summary>What <see cref="ServiceCollectionExtensions.AddPvdRules"/> builds from.</summary>
public sealed class PvdRulesOptions
{
    internal PvdRulesOptions() { }

    internal string? Folder { get; private set; }

    internal PvdPolicies? Chosen { get; private set; }

    /// <summary>Takes the law from a folder of legislation files; without this, the law that the package carries.</summary>
    public PvdRulesOptions LegislationFolder(string folder)
    {
        Folder = Guard.NotBlank(folder, nameof(folder));
        return this;
    }

    /// <summary>Makes the choices that the law leaves open; without this, <see cref="PvdPolicies.Default"/>.</summary>
    public PvdRulesOptions Policies(PvdPolicies policies)
    {
        Chosen = Guard.NotNull(policies, nameof(policies));
        return this;
    }
}
