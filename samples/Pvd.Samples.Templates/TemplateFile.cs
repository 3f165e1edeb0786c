using Pvd.Documents;
using Pvd.Documents.Templates;

namespace Pvd.Samples.Templates;

/// <summary>A template in a file.</summary>
internal static class TemplateFile
{
    internal static TemplateCheck<DocumentSource> Check(FileInfo file)
    {
        using FileStream stream = file.OpenRead();
        return StandardDocument.Check(stream);
    }

    /// <summary>Reads a template; <c>null</c>, with every problem told, when it is not sound.</summary>
    internal static Template<DocumentSource>? Read(FileInfo file, Words words)
    {
        TemplateCheck<DocumentSource> check = Check(file);
        if (check.Template is null)
        {
            Console.Error.WriteLine(words.Say(Texts.NotSound, ("file", file.Name)));
            words.List(
                Console.Error,
                Texts.Problems,
                [.. check.Problems.Select(problem => problem.Sentence(words.Language))]
            );
        }

        return check.Template;
    }
}
