using System.CommandLine;
using NodaTime;
using NodaTime.Text;
using Pvd.Domain;
using Spectre.Console;

namespace Pvd.Samples.Quickstart;

/// <summary>Reads the command line, and gives the exit codes: 0 done, 2 refused with nothing written.</summary>
internal static class QuickstartCommand
{
    private const int Refused = 2;

    internal static int Run(string[] args)
    {
        Option<FileInfo> dossier = new("--dossier")
        {
            Description = "Dossier (pvd-dossier/1) / dossier file",
            DefaultValueFactory = _ => new(Path.Combine(AppContext.BaseDirectory, "data", "tenareze.json")),
        };
        Option<LocalDate?> on = new("--on")
        {
            Description =
                "Jour de l’examen, AAAA-MM-JJ ; par défaut, la date du dossier / day taken for today; defaults to the date in the dossier",
            CustomParser = result =>
            {
                ParseResult<LocalDate> day = LocalDatePattern.Iso.Parse(result.Tokens[0].Value);
                if (!day.Success)
                {
                    result.AddError(
                        $"--on : attendu un jour qui existe, AAAA-MM-JJ / expected an existing day, YYYY-MM-DD: « {result.Tokens[0].Value} »"
                    );
                }

                return day.Success ? day.Value : null;
            },
        };
        Option<DirectoryInfo> folder = new("--out")
        {
            Description = "Dossier où écrire / folder to write to",
            DefaultValueFactory = _ => new(Path.Combine("out", "quickstart")),
        };
        Option<string> language = new("--lang") { Description = "fr | en", DefaultValueFactory = _ => "fr" };
        language.AcceptOnlyFromAmong("fr", "en");
        RootCommand command = new(
            "Une convention d’adhésion, de bout en bout / one membership convention from end to end"
        )
        {
            dossier,
            on,
            folder,
            language,
        };
        command.SetAction(parsed =>
            Run(
                parsed.GetValue(dossier)!,
                parsed.GetValue(on),
                parsed.GetValue(folder)!,
                parsed.GetValue(language) == "en" ? Language.English : Language.French
            )
        );
        System.CommandLine.ParseResult arguments = command.Parse(args);
        int code = arguments.Invoke();
        return arguments.Errors.Count > 0 ? Refused : code;
    }

    private static int Run(FileInfo file, LocalDate? on, DirectoryInfo folder, Language language)
    {
        try
        {
            using FileStream stream = file.OpenRead();
            return PvdDossier
                .Read(stream)
                .Match(
                    dossier => Show(new Answers(dossier, on ?? dossier.KnownOn), folder, language),
                    problems =>
                    {
                        Console.Error.WriteLine(
                            Texts.Refused.In(language).Replace("{file}", file.FullName, StringComparison.Ordinal)
                        );
                        foreach (Domain.Json.Problem problem in problems)
                        {
                            Console.Error.WriteLine("- " + problem.Sentence(language));
                        }

                        return Refused;
                    }
                );
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine(fault.Message);
            return Refused;
        }
    }

    private static int Show(Answers answers, DirectoryInfo folder, Language language)
    {
        IReadOnlyList<OutputFile> files = OutputFile.MakeAll(answers);
        OutputFile.WriteAll(files, folder);
        new Report(Screen.Open(), language).Show(answers, files, folder);
        return 0;
    }
}
