using Xunit;
using Xunit.Sdk;

namespace FsCheck.Xunit;

/// <summary>Runs this method as an FsCheck property: many times, with generated arguments.</summary>
[AttributeUsage(AttributeTargets.Method)]
[XunitTestCaseDiscoverer("FsCheck.Xunit.PropertyDiscoverer", "Pvd.Testing")]
public class PropertyAttribute : FactAttribute
{
    /// <summary>The number of times the property must hold.</summary>
    public int MaxTest
    {
        get => Config.MaxTest ?? FsCheck.Config.Default.MaxTest;
        set => Config = Config with { MaxTest = value };
    }

    /// <summary>The number of arguments that a precondition may reject before the property counts as exhausted.</summary>
    public int MaxRejected
    {
        get => Config.MaxRejected ?? FsCheck.Config.Default.MaxRejected;
        set => Config = Config with { MaxRejected = value };
    }

    /// <summary>The size of the first arguments.</summary>
    public int StartSize
    {
        get => Config.StartSize ?? FsCheck.Config.Default.StartSize;
        set => Config = Config with { StartSize = value };
    }

    /// <summary>The size of the last arguments; it grows evenly from <see cref="StartSize"/>.</summary>
    public int EndSize
    {
        get => Config.EndSize ?? FsCheck.Config.Default.EndSize;
        set => Config = Config with { EndSize = value };
    }

    /// <summary>
    /// <c>(seed,gamma,size)</c> runs again the one case that a failure reports; <c>seed,gamma</c> the whole series.
    /// </summary>
    public string? Replay
    {
        get => Config.Replay;
        set => Config = Config with { Replay = value };
    }

    /// <summary>
    /// Types whose static members give the generators. The first that knows a type wins; those of the method come
    /// before those of the class, and these before those of the assembly.
    /// </summary>
    public Type[] Arbitrary
    {
        get => [.. Config.Arbitrary];
        set => Config = Config with { Arbitrary = value };
    }

    /// <summary>Writes nothing to the output of the test when the property holds.</summary>
    public bool QuietOnSuccess
    {
        get => Config.QuietOnSuccess ?? FsCheck.Config.Default.QuietOnSuccess;
        set => Config = Config with { QuietOnSuccess = value };
    }

    /// <summary>Writes every generated and every shrunk argument to the output of the test.</summary>
    public bool Verbose
    {
        get => Config.Verbose ?? false;
        set => Config = Config with { Verbose = value };
    }

    internal PropertyConfig Config { get; private set; } = new();
}
