using Pvd.Documents.Packaging;

namespace Pvd.Documents.Templates.Rendering;

/// <summary>A part of a compiled template.</summary>
internal abstract class CompiledPart
{
    private CompiledPart() { }

    /// <summary>A part of these pieces, which is compressed once when no document changes it.</summary>
    public static CompiledPart Of(string path, IReadOnlyList<TemplateNode> nodes) =>
        nodes.All(node => node is FixedText)
            ? new Kept(StoredPart.Of(path, [.. nodes.OfType<FixedText>().SelectMany(text => text.Bytes)]))
            : new Written(path, nodes);

    /// <summary>Makes the part of one document.</summary>
    public abstract StoredPart For(RenderState state);

    /// <summary>A part that is the same in each document, compressed once.</summary>
    public sealed class Kept(StoredPart part) : CompiledPart
    {
        public override StoredPart For(RenderState state) => part;
    }

    /// <summary>A part that is written for each document.</summary>
    public sealed class Written(string path, IReadOnlyList<TemplateNode> nodes) : CompiledPart
    {
        public override StoredPart For(RenderState state)
        {
            using DeflatedPart part = new();
            state.Output.Begin(part);
            nodes.WriteAll(state);
            state.Output.Complete();
            return part.Store(path);
        }

        /// <summary>Goes through the part without making it, so that what is missing is known before.</summary>
        public void Rehearse(RenderState state)
        {
            state.Output.Begin(null);
            nodes.WriteAll(state);
            state.Output.Complete();
        }
    }

    /// <summary>A picture of the model.</summary>
    public sealed class Picture(PictureSlot slot) : CompiledPart
    {
        public override StoredPart For(RenderState state) =>
            StoredPart.Of(slot.Path, (slot.Picture.Read(state) as TemplatePicture)?.Content ?? PictureSlot.Nothing);
    }
}
