using Pvd.Documents.Typography;

namespace Pvd.Documents.Word;

/// <summary>Writes one paragraph: its style, then its runs, set as French typography asks.</summary>
internal static class ParagraphWriter
{
    private static readonly string[] Superscripted = ["1er", "1re"];

    public static void Paragraph(this WordXml xml, string style, params Inline[] content)
    {
        xml.Open("p").Open("pPr").Value("pStyle", style).Close();
        foreach (Inline inline in Joined(content))
        {
            xml.Runs(inline);
        }

        xml.Close();
    }

    /// <summary>Writes the number that Word works out itself: <c>PAGE</c>, <c>NUMPAGES</c>.</summary>
    public static WordXml Field(this WordXml xml, string instruction)
    {
        xml.Open("fldSimple").Attribute("instr", instruction);
        return xml.Run("1", Look.Plain).Close();
    }

    /// <summary>Goes to the next tab stop of the style.</summary>
    public static WordXml Tab(this WordXml xml) => xml.Open("r").Flag("tab").Close();

    public static WordXml Runs(this WordXml xml, Inline inline)
    {
        string text = FrenchTypography.Set(inline.Text);
        int start = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (IsOrdinal(text, i))
            {
                xml.Run(text.Substring(start, i + 1 - start), inline.Look);
                xml.Run(text.Substring(i + 1, 2), inline.Look, superscript: true);
                start = i + 3;
            }
        }

        return xml.Run(text.Substring(start), inline.Look);
    }

    /// <summary>Joins neighbours of one look, so that a sentence is set as a whole and Word finds no needless cut in it.</summary>
    private static IEnumerable<Inline> Joined(Inline[] content)
    {
        Inline joined = "";
        foreach (Inline inline in content)
        {
            if (inline.Look == joined.Look)
            {
                joined = joined with { Text = joined.Text + inline.Text };
            }
            else
            {
                yield return joined;
                joined = inline;
            }
        }

        yield return joined;
    }

    private static WordXml Run(this WordXml xml, string text, Look look, bool superscript = false)
    {
        if (text.Length == 0)
        {
            return xml;
        }

        xml.Open("r");
        if (look != Look.Plain || superscript)
        {
            xml.Open("rPr");
            if (look != Look.Plain)
            {
                xml.Value("rStyle", look == Look.Strong ? Style.Strong : Style.Blank);
            }

            if (superscript)
            {
                xml.Value("vertAlign", "superscript");
            }

            xml.Close();
        }

        return xml.Text(text).Close();
    }

    private static bool IsOrdinal(string text, int i) =>
        text[i] == '1'
        && (i == 0 || char.IsWhiteSpace(text[i - 1]))
        && (i + 3 == text.Length || (i + 3 < text.Length && char.IsWhiteSpace(text[i + 3])))
        && Array.Exists(Superscripted, ordinal => string.CompareOrdinal(text, i, ordinal, 0, ordinal.Length) == 0);
}
