namespace Pvd.Documents.Templates.Rendering;

/// <summary>What is written once for each item of a list.</summary>
internal sealed class Repetition(TemplatePath list, IReadOnlyList<TemplateNode> body) : TemplateNode
{
    public override void Write(RenderState state) =>
        state.ForEach(
            list.Read(state) as IReadOnlyList<object> ?? [],
            () =>
            {
                body.WriteAll(state);
                return false;
            }
        );

    public override bool Shows(RenderState state) =>
        state.ForEach(list.Read(state) as IReadOnlyList<object> ?? [], () => body.AnyShows(state));
}
