namespace Pvd.Domain.Json;

/// <summary>What a reader accepts from an untrusted file.</summary>
public static class ReadLimits
{
    /// <summary>Gets the largest file, in bytes.</summary>
    public static int MaximumBytes => 8 * 1024 * 1024;

    /// <summary>Gets the deepest nesting.</summary>
    public static int MaximumDepth => 32;

    /// <summary>Gets the largest number of problems told for one file; reading goes no further.</summary>
    public static int MaximumProblems => 200;
}
