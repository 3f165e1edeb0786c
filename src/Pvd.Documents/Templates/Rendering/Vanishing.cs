namespace Pvd.Documents.Templates.Rendering;

/// <summary>A paragraph, row or table of which nothing is left when all that it holds is dropped.</summary>
internal sealed class Vanishing(IReadOnlyList<TemplateNode> content) : TemplateNode
{
    public override void Write(RenderState state)
    {
        if (content.AnyShows(state))
        {
            content.WriteAll(state);
        }
    }

    public override bool Shows(RenderState state) => content.AnyShows(state);
}
