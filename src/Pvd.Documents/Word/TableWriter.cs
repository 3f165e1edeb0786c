using Pvd.Documents.Packaging;
using Pvd.Documents.Typography;

namespace Pvd.Documents.Word;

/// <summary>Writes tables of fixed width whose header row comes back on each page and whose rows stay whole.</summary>
internal static class TableWriter
{
    /// <summary>A table of single-line cells.</summary>
    /// <param name="xml">Where to write.</param>
    /// <param name="title">What the table holds, for those who cannot see it.</param>
    /// <param name="columns">The columns, whose shares make one hundred.</param>
    /// <param name="rows">The rows, each with one text a column.</param>
    public static void DataTable(this WordXml xml, string title, Column[] columns, IEnumerable<Inline[]> rows)
    {
        xml.OpenTable(Style.DataTable, title, columns);
        foreach (Inline[] row in rows)
        {
            xml.OpenRow();
            for (int i = 0; i < columns.Length; i++)
            {
                xml.OpenCell(columns[i]);
                xml.Paragraph(columns[i].IsNumber ? Style.TableNumber : Style.TableText, row[i]);
                xml.Close();
            }

            xml.Close();
        }

        xml.Close();
    }

    /// <summary>Opens a table and writes its header row; the caller writes the rows, then closes.</summary>
    public static void OpenTable(this WordXml xml, string style, string title, Column[] columns)
    {
        xml.Open("tbl").Open("tblPr").Value("tblStyle", style);
        xml.Open("tblW").Attribute("w", Width(100)).Attribute("type", "dxa").Close();
        xml.Open("tblLayout").Attribute("type", "fixed").Close();
        xml.Open("tblLook").Attribute("val", "0620").Attribute("firstRow", "1").Attribute("lastRow", "0");
        xml.Attribute("firstColumn", "0")
            .Attribute("lastColumn", "0")
            .Attribute("noHBand", "1")
            .Attribute("noVBand", "1");
        xml.Close().Value("tblCaption", XmlPart.Clean(FrenchTypography.Set(title))).Close();

        xml.Open("tblGrid");
        foreach (Column column in columns)
        {
            xml.Open("gridCol").Attribute("w", Width(column.Share)).Close();
        }

        xml.Close();

        xml.Open("tr").Open("trPr").Flag("cantSplit").Flag("tblHeader").Close();
        foreach (Column column in columns)
        {
            xml.OpenCell(column);
            xml.Paragraph(column.IsNumber ? Style.TableHeadNumber : Style.TableHead, column.Title);
            xml.Close();
        }

        xml.Close();
    }

    /// <summary>Opens a row that no page break cuts.</summary>
    public static void OpenRow(this WordXml xml, int minimumHeight = 0)
    {
        xml.Open("tr").Open("trPr").Flag("cantSplit");
        if (minimumHeight > 0)
        {
            xml.Open("trHeight").Attribute("val", minimumHeight).Attribute("hRule", "atLeast").Close();
        }

        xml.Close();
    }

    public static void OpenCell(this WordXml xml, Column column)
    {
        xml.Open("tc").Open("tcPr");
        xml.Open("tcW").Attribute("w", Width(column.Share)).Attribute("type", "dxa").Close();
        xml.Close();
    }

    private static int Width(int share) => Page.TextWidth * share / 100;
}
