using System.CommandLine;
using NodaTime;
using NodaTime.Text;
using Pvd.Domain;
using Pvd.Domain.Json;

namespace Pvd.Samples.Conventions;

/// <summary>The options and exit codes that the commands share.</summary>
internal static class Arguments
{
    internal const int Done = 0;
    internal const int SomethingIsWrong = 1;
    internal const int Refused = 2;

    private static readonly LocalDate FirstDay = new(1900, 1, 1);
    private static readonly LocalDate LastDay = new(2100, 12, 31);

    internal static Option<FileInfo> Dossier() =>
        new("--dossier") { Description = "DOSSIER.json (pvd-dossier/1)", Required = true };

    internal static Option<LocalDate?> On() =>
        new("--on")
        {
            Description =
                "Jour pris pour aujourd’hui ; sans lui, celui du dossier (knownOn) / day taken for today; without it, that of the dossier",
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

                return isAllowed ? day.Value : null;
            },
        };

    internal static Option<bool> Json(string description) => new("--json") { Description = description };

    internal static Option<Language> Language() =>
        new("--lang")
        {
            Description = "fr | en",
            DefaultValueFactory = _ => Domain.Language.French,
            CustomParser = result =>
            {
                string code = result.Tokens[0].Value;
                if (code is not ("fr" or "en"))
                {
                    result.AddError($"--lang : attendu fr ou en / expected fr or en: « {code} »");
                }

                return code == "en" ? Domain.Language.English : Domain.Language.French;
            },
        };

    /// <summary>Reads the dossier and hands it over; tells every problem where there is one.</summary>
    internal static int Read(FileInfo file, Language language, Func<PvdDossier, int> use)
    {
        using FileStream stream = file.OpenRead();
        return PvdDossier
            .Read(stream)
            .Match(
                use,
                problems =>
                {
                    foreach (Problem problem in problems)
                    {
                        Console.Error.WriteLine(problem.Sentence(language));
                    }

                    return Refused;
                }
            );
    }
}
