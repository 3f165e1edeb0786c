namespace Pvd.Documents.Templates.Rendering;

/// <summary>The empty paragraph that a cell cannot do without when its last one was dropped.</summary>
internal sealed class LastParagraph(byte[] paragraph) : TemplateNode
{
    public override void Write(RenderState state)
    {
        if (!state.EndsWithParagraph)
        {
            state.Output.Write(paragraph);
            state.EndsWithParagraph = true;
        }
    }

    public override bool Shows(RenderState state) => false;
}
