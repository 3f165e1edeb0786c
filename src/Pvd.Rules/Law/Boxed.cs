using Pvd.Domain.Json;

namespace Pvd.Rules.Law;

/// <summary>Lets a struct pass where the reader hands out references.</summary>
internal sealed record Boxed<T>(T Value)
    where T : struct
{
    internal delegate bool TryParseValue(string? text, out T value);

    internal static JsonObjectReader.TryParse<Boxed<T>> With(TryParseValue parse) =>
        (string? text, [NotNullWhen(true)] out Boxed<T>? boxed) =>
            (boxed = parse(text, out T value) ? new(value) : null) is not null;
}
