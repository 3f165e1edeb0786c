using Spectre.Console;

namespace Pvd.Samples.Portfolio;

/// <summary>The console: frames, colours and a progress bar for people, plain text where the output goes to a file.</summary>
internal static class Screen
{
    private const int WidthOfPlainText = 240;

    internal static IAnsiConsole Open() => Create(Console.Out, Console.IsOutputRedirected);

    /// <summary>Runs long work behind a progress bar on standard error; without one where nobody looks.</summary>
    internal static T Progress<T>(Func<Action<string, int>, T> work)
    {
        if (Console.IsErrorRedirected)
        {
            return work((_, _) => { });
        }

        T? result = default;
        Create(Console.Error, isPlain: false)
            .Progress()
            .AutoClear(true)
            .Start(context =>
            {
                ProgressTask task = context.AddTask("Lecture");
                result = work(
                    (step, percent) =>
                    {
                        task.Description = Markup.Escape(step);
                        task.Value = percent;
                    }
                );
                task.Value = task.MaxValue;
            });
        return result!;
    }

    private static IAnsiConsole Create(TextWriter output, bool isPlain)
    {
        IAnsiConsole console = AnsiConsole.Create(
            new()
            {
                Ansi = isPlain ? AnsiSupport.No : AnsiSupport.Detect,
                ColorSystem = isPlain ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
                Out = new AnsiConsoleOutput(output),
            }
        );
        if (isPlain)
        {
            console.Profile.Width = WidthOfPlainText;
        }

        return console;
    }
}
