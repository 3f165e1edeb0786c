using Pvd.Documents.Templates.Compiling;

namespace Pvd.Documents.Word;

/// <summary>Writes <see cref="Markup"/> as runs and content controls.</summary>
internal sealed class MarkupRuns(TemplateWriter template, WordXml word)
{
    private static readonly Tag ToComplete = new(TagVerb.Complete, "", []);

    public void Write(IReadOnlyList<Markup> markup)
    {
        foreach (Markup piece in markup)
        {
            switch (piece)
            {
                case Markup.Words words:
                    word.Runs(words.IsStrong ? Inline.Strong(words.Text) : words.Text);
                    break;
                case Markup.Gap gap:
                    template.Around(ToComplete, () => word.Runs(Inline.Blank(gap.What)));
                    break;
                case Markup.Value value:
                    template.Around(
                        value.Tag,
                        () =>
                        {
                            string example = template.Example(value.Tag);
                            word.Runs(value.IsStrong ? Inline.Strong(example) : example);
                        }
                    );
                    break;
                case Markup.Governed governed:
                    template.Around(governed.Tag, () => Write(governed.Content));
                    break;
                default:
                    throw new InvalidOperationException($"Unknown markup: {piece}.");
            }
        }
    }
}
