using Pvd.Domain.Json;

namespace Pvd.Domain.Tests.Json;

public sealed class NearestNameTests
{
    private static readonly string[] Known =
    [
        "communes",
        "convention",
        "epci",
        "format",
        "knownOn",
        "on",
        "projectManager",
    ];

    [Theory]
    [InlineData("comunes", "communes")]
    [InlineData("commune", "communes")]
    [InlineData("COMMUNES", "communes")]
    [InlineData("knowOn", "knownOn")]
    [InlineData("projectmanger", "projectManager")]
    [InlineData("om", "on")]
    [InlineData("convetion", "convention")]
    public void A_slip_of_the_pen_finds_the_name(string written, string meant) =>
        Assert.Equal(meant, NearestName.Among(Known, written));

    [Theory]
    [InlineData("epic", "epci")]
    [InlineData("covnention", "convention")]
    [InlineData("no", "on")]
    public void Two_letters_swapped_are_one_slip(string written, string meant) =>
        Assert.Equal(meant, NearestName.Among(Known, written));

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("mayor")]
    [InlineData("commission")]
    public void Another_word_finds_none(string written) =>
        Assert.Null(NearestName.Among(["communes", "epci"], written));

    [Fact]
    public void Of_two_as_near_the_first_in_the_alphabet_is_taken() =>
        Assert.Equal("from", NearestName.Among(["prom", "from"], "grom"));

    [Fact]
    public void A_very_long_name_is_not_compared() =>
        Assert.Null(NearestName.Among([new string('a', 61)], new string('a', 61)));
}
