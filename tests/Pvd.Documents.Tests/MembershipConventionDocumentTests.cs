using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Pvd.Documents.Tests.Samples;
using Pvd.Domain;

namespace Pvd.Documents.Tests;

public sealed class MembershipConventionDocumentTests
{
    private static readonly string[] NumberedStyles = ["Heading1", "Heading2", "Annex", "AnnexSection"];
    private static readonly string[] PlainTitles = ["Parties à la convention", "Préambule", "Signatures"];

    public static TheoryData<string> Dossiers => Samples.Dossiers.Names;

    [Theory]
    [MemberData(nameof(Dossiers))]
    public void The_validator_finds_nothing(string name)
    {
        using Opened document = Opened.Of(Samples.Dossiers.Named(name));
        IEnumerable<ValidationErrorInfo> faults = new OpenXmlValidator(FileFormatVersions.Office2019).Validate(
            document.File
        );
        Assert.Empty(faults.Select(fault => $"{fault.Part?.Uri} {fault.Path?.XPath} {fault.Description}"));
    }

    [Theory]
    [MemberData(nameof(Dossiers))]
    public void The_package_is_an_ordinary_zip_of_known_parts(string name)
    {
        using var zip = new ZipArchive(
            new MemoryStream(MembershipConventionDocument.Render(Samples.Dossiers.Named(name)))
        );
        Assert.Equal(
            [
                "[Content_Types].xml",
                "_rels/.rels",
                "word/document.xml",
                "word/_rels/document.xml.rels",
                "word/styles.xml",
                "word/numbering.xml",
                "word/settings.xml",
                "word/fontTable.xml",
                "word/header.xml",
                "word/footer.xml",
                "docProps/core.xml",
                "docProps/app.xml",
            ],
            zip.Entries.Select(entry => entry.FullName)
        );
    }

    [Fact]
    public void The_file_says_what_it_is_and_takes_its_date_from_the_dossier()
    {
        using Opened document = Opened.Of(Samples.Dossiers.OneCommune);
        var properties = document.File.PackageProperties;
        Assert.Equal(
            "Convention d’adhésion au programme Petites villes de demain – commune d’Airvault",
            properties.Title
        );
        Assert.Equal("Programme Petites villes de demain", properties.Subject);
        Assert.Equal("fr-FR", properties.Language);
        Assert.Equal(new DateTime(2021, 5, 31), properties.Created!.Value.ToUniversalTime());
        Assert.Equal(properties.Created, properties.Modified);
        Assert.Null(properties.Creator);
    }

    [Fact]
    public void The_whole_document_is_in_French_on_A4()
    {
        using Opened document = Opened.Of(Samples.Dossiers.OneCommune);
        Languages language = Assert.Single(document.Main.StyleDefinitionsPart!.Styles!.Descendants<Languages>());
        Assert.Equal("fr-FR", language.Val?.Value);
        PageSize page = Assert.Single(document.Body.Descendants<PageSize>());
        Assert.Equal((11906u, 16838u), (page.Width!.Value, page.Height!.Value));
    }

    [Theory]
    [MemberData(nameof(Dossiers))]
    public void Every_table_repeats_its_header_and_cuts_no_row(string name)
    {
        using Opened document = Opened.Of(Samples.Dossiers.Named(name));
        Table[] tables = [.. document.Body.Descendants<Table>()];
        Assert.Equal(9, tables.Length);
        foreach (Table table in tables)
        {
            TableRow[] rows = [.. table.Elements<TableRow>()];
            Assert.NotNull(Opened.Caption(table));
            Assert.Single(rows[0].Descendants<TableHeader>());
            Assert.All(rows.Skip(1), row => Assert.Empty(row.Descendants<TableHeader>()));
            Assert.All(rows, row => Assert.Single(row.Descendants<CantSplit>()));
            Assert.All(
                rows,
                row => Assert.Equal(rows[0].Elements<TableCell>().Count(), row.Elements<TableCell>().Count())
            );
            Assert.Equal(9100, table.Descendants<GridColumn>().Sum(column => int.Parse(column.Width!.Value!, null)));
        }
    }

    [Theory]
    [MemberData(nameof(Dossiers))]
    public void Every_heading_is_numbered_by_Word(string name)
    {
        using Opened document = Opened.Of(Samples.Dossiers.Named(name));
        Dictionary<string, Style> styles = document.Styles.ToDictionary(style => style.StyleId!.Value!);
        Paragraph[] headings =
        [
            .. document
                .Body.Descendants<Paragraph>()
                .Where(paragraph => HasOutline(styles, styles[Opened.StyleOf(paragraph)!])),
        ];
        Assert.Equal(6, headings.Count(heading => Opened.StyleOf(heading) == "Heading1"));
        foreach (Paragraph heading in headings)
        {
            bool isNumbered = NumberedStyles.Contains(Opened.StyleOf(heading));
            Assert.True(isNumbered || PlainTitles.Contains(heading.InnerText), heading.InnerText);
            Assert.Equal(isNumbered, styles[Opened.StyleOf(heading)!].Descendants<NumberingProperties>().Any());
            Assert.DoesNotContain(heading.InnerText, c => char.IsDigit(c));
        }
    }

    [Theory]
    [MemberData(nameof(Dossiers))]
    public void Every_style_in_use_is_defined_and_so_is_every_number(string name)
    {
        using Opened document = Opened.Of(Samples.Dossiers.Named(name));
        HashSet<string> defined = [.. document.Styles.Select(style => style.StyleId!.Value!)];
        HashSet<string> used =
        [
            .. document.Body.Descendants<ParagraphStyleId>().Select(style => style.Val!.Value!),
            .. document.Body.Descendants<RunStyle>().Select(style => style.Val!.Value!),
            .. document.Body.Descendants<TableStyle>().Select(style => style.Val!.Value!),
            .. document.Styles.Select(style => style.BasedOn?.Val?.Value ?? "Normal"),
            .. document.Styles.Select(style => style.NextParagraphStyle?.Val?.Value ?? "Normal"),
        ];
        Assert.Subset(defined, used);

        HashSet<int> numbers =
        [
            .. document
                .Main.NumberingDefinitionsPart!.Numbering!.Elements<NumberingInstance>()
                .Select(number => number.NumberID!.Value),
        ];
        Assert.All(
            document.Styles.SelectMany(style => style.Descendants<NumberingId>()),
            id => Assert.Contains(id.Val!.Value, numbers)
        );
    }

    [Theory]
    [MemberData(nameof(Dossiers))]
    public void No_line_can_break_before_a_mark(string name)
    {
        using Opened document = Opened.Of(Samples.Dossiers.Named(name));
        foreach (string text in document.Body.Descendants<Paragraph>().Select(paragraph => paragraph.InnerText))
        {
            Assert.DoesNotMatch("[ ][;:!?»]|«[ ]|n°[ ]|[ ][€%]|'", text);
        }
    }

    [Fact]
    public void Pages_are_numbered_but_the_cover()
    {
        using Opened document = Opened.Of(Samples.Dossiers.OneCommune);
        Assert.Single(document.Body.Descendants<TitlePage>());
        FooterPart footer = Assert.Single(document.Main.FooterParts);
        Assert.Equal(
            ["PAGE", "NUMPAGES"],
            footer.Footer!.Descendants<SimpleField>().Select(field => field.Instruction!.Value)
        );
        HeaderPart header = Assert.Single(document.Main.HeaderParts);
        Assert.Equal("Convention d’adhésion – Commune d’Airvault", header.Header!.InnerText);
    }

    [Fact]
    public void The_output_is_written_forwards_and_left_open()
    {
        using var file = new MemoryStream();
        using (var compressed = new DeflateStream(file, CompressionLevel.NoCompression, leaveOpen: true))
        {
            MembershipConventionDocument.Write(Samples.Dossiers.OneCommune, compressed);
            compressed.Write("après"u8);
        }

        file.Position = 0;
        using var read = new MemoryStream();
        using (var inflated = new DeflateStream(file, CompressionMode.Decompress))
        {
            inflated.CopyTo(read);
        }

        byte[] expected = [.. MembershipConventionDocument.Render(Samples.Dossiers.OneCommune), .. "après"u8];
        Assert.Equal(expected, read.ToArray());
    }

    [Fact]
    public void What_no_XML_may_hold_does_not_stop_the_document()
    {
        PvdDossier dossier = new(new(2021, 1, 1), [new(InseeCommuneCode.Parse("79005"), "Air\u0001vault\n& <fils>")]);
        using Opened document = Opened.Of(dossier);
        Assert.Contains("La commune d’Airvault & <fils>", document.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_argument_is_refused()
    {
        Assert.Throws<ArgumentNullException>("dossier", () => MembershipConventionDocument.Render(null!));
        Assert.Throws<ArgumentNullException>(
            "output",
            () => MembershipConventionDocument.Write(Samples.Dossiers.OneCommune, null!)
        );
    }

    private static bool HasOutline(Dictionary<string, Style> styles, Style style) =>
        style.Descendants<OutlineLevel>().Any()
        || (style.BasedOn?.Val?.Value is { } parent && HasOutline(styles, styles[parent]));
}
