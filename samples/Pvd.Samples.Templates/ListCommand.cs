using System.CommandLine;
using Pvd.Documents;
using Pvd.Domain;

namespace Pvd.Samples.Templates;

/// <summary><c>list</c>: the documents that come with the library, or the names that any template may use.</summary>
internal static class ListCommand
{
    internal static Command Create()
    {
        Option<bool> names = new("--names")
        {
            Description =
                "Les noms qu’une balise peut porter, un par ligne : nom, nature, sens, exemple / the names that a tag may bear, one a line: name, kind, meaning, example",
        };
        Option<Language> language = Arguments.Language();
        Command command = new("list", "Les documents, un par ligne / the documents, one a line") { names, language };
        command.SetAction(parsed =>
        {
            Words words = new(parsed.GetValue(language));
            if (parsed.GetValue(names))
            {
                NameLines.Write(Console.Out, words);
            }
            else
            {
                int width = StandardDocument.All.Max(document => document.Name.Length);
                foreach (StandardDocument document in StandardDocument.All)
                {
                    Console.Out.WriteLine($"{document.Name.PadRight(width)}  {words.Say(document.Label)}");
                }
            }

            return Arguments.Done;
        });
        return command;
    }
}
