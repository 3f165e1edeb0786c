using System.Text.Json;
using NodaTime.Text;

namespace Pvd.Rules.Receipts;

/// <summary>Writes flat facts; what is not known is left out.</summary>
internal static class FactsJson
{
    internal static void Boolean(Utf8JsonWriter json, string name, bool? value)
    {
        if (value is { } known)
        {
            json.WriteBoolean(name, known);
        }
    }

    internal static void Integer(Utf8JsonWriter json, string name, int? value)
    {
        if (value is { } known)
        {
            json.WriteNumber(name, known);
        }
    }

    internal static void Day(Utf8JsonWriter json, string name, LocalDate? value) =>
        Text(json, name, value is { } known ? LocalDatePattern.Iso.Format(known) : null);

    internal static void Amount(Utf8JsonWriter json, string name, Euro? value) => Text(json, name, value?.ToString());

    internal static void Text(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }
}
