using System.CommandLine;
using System.CommandLine.Invocation;
using NodaTime;
using NodaTime.Text;
using Pvd.Domain.Json;
using Spectre.Console;

namespace Pvd.Samples.Portfolio;

/// <summary>Reads the command line, and gives the exit codes: 0 done, 2 refused with nothing written.</summary>
internal static class PortfolioCommand
{
    private const int Refused = 2;

    private static readonly LocalDate FirstDay = new(1900, 1, 1);
    private static readonly LocalDate LastDay = new(2100, 12, 31);

    internal static int Run(string[] args)
    {
        Option<FileInfo> list = new("--pvd")
        {
            Description =
                "Liste de communes, dans l’une des trois présentations publiées / list of towns, in any of the three published layouts",
            Required = true,
        };
        Option<FileInfo?> epcis = new("--epci")
        {
            Description = "EPCI à fiscalité propre (CSV) / EPCI with own taxation",
        };
        Option<FileInfo?> members = new("--members") { Description = "Membres des EPCI (CSV) / members of the EPCI" };
        Option<DirectoryInfo?> cog = new("--cog")
        {
            Description =
                "Fichiers de l’Insee (communes, mouvements, départements) ; par défaut le dossier insee-cog voisin de celui de la liste, s’il existe / folder of INSEE’s files; by default the folder insee-cog beside that of the list, if there is one",
        };
        Option<LocalDate> on = Day();
        Option<DirectoryInfo> folder = new("--out")
        {
            Description = "Dossier où écrire / folder to write to",
            DefaultValueFactory = _ => new(Path.Combine("out", "portfolio")),
        };
        RootCommand command = new(
            "Où en sont les villes du programme, par région et par département : des tableaux CSV et une page à regarder / where the towns of the programme stand: CSV tables and a page to look at"
        )
        {
            list,
            epcis,
            members,
            cog,
            on,
            folder,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(epcis) is null != result.GetValue(members) is null)
            {
                result.AddError("--epci et --members vont ensemble / go together");
            }
        });
        command.SetAction(parsed =>
            Run(
                new(
                    parsed.GetValue(list)!,
                    parsed.GetValue(epcis),
                    parsed.GetValue(members),
                    parsed.GetValue(cog),
                    parsed.GetValue(on)
                ),
                parsed.GetValue(folder)!
            )
        );
        System.CommandLine.ParseResult arguments = command.Parse(args);
        if (arguments.Action is ParseErrorAction refusal)
        {
            refusal.ShowHelp = false;
        }

        try
        {
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
        OutputFile.WriteAll(files, folder);
        Summary.Show(Screen.Open(), portfolio, files, folder);
        return 0;
    }

    private static Option<LocalDate> Day() =>
        new("--on")
        {
            Description = "Jour de la situation, AAAA-MM-JJ / day of the situation, YYYY-MM-DD",
            Required = true,
            CustomParser = result =>
            {
                ParseResult<LocalDate> day = LocalDatePattern.Iso.Parse(result.Tokens[0].Value);
                bool isAllowed = day.Success && day.Value >= FirstDay && day.Value <= LastDay;
                if (!isAllowed)
                {
                    result.AddError(
                        $"--on : attendu un jour qui existe, de 1900 à 2100, AAAA-MM-JJ / expected an existing day, from 1900 to 2100, YYYY-MM-DD: « {result.Tokens[0].Value} »"
                    );
                }

                return isAllowed ? day.Value : default;
            },
        };
}
