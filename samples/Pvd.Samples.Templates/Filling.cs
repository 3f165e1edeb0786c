using Pvd.Documents;
using Pvd.Documents.Templates;

namespace Pvd.Samples.Templates;

/// <summary>Writes documents as the options ask.</summary>
internal sealed class Filling(string? item, bool isComplete, Words words)
{
    internal int One(string name, FileInfo input, FileInfo target)
    {
        if (!Arguments.EndsWith(target, ".docx"))
        {
            return Refuse(words.Say(Texts.NotADocumentName, ("file", target.Name)));
        }

        if (
            new[] { input.FullName, Path.GetFullPath(name) }.Contains(target.FullName, StringComparer.OrdinalIgnoreCase)
        )
        {
            return Refuse(words.Say(Texts.OverItsSource, ("file", target.Name)));
        }

        if (TemplateOf(name) is not { } template || SourceFile.Read(input, words) is not { } source)
        {
            return Arguments.Refused;
        }

        if (!source.Fits(template))
        {
            return Refuse(words.Say(source is PlanFile ? Texts.NotOfAPlan : Texts.NotOfADossier, ("name", name)));
        }

        using OutputFiles files = new();
        int code = Write(files, template, source, target);
        return code == Arguments.Done ? Keep(files) : code;
    }

    internal int All(FileInfo input, FileInfo folder)
    {
        if (item is not null)
        {
            return Refuse(words.Say(Texts.ItemOfAll));
        }

        if (SourceFile.Read(input, words) is not { } source)
        {
            return Arguments.Refused;
        }

        StandardDocument[] documents = [.. StandardDocument.All.Where(document => source.Fits(document.Template))];
        if (documents.Length == 0)
        {
            return Refuse(words.Say(Texts.NothingFits));
        }

        using OutputFiles files = new();
        int worst = Arguments.Done;
        foreach (StandardDocument document in documents)
        {
            FileInfo target = new(Path.Combine(folder.FullName, document.Name + ".docx"));
            worst = Math.Max(worst, Write(files, document.Template, source, target));
        }

        return worst == Arguments.Done ? Keep(files) : worst;
    }

    private Template<DocumentSource>? TemplateOf(string name)
    {
        if (StandardDocument.Find(name) is { } document)
        {
            return document.Template;
        }

        if (File.Exists(name))
        {
            return TemplateFile.Read(new(name), words);
        }

        Refuse(words.Say(Texts.NoSuchTemplate, ("name", name), ("names", Arguments.Names)));
        return null;
    }

    private int Write(OutputFiles files, Template<DocumentSource> template, ISourceFile source, FileInfo target)
    {
        if (source.Draw(template, item, words) is not { } values)
        {
            return Arguments.Refused;
        }

        try
        {
            RenderedDocument document = files.Write(
                target,
                output => isComplete ? template.RenderComplete(values, output) : template.Render(values, output)
            );
            Console.Out.WriteLine(
                words.Say(Texts.Rendered, ("fingerprint", document.Fingerprint), ("file", target.Name))
            );
            words.List(Console.Out, Texts.Gaps, Sentences(document.Gaps));
            return Arguments.Done;
        }
        catch (IncompleteDocumentException incomplete)
        {
            Console.Error.WriteLine(words.Say(Texts.Incomplete, ("file", target.Name)));
            words.List(Console.Error, Texts.Gaps, Sentences(incomplete.Gaps));
            return Arguments.SomethingIsMissing;
        }
    }

    /// <summary>Each gap once, in the order of the document; in a repetition, how many items lack it.</summary>
    private IReadOnlyList<string> Sentences(IReadOnlyList<TemplateGap> gaps) =>
        [
            .. gaps.GroupBy(gap => gap.Sentence(words.Language))
                .Select(same => same.Count() == 1 ? same.Key : $"{same.Key} (× {same.Count()})"),
        ];

    private static int Keep(OutputFiles files)
    {
        files.Keep();
        return Arguments.Done;
    }

    private static int Refuse(string reason)
    {
        Console.Error.WriteLine(reason);
        return Arguments.Refused;
    }
}
