namespace Pvd.Documents.Templates.Rendering;

/// <summary>What is the same in each document, as it stands in the part.</summary>
internal sealed class FixedText(byte[] bytes, bool isVisible) : TemplateNode
{
    public byte[] Bytes => bytes;

    public override void Write(RenderState state) => state.Output.Write(bytes);

    public override bool Shows(RenderState state) => isVisible;
}
