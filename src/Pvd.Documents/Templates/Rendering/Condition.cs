namespace Pvd.Documents.Templates.Rendering;

/// <summary>What is written only if something is known and holds, or only if it does not.</summary>
internal sealed class Condition(TemplatePath tested, bool expected, IReadOnlyList<TemplateNode> body) : TemplateNode
{
    public override void Write(RenderState state)
    {
        if (tested.Holds(state) == expected)
        {
            body.WriteAll(state);
        }
    }

    public override bool Shows(RenderState state) => tested.Holds(state) == expected && body.AnyShows(state);
}
