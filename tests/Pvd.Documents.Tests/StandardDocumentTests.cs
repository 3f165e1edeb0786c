using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Pvd.Documents.Templates;
using Pvd.Documents.Tests.Samples;
using Pvd.Documents.Tests.Templates;
using Pvd.Domain;
using Pvd.Domain.Funding;
using Pvd.Rules;

namespace Pvd.Documents.Tests;

/// <summary>Every document for every dossier: one commune, five with long names, almost nothing known.</summary>
public sealed class StandardDocumentTests
{
    public static TheoryData<string, string> Documents
    {
        get
        {
            TheoryData<string, string> data = [];
            foreach (StandardDocument document in StandardDocument.All)
            {
                foreach (string source in new[] { "OneCommune", "FiveCommunes", "AlmostEmpty" })
                {
                    data.Add(document.Name, source);
                }
            }

            return data;
        }
    }

    public static TheoryData<string> Names => [.. StandardDocument.All.Select(document => document.Name)];

    [Theory]
    [MemberData(nameof(Documents))]
    public void The_validator_finds_nothing(string name, string source) =>
        Assert.Empty(Rendered.Faults(Render(name, source)));

    [Theory]
    [MemberData(nameof(Documents))]
    public void Nothing_is_left_that_is_not_for_the_reader(string name, string source)
    {
        using WordprocessingDocument file = Open(Render(name, source));
        Body body = file.MainDocumentPart!.Document.Body!;
        Assert.Empty(body.Descendants<SdtElement>());
        Assert.DoesNotContain("null", body.InnerText, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("{", body.InnerText, StringComparison.Ordinal);
        Assert.DoesNotContain("  ", body.InnerText, StringComparison.Ordinal);
        Assert.DoesNotMatch("[ ][;:!?»]|«[ ]|n°[ ]|[ ][€%]|'", body.InnerText);
        Assert.All(
            body.Descendants<Paragraph>().Where(paragraph => paragraph.InnerText.Trim().Length == 0),
            empty => Assert.NotEmpty(empty.Ancestors<TableCell>())
        );
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void No_heading_ends_a_document_or_comes_before_another_of_its_level(string name, string source)
    {
        using WordprocessingDocument file = Open(Render(name, source));
        string?[] styles = [.. file.MainDocumentPart!.Document.Body!.ChildElements.Select(StyleOf)];
        string[] headings = ["Heading2", "Section", "AnnexSection", "PlainHeading", "LeadIn"];
        Assert.All(
            styles.Zip(styles.Skip(1).Append("end")).Where(pair => headings.Contains(pair.First)),
            pair =>
                Assert.DoesNotContain(
                    pair.Second,
                    new[] { "Heading1", "Heading2", "Section", "AnnexSection", "Annex", "PlainHeading", "end", null }
                )
        );

        static string? StyleOf(DocumentFormat.OpenXml.OpenXmlElement block) =>
            block is Paragraph paragraph ? Opened.StyleOf(paragraph)
            : block is Table ? "table"
            : null;
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_exported_checks_loses_nothing_and_is_valid(string name)
    {
        StandardDocument document = StandardDocument.Find(name)!;
        foreach (bool asTemplate in new[] { true, false })
        {
            using MemoryStream file = new();
            document.Export(file, asTemplate);
            Assert.Empty(Rendered.Faults(file.ToArray()));
            file.Position = 0;
            TemplateCheck<DocumentSource> check = StandardDocument.Check(file);
            Assert.Empty(check.Problems);
            Assert.Empty(check.Losses);
            Assert.Empty(document.NamesLostIn(check.Require()));
        }
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void What_comes_back_from_Word_unchanged_gives_the_same_document(string name, string source)
    {
        using MemoryStream file = new();
        StandardDocument.Find(name)!.Export(file, asTemplate: false);
        file.Position = 0;
        using MemoryStream output = new();
        StandardDocument.Check(file).Require().Render(Source(name, source), output);
        Assert.Equal(Render(name, source), output.ToArray());
    }

    [Fact]
    public void Every_name_of_the_vocabulary_is_used_by_a_document_or_can_be_printed_in_a_template()
    {
        string[] unused =
        [
            .. Printable(DocumentSource.Model.Members, "")
                .Except(StandardDocument.All.SelectMany(document => document.Template.Names)),
        ];
        foreach (string name in unused)
        {
            TemplateCheck<DocumentSource> check = StandardDocument.Check(
                WordFile.WithBody(WordFile.Paragraph(WordFile.Field(name))).Open()
            );
            Assert.Empty(check.Problems);
        }
    }

    [Fact]
    public void Documents_about_one_thing_are_about_the_one_asked_for()
    {
        Assert.Contains(
            "Fiche action n° A2",
            Text("fiche-action", DocumentSource.Of(LaterDossiers.OneCommune, item: "A2")),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "Communauté de communes Airvaudais-Val du Thouet",
            Text("deliberation", DocumentSource.Of(LaterDossiers.OneCommune, item: "epci")),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "Avenant n° 1 à la convention d’adhésion",
            Text("avenant", DocumentSource.Of(LaterDossiers.OneCommune, item: "1")),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "Avenant n° [à compléter",
            Text("avenant", DocumentSource.Of(LaterDossiers.OneCommune, item: "7")),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_convention_with_gaps_is_not_written_as_complete()
    {
        using MemoryStream output = new();
        IncompleteDocumentException fault = Assert.Throws<IncompleteDocumentException>(() =>
            StandardDocument.MeetingNotice.Template.RenderComplete(DocumentSource.Of(LaterDossiers.OneCommune), output)
        );
        Assert.Contains(fault.Gaps, gap => gap.Label.French.Contains("lieu de la réunion", StringComparison.Ordinal));
        Assert.Equal(0, output.Length);
    }

    [Fact]
    public void Sums_of_the_financing_are_exact()
    {
        DocumentSource source = DocumentSource.Of(LaterDossiers.OneCommune);
        Assert.Contains("Total |  | 480 000,00 € |  | ", Text("fiche-action", source).Split('\n'));
        Assert.Contains("Reste à financer : 0,00 €.", Text("fiche-action", source).Split('\n'));
        Assert.Contains(
            "A1 | Halle du marché | 480 000,00 € | 480 000,00 € | 0,00 €",
            Text("convention-cadre", source).Split('\n')
        );
    }

    internal static DocumentSource Source(string document, string source) =>
        document switch
        {
            "notification" => DocumentSource.Of(AwardedPlans.Named(source)),
            "note-de-synthese" => DocumentSource.Of(Assess(source)),
            _ => DocumentSource.Of(LaterDossiers.Named(source)),
        };

    private static Assessment<Euro> Assess(string source)
    {
        PvdDossier dossier = LaterDossiers.Named(source);
        return new PvdRules().ProjectManager.Assess(dossier, 2022, Legislation.Embedded.At(dossier.KnownOn));
    }

    private static byte[] Render(string name, string source)
    {
        using MemoryStream output = new();
        StandardDocument.Find(name)!.Template.Render(Source(name, source), output);
        return output.ToArray();
    }

    private static string Text(string name, DocumentSource source)
    {
        using MemoryStream output = new();
        StandardDocument.Find(name)!.Template.Render(source, output);
        return Rendered.LinesOf(output.ToArray());
    }

    private static WordprocessingDocument Open(byte[] file) =>
        WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);

    private static IEnumerable<string> Printable(IEnumerable<TemplateMember> members, string before) =>
        members
            .Where(member => !member.IsOfTurn)
            .SelectMany(member =>
                member.Members.Count > 0 ? Printable(member.Members, before + member.Name.French + ".")
                : member.Kind is TemplateValueKind.Flag ? []
                : [before + member.Name.French]
            );
}
