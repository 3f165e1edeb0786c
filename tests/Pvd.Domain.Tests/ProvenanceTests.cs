namespace Pvd.Domain.Tests;

public sealed class ProvenanceTests
{
    [Fact]
    public void It_says_where_a_part_comes_from()
    {
        Provenance provenance = new("$.committee", Origin.Established, "délibération du 12 mars 2021");

        Assert.Equal("$.committee", provenance.Path);
        Assert.Equal(Origin.Established, provenance.Origin);
        Assert.Equal("délibération du 12 mars 2021", provenance.Source);
    }

    [Fact]
    public void Blank_texts_and_unknown_origins_are_refused()
    {
        Assert.Throws<ArgumentException>(() => new Provenance(" ", Origin.Established, "x"));
        Assert.Throws<ArgumentException>(() => new Provenance("$", Origin.Established, ""));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Provenance("$", (Origin)7, "x"));
    }
}
