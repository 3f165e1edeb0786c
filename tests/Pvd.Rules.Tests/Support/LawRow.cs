using System.Text.Json;

namespace Pvd.Rules.Tests.Support;

/// <summary>A dated row as it stands in a legislation file, read without the library.</summary>
internal sealed record LawRow(string File, string Id, LocalDate From, LocalDate? To, string? Value)
{
    internal static IReadOnlyList<LawRow> Parameters { get; } =
    [
        .. LawFolder.EmbeddedFiles.SelectMany(file =>
            Items(file.Content, "parameters")
                .SelectMany(parameter =>
                    parameter
                        .GetProperty("values")
                        .EnumerateArray()
                        .Select(row => Row(file.Name, parameter.GetProperty("id").GetString()!, row))
                )
        ),
    ];

    internal static IReadOnlyList<LawRow> Rules { get; } =
    [
        .. LawFolder.EmbeddedFiles.SelectMany(file =>
            Items(file.Content, "rules").Select(rule => Row(file.Name, rule.GetProperty("id").GetString()!, rule))
        ),
    ];

    public override string ToString() => $"{Id} from {Given.Iso(From)}";

    private static JsonElement.ArrayEnumerator Items(string json, string list) =>
        JsonDocument.Parse(json).RootElement.GetProperty(list).EnumerateArray();

    private static LawRow Row(string file, string id, JsonElement row) =>
        new(
            file,
            id,
            Given.Day(row.GetProperty("from").GetString()!),
            row.TryGetProperty("to", out JsonElement to) ? Given.Day(to.GetString()!) : null,
            row.TryGetProperty("value", out JsonElement value) ? Written(value) : null
        );

    private static string Written(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.String => value.GetString()!,
            JsonValueKind.Object => value.GetProperty("fr").GetString()!,
            _ => value.GetRawText(),
        };
}
