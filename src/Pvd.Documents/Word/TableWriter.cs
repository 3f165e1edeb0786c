using Pvd.Documents.Packaging;
using Pvd.Documents.Typography;

namespace Pvd.Documents.Word;

/// <summary>Writes tables of fixed width whose header row comes back on each page and whose rows stay whole.</summary>
internal static class TableWriter
{
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
