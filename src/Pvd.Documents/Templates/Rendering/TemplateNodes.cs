namespace Pvd.Documents.Templates.Rendering;

/// <summary>What is done with several pieces.</summary>
internal static class TemplateNodes
{
    public static void WriteAll(this IReadOnlyList<TemplateNode> nodes, RenderState state)
    {
        for (int i = 0; i < nodes.Count; i++)
        {
            nodes[i].Write(state);
        }
    }

    public static bool AnyShows(this IReadOnlyList<TemplateNode> nodes, RenderState state)
    {
        for (int i = 0; i < nodes.Count; i++)
        {
            if (nodes[i].Shows(state))
            {
                return true;
            }
        }

        return false;
    }
}
