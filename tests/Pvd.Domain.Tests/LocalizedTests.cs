namespace Pvd.Domain.Tests;

public sealed class LocalizedTests
{
    private static readonly Localized Greeting = new("bonjour {name}", "hello {name}");

    [Fact]
    public void Each_language_has_its_text()
    {
        Assert.Equal("bonjour {name}", Greeting.In(Language.French));
        Assert.Equal("hello {name}", Greeting.In(Language.English));
        Assert.Equal("bonjour {name}", Greeting.ToString());
    }

    [Fact]
    public void A_placeholder_is_filled_in_both_languages()
    {
        Assert.Equal(new Localized("bonjour Œuilly", "hello Œuilly"), Greeting.Fill("name", "Œuilly"));
        Assert.Equal(
            new("bonjour l’EPCI", "hello the EPCI"),
            Greeting.Fill("name", new Localized("l’EPCI", "the EPCI"))
        );
        Assert.Equal(Greeting, Greeting.Fill("other", "x"));
    }

    [Fact]
    public void Neither_text_may_be_missing()
    {
        Assert.Throws<ArgumentNullException>(() => new Localized(null!, "x"));
        Assert.Throws<ArgumentNullException>(() => new Localized("x", null!));
    }
}
