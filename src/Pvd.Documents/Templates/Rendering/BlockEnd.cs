namespace Pvd.Documents.Templates.Rendering;

/// <summary>Notes what was written last in a cell, which must end with a paragraph.</summary>
internal sealed class BlockEnd(bool isParagraph) : TemplateNode
{
    public override void Write(RenderState state) => state.EndsWithParagraph = isParagraph;

    public override bool Shows(RenderState state) => false;
}
