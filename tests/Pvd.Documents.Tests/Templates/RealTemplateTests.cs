using Pvd.Documents.Templates;
using Pvd.Testing;
using static Pvd.Documents.Tests.Templates.WordFile;

namespace Pvd.Documents.Tests.Templates;

/// <summary>Templates of other systems: read or refused with a reason, and their marks are told.</summary>
public sealed class RealTemplateTests
{
    private const string Folder = "modeles-word";

    [Theory]
    [InlineData("Le {suiviPar} du", "{suiviPar}")]
    [InlineData("Vu {dateMainlevée}", "{dateMainlevée}")]
    [InlineData("{#familles}{.}{/familles}", "{#familles}")]
    [InlineData("{/familles}", "{/familles}")]
    [InlineData("{^familles}", "{^familles}")]
    [InlineData("à {.}", "{.}")]
    [InlineData("N° {{ convention.numero }}", "{{ convention.numero }}")]
    [InlineData("{{bailleur_nom|upper}}", "{{bailleur_nom|upper}}")]
    [InlineData("{% if convention.numero %}oui", "{% if convention.numero %}")]
    [InlineData("{%p for lot in lots.all() %}", "{%p for lot in lots.all() %}")]
    [InlineData("${nom du maire}", "${nom du maire}")]
    public void A_mark_of_another_system_is_told(string text, string marker)
    {
        string halves = R(text[..4]) + R(text[4..]);
        TemplateProblem loss = Assert.Single(LossesOf(Paragraph(halves)), loss => loss.Code == "reader.marker");
        Assert.Contains($"« {marker} »", loss.Message.French.Replace('\u00A0', ' '), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ }")]
    [InlineData("{}")]
    [InlineData("l’ensemble {1, 2, 3} des lots")]
    public void Braces_alone_are_no_mark(string text) =>
        Assert.DoesNotContain(LossesOf(P(text)), loss => loss.Code == "reader.marker");

    [DataFact(Folder)]
    public void Each_template_is_read_or_refused_with_a_reason_and_its_marks_are_told()
    {
        string[] files = Directory.GetFiles(SharedData.Path(Folder), "*.docx", SearchOption.AllDirectories);
        Assert.NotEmpty(files);
        Assert.All(
            files,
            path =>
            {
                using FileStream file = File.OpenRead(path);
                TemplateCheck<Town> check = Template<Town>.Compile(file, Town.Model);
                Assert.Equal(check.Problems.Count == 0, check.Template is not null);
                if (check.Template is { } template)
                {
                    template.Render(new("Airvault"), Stream.Null);
                }

                // The one file without a mark is a form.
                bool hasMarks = Path.GetFileName(path) != "ficheCAF.docx";
                Assert.Equal(hasMarks, check.Losses.Any(loss => loss.Code == "reader.marker"));
            }
        );
    }

    private static IReadOnlyList<TemplateProblem> LossesOf(string body) =>
        Template<Town>.Compile(WithBody(body).Open(), Town.Model).Losses;
}
