namespace Pvd.Documents.Templates.Rendering;

/// <summary>A value in the properties of the file, where text has no look.</summary>
internal sealed class PlainValue(TemplatePath path, ValueFormat format) : TemplateNode
{
    public override void Write(RenderState state)
    {
        IReadOnlyList<object?> values = path.IsEnumeration ? path.ReadAll(state) ?? [] : [path.Read(state)];
        string text =
            values.Count == 0
                ? "…"
                : format.Join([.. values.Select(value => value is null ? "…" : format.Write(value))]);
        state.Output.WriteEscaped(text, 0, text.Length);
    }
}
