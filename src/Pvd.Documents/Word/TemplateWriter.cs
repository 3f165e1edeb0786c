using System.Globalization;
using Pvd.Documents.Packaging;
using Pvd.Documents.Templates.Compiling;
using Pvd.Documents.Typography;

namespace Pvd.Documents.Word;

/// <summary>Writes the body of a template: paragraphs in <see cref="Markup"/>, lists, tables, and what is repeated or conditional.</summary>
internal sealed class TemplateWriter(WordXml word, ControlNames names, int firstId)
{
    private int _id = firstId;

    public TemplateWriter Paragraph(string style, string markup)
    {
        word.Open("p").Open("pPr").Value("pStyle", style).Close();
        Runs(markup);
        word.Close();
        return this;
    }

    /// <summary>Items that are always there: a semicolon after each, a full stop after the last.</summary>
    public TemplateWriter Bullets(params string[] items)
    {
        for (int i = 0; i < items.Length; i++)
        {
            Paragraph(Style.Bullet, items[i] + (i == items.Length - 1 ? "." : " ;"));
        }

        return this;
    }

    /// <summary>An item for each of a list, punctuated in the same way.</summary>
    public TemplateWriter BulletsFor(string list, string item) =>
        For(list, () => Paragraph(Style.Bullet, item + "{si dernier}.{sinon} ;{fin}"));

    public TemplateWriter For(string list, Action content) => Around(new(TagVerb.For, list, []), content);

    public TemplateWriter If(string name, Action content) => Around(new(TagVerb.If, name, []), content);

    public TemplateWriter Unless(string name, Action content) => Around(new(TagVerb.Unless, name, []), content);

    /// <summary>A table whose header row comes back on each page and whose rows stay whole.</summary>
    public TemplateWriter Table(string title, Column[] columns, Action rows, string style = Style.DataTable)
    {
        word.OpenTable(style, title, columns);
        rows();
        word.Close();
        return this;
    }

    /// <summary>A row of single-line cells.</summary>
    public TemplateWriter Row(Column[] columns, params string[] cells) =>
        Row(
            columns,
            0,
            column => Paragraph(columns[column].IsNumber ? Style.TableNumber : Style.TableText, cells[column])
        );

    /// <summary>A row whose cells are written one by one.</summary>
    public TemplateWriter Row(Column[] columns, int minimumHeight, Action<int> cell)
    {
        word.OpenRow(minimumHeight);
        for (int i = 0; i < columns.Length; i++)
        {
            word.OpenCell(columns[i]);
            cell(i);
            word.Close();
        }

        word.Close();
        return this;
    }

    /// <summary>A row for each item of a list; one row of gaps when there is none.</summary>
    public TemplateWriter RowsFor(string list, Column[] columns, string[] cells, string[] gaps)
    {
        For(list, () => Row(columns, cells));
        return Unless(list, () => Row(columns, [.. gaps.Select(gap => $"[{gap}]")]));
    }

    /// <summary>The content of a paragraph.</summary>
    public void Runs(string markup) => new MarkupRuns(this, word).Write(Markup.Parse(markup));

    /// <summary>A control around what an action writes.</summary>
    public TemplateWriter Around(Tag tag, Action content)
    {
        word.Open("sdt").Open("sdtPr");
        word.Value("alias", XmlPart.Clean(names.Alias(tag)));
        word.Value("tag", tag.ToString());
        word.Value("id", (++_id).ToString(CultureInfo.InvariantCulture));
        word.Close().Open("sdtContent");
        names.Within(tag, content);
        word.Close().Close();
        return this;
    }

    /// <summary>What a template shows in the place of a value.</summary>
    public string Example(Tag tag) => FrenchTypography.Set(names.Example(tag));
}
