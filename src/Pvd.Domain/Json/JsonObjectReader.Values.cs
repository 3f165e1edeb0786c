using System.Collections.Concurrent;
using System.Text.Json;
using Ardalis.SmartEnum;

namespace Pvd.Domain.Json;

/// <content>Codes, values that are no classes, and lists of texts.</content>
internal sealed partial class JsonObjectReader
{
    private static readonly ConcurrentDictionary<Type, Localized> CodesOf = new();

    /// <summary>Whether the object has a member that is not <c>null</c>, readable or not.</summary>
    internal bool Has(string name) => Optional(name, asks: false) is not null;

    internal T? Code<T>(string name, IReadOnlyList<T> all)
        where T : SmartEnum<T, string> => Find(name, all) ?? Value(name, CodeIn(all), OneOf(all));

    internal T? OptionalCode<T>(string name, IReadOnlyList<T> all)
        where T : SmartEnum<T, string> =>
        Optional(name) is null ? null : Find(name, all) ?? OptionalValue(name, CodeIn(all), OneOf(all));

    internal T? Struct<T>(string name, TryParse<T> parse, Localized expected)
        where T : struct => Required(name, expected) is { } element ? StructOf(name, element, parse, expected) : null;

    internal T? OptionalStruct<T>(string name, TryParse<T> parse, Localized expected)
        where T : struct => Optional(name) is { } element ? StructOf(name, element, parse, expected) : null;

    /// <summary>A list of texts; each comes with its path to the one who wants to see it.</summary>
    internal IReadOnlyList<string>? OptionalTexts(string name, Action<string, string> see) =>
        Optional(name) is { } element ? TextsOf<string>(name, element, TryText, JsonMessages.AText, see) : null;

    internal IReadOnlyList<T>? OptionalCodes<T>(string name, IReadOnlyList<T> all)
        where T : SmartEnum<T, string> =>
        Optional(name) is { } element ? TextsOf(name, element, CodeIn(all), OneOf(all)) : null;

    internal IReadOnlyList<T>? OptionalValues<T>(string name, TryParse<T> parse, Localized expected)
        where T : class => Optional(name) is { } element ? TextsOf(name, element, parse, expected) : null;

    /// <summary>The code that a member holds; <c>null</c> where it holds none, which is told elsewhere.</summary>
    private T? Find<T>(string name, IReadOnlyList<T> all)
        where T : SmartEnum<T, string>
    {
        if (Optional(name) is not { } element || Plain(element) is not { } code)
        {
            return null;
        }

        for (int i = 0; i < all.Count; i++)
        {
            if (all[i].Value == code)
            {
                return all[i];
            }
        }

        return null;
    }

    private static TryParse<T> CodeIn<T>(IReadOnlyList<T> all)
        where T : SmartEnum<T, string> =>
        (string? code, [NotNullWhen(true)] out T? value) =>
            (value = all.FirstOrDefault(member => member.Value == code)) is not null;

    /// <summary>The sentence that lists the codes, made once for each closed list: every code of a file asks for it.</summary>
    private static Localized OneOf<T>(IReadOnlyList<T> all)
        where T : SmartEnum<T, string>
    {
        if (!CodesOf.TryGetValue(typeof(T), out Localized? sentence))
        {
            sentence = JsonMessages.OneOf.Fill("codes", string.Join(", ", all.Select(member => member.Value)));
            CodesOf.TryAdd(typeof(T), sentence);
        }

        return sentence;
    }

    private static bool TryText(string? text, [NotNullWhen(true)] out string? value)
    {
        value = string.IsNullOrWhiteSpace(text) ? null : text;
        return value is not null;
    }

    private T? StructOf<T>(string name, JsonElement element, TryParse<T> parse, Localized expected)
        where T : struct
    {
        if (parse(Plain(element), out T value))
        {
            return value;
        }

        Wrong(PathOf(name), expected, element);
        return null;
    }

    private List<T>? TextsOf<T>(
        string name,
        JsonElement element,
        TryParse<T> parse,
        Localized expected,
        Action<string, T>? see = null
    )
        where T : class
    {
        if (element.ValueKind != JsonValueKind.Array)
        {
            Wrong(PathOf(name), JsonMessages.AList, element);
            return null;
        }

        List<T> items = [];
        int index = 0;
        foreach (JsonElement item in element.EnumerateArray())
        {
            string path = $"{PathOf(name)}[{Wording.Digits(index++)}]";
            if (parse(Plain(item), out T? value))
            {
                items.Add(value);
                see?.Invoke(path, value);
            }
            else
            {
                Wrong(path, expected, item);
            }

            if (_problems.IsFull)
            {
                break;
            }
        }

        return items;
    }
}
