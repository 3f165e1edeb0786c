using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using Pvd.Documents.Templates;
using static Pvd.Documents.Tests.Templates.WordFile;

namespace Pvd.Documents.Tests.Templates;

/// <summary>A template that came back from a prefecture gives the same text in other clothes.</summary>
public sealed class RestyledTests
{
    private static readonly Town Airvault = new("Airvault")
    {
        Population = 2991,
        IsOrt = false,
        Districts = [new("Bourg") { Districts = [new("Rue Haute"), new("Rue Basse")] }, new("Olliers")],
    };

    private static readonly string[] Expected =
    [
        "Convention d’Airvault",
        "Entre Airvault et l’État :",
        "1er quartier, Bourg",
        "Rue Haute ;",
        "Rue Basse.",
        "2e quartier, Olliers",
        "Quartier",
        "Bourg",
        "Olliers",
        "Fait à Airvault.",
    ];

    public static TheoryData<string> Changes { get; } = [.. Restyling.All.Keys];

    [Theory]
    [MemberData(nameof(Changes))]
    public void A_restyled_template_gives_the_same_text(string change) => AssertText(Restyled(Restyling.All[change]));

    [Fact]
    public void All_of_it_at_once_gives_the_same_text() =>
        AssertText(
            Restyled(body =>
            {
                foreach (Action<XElement> change in Restyling.All.Values)
                {
                    change(body);
                }
            })
        );

    [Fact]
    public void A_moved_paragraph_moves_in_the_document()
    {
        string[] expected = [Expected[0], .. Expected[2..^1], Expected[1], Expected[^1]];
        byte[] document = Rendered.Of(
            Restyled(body =>
            {
                XElement moved = body.Elements().ElementAt(1);
                moved.Remove();
                body.Elements().Last().AddBeforeSelf(moved);
            }),
            Airvault
        );
        Assert.Equal(string.Join('\n', expected), Rendered.LinesOf(document));
    }

    [Fact]
    public void A_renamed_style_is_still_that_of_the_heading_in_a_problem()
    {
        WordFile file = WithBody(P("Parties", "TitrePrefecture") + Paragraph(Field("nmo")));
        var styles = XElement.Parse(file.Text("word/styles.xml"));
        Restyling.Rename(styles, "Titre1", "TitrePrefecture");
        Restyling.Rename(styles, "heading 1", "Titre de la préfecture");
        file.Put("word/styles.xml", styles.ToString(SaveOptions.DisableFormatting));
        TemplateProblem problem = Assert.Single(Template<Town>.Compile(file.Open(), Town.Model).Problems);
        Assert.Equal("Parties", problem.Place.Heading);
    }

    [Fact]
    public void The_building_blocks_that_Word_keeps_beside_a_template_do_not_reach_the_document()
    {
        WordFile file = Restyled(Restyling.All["placeholders"]);
        file.Add(
                "glossaryDocument",
                "glossary/document.xml",
                $"<w:glossaryDocument {Namespaces}><w:docParts><w:docPart/></w:docParts></w:glossaryDocument>"
            )
            .Put(
                "word/glossary/_rels/document.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"a\" Type=\"x/styles\" Target=\"styles.xml\"/></Relationships>"
            )
            .Put("word/glossary/styles.xml", file.Text("word/styles.xml"));
        byte[] document = Rendered.Of(file, Airvault);
        Assert.Equal(string.Join('\n', Expected), Rendered.LinesOf(document));
        using var word = WordprocessingDocument.Open(new MemoryStream(document), isEditable: false);
        Assert.Null(word.MainDocumentPart!.GlossaryDocumentPart);
    }

    [Fact]
    public void The_fonts_of_a_control_are_those_of_its_text()
    {
        byte[] document = Rendered.Of(Restyled(Restyling.All["fonts and colours"]), Airvault);
        using var word = WordprocessingDocument.Open(new MemoryStream(document), isEditable: false);
        Assert.All(
            word.MainDocumentPart!.Document.Descendants<DocumentFormat.OpenXml.Wordprocessing.Run>(),
            run => Assert.Equal("000091", run.RunProperties?.Color?.Val?.Value)
        );
    }

    private static void AssertText(WordFile file) =>
        Assert.Equal(string.Join('\n', Expected), Rendered.LinesOf(Rendered.Of(file, Airvault)));

    /// <summary>A template with tags at every place, and repeating sections as Word 2013 makes them.</summary>
    private static WordFile Restyled(Action<XElement> change)
    {
        WordFile file = WithBody(
            Paragraph(R("Convention ") + Field("nom|de"), "Titre1")
                + Paragraph(R("Entre ") + Field("nom") + R(" et l’État :"))
                + Control("si ort", P("Vaut ORT"))
                + Paragraph(Control("si ort", R("Vaut ORT")))
                + Control(
                    "pour quartiers",
                    Section(
                        Paragraph(Field("rang|ordinal") + R(" quartier, ") + Field("nom"))
                            + Control(
                                "pour rues",
                                Paragraph(
                                    Field("nom") + Control("sauf dernier", R(" ;")) + Control("si dernier", R("."))
                                )
                            )
                    ),
                    "<w15:repeatingSection/>"
                )
                + Table(
                    Row(P("Quartier"))
                        + Control(
                            "pour quartiers",
                            Section(Row(Paragraph(Field("nom")))) + Section(Row(P("deuxième exemple"))),
                            "<w15:repeatingSection/>"
                        )
                )
                + Paragraph(R("Fait à ") + Field("nom") + R("."))
        );
        foreach (string part in new[] { "word/document.xml", "word/styles.xml" })
        {
            var root = XElement.Parse(file.Text(part), LoadOptions.PreserveWhitespace);
            change(root.Elements().FirstOrDefault(child => child.Name.LocalName == "body") ?? root);
            file.Put(part, root.ToString(SaveOptions.DisableFormatting));
        }

        return file;
    }

    private static string Section(string content) =>
        $"<w:sdt><w:sdtPr><w15:repeatingSectionItem/></w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>";
}
