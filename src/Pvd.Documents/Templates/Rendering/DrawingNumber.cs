namespace Pvd.Documents.Templates.Rendering;

/// <summary>The number of a drawing, which no other drawing may bear.</summary>
internal sealed class DrawingNumber : TemplateNode
{
    public override void Write(RenderState state) => state.Output.Write(state.NextDrawing());

    public override bool Shows(RenderState state) => false;
}
