using System.IO.Compression;
using System.Text;
using Pvd.Documents.Templates;
using Pvd.Domain;
using static Pvd.Documents.Tests.Templates.WordFile;

namespace Pvd.Documents.Tests.Templates;

/// <summary>What is wrong with a template is told all at once, each thing with its place.</summary>
public sealed class ProblemTests
{
    private const string Title = "Titre1";

    [Fact]
    public void Everything_is_told_with_places_that_a_secretary_finds()
    {
        WordFile file = WithBody(
                P("Parties", Title)
                    + Paragraph(R("Entre ") + Field("nmo") + R(" et l’État"))
                    + P("Engagements", Title)
                    + Control("pour quartier", P("x"))
                    + Control("pour quartiers", Paragraph(Field("popultion")) + Paragraph(Field("jour|letres")))
                    + Control("pour maire", P("x"))
                    + Paragraph(Field("fin quartiers"))
                    + Paragraph(Field("{{nom}}"))
            )
            .AddHeader(Paragraph(Field("maire")) + Paragraph(Control("si ort", "")));
        Assert.Equal(
            Joined(
                "corps du document, sous « Parties », paragraphe 2 (« Entre exemple et l’État »), contrôle « nmo » : nom inconnu : « nmo » ; vouliez-vous dire « nom » ?",
                "corps du document, sous « Engagements », paragraphe 4 (« x »), contrôle « pour quartier » : nom inconnu : « quartier » ; vouliez-vous dire « quartiers » ?",
                "corps du document, sous « Engagements », paragraphe 5 (« exemple »), contrôle « popultion » : nom inconnu : « popultion » ; vouliez-vous dire « population » ?",
                "corps du document, sous « Engagements », paragraphe 6 (« exemple »), contrôle « jour|letres » : format inconnu pour « jour » : « letres » ; vouliez-vous dire « lettres » ?",
                "corps du document, sous « Engagements », paragraphe 7 (« x »), contrôle « pour maire » : « maire » n’est pas une liste : rien à répéter",
                "corps du document, sous « Engagements », paragraphe 8 (« exemple »), contrôle « fin quartiers » : il n’y a pas de marque de fin : le contrôle « pour … », « si … » ou « sauf … » entoure ce qu’il commande",
                "corps du document, sous « Engagements », paragraphe 9 (« exemple »), contrôle « {{nom}} » : balise illisible : attendu un nom (« epci.nom »), un nom et des formats (« montant|lettres »), « pour NOM », « si NOM » ou « sauf NOM »",
                "en-tête (header1.xml), paragraphe 1 (« exemple »), contrôle « maire » : « maire » est un ensemble : préciser lequel de ses noms imprimer (nom)",
                "en-tête (header1.xml), paragraphe 2, contrôle « si ort » : le contrôle n’entoure rien : il doit entourer le texte, les lignes ou les paragraphes qu’il commande"
            ),
            Joined([.. Problems(file).Select(problem => problem.Sentence(Language.French).Replace('\u00A0', ' '))])
        );
    }

    [Theory]
    [InlineData(
        "tag.across-cells",
        "<w:tbl><w:tblPr/><w:tblGrid/><w:tr>{si ort}<w:tc><w:p/></w:tc><w:tc><w:p/></w:tc>{/}</w:tr></w:tbl>"
    )]
    [InlineData("tag.across-cells", "<w:tbl><w:tblPr/><w:tblGrid/>{nom}<w:tr><w:tc><w:p/></w:tc></w:tr>{/}</w:tbl>")]
    [InlineData("tag.several-paragraphs", "{nom}<w:p/><w:p/>{/}")]
    [InlineData("tag.control-in-value", "<w:p>{nom}{jour}<w:r><w:t>x</w:t></w:r>{/}{/}</w:p>")]
    [InlineData("tag.not-printable", "<w:p>{ort}<w:r><w:t>x</w:t></w:r>{/}</w:p>")]
    [InlineData("tag.not-a-value", "<w:p>{quartiers}<w:r><w:t>x</w:t></w:r>{/}</w:p>")]
    [InlineData("tag.unknown-name", "<w:p>{rang}<w:r><w:t>x</w:t></w:r>{/}</w:p>")]
    [InlineData("tag.unknown-name", "<w:p>{nom.x}<w:r><w:t>x</w:t></w:r>{/}</w:p>")]
    [InlineData("tag.unknown-format", "<w:p>{nom|lettres}<w:r><w:t>x</w:t></w:r>{/}</w:p>")]
    [InlineData("tag.unknown-format", "<w:p>{nom|et}<w:r><w:t>x</w:t></w:r>{/}</w:p>")]
    [InlineData("tag.unknown-format", "<w:p>{jour|court|lettres}<w:r><w:t>x</w:t></w:r>{/}</w:p>")]
    [InlineData("tag.not-a-list", "{pour nom}<w:p><w:r><w:t>x</w:t></w:r></w:p>{/}")]
    [InlineData("tag.encloses-nothing", "{pour quartiers}<w:p/>{/}")]
    [InlineData("tag.no-picture", "<w:p>{logo}<w:r><w:t>x</w:t></w:r>{/}</w:p>")]
    [InlineData("content.tracked-change", "<w:p><w:ins w:id=\"1\"><w:r><w:t>x</w:t></w:r></w:ins></w:p>")]
    [InlineData("content.tracked-change", "<w:p><w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr></w:p>")]
    [InlineData("content.linked-field", "<w:p><w:fldSimple w:instr=\" INCLUDEPICTURE x.png \"/></w:p>")]
    [InlineData("content.linked-field", "<w:p><w:r><w:instrText> DDEAUTO cmd </w:instrText></w:r></w:p>")]
    public void Each_fault_of_the_body_has_its_code(string code, string body)
    {
        string xml = System.Text.RegularExpressions.Regex.Replace(
            body.Replace("{/}", "</w:sdtContent></w:sdt>", StringComparison.Ordinal),
            @"\{([^{}]+)\}",
            "<w:sdt><w:sdtPr><w:tag w:val=\"$1\"/></w:sdtPr><w:sdtContent>"
        );
        Assert.Equal([code], Problems(WithBody(xml)).Select(problem => problem.Code).Distinct());
    }

    [Fact]
    public void A_control_with_two_tags_is_told() =>
        Assert.Equal(
            ["tag.double"],
            Problems(WithBody(Paragraph(Control("nom", R("x"), "<w:tag w:val=\"jour\"/>"))))
                .Select(problem => problem.Code)
        );

    private const string NoRelationship =
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"/>";

    private const string Document = "word/document.xml";
    private static readonly string Dangling = NoRelationship.Replace(
        "/>",
        "><Relationship Id=\"a\" Type=\"x/theme\" Target=\"theme.xml\"/></Relationships>",
        StringComparison.Ordinal
    );

    private static readonly (string Code, string What, Func<byte[]> File)[] BadFilesByName =
    [
        ("file.not-a-zip", "nothing", () => Array.Empty<byte>()),
        ("file.not-a-zip", "text", () => Encoding.UTF8.GetBytes("Bonjour")),
        ("file.not-a-zip", "file cut short", () => Sound.ToBytes()[..^30]),
        ("file.too-large", "noise of 40 MB", () => new byte[40_000_000]),
        ("file.encrypted", "old format", () => new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1 }),
        ("file.not-word", "zip of text", () => Zip(("a.txt", "x"))),
        (
            "file.not-word",
            "strict format",
            () =>
                Sound
                    .Put(Document, "<w:document xmlns:w=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"/>")
                    .ToBytes()
        ),
        ("file.not-word", "another root", () => Sound.Put(Document, "<html/>").ToBytes()),
        ("file.not-word", "no main part", () => Sound.Put("_rels/.rels", NoRelationship).ToBytes()),
        ("file.bad-part-name", "path that leads out", () => Zip(("../x", "x"), ("a", "x"))),
        ("file.bad-part-name", "name given twice", () => Zip(("x", "x"), ("X", "x"))),
        ("file.ratio", "zip bomb", () => Sound.Put("word/big.xml", new byte[3_000_000]).ToBytes()),
        ("file.part-too-large", "part of 17 MB", () => Sound.Put("a.bin", Noise(17_000_000)).ToBytes()),
        ("file.too-many-parts", "1,001 parts", () => Zip([.. Enumerable.Range(0, 1_001).Select(i => ($"p{i}", "x"))])),
        (
            "file.external-link",
            "attached template",
            () => Sound.AddExternal("attachedTemplate", "https://example.org/n.dotm").ToBytes()
        ),
        (
            "file.external-link",
            "linked picture",
            () => Sound.AddExternal("image", "https://example.org/x.png").ToBytes()
        ),
        (
            "file.external-link",
            "link to a share",
            () => Sound.AddExternal("hyperlink", "file://serveur/x.docx").ToBytes()
        ),
        ("file.active-content", "embedded object", () => Sound.Add("oleObject", "ole.bin", "x").ToBytes()),
        ("file.imported-content", "imported page", () => Sound.Add("aFChunk", "a.html", "x").ToBytes()),
        ("file.macro", "macro", () => Sound.Add("vbaProject", "vbaProject.bin", "x").ToBytes()),
        (
            "file.missing-part",
            "dangling reference",
            () => Sound.Put("word/_rels/document.xml.rels", Dangling).ToBytes()
        ),
        ("xml.malformed", "control never closed", () => WithBody("<w:p><w:sdt>").ToBytes()),
        (
            "xml.doctype",
            "entity",
            () => Sound.Put(Document, "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><x>&a;</x>").ToBytes()
        ),
        ("xml.doctype", "doctype", () => Sound.Put(Document, "<!DOCTYPE x><x/>").ToBytes()),
        ("xml.too-deep", "300 levels", () => WithBody(Repeat("<w:x>", 300) + Repeat("</w:x>", 300)).ToBytes()),
        (
            "xml.paragraph-too-long",
            "paragraph of 10 MB",
            () => WithBody(P(Encoding.ASCII.GetString(Noise(10_000_000)))).ToBytes()
        ),
        (
            "xml.too-many-controls",
            "100,000 tags",
            () => WithBody(Paragraph(Repeat(Control("nom", ""), 100_000))).ToBytes()
        ),
    ];

    private static WordFile Sound => WithBody(P("x"));

    public static TheoryData<string, string> BadFiles
    {
        get
        {
            TheoryData<string, string> data = [];
            foreach ((string code, string what, _) in BadFilesByName)
            {
                data.Add(code, what);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(BadFiles))]
    public void Each_bad_file_has_its_code(string code, string what) =>
        Assert.Equal(
            [code],
            Template<Town>
                .Compile(new MemoryStream(BadFilesByName.Single(file => file.What == what).File()), Town.Model)
                .Problems.Select(problem => problem.Code)
                .Distinct()
        );

    [Fact]
    public void The_file_from_which_a_document_was_begun_is_forgotten()
    {
        byte[] document = Rendered.Of(
            Sound.AddExternal("attachedTemplate", "file:///C:/Users/agent/modele.dotx"),
            new("Airvault")
        );
        using var file = DocumentFormat.OpenXml.Packaging.WordprocessingDocument.Open(
            new MemoryStream(document),
            false
        );
        Assert.Empty(file.MainDocumentPart!.ExternalRelationships);
    }

    [Fact]
    public void A_fetching_field_is_found_however_Word_cuts_it() =>
        Assert.Equal(
            ["content.linked-field"],
            Problems(
                    WithBody(
                        Paragraph(
                            "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> INCL</w:instrText></w:r>"
                                + "<w:r><w:instrText>UDEPICTURE\t\"x.png\"</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
                        )
                    )
                )
                .Select(problem => problem.Code)
        );

    [Fact]
    public void Alternatives_are_kept_apart_in_the_beginning_of_a_paragraph() =>
        Assert.Equal(
            "Les Communes / La Commune ont signé",
            Problems(
                    WithBody(
                        Paragraph(
                            Control("si quartiers", R("Les Communes"))
                                + Control("sauf quartiers", R("La Commune"))
                                + R(" ont signé")
                                + Control("x", R(""))
                        )
                    )
                )
                .Single()
                .Place.Excerpt
        );

    [Fact]
    public void Beyond_a_thousand_problems_the_rest_is_one()
    {
        IReadOnlyList<TemplateProblem> problems = Problems(WithBody(Paragraph(Repeat(Field("x"), 5_000))));
        Assert.Equal(1_001, problems.Count);
        Assert.Equal("file.more-problems", problems[^1].Code);
    }

    [Fact]
    public void Notes_between_colleagues_stay_behind()
    {
        const string Namespace = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
        WordFile file = WithBody(
                Paragraph(
                    "<w:commentRangeStart w:id=\"0\"/>"
                        + R("x")
                        + "<w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r>"
                )
            )
            .Add(
                "comments",
                "comments.xml",
                $"<w:comments {Namespace}><w:comment w:id=\"0\" w:author=\"Mme X\"/></w:comments>"
            )
            .Put("word/orphan.bin", "personne n'y renvoie");
        byte[] document = Rendered.Of(file, new("Airvault"));
        using ZipArchive zip = new(new MemoryStream(document));
        Assert.DoesNotContain(zip.Entries, entry => entry.Name is "comments.xml" or "orphan.bin");
    }

    [Fact]
    public void What_is_left_to_fill_in_by_hand_is_a_gap_too()
    {
        Template<Town> template = Template<Town>
            .Compile(
                WithBody(Paragraph(R("à ") + Control("a-completer", R("[à compléter : lieu]")))).Open(),
                Town.Model
            )
            .Require();
        using MemoryStream output = new();
        TemplateGap gap = Assert.Single(template.Render(new("Airvault"), output).Gaps);
        Assert.Equal(("lieu", null), (gap.Label.French, gap.Member));
        Assert.Equal("à [à compléter : lieu]", Rendered.LinesOf(output.ToArray()));
    }

    [Fact]
    public void A_link_that_a_reader_follows_is_kept() =>
        Assert.Empty(Problems(WithBody(P("x")).AddExternal("hyperlink", "mailto:prefecture@example.org")));

    [Fact]
    public void What_is_required_to_be_sound_throws_with_everything()
    {
        TemplateException fault = Assert.Throws<TemplateException>(() =>
            Template<Town>.Compile(WithBody(Paragraph(Field("a") + Field("b"))).Open(), Town.Model).Require()
        );
        Assert.Equal(["a", "b"], fault.Problems.Select(problem => problem.Place.Tag));
    }

    [Fact]
    public void A_document_that_must_be_complete_is_not_begun_when_it_is_not()
    {
        Template<Town> template = Template<Town>
            .Compile(WithBody(Paragraph(Field("nom") + Field("jour") + Field("maire.nom"))).Open(), Town.Model)
            .Require();
        using MemoryStream output = new();
        IncompleteDocumentException fault = Assert.Throws<IncompleteDocumentException>(() =>
            template.RenderComplete(new("Airvault"), output)
        );
        Assert.Equal(["jour", "maire.nom"], fault.Gaps.Select(gap => gap.Place.Tag));
        Assert.Equal(0, output.Length);
    }

    private static IReadOnlyList<TemplateProblem> Problems(WordFile file) =>
        Template<Town>.Compile(file.Open(), Town.Model).Problems;

    private static byte[] Zip(params (string Name, string Text)[] entries)
    {
        using MemoryStream file = new();
        using (ZipArchive zip = new(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, string text) in entries)
            {
                using Stream entry = zip.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return file.ToArray();
    }

    private static byte[] Noise(int length)
    {
        Random random = new(1801);
        var noise = new byte[length];
        for (int i = 0; i < length; i++)
        {
            noise[i] = (byte)('a' + random.Next(26));
        }

        return noise;
    }

    private static string Joined(params string[] lines) => string.Join('\n', lines);

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}
