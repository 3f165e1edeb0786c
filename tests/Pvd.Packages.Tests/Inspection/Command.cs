using System.Diagnostics;

namespace Pvd.Packages.Tests.Inspection;

/// <summary>Runs <c>dotnet</c> in a folder, as a developer would in a fresh shell.</summary>
internal static class Command
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>Runs it to its end.</summary>
    /// <returns>What it wrote to its output.</returns>
    /// <exception cref="InvalidOperationException">It failed; the message holds everything it wrote.</exception>
    internal static string Dotnet(
        string folder,
        IReadOnlyDictionary<string, string> variables,
        params string[] arguments
    )
    {
        ProcessStartInfo start = new("dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // What the runner of the tests set for its own build would lead this one astray.
        foreach (string name in start.Environment.Keys.Where(IsOfTheRunner).ToArray())
        {
            start.Environment.Remove(name);
        }

        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        foreach ((string name, string value) in variables)
        {
            start.Environment[name] = value;
        }

        using Process process = Process.Start(start)!;
        process.StandardInput.Close();
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
        }

        string written = output.GetAwaiter().GetResult();
        return process.ExitCode == 0
            ? written
            : throw new InvalidOperationException(
                $"dotnet {string.Join(' ', arguments)} gave {process.ExitCode}:\n{written}{errors.GetAwaiter().GetResult()}"
            );
    }

    private static bool IsOfTheRunner(string name) =>
        name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("VSTEST", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("COREHOST", StringComparison.OrdinalIgnoreCase);
}
