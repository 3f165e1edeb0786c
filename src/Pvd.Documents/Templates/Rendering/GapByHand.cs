using Pvd.Domain;

namespace Pvd.Documents.Templates.Rendering;

/// <summary>A place that the template leaves to be filled in by hand, and that no model knows.</summary>
internal sealed class GapByHand(TemplatePlace place, string text) : TemplateNode
{
    public override void Write(RenderState state) => state.Report(new(place, Localized.Same(text), null));

    public override bool Shows(RenderState state) => false;
}
