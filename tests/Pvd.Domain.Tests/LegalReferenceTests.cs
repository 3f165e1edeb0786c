namespace Pvd.Domain.Tests;

public sealed class LegalReferenceTests
{
    [Theory]
    [InlineData("CGCT", "L1111-10, III", "CGCT L1111-10, III")]
    [InlineData("CPC", "art. 641, al. 2", "CPC art. 641, al. 2")]
    [InlineData("ANCT, mode d’emploi", "comité de projet", "ANCT, mode d’emploi, comité de projet")]
    [InlineData("circulaire du 20 novembre 2020", null, "circulaire du 20 novembre 2020")]
    public void It_is_cited_as_text_and_article(string text, string? article, string cited) =>
        Assert.Equal(cited, new LegalReference(text, article).ToString());

    [Fact]
    public void An_article_is_not_blank() => Assert.Throws<ArgumentException>(() => new LegalReference("CGCT", " "));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \u00A0")]
    public void The_text_is_never_blank(string? text) =>
        Assert.Throws<ArgumentException>(() => new LegalReference(text!));
}
