using System.CommandLine;
using Pvd.Documents;
using Pvd.Documents.Templates;
using Pvd.Domain;

namespace Pvd.Samples.Templates;

/// <summary><c>check</c>: all that is wrong with templates, what their readers lose, and which names are no longer used.</summary>
internal static class CheckCommand
{
    private const string Help = """
        Tout ce qui ne va pas dans un modèle, avec l’endroit / all that is wrong with a template, with the place

        D’abord les problèmes, qui empêchent de s’en servir ; puis les pertes (accessibilité, typographie), qui n’empêchent rien ;
        puis, avec --against, les noms du document d’origine que le modèle n’emploie plus.
        First the problems, which keep it from being used; then the losses (accessibility, typography), which hinder nothing;
        then, with --against, the names of the original document that the template no longer uses.

        Code de sortie : 0 sain ; 1 sain, mais avec des pertes, si --strict ; 2 des problèmes.
        Exit code: 0 sound; 1 sound, but with losses, if --strict; 2 problems.
        """;

    internal static Command Create()
    {
        Argument<FileInfo[]> files = new("TEMPLATE")
        {
            Description = "Un ou plusieurs fichiers .docx ou .dotx / one or more .docx or .dotx files",
            Arity = ArgumentArity.OneOrMore,
        };
        Option<string?> against = new("--against")
        {
            Description = "Nom du document d’origine / name of the original document",
            HelpName = "NAME",
        };
        Option<bool> strict = new("--strict")
        {
            Description = "Code de sortie 1 pour des pertes / exit code 1 for losses",
        };
        Option<Language> language = Arguments.Language();
        Command command = new("check", Help) { files, against, strict, language };
        command.SetAction(parsed =>
        {
            Words words = new(parsed.GetValue(language));
            StandardDocument? origin = null;
            if (parsed.GetValue(against) is { } name)
            {
                origin = StandardDocument.Find(name);
                if (origin is null)
                {
                    Console.Error.WriteLine(
                        words.Say(Texts.NoSuchDocument, ("name", name), ("names", Arguments.Names))
                    );
                    return Arguments.Refused;
                }
            }

            return parsed.GetValue(files)!.Max(file => Check(file, origin, parsed.GetValue(strict), words));
        });
        return command;
    }

    private static int Check(FileInfo file, StandardDocument? origin, bool isStrict, Words words)
    {
        TemplateCheck<DocumentSource> check = TemplateFile.Check(file);
        Console.Out.WriteLine(
            check.Template is { } sound
                ? words.Say(Texts.Sound, ("count", $"{sound.Names.Count}"), ("file", file.Name))
                : words.Say(Texts.NotSound, ("file", file.Name))
        );
        words.List(Console.Out, Texts.Problems, Sentences(check.Problems, words));
        words.List(Console.Out, Texts.Losses, Sentences(check.Losses, words));
        if (origin is not null && check.Template is { } template)
        {
            words.List(Console.Out, Texts.NamesLost, origin.NamesLostIn(template));
        }

        return check.Template is null ? Arguments.Refused
            : isStrict && check.Losses.Count > 0 ? Arguments.SomethingIsMissing
            : Arguments.Done;
    }

    private static IReadOnlyList<string> Sentences(IReadOnlyList<TemplateProblem> problems, Words words) =>
        [.. problems.Select(problem => $"{problem.Sentence(words.Language)} [{problem.Code}]")];
}
