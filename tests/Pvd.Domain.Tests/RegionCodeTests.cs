using System.Globalization;

namespace Pvd.Domain.Tests;

public sealed class RegionCodeTests
{
    public static TheoryData<string, string> Official =>
        new()
        {
            { "01", "Guadeloupe" },
            { "02", "Martinique" },
            { "03", "Guyane" },
            { "04", "La Réunion" },
            { "06", "Mayotte" },
            { "11", "Île-de-France" },
            { "24", "Centre-Val de Loire" },
            { "27", "Bourgogne-Franche-Comté" },
            { "28", "Normandie" },
            { "32", "Hauts-de-France" },
            { "44", "Grand Est" },
            { "52", "Pays de la Loire" },
            { "53", "Bretagne" },
            { "75", "Nouvelle-Aquitaine" },
            { "76", "Occitanie" },
            { "84", "Auvergne-Rhône-Alpes" },
            { "93", "Provence-Alpes-Côte d’Azur" },
            { "94", "Corse" },
        };

    [Theory]
    [MemberData(nameof(Official))]
    public void A_code_of_the_list_is_read_with_its_name(string text, string name)
    {
        Assert.Equal(text, RegionCode.Parse(text).Value);
        Assert.Equal(name, RegionCode.Parse(text).Name);
    }

    [Fact]
    public void No_other_two_digits_are_a_region() =>
        Assert.Equal(
            18,
            Enumerable
                .Range(0, 100)
                .Count(i => RegionCode.TryParse(i.ToString("D2", CultureInfo.InvariantCulture), out _))
        );

    [Theory]
    [InlineData("73")]
    [InlineData("05")]
    [InlineData("1")]
    [InlineData("011")]
    [InlineData("2A")]
    [InlineData("\uFF17\uFF16")]
    [InlineData("\u0667\u0666")]
    [InlineData("")]
    [InlineData(null)]
    public void Anything_else_is_refused(string? text)
    {
        Assert.False(RegionCode.TryParse(text, out _));
        Assert.Throws<FormatException>(() => RegionCode.Parse(text!));
    }

    [Property]
    public bool What_it_writes_it_reads(RegionCode code) => RegionCode.Parse(code.ToString()) == code;

    [Fact]
    public void A_region_is_never_a_departement_even_with_the_same_digits() =>
        Assert.False(RegionCode.Parse("75").Equals((object)DepartmentCode.Parse("75")));
}
