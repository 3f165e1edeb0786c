using System.Text.Json;

namespace Pvd.Domain.Json;

/// <summary>Reads texts that may hold half a surrogate pair, which the platform refuses with an exception.</summary>
internal static class JsonText
{
    internal const string Unreadable = "\uFFFD";

    internal static string Of(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString() ?? "";
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
            return property.Name;
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
        const int Longest = 60;
        if (element.ValueKind is JsonValueKind.Object)
        {
            return JsonMessages.AnObject;
        }

        if (element.ValueKind is JsonValueKind.Array)
        {
            return JsonMessages.AList;
        }

        string text = element.GetRawText();
        return Localized.Same(text.Length <= Longest ? text : text.Substring(0, Longest) + "…");
    }
}
