using Pvd.Documents.Templates;

namespace Pvd.Benchmarks.Documents;

/// <summary>Makes the conventions of W2 by the library.</summary>
internal sealed class ConventionPress
{
    private readonly Template<ConventionCase> _template;

    internal ConventionPress(byte[] template) =>
        _template = Template<ConventionCase>.Compile(new MemoryStream(template), ConventionModel.Model).Require();

    internal byte[] Make(ConventionCase filled)
    {
        using MemoryStream file = new();
        _template.Render(filled, file);
        return file.ToArray();
    }

    /// <summary>Makes one file after the other; gives the sum of their sizes.</summary>
    internal long MakeAll(ReadOnlySpan<ConventionCase> cases)
    {
        long size = 0;
        foreach (ConventionCase filled in cases)
        {
            size += Make(filled).Length;
        }

        return size;
    }
}
