namespace Pvd.Domain.Tests;

public sealed class PvdIdTests
{
    [Theory]
    [InlineData("pvd-75-79-1", "75", "79")]
    [InlineData("pvd-11-78-1", "11", "78")]
    [InlineData("pvd-94-2B-1", "94", "2B")]
    [InlineData("pvd-94-2A-12", "94", "2A")]
    [InlineData("pvd-01-971-3", "01", "971")]
    public void An_identifier_is_read_with_its_region_and_departement(string text, string region, string department)
    {
        PvdId id = PvdId.Parse(text);

        Assert.Equal(text, id.Value);
        Assert.Equal(region, id.Region?.Value);
        Assert.Equal(department, id.Department?.Value);
    }

    [Theory]
    [InlineData("PVD-94-2b-1", "pvd-94-2B-1")]
    [InlineData("Pvd-75-79-1", "pvd-75-79-1")]
    [InlineData(" pvd - 75 - 79 - 1 ", "pvd-75-79-1")]
    [InlineData("pvd-75-79-1\u00A0", "pvd-75-79-1")]
    public void Case_and_separators_do_not_matter(string text, string value) =>
        Assert.Equal(value, PvdId.Parse(text).Value);

    [Theory]
    [InlineData("pvd-75-79")]
    [InlineData("pvd-75-79-")]
    [InlineData("pvd-7-79-1")]
    [InlineData("pvd-075-79-1")]
    [InlineData("pvd-75-2C-1")]
    [InlineData("pvd-75-7-1")]
    [InlineData("pvd-75-9711-1")]
    [InlineData("pvd-75-79-1a")]
    [InlineData("pvd-75-79-1-2")]
    [InlineData("pvd-75-79-1\n")]
    [InlineData("pvdpvd-75-79-1")]
    [InlineData("crte-76-30-2")]
    [InlineData("va-30-882")]
    [InlineData("acv-008")]
    [InlineData("pvd-75-79-\uFF11")]
    [InlineData("pvd-\u0667\u0665-79-1")]
    [InlineData("")]
    [InlineData(null)]
    public void Anything_else_is_refused(string? text)
    {
        Assert.False(PvdId.TryParse(text, out _));
        Assert.Throws<FormatException>(() => PvdId.Parse(text!));
    }

    [Fact]
    public void A_region_that_is_no_more_is_kept_but_not_known()
    {
        PvdId id = PvdId.Parse("pvd-73-31-1");

        Assert.Null(id.Region);
        Assert.Equal("31", id.Department?.Value);
    }

    [Fact]
    public void A_departement_that_does_not_exist_is_kept_but_not_known() =>
        Assert.Null(PvdId.Parse("pvd-76-99-1").Department);

    [Fact]
    public void Serials_are_compared_as_they_are_written() =>
        Assert.NotEqual(PvdId.Parse("pvd-75-79-1"), PvdId.Parse("pvd-75-79-01"));

    [Property]
    public bool What_it_writes_it_reads(PvdId id) => PvdId.Parse(id.ToString()) == id;

    [Property]
    public bool Upper_case_is_the_same_identifier(PvdId id) => PvdId.Parse(id.Value.ToUpperInvariant()) == id;

    [Fact]
    public void The_culture_does_not_matter() =>
        Cultures.InEach(() => Assert.Equal("pvd-94-2B-1", PvdId.Parse("PVD-94-2b-1").Value));
}
