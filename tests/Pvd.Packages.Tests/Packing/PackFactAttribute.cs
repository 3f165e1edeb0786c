namespace Pvd.Packages.Tests.Packing;

/// <summary>A fact about the packed files: skipped on demand, since packing and installing takes a while.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PackFactAttribute : FactAttribute
{
    private const string Variable = "PVD_SKIP_PACK";

    public PackFactAttribute()
    {
        if (Environment.GetEnvironmentVariable(Variable) == "1")
        {
            Skip = $"the environment variable {Variable} is 1";
        }
    }

    /// <summary>Whether the fact is about the example in the README.</summary>
    public bool NeedsReadmeExample
    {
        get => false;
        set
        {
            if (value && ReadmeExample.Find() is null)
            {
                Skip ??= $"README.md holds no C# between {ReadmeExample.Begin} and {ReadmeExample.End}";
            }
        }
    }
}
