namespace Pvd.Domain.Tests;

public sealed class PersonTests
{
    [Fact]
    public void The_name_is_there_for_those_who_ask_but_never_shown()
    {
        Person person = new("Camille Exemple");

        Assert.Equal("Camille Exemple", person.Name);
        Assert.Equal("Person", person.ToString());
        Assert.Equal("Person", $"{person}");
    }

    [Fact]
    public void A_name_is_not_blank() => Assert.Throws<ArgumentException>(() => new Person("\t"));

    [Fact]
    public void Half_a_surrogate_pair_is_no_text() =>
        Assert.All(
            ["\uD83C", "a\uDFD8b", "\uDFD8\uD83C", "a\uD83C"],
            name => Assert.Throws<ArgumentException>(() => new Person(name))
        );

    [Fact]
    public void A_whole_surrogate_pair_is() => Assert.Equal("Ville 🏘", new Person("Ville 🏘").Name);
}
