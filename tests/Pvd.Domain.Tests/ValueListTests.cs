namespace Pvd.Domain.Tests;

public sealed class ValueListTests
{
    [Property]
    public void Two_lists_of_equal_items_are_equal(int[] numbers, int[] others)
    {
        ValueList<string> list = List(numbers);

        Assert.True(list.Equals(List(numbers)));
        Assert.True(list.Equals((object)List(numbers)));
        Assert.Equal(list.GetHashCode(), List(numbers).GetHashCode());
        Assert.Equal(numbers.SequenceEqual(others), list.Equals(List(others)));
    }

    [Fact]
    public void It_is_a_copy()
    {
        List<string> source = ["a"];
        ValueList<string> list = new(source, "items");

        source.Add("b");

        Assert.Equal(["a"], list);
        Assert.Equal("a", list[0]);
        Assert.Single(list);
    }

    [Fact]
    public void It_holds_no_null()
    {
        Assert.Throws<ArgumentNullException>("items", () => new ValueList<string>(null!, "items"));
        Assert.Throws<ArgumentException>("items", () => new ValueList<string>(["a", null!], "items"));
    }

    [Fact]
    public void It_shows_how_many_items_it_has_and_never_what_they_are() =>
        Assert.Equal("2 × String", new ValueList<string>(["a", "b"], "items").ToString());

    private static ValueList<string> List(int[] numbers) => new(numbers.Select(number => $"{number:D}"), "items");
}
