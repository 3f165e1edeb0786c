using FsCheck.Xunit;
using NodaTime;
using Pvd.Documents.Templates;
using Pvd.Domain;
using static Pvd.Documents.Tests.Templates.WordFile;

namespace Pvd.Documents.Tests.Templates;

/// <summary>No value makes a compiled template throw, whatever its format.</summary>
public sealed class FormatTests
{
    private static readonly Template<Town> Everything = Template<Town>
        .Compile(
            WithBody(
                    Paragraph(
                        string.Concat(
                            new[] { "", "|lettres", "|ordinal", "|ordinal-lettres", "|chiffres" }.Select(format =>
                                Field("population" + format)
                            )
                        )
                            + string.Concat(
                                new[] { "", "|de", "|capitale", "|majuscules" }.Select(format => Field("nom" + format))
                            )
                            + string.Concat(
                                new[] { "", "|lettres", "|jour", "|court" }.Select(format => Field("jour" + format))
                            )
                            + Field("montant")
                            + Field("montant|lettres")
                            + Field("taux")
                    )
                )
                .AddTitle("{nom|de} {montant|lettres}")
                .Open(),
            Town.Model
        )
        .Require();

    [Property(MaxTest = 50)]
    public void Any_value_can_be_printed(long number, string? text, int days) => Print(number, text, days);

    [Theory]
    [InlineData(long.MaxValue, "\uD83D", 2_000_000)]
    [InlineData(long.MinValue, "", -3_000_000)]
    [InlineData(0, "\uFFFF\0\n\n", 0)]
    [InlineData(-1, " ", -700_000)]
    public void Extremes_can_be_printed(long number, string text, int days) => Print(number, text, days);

    [Fact]
    public void Braces_that_hold_no_name_are_left_alone() =>
        Assert.Empty(
            Template<Town>
                .Compile(WithBody(P("x")).AddTitle("Convention {} {0F2C}").Open(), Town.Model)
                .Problems.Select(problem => problem.Code)
        );

    private static void Print(long number, string? text, int days) =>
        Everything.Render(
            new(text)
            {
                Population = number,
                Amount = Euro.FromCents(number),
                Rate = Ratio.Of(number / 2, 3),
                Day = new LocalDate(1970, 1, 1).PlusDays(days),
            },
            Stream.Null
        );
}
