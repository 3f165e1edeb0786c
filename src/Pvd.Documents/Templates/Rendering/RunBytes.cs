namespace Pvd.Documents.Templates.Rendering;

/// <summary>The run that a value is written into, cut where the text goes.</summary>
/// <param name="Plain">What comes before the text: <c>&lt;w:r&gt;</c> and its look.</param>
/// <param name="Raised">The same for the end of an ordinal.</param>
/// <param name="Gap">The same for what is not known.</param>
/// <param name="TextStart"><c>&lt;w:t xml:space="preserve"&gt;</c>.</param>
/// <param name="TextEnd"><c>&lt;/w:t&gt;</c>.</param>
/// <param name="Break">A line break.</param>
/// <param name="End"><c>&lt;/w:r&gt;</c>.</param>
internal sealed record RunBytes(
    byte[] Plain,
    byte[] Raised,
    byte[] Gap,
    byte[] TextStart,
    byte[] TextEnd,
    byte[] Break,
    byte[] End
)
{
    public void WritePlain(Utf8Output output, string text, int start, int count) =>
        Write(output, Plain, text, start, count);

    public void WriteRaised(Utf8Output output, string text, int start, int count) =>
        Write(output, Raised, text, start, count);

    public void WriteGap(Utf8Output output, string text) => Write(output, Gap, text, 0, text.Length);

    private void Write(Utf8Output output, byte[] before, string text, int start, int count)
    {
        if (count == 0)
        {
            return;
        }

        output.Write(before);
        int end = start + count;
        while (start < end)
        {
            int line = text.IndexOf('\n', start, end - start);
            int stop = line < 0 ? end : line;
            if (stop > start)
            {
                output.Write(TextStart);
                output.WriteEscaped(text, start, stop - start);
                output.Write(TextEnd);
            }

            if (line >= 0)
            {
                output.Write(Break);
            }

            start = stop + 1;
        }

        output.Write(End);
    }
}
