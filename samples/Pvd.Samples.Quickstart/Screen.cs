using System.Text;
using Spectre.Console;

namespace Pvd.Samples.Quickstart;

/// <summary>The console: colours and frames for people, plain text without line breaks of its own where the output goes to a file.</summary>
internal static class Screen
{
    private const int WidthOfPlainText = 160;

    internal static bool IsPlain => Console.IsOutputRedirected;

    internal static IAnsiConsole Open()
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        IAnsiConsole console = AnsiConsole.Create(
            new()
            {
                Ansi = IsPlain ? AnsiSupport.No : AnsiSupport.Detect,
                ColorSystem = IsPlain ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
                Out = new AnsiConsoleOutput(Console.Out),
            }
        );
        if (IsPlain)
        {
            console.Profile.Width = WidthOfPlainText;
        }

        return console;
    }
}
