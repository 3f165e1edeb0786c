namespace Pvd.Documents.Templates.Rendering;

/// <summary>A piece of a compiled part: what is fixed, printed, repeated or subject to a condition.</summary>
internal abstract class TemplateNode
{
    public abstract void Write(RenderState state);

    /// <summary>Whether it will write anything that a reader sees.</summary>
    public virtual bool Shows(RenderState state) => true;
}
