using System.Text.Json;

namespace Pvd.Domain.Json;

/// <summary>Reads the members of one object and goes on after a fault, so that every problem of the file is told at once.</summary>
internal sealed partial class JsonObjectReader
{
    private readonly JsonElement _element;
    private readonly ProblemList _problems;
    private readonly int _problemsBefore;
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);
    private readonly int _written;
    private JsonElement[] _values = new JsonElement[8];
    private int _answered;
    private bool _isClosed;

    private JsonObjectReader(JsonElement element, string path, ProblemList problems)
    {
        _element = element;
        Path = path;
        _problems = problems;
        _problemsBefore = problems.Count;
        foreach (JsonProperty property in Properties())
        {
            // Of a member written twice the first counts: problems inside it are then told at its own place.
            string name = JsonText.NameOf(property);
            _written++;
            if (!_places.ContainsKey(name))
            {
                Keep(name, property.Value);
            }
        }
    }

    internal delegate bool TryParse<T>(string? text, [NotNullWhen(true)] out T? value);

    internal string Path { get; }

    /// <summary>Whether this object, or one inside it, has a problem.</summary>
    internal bool IsFaulty => _problems.Count > _problemsBefore;

    /// <summary>Whether the file has more problems than will be told.</summary>
    internal bool IsFull => _problems.IsFull;

    internal static JsonObjectReader Root(JsonElement element, ProblemList problems)
    {
        JsonObjectReader root = new(element, "$", problems);
        if (element.ValueKind != JsonValueKind.Object)
        {
            root.Wrong("$", JsonMessages.AnObject, element);
        }

        return root;
    }

    internal void Format(string expected)
    {
        Localized sentence = JsonMessages.TheFormat.Fill("format", expected);
        if (Required("format", sentence) is { } element && Plain(element) != expected)
        {
            Wrong(PathOf("format"), sentence, element);
        }
    }

    internal string? Text(string name) =>
        Required(name, JsonMessages.AText) is { } element ? TextOf(name, element) : null;

    internal string? OptionalText(string name) => Optional(name) is { } element ? TextOf(name, element) : null;

    internal T? Value<T>(string name, TryParse<T> parse, Localized expected) =>
        Required(name, expected) is { } element ? Parse(name, element, parse, expected) : default;

    internal T? OptionalValue<T>(string name, TryParse<T> parse, Localized expected)
        where T : class => Optional(name) is { } element ? Parse(name, element, parse, expected) : null;

    internal LocalDate? Day(string name) =>
        Required(name, JsonMessages.ADay) is { } element ? DayOf(name, element) : null;

    internal LocalDate? OptionalDay(string name) => Optional(name) is { } element ? DayOf(name, element) : null;

    internal int? Integer(string name, Localized expected, int minimum, int maximum) =>
        Required(name, expected) is { } element ? IntegerOf(name, element, expected, minimum, maximum) : null;

    internal int? OptionalInteger(string name, Localized expected, int minimum, int maximum) =>
        Optional(name) is { } element ? IntegerOf(name, element, expected, minimum, maximum) : null;

    internal bool? OptionalBoolean(string name)
    {
        if (Optional(name) is not { } element)
        {
            return null;
        }

        if (element.ValueKind is JsonValueKind.True or JsonValueKind.False)
        {
            return element.GetBoolean();
        }

        Wrong(PathOf(name), JsonMessages.ABoolean, element);
        return null;
    }

    internal Euro? Amount(string name) =>
        Required(name, JsonMessages.AnAmount) is { } element ? AmountOf(name, element) : null;

    internal Euro? OptionalAmount(string name) => Optional(name) is { } element ? AmountOf(name, element) : null;

    internal Euro? SignedAmount(string name) =>
        Required(name, Euro.Expected) is { } element ? AmountOf(name, element, isSigned: true) : null;

    internal Euro? OptionalSignedAmount(string name) =>
        Optional(name) is { } element ? AmountOf(name, element, isSigned: true) : null;

    /// <summary>A text that may be blank.</summary>
    internal string? OptionalAnyText(string name)
    {
        if (Optional(name) is not { } element)
        {
            return null;
        }

        string? text = Plain(element);
        if (text is null)
        {
            Wrong(PathOf(name), JsonMessages.AText, element);
        }

        return text;
    }

    internal T? Object<T>(string name, Func<JsonObjectReader, T?> read)
        where T : class => Required(name, JsonMessages.AnObject) is { } element ? ObjectOf(name, element, read) : null;

    internal T? OptionalObject<T>(string name, Func<JsonObjectReader, T?> read)
        where T : class => Optional(name) is { } element ? ObjectOf(name, element, read) : null;

    internal IReadOnlyList<T>? List<T>(string name, Func<JsonObjectReader, T?> read)
        where T : class => Required(name, JsonMessages.AList) is { } element ? ListOf(name, element, read) : null;

    internal IReadOnlyList<T>? OptionalList<T>(string name, Func<JsonObjectReader, T?> read)
        where T : class => Optional(name) is { } element ? ListOf(name, element, read) : null;

    /// <summary>How many items a list has, readable or not; <c>null</c> when there is no such list.</summary>
    internal int? LengthOf(string name) =>
        Optional(name, asks: false) is { ValueKind: JsonValueKind.Array } element ? element.GetArrayLength() : null;

    /// <summary>Adds a problem of the object's own, at one of its members or inside it.</summary>
    internal void Report(string code, string path, Localized message) => _problems.Add(code, path, message);

    internal string PathOf(string name) => $"{Path}.{name}";

    /// <summary>Reports the members that nobody asked for and those written twice.</summary>
    internal void Close()
    {
        if (_isClosed)
        {
            return;
        }

        _isClosed = true;
        if (_answered == _written)
        {
            return;
        }

        Dictionary<string, int> seen = new(StringComparer.Ordinal);
        foreach (JsonProperty property in Properties())
        {
            if (_problems.IsFull)
            {
                return;
            }

            string name = JsonText.NameOf(property);
            int occurrence = seen.TryGetValue(name, out int times) ? times : 0;
            seen[name] = occurrence + 1;
            if (!_asked.Contains(name))
            {
                _problems.Add("json.unknown-member", PathOf(name), UnknownMember(name), occurrence);
            }
            else if (occurrence > 0)
            {
                _problems.Add(
                    "json.duplicate-member",
                    PathOf(name),
                    JsonMessages.Duplicate.Fill("member", name),
                    occurrence
                );
            }
        }
    }

    private static string? Plain(JsonElement element) =>
        element.ValueKind == JsonValueKind.String ? JsonText.ValueOf(element) : null;

    private Localized UnknownMember(string name) =>
        NearestName.Among(_asked, name) is { } near
            ? JsonMessages.UnknownNear.Fill("near", near).Fill("member", name)
            : JsonMessages
                .Unknown.Fill("known", string.Join(", ", _asked.OrderBy(known => known, StringComparer.Ordinal)))
                .Fill("member", name);

    private JsonElement.ObjectEnumerator Properties() =>
        _element.ValueKind == JsonValueKind.Object ? _element.EnumerateObject() : default;

    private void Keep(string name, JsonElement value)
    {
        int place = _places.Count;
        if (place == _values.Length)
        {
            Array.Resize(ref _values, place * 2);
        }

        _values[place] = value;
        _places.Add(name, place);
    }

    private JsonElement? Optional(string name, bool asks = true)
    {
        bool isFirst = asks && _asked.Add(name);
        if (!_places.TryGetValue(name, out int place))
        {
            return null;
        }

        _answered += isFirst ? 1 : 0;
        return _values[place].ValueKind == JsonValueKind.Null ? null : _values[place];
    }

    private JsonElement? Required(string name, Localized expected)
    {
        JsonElement? element = Optional(name);
        if (element is null && _element.ValueKind == JsonValueKind.Object)
        {
            Localized message = JsonMessages.Missing.Fill("member", name).Fill("expected", expected);
            _problems.Add("json.missing-member", Path, message);
        }

        return element;
    }

    private string? TextOf(string name, JsonElement element)
    {
        string? text = Plain(element);
        if (!string.IsNullOrWhiteSpace(text))
        {
            return text;
        }

        Wrong(PathOf(name), JsonMessages.AText, element);
        return null;
    }

    private T? Parse<T>(string name, JsonElement element, TryParse<T> parse, Localized expected)
    {
        if (parse(Plain(element), out T? value))
        {
            return value;
        }

        Wrong(PathOf(name), expected, element);
        return default;
    }

    private LocalDate? DayOf(string name, JsonElement element)
    {
        if (IsoDay.TryParse(Plain(element), out LocalDate day))
        {
            return day;
        }

        Wrong(PathOf(name), JsonMessages.ADay, element);
        return null;
    }

    private int? IntegerOf(string name, JsonElement element, Localized expected, int minimum, int maximum)
    {
        if (
            element.ValueKind == JsonValueKind.Number
            && element.TryGetInt32(out int value)
            && value >= minimum
            && value <= maximum
        )
        {
            return value;
        }

        Wrong(PathOf(name), expected, element);
        return null;
    }

    private Euro? AmountOf(string name, JsonElement element, bool isSigned = false)
    {
        if (Euro.TryParse(Plain(element), out Euro amount) && (isSigned || amount >= Euro.Zero))
        {
            return amount;
        }

        Wrong(PathOf(name), isSigned ? Euro.Expected : JsonMessages.AnAmount, element);
        return null;
    }

    private T? ObjectOf<T>(string name, JsonElement element, Func<JsonObjectReader, T?> read)
        where T : class => ReadObject(PathOf(name), element, read);

    private T? ReadObject<T>(string path, JsonElement element, Func<JsonObjectReader, T?> read)
        where T : class
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            Wrong(path, JsonMessages.AnObject, element);
            return null;
        }

        JsonObjectReader reader = new(element, path, _problems);
        T? value = read(reader);
        reader.Close();
        return reader.IsFaulty ? null : value;
    }

    private List<T>? ListOf<T>(string name, JsonElement element, Func<JsonObjectReader, T?> read)
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
            if (ReadObject(path, item, read) is { } value)
            {
                items.Add(value);
            }

            if (_problems.IsFull)
            {
                break;
            }
        }

        return items;
    }

    private void Wrong(string path, Localized expected, JsonElement found) =>
        _problems.Add(
            "json.wrong-value",
            path,
            JsonMessages.Wrong.Fill("expected", expected).Fill("found", JsonText.Shown(found))
        );
}
