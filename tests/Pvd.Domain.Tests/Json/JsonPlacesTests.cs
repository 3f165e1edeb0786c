using System.Text;
using Pvd.Domain.Json;

namespace Pvd.Domain.Tests.Json;

public sealed class JsonPlacesTests
{
    [Theory]
    [InlineData("$", 1, 1)]
    [InlineData("$.œ", 2, 3)]
    [InlineData("$.list", 2, 12)]
    [InlineData("$.list[0]", 2, 21)]
    [InlineData("$.list[1]", 2, 24)]
    [InlineData("$.list[1][0]", 2, 25)]
    [InlineData("$.list[2]", 3, 2)]
    [InlineData("$.list[2].a", 3, 4)]
    [InlineData("$.list[2].a.b", 3, 10)]
    [InlineData("$.end", 3, 26)]
    public void A_path_is_found_at_its_line_and_column(string path, int line, int column) =>
        Assert.Equal(
            (line, column),
            Find("{\n  \"œ\": 1,  \"list\": [1, [2],\r\n\t{ \"a\": {\"b\": null} } ], \"end\": 0 }", path, 0)
        );

    [Theory]
    [InlineData("{\"é\":0,\"x\":1}", 8)]
    [InlineData("{\"e\u0301\":0,\"x\":1}", 9)]
    [InlineData("{\"’\":0,\"x\":1}", 8)]
    [InlineData("{\"🏘\":0,\"x\":1}", 9)]
    public void Columns_count_characters_as_editors_do(string json, int column) =>
        Assert.Equal((1, column), Find(json, "$.x", 0));

    [Fact]
    public void A_member_written_again_is_found_by_its_occurrence()
    {
        const string Json = "{\"a\":1,\n\"a\":2,\n\"b\":{\"a\":3},\n\"a\":4}";

        Assert.Equal((1, 2), Find(Json, "$.a", 0));
        Assert.Equal((2, 1), Find(Json, "$.a", 1));
        Assert.Equal((4, 1), Find(Json, "$.a", 2));
        Assert.Null(Find(Json, "$.a", 3));
        Assert.Null(Find(Json, "$.c", 0));
    }

    [Fact]
    public void A_name_with_a_dot_or_a_bracket_is_found()
    {
        Assert.Equal((2, 1), Find("{\"a\":{\"b\":1},\n\"c.d[0]\":2}", "$.c.d[0]", 0));
        Assert.Equal((2, 1), Find("{\"c\":{\"e\":1},\n\"c.d\":{\"x\":2}}", "$.c.d", 0));
    }

    [Fact]
    public void Many_places_are_found_in_one_walk()
    {
        byte[] json = Encoding.UTF8.GetBytes("[\n" + string.Join(",\n", Enumerable.Range(0, 1000)) + "\n]");
        HashSet<(string, int)> wanted = [.. Enumerable.Range(0, 1000).Select(i => ($"$[{i:D}]", 0))];

        Dictionary<(string Path, int), (int Line, int Column)> found = JsonPlaces.Find(json, wanted);

        Assert.All(Enumerable.Range(0, 1000), i => Assert.Equal((i + 2, 1), found[($"$[{i:D}]", 0)]));
    }

    [Property]
    public void The_place_of_a_byte_is_that_of_its_character(string[] lines, int place)
    {
        string text = string.Join("\n", lines ?? []).Replace('\uFFFD', '?');
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        string before = text[..Math.Abs(place % (text.Length + 1))];
        if (before.Length > 0 && char.IsHighSurrogate(before[^1]))
        {
            return;
        }

        (int line, int column) = JsonPlaces.At(bytes, Encoding.UTF8.GetByteCount(before));

        Assert.Equal((before.Count(c => c == '\n') + 1, before.Length - before.LastIndexOf('\n')), (line, column));
    }

    private static (int Line, int Column)? Find(string json, string path, int occurrence) =>
        JsonPlaces
            .Find(Encoding.UTF8.GetBytes(json), [(path, occurrence)])
            .TryGetValue((path, occurrence), out var place)
            ? place
            : null;
}
