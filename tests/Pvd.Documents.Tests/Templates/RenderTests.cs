using NodaTime;
using Pvd.Domain;
using static Pvd.Documents.Tests.Templates.WordFile;

namespace Pvd.Documents.Tests.Templates;

/// <summary>A template and a model give a text.</summary>
public sealed class RenderTests
{
    private static readonly Town Airvault = new("Airvault")
    {
        Population = 2991,
        Amount = Euro.FromCents(123_456),
        Rate = Ratio.Of(3, 4),
        Day = new LocalDate(2021, 5, 1),
        IsOrt = true,
        Mayor = new("Camille d'Estrées"),
        Districts =
        [
            new("Le Bourg") { Population = 1, Districts = [new("Rue Haute"), new("Rue Basse")] },
            new("Olliers") { Population = 2, Districts = [] },
            new("Soulièvres") { Districts = [new("Rue \u0001<de> l'Œuf & Cie")] },
        ],
    };

    [Theory]
    [InlineData("nom", "Airvault")]
    [InlineData("name", "Airvault")]
    [InlineData("NOM", "Airvault")]
    [InlineData("nom|majuscules", "AIRVAULT")]
    [InlineData("nom|de", "d’Airvault")]
    [InlineData("maire.nom", "Camille d’Estrées")]
    [InlineData("mayor.name", "Camille d’Estrées")]
    [InlineData("population", "2 991")]
    [InlineData("population|chiffres", "2991")]
    [InlineData("population|lettres", "deux-mille-neuf-cent-quatre-vingt-onze")]
    [InlineData("population|ordinal", "2991e")]
    [InlineData("montant", "1 234,56 €")]
    [InlineData("montant|words", "mille-deux-cent-trente-quatre euros et cinquante-six centimes")]
    [InlineData("taux", "75 %")]
    [InlineData("jour", "1er mai 2021")]
    [InlineData("jour|lettres", "premier mai deux-mille-vingt-et-un")]
    [InlineData("jour|lettres|capitale", "Premier mai deux-mille-vingt-et-un")]
    [InlineData("jour|jour", "samedi 1er mai 2021")]
    [InlineData("jour|court", "01/05/2021")]
    [InlineData("quartiers.nom", "Le Bourg, Olliers et Soulièvres")]
    [InlineData("quartiers.nom|de|ou", "du Bourg, d’Olliers ou de Soulièvres")]
    [InlineData("quartiers.rues.nom", "Rue Haute, Rue Basse et Rue <de> l’Œuf & Cie")]
    [InlineData("quartiers.nombre|lettres", "trois")]
    public void A_name_is_printed(string tag, string expected) =>
        Assert.Equal($"« {expected} »", Rendered.Lines(Paragraph(R("« ") + Field(tag) + R(" »")), Airvault));

    [Fact]
    public void What_is_not_known_is_a_gap_and_is_told()
    {
        Town town = new((string?)null) { Districts = [new((string?)null), new("Nord")] };
        Assert.Equal(
            "[à compléter : nom de la commune], [à compléter : nom du maire], [à compléter : nom du quartier] et Nord",
            Rendered.Lines(
                Paragraph(Field("nom") + R(", ") + Field("maire.nom") + R(", ") + Field("quartiers.nom")),
                town
            )
        );
    }

    [Fact]
    public void Paragraphs_are_repeated_one_list_inside_another() =>
        Assert.Equal(
            "1. Le Bourg, 1er mai 2021\n1. Rue Haute ;\n2. Rue Basse.\n2. Olliers, 1er mai 2021\n3. Soulièvres, 1er mai 2021\n1. Rue <de> l’Œuf & Cie.",
            Rendered.Lines(
                Control(
                    "pour quartiers",
                    Paragraph(Field("rang") + R(". ") + Field("nom") + R(", ") + Field("jour"))
                        + Control(
                            "for streets",
                            Paragraph(
                                Field("rank")
                                    + R(". ")
                                    + Field("nom")
                                    + Control("sauf dernier", R(" ;"))
                                    + Control("si dernier", R("."))
                            )
                        )
                ),
                Airvault
            )
        );

    [Fact]
    public void Rows_are_repeated() =>
        Assert.Equal(
            "Quartier | Habitants\nLe Bourg | 1\nOlliers | 2\nSoulièvres | [à compléter : population]",
            Rendered.Lines(
                Table(
                    Row(P("Quartier"), P("Habitants"))
                        + Control("pour quartiers", Row(Paragraph(Field("nom")), Paragraph(Field("population"))))
                ),
                Airvault
            )
        );

    [Fact]
    public void Runs_are_repeated_within_a_sentence() =>
        Assert.Equal(
            "Le Bourg ; Olliers ; Soulièvres.",
            Rendered.Lines(
                Paragraph(
                    Control(
                        "pour quartiers",
                        Field("nom") + Control("sauf dernier", R(" ; ")) + Control("si dernier", R("."))
                    )
                ),
                Airvault
            )
        );

    [Fact]
    public void Of_what_is_dropped_nothing_is_left()
    {
        Town town = new("Airvault") { Districts = [] };
        Assert.Equal(
            "avant\naprès\nfin",
            Rendered.Lines(
                P("avant")
                    + Control("si ort", P("Vaut ORT") + Table(Row(P("x"))))
                    + Paragraph(Control("si ort", R("Vaut ORT")))
                    + Paragraph(Control("pour quartiers", Field("nom")) + R("  "))
                    + Paragraph(Control("si ort", R("a")) + Control("si maire", R("b")))
                    + Table(Control("pour quartiers", Row(Paragraph(Field("nom")))))
                    + Control("sauf ort", P("après"))
                    + P("fin"),
                town
            )
        );
    }

    [Theory]
    [InlineData("ort", false)]
    [InlineData("nom", true)]
    [InlineData("maire", false)]
    [InlineData("maire.nom", false)]
    [InlineData("population", false)]
    [InlineData("quartiers", true)]
    [InlineData("quartiers.plusieurs", false)]
    [InlineData("quartiers.un-seul", true)]
    [InlineData("quartiers.single", true)]
    [InlineData("quartiers.rues", false)]
    public void A_condition_asks_whether_it_is_known_and_holds(string name, bool holds)
    {
        Town town = new("Airvault") { Districts = [new("Nord")] };
        string body = Control($"si {name}", P("oui")) + Control($"unless {name}", P("non"));
        Assert.Equal(holds ? "oui" : "non", Rendered.Lines(body, town));
    }

    [Fact]
    public void A_cell_keeps_a_paragraph_and_ends_with_one()
    {
        Town town = new("Airvault") { IsOrt = false };
        string inner = Table(Row(P("dedans")));
        Assert.Equal(
            " | dedans/ | reste",
            Rendered.Lines(
                Table(
                    Row(
                        Control("si ort", P("x")),
                        inner + Control("si ort", P("x")),
                        Control("si ort", P("x")) + P("reste")
                    )
                ),
                town
            )
        );
    }

    [Fact]
    public void Lines_of_a_text_stay_lines() =>
        Assert.Equal(
            "Mairie 2, rue de l’Œuf : Mairie↵2, rue de l’Œuf",
            Rendered.Lines(
                Paragraph(Field("nom") + R(" : ") + Field("adresse")),
                new("Mairie\r\n2, rue de l'Œuf") { Address = "Mairie\r\n2, rue de l'Œuf" }
            )
        );

    [Fact]
    public void A_control_around_a_paragraph_or_a_cell_keeps_their_looks()
    {
        byte[] document = Rendered.Of(
            WithBody(
                Control(
                    "nom",
                    "<w:p><w:pPr><w:jc w:val=\"right\"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>x</w:t></w:r><w:r><w:t>y</w:t></w:r></w:p>"
                )
                    + Table(
                        $"<w:tr>{Control("nom", "<w:tc><w:tcPr><w:noWrap/></w:tcPr><w:p><w:r><w:t>x</w:t></w:r></w:p></w:tc>")}</w:tr>"
                    )
                    + P("fin")
            ),
            Airvault
        );
        using var file = DocumentFormat.OpenXml.Packaging.WordprocessingDocument.Open(
            new MemoryStream(document),
            false
        );
        string xml = file.MainDocumentPart!.Document.Body!.InnerXml;
        Assert.Contains(
            "<w:jc w:val=\"right\" /></w:pPr><w:r><w:rPr><w:b /></w:rPr><w:t xml:space=\"preserve\">Airvault</w:t></w:r></w:p>",
            xml,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "<w:noWrap /></w:tcPr><w:p><w:r><w:t xml:space=\"preserve\">Airvault</w:t></w:r></w:p></w:tc>",
            xml,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Headers_and_the_title_are_filled_and_nobody_is_named()
    {
        WordFile file = WithBody(P("corps")).AddHeader(Paragraph(Field("nom"))).AddTitle("Convention {nom|de}");
        byte[] document = Rendered.Of(file, Airvault);
        using var word = DocumentFormat.OpenXml.Packaging.WordprocessingDocument.Open(
            new MemoryStream(document),
            false
        );
        Assert.Equal("Airvault", word.MainDocumentPart!.HeaderParts.Single().Header!.InnerText);
        Assert.Equal("Convention d’Airvault", word.PackageProperties.Title);
        Assert.Null(word.PackageProperties.Creator);
        Assert.Equal(new DateTime(2021, 5, 31), word.PackageProperties.Created!.Value.ToUniversalTime());
    }
}
