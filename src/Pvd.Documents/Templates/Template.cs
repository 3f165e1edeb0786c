using Pvd.Documents.Templates.Compiling;
using Pvd.Documents.Templates.Rendering;

namespace Pvd.Documents.Templates;

/// <summary>A Word template that has been checked against a model, compiled, and can only fail for a reason outside of it.</summary>
/// <typeparam name="T">What holds the values.</typeparam>
/// <remarks>Immutable and safe to render from several threads at once. Equal values give equal parts, and equal bytes on one runtime.</remarks>
public sealed class Template<T>
    where T : class
{
    private readonly CompiledTemplate _compiled;

    private Template(CompiledTemplate compiled, IReadOnlyList<string> names)
    {
        _compiled = compiled;
        Names = names;
    }

    /// <summary>Gets the names of the model that the template uses, in French, sorted.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>Reads a <c>.docx</c> or <c>.dotx</c> file to its end and tells all that is wrong with it.</summary>
    /// <param name="file">Read from its present position; not closed.</param>
    /// <param name="model">The names that the template may use.</param>
    /// <param name="limits">How much is read; <c>null</c> for <see cref="TemplateLimits.Default"/>.</param>
    /// <exception cref="ArgumentNullException">The file or the model is <c>null</c>.</exception>
    public static TemplateCheck<T> Compile(Stream file, TemplateModel<T> model, TemplateLimits? limits = null)
    {
        _ = file ?? throw new ArgumentNullException(nameof(file));
        _ = model ?? throw new ArgumentNullException(nameof(model));
        TemplateCompiler compiler = new(model.Shape, limits ?? TemplateLimits.Default);
        CompiledTemplate? compiled = compiler.Compile(file);
        return new(
            compiled is null ? null : new(compiled, [.. compiler.UsedNames]),
            compiler.Problems,
            compiler.Losses
        );
    }

    /// <summary>Writes a document; what is not known shows in it as a gap, <c>[à compléter : …]</c>.</summary>
    /// <param name="values">The values.</param>
    /// <param name="output">Written to from its present position, without seeking; not closed.</param>
    /// <returns>The fingerprint of the document, and its gaps.</returns>
    /// <exception cref="ArgumentNullException">The values or the output are <c>null</c>.</exception>
    public RenderedDocument Render(T values, Stream output)
    {
        _ = values ?? throw new ArgumentNullException(nameof(values));
        _ = output ?? throw new ArgumentNullException(nameof(output));
        return _compiled.Render(values, output);
    }

    /// <summary>Writes a document in which nothing may be missing.</summary>
    /// <param name="values">The values.</param>
    /// <param name="output">Written to from its present position, without seeking; not closed.</param>
    /// <returns>The fingerprint of the document.</returns>
    /// <exception cref="ArgumentNullException">The values or the output are <c>null</c>.</exception>
    /// <exception cref="IncompleteDocumentException">A value that the document shows is not known; nothing is written.</exception>
    public RenderedDocument RenderComplete(T values, Stream output)
    {
        _ = values ?? throw new ArgumentNullException(nameof(values));
        _ = output ?? throw new ArgumentNullException(nameof(output));
        IReadOnlyList<TemplateGap> gaps = _compiled.FindGaps(values);
        return gaps.Count == 0 ? _compiled.Render(values, output) : throw new IncompleteDocumentException(gaps);
    }
}
