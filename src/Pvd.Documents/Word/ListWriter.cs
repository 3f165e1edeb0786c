namespace Pvd.Documents.Word;

/// <summary>Writes bulleted lists as French punctuates them: a semicolon after each item, a full stop after the last.</summary>
internal static class ListWriter
{
    public static void Bullets(this WordXml word, params Inline[][] items)
    {
        for (int i = 0; i < items.Length; i++)
        {
            word.Paragraph(Style.Bullet, [.. items[i], i == items.Length - 1 ? "." : " ;"]);
        }
    }

    public static void Bullets(this WordXml word, params string[] items) =>
        word.Bullets([.. items.Select(item => new Inline[] { item })]);
}
