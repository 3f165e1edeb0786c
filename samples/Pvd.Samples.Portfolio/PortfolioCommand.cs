using System.CommandLine;
using System.CommandLine.Invocation;
using Pvd.Domain.Json;

namespace Pvd.Samples.Portfolio;

/// <summary>Runs the command, and gives the exit codes: 0 done, 2 refused with nothing written.</summary>
internal static class PortfolioCommand
{
    private const int Refused = 2;

    internal static int Run(string[] args)
    {
        Arguments options = new();
        RootCommand command = new(
            "Où en sont les villes du programme, par région et par département : des tableaux CSV et une page à regarder / where the towns of the programme stand: CSV tables and a page to look at"
        );
        options.AddTo(command);
        command.SetAction(parsed => Run(options.Sources(parsed), options.Folder(parsed)));
        try
        {
            System.CommandLine.ParseResult arguments = command.Parse(args);
            if (arguments.Action is ParseErrorAction refusal)
            {
                refusal.ShowHelp = false;
            }

            int code = arguments.Invoke(new() { EnableDefaultExceptionHandler = false });
            return arguments.Errors.Count > 0 ? Refused : code;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine(fault.Message);
            return Refused;
        }
    }

    private static int Run(Sources sources, DirectoryInfo folder)
    {
        (Portfolio? portfolio, IReadOnlyList<Problem> problems) = Screen.Progress(step => sources.Read(step));
        if (portfolio is null)
        {
            foreach (Problem problem in problems)
            {
                Console.Error.WriteLine(problem.ToString());
            }

            return Refused;
        }

        IReadOnlyList<OutputFile> files = OutputFile.MakeAll(portfolio);
        IReadOnlyList<string> overwritten = [.. OutputFile.Overwritten(files, folder, sources.Files)];
        if (overwritten.Count > 0)
        {
            foreach (string file in overwritten)
            {
                Console.Error.WriteLine(
                    $"--out : ce fichier vient d’être lu et serait remplacé, choisissez un autre dossier / this file was read and would be replaced, choose another folder: « {file} »"
                );
            }

            return Refused;
        }

        OutputFile.WriteAll(files, folder);
        Summary.Show(Screen.Open(), portfolio, files, folder);
        return 0;
    }
}
