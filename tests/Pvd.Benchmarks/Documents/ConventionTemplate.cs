using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Pvd.Benchmarks.Documents;

/// <summary>The template of W2, as Word would have saved it: fifteen parts.</summary>
internal sealed class ConventionTemplate(ConventionOutline outline)
{
    private const int Revisions = 24;
    private readonly StringBuilder _xml = new();
    private SplitMix _random = new(ConventionCase.Seed + 2);

    internal byte[] ToBytes()
    {
        using MemoryStream file = new();
        using (ZipArchive zip = new(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string path, byte[] content) in ConventionParts.Around(Body()))
            {
                using Stream entry = zip.CreateEntry(path).Open();
                entry.Write(content);
            }
        }

        return file.ToArray();
    }

    private string Body()
    {
        foreach (ConventionOutline.Block block in outline.Blocks)
        {
            Write(block);
        }

        return _xml.ToString();
    }

    private void Write(ConventionOutline.Block block)
    {
        switch (block)
        {
            case ConventionOutline.Paragraph paragraph:
                WriteParagraph(paragraph);
                break;
            case ConventionOutline.Communes:
                Control("pour communes", () => Paragraph("Listepuces", () => Run("- ", () => Field("nom"))));
                break;
            case ConventionOutline.Clause clause:
                Control(
                    "si clause-" + (clause.Number + 1).ToString(CultureInfo.InvariantCulture),
                    () => Paragraph("Corpsdetexte", () => Run(clause.Text))
                );
                break;
            case ConventionOutline.Annex:
                WriteAnnex();
                break;
            default:
                Paragraph("Centr", () => _xml.Append(ConventionParts.Logo));
                break;
        }
    }

    private void WriteParagraph(ConventionOutline.Paragraph paragraph) =>
        Paragraph(
            paragraph.Style,
            () =>
            {
                for (int i = 0; i < paragraph.Runs.Count; i++)
                {
                    Run(paragraph.Runs[i]);
                    if (i < paragraph.Fields.Count)
                    {
                        Field("champ-" + (paragraph.Fields[i] + 1).ToString(CultureInfo.InvariantCulture));
                    }
                }
            }
        );

    private void WriteAnnex()
    {
        _xml.Append(
            "<w:tbl><w:tblPr><w:tblStyle w:val=\"Grilledutableau\"/><w:tblW w:w=\"0\" w:type=\"auto\"/></w:tblPr><w:tblGrid>"
        );
        for (int column = 0; column < ConventionCase.ColumnCount; column++)
        {
            _xml.Append("<w:gridCol w:w=\"1510\"/>");
        }

        _xml.Append("</w:tblGrid>");
        Row(
            "<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>",
            ConventionOutline.Headings.Select<string, Action>(heading => () => Run(heading))
        );
        Control(
            "pour lignes",
            () =>
                Row(
                    "<w:trPr><w:cantSplit/></w:trPr>",
                    Enumerable
                        .Range(1, ConventionCase.ColumnCount)
                        .Select<int, Action>(column => () => Field($"colonne-{column}"))
                )
        );
        _xml.Append("</w:tbl>");
    }

    private void Row(string properties, IEnumerable<Action> cells)
    {
        _xml.Append(
            CultureInfo.InvariantCulture,
            $"<w:tr w:rsidR=\"{Revision()}\" w:rsidTr=\"{Revision()}\">{properties}"
        );
        foreach (Action cell in cells)
        {
            _xml.Append("<w:tc><w:tcPr><w:tcW w:w=\"1510\" w:type=\"dxa\"/></w:tcPr>");
            Paragraph("Tableau", cell);
            _xml.Append("</w:tc>");
        }

        _xml.Append("</w:tr>");
    }

    private void Paragraph(string style, Action content)
    {
        _xml.Append(
            CultureInfo.InvariantCulture,
            $"<w:p w:rsidR=\"{Revision()}\" w:rsidRDefault=\"{Revision()}\"><w:pPr><w:pStyle w:val=\"{style}\"/><w:jc w:val=\"left\"/></w:pPr>"
        );
        content();
        _xml.Append("</w:p>");
    }

    private void Run(string text, Action? then = null)
    {
        _xml.Append(
            CultureInfo.InvariantCulture,
            $"<w:r w:rsidRPr=\"{Revision()}\"><w:rPr><w:rFonts w:ascii=\"Marianne\" w:hAnsi=\"Marianne\"/><w:sz w:val=\"20\"/></w:rPr><w:t xml:space=\"preserve\">{text}</w:t></w:r>"
        );
        then?.Invoke();
    }

    private void Field(string name) => Control(name, () => Run("exemple"));

    private void Control(string tag, Action content)
    {
        _xml.Append(
            CultureInfo.InvariantCulture,
            $"<w:sdt><w:sdtPr><w:alias w:val=\"{tag}\"/><w:tag w:val=\"{tag}\"/><w:id w:val=\"{_random.Below(1_000_000_000)}\"/></w:sdtPr><w:sdtContent>"
        );
        content();
        _xml.Append("</w:sdtContent></w:sdt>");
    }

    /// <summary>Word marks each run with the session that it was written in.</summary>
    private string Revision() =>
        (0x00A1_3C55 + (_random.Below(Revisions) * 0x1_2F35)).ToString("X8", CultureInfo.InvariantCulture);
}
