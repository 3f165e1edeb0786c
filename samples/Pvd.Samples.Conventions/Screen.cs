using Spectre.Console;

namespace Pvd.Samples.Conventions;

/// <summary>The console: frames and colours for people, plain text where the output goes to a file.</summary>
internal static class Screen
{
    private const int WidthOfPlainText = 160;

    internal static IAnsiConsole Open()
    {
        bool isPlain = Console.IsOutputRedirected;
        IAnsiConsole console = AnsiConsole.Create(
            new()
            {
                Ansi = isPlain ? AnsiSupport.No : AnsiSupport.Detect,
                ColorSystem = isPlain ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
                Out = new AnsiConsoleOutput(Console.Out),
            }
        );
        if (isPlain)
        {
            console.Profile.Width = WidthOfPlainText;
        }

        return console;
    }

    internal static Table Table(params string[] columns)
    {
        Table table = new() { Border = Console.IsOutputRedirected ? TableBorder.Markdown : TableBorder.Rounded };
        foreach (string column in columns)
        {
            table.AddColumn(Markup.Escape(column));
        }

        return table;
    }

    internal static void AddRow(Table table, params string[] cells) => table.AddRow([.. cells.Select(Markup.Escape)]);
}
