using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Pvd.Documents.Tests.ICalendar.Readers;

/// <summary>A short script for an interpreter that may not be there.</summary>
internal static class Script
{
    /// <summary>What the script says about the input.</summary>
    /// <exception cref="InvalidOperationException">The script failed; the message is its own.</exception>
    internal static string Run(string interpreter, string[] arguments, byte[] input)
    {
        (int code, string output, string errors) = Start(interpreter, arguments, input);
        return code == 0 ? output : throw new InvalidOperationException(errors);
    }

    /// <summary>Whether the script ends well, with no input.</summary>
    internal static bool Succeeds(string interpreter, params string[] arguments)
    {
        try
        {
            return Start(interpreter, arguments, []).Code == 0;
        }
        catch (Win32Exception)
        {
            return false; // no such interpreter
        }
    }

    private static (int Code, string Output, string Errors) Start(string interpreter, string[] arguments, byte[] input)
    {
        using var process = Process.Start(
            new ProcessStartInfo(interpreter, arguments)
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                StandardOutputEncoding = Encoding.UTF8,
            }
        )!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        try
        {
            using Stream standardInput = process.StandardInput.BaseStream;
            standardInput.Write(input);
        }
        catch (IOException)
        {
            // The script ended without reading: its exit code and its errors tell why.
        }

        process.WaitForExit();
        return (process.ExitCode, output.GetAwaiter().GetResult(), errors.GetAwaiter().GetResult());
    }
}
