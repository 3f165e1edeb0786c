using System.CommandLine;
using System.CommandLine.Parsing;
using NodaTime;
using NodaTime.Text;

namespace Pvd.Samples.Portfolio;

/// <summary>The options of the command line; whatever is wrong with them is told at once.</summary>
internal sealed class Arguments
{
    private static readonly LocalDate FirstDay = new(1900, 1, 1);
    private static readonly LocalDate LastDay = new(2100, 12, 31);

    private readonly Option<string?> _list = new("--pvd")
    {
        Description =
            "Obligatoire. Liste de communes, dans l’une des trois présentations publiées / Required. List of towns, in any of the three published layouts",
    };
    private readonly Option<string?> _on = new("--on")
    {
        Description = "Obligatoire. Jour de la situation, AAAA-MM-JJ / Required. Day of the situation, YYYY-MM-DD",
    };
    private readonly Option<string?> _listedOn = new("--listed-on")
    {
        Description =
            "Jour de la liste : ce qu’elle date d’après est à vérifier. Par défaut, celui de la liste publiée dans la même présentation : 2021-01-22 (insee_com), 2024-09-16 (liste_geo), 2026-05-27 (pvd, acv, ort) / day of the list: what it dates later is to be checked. By default, that of the list published in the same layout",
    };
    private readonly Option<string?> _epcis = new("--epci")
    {
        Description =
            "EPCI à fiscalité propre (CSV), au 1er janvier de l’année que dit le nom du fichier / EPCI with own taxation, on 1 January of the year in the name of the file",
    };
    private readonly Option<string?> _members = new("--members")
    {
        Description = "Membres des EPCI (CSV) / members of the EPCI",
    };
    private readonly Option<string?> _cog = new("--cog")
    {
        Description =
            "Fichiers de l’Insee (communes, mouvements, départements) ; par défaut le dossier insee-cog voisin de celui de la liste, s’il existe / folder of INSEE’s files; by default the folder insee-cog beside that of the list, if there is one",
    };
    private readonly Option<string?> _folder = new("--out")
    {
        Description = "Dossier où écrire, par défaut out/portfolio / folder to write to, by default out/portfolio",
    };

    internal void AddTo(RootCommand command)
    {
        foreach (Option option in (Option[])[_list, _on, _listedOn, _epcis, _members, _cog, _folder])
        {
            command.Options.Add(option);
        }

        command.Validators.Add(result =>
        {
            foreach (string fault in Faults(result))
            {
                result.AddError(fault);
            }
        });
    }

    internal Sources Sources(ParseResult parsed) =>
        new(
            File(parsed.GetValue(_list))!,
            Day(parsed.GetValue(_listedOn)),
            File(parsed.GetValue(_epcis)),
            File(parsed.GetValue(_members)),
            Folder(parsed.GetValue(_cog)),
            Day(parsed.GetValue(_on))!.Value
        );

    internal DirectoryInfo Folder(ParseResult parsed) =>
        new(parsed.GetValue(_folder) ?? Path.Combine("out", "portfolio"));

    private IEnumerable<string> Faults(CommandResult result)
    {
        foreach (Option option in (Option[])[_list, _on])
        {
            if (result.GetResult(option) is null)
            {
                yield return $"{option.Name} : manquant / missing";
            }
        }

        foreach (Option option in (Option[])[_list, _epcis, _members])
        {
            if (Text(result, option) is { } file && !System.IO.File.Exists(file))
            {
                yield return $"{option.Name} : attendu un fichier qui existe / expected an existing file: « {file} »";
            }
        }

        foreach (Option option in (Option[])[_on, _listedOn])
        {
            if (Text(result, option) is { } text && Day(text) is null)
            {
                yield return $"{option.Name} : attendu un jour qui existe, de 1900 à 2100, AAAA-MM-JJ / expected an existing day, from 1900 to 2100, YYYY-MM-DD: « {text} »";
            }
        }

        if (result.GetResult(_epcis) is null != result.GetResult(_members) is null)
        {
            yield return "--epci et --members vont ensemble / go together";
        }

        if (
            Text(result, _cog) is { } cog
            && !(Directory.Exists(cog) && Directory.GetFiles(cog, TerritorySources.Communes).Length > 0)
        )
        {
            yield return $"--cog : attendu un dossier où est {TerritorySources.Communes} / expected a folder with {TerritorySources.Communes}: « {cog} »";
        }

        if (Text(result, _folder) is { } folder && (folder.Length == 0 || System.IO.File.Exists(folder)))
        {
            yield return $"--out : attendu un dossier, pas un fichier / expected a folder, not a file: « {folder} »";
        }
    }

    // An option that is there without its value, or twice, is told by the parser.
    private static string? Text(CommandResult result, Option option) =>
        result.GetResult(option) is { Tokens: [{ Value: { } text }] } ? text : null;

    private static FileInfo? File(string? path) => path is null ? null : new(path);

    private static DirectoryInfo? Folder(string? path) => path is null ? null : new(path);

    private static LocalDate? Day(string? text) =>
        text is not null
        && LocalDatePattern.Iso.Parse(text) is { Success: true, Value: var day }
        && day >= FirstDay
        && day <= LastDay
            ? day
            : null;
}
