using System.CommandLine;
using Pvd.Documents;
using Pvd.Domain;

namespace Pvd.Samples.Templates;

/// <summary><c>export</c>: writes a template of the library, to be changed in Word.</summary>
internal static class ExportCommand
{
    private const string Help = """
        Écrit un modèle, à remettre en forme dans Word / writes a template, to be restyled in Word

        Un .docx s’ouvre et se modifie comme tout document ; un .dotx s’ouvre par Fichier > Ouvrir (un double-clic ferait un nouveau document).
        A .docx is opened and changed like any document; a .dotx is opened with File > Open (a double click would make a new document).

        Code de sortie : 0 écrit ; 2 refusé, et rien n’est écrit. / Exit code: 0 written; 2 refused, and nothing is written.
        """;

    internal static Command Create()
    {
        Argument<string> name = new("NAME")
        {
            Description = "Nom donné par « list », ou all / name as told by list, or all",
        };
        Argument<FileInfo> target = new("OUT")
        {
            Description =
                "Fichier .dotx ou .docx ; avec all, le répertoire où écrire les deux de chaque document / .dotx or .docx file; with all, the folder where both of each document go",
        };
        Option<Language> language = Arguments.Language();
        Command command = new("export", Help) { name, target, language };
        command.SetAction(parsed =>
            Run(parsed.GetValue(name)!, parsed.GetValue(target)!, new(parsed.GetValue(language)))
        );
        return command;
    }

    private static int Run(string name, FileInfo target, Words words)
    {
        IReadOnlyList<StandardDocument> documents = Arguments.Documents(name, words);
        if (documents.Count == 0)
        {
            return Arguments.Refused;
        }

        if (name != Arguments.All && !Arguments.EndsWith(target, ".dotx", ".docx"))
        {
            Console.Error.WriteLine(words.Say(Texts.NotATemplateName, ("file", target.Name)));
            return Arguments.Refused;
        }

        using OutputFiles files = new();
        foreach (StandardDocument document in documents)
        {
            foreach (FileInfo file in name == Arguments.All ? BothIn(target, document) : [target])
            {
                files.Write(file, output => document.Export(output, asTemplate: Arguments.EndsWith(file, ".dotx")));
            }
        }

        files.Keep();
        return Arguments.Done;
    }

    private static IEnumerable<FileInfo> BothIn(FileInfo folder, StandardDocument document) =>
        new[] { ".dotx", ".docx" }.Select(extension => new FileInfo(
            Path.Combine(folder.FullName, document.Name + extension)
        ));
}
