using System.Text.Json;

namespace Pvd.Domain.Json;

/// <summary>Reads texts that may hold half a surrogate pair, which the platform refuses with an exception.</summary>
/// <remarks>Names and values are cut short, since a hostile file may hold one of several megabytes.</remarks>
internal static class JsonText
{
    internal const string Unreadable = "\uFFFD";

    private const int Longest = 60;

    internal static string Of(ref Utf8JsonReader reader)
    {
        try
        {
            return Shortened(reader.GetString() ?? "");
        }
        catch (InvalidOperationException)
        {
            return Unreadable;
        }
    }

    internal static string NameOf(JsonProperty property)
    {
        try
        {
            return Shortened(property.Name);
        }
        catch (InvalidOperationException)
        {
            return Unreadable;
        }
    }

    internal static string? ValueOf(JsonElement element)
    {
        try
        {
            return element.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>What stands in the file, short enough for a message.</summary>
    internal static Localized Shown(JsonElement element)
    {
        if (element.ValueKind is JsonValueKind.Object)
        {
            return JsonMessages.AnObject;
        }

        if (element.ValueKind is JsonValueKind.Array)
        {
            return JsonMessages.AList;
        }

        return Localized.Same(Shortened(element.GetRawText()));
    }

    private static string Shortened(string text) =>
        text.Length <= Longest
            ? text
            : text.Substring(0, char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest) + "…";
}
