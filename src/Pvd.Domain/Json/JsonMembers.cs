using System.Text.Json;
using Ardalis.SmartEnum;

namespace Pvd.Domain.Json;

/// <summary>The members that every writer writes: those not known are left out.</summary>
internal static class JsonMembers
{
    internal static void Text(Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
        {
            json.WriteString(name, text);
        }
    }

    internal static void Code<T>(Utf8JsonWriter json, string name, T? member)
        where T : SmartEnum<T, string> => Text(json, name, member?.Value);

    internal static void Day(Utf8JsonWriter json, string name, LocalDate? day) =>
        Text(json, name, day is { } known ? IsoDay.Format(known) : null);

    internal static void Integer(Utf8JsonWriter json, string name, int? number)
    {
        if (number is { } known)
        {
            json.WriteNumber(name, known);
        }
    }

    internal static void Boolean(Utf8JsonWriter json, string name, bool? value)
    {
        if (value is { } known)
        {
            json.WriteBoolean(name, known);
        }
    }

    internal static void Amount(Utf8JsonWriter json, string name, Euro? amount) => Text(json, name, amount?.ToString());

    internal static void Rate(Utf8JsonWriter json, string name, Rate? rate) =>
        Text(json, name, rate is { } known ? RateText.Of(known) : null);

    internal static void Measure(Utf8JsonWriter json, string name, decimal? measure) =>
        Text(json, name, measure is { } known ? MeasureText.Of(known) : null);

    internal static void Texts(Utf8JsonWriter json, string name, IEnumerable<string>? texts)
    {
        if (texts is null)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (string text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    internal static void Object<T>(Utf8JsonWriter json, string name, T? value, Action<Utf8JsonWriter, T> write)
        where T : class
    {
        if (value is null)
        {
            return;
        }

        json.WriteStartObject(name);
        write(json, value);
        json.WriteEndObject();
    }

    internal static void List<T>(
        Utf8JsonWriter json,
        string name,
        IReadOnlyList<T>? items,
        Action<Utf8JsonWriter, T> write
    )
    {
        if (items is null)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (T item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>A list that says all there is: none when left out.</summary>
    internal static void ListUnlessEmpty<T>(
        Utf8JsonWriter json,
        string name,
        IReadOnlyList<T> items,
        Action<Utf8JsonWriter, T> write
    ) => List(json, name, items.Count > 0 ? items : null, write);
}
