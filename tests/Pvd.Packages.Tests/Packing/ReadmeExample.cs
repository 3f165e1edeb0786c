namespace Pvd.Packages.Tests.Packing;

/// <summary>The first program that the README at the root shows: compiled and run as it stands there.</summary>
internal static class ReadmeExample
{
    internal const string Begin = "<!-- consumer:begin -->";
    internal const string End = "<!-- consumer:end -->";

    /// <summary>The C# between the two markers; <c>null</c> when there is none.</summary>
    internal static string? Find()
    {
        string file = Path.Combine(Repository.Root, "README.md");
        if (!File.Exists(file))
        {
            return null;
        }

        string[] lines = File.ReadAllLines(file);
        string[] code =
        [
            .. lines
                .SkipWhile(line => line.Trim() != Begin)
                .TakeWhile(line => line.Trim() != End)
                .SkipWhile(line => !line.StartsWith("```csharp", StringComparison.Ordinal))
                .Skip(1)
                .TakeWhile(line => !line.StartsWith("```", StringComparison.Ordinal)),
        ];
        return code.Length > 0 ? string.Join('\n', code) + "\n" : null;
    }
}
