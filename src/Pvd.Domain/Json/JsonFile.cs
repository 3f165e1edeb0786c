using System.Text;
using System.Text.Json;

namespace Pvd.Domain.Json;

/// <summary>Reads a whole JSON file within the limits and hands its root to a reader that reports every problem.</summary>
internal static class JsonFile
{
    internal static ReadResult<T> Read<T>(Stream stream, Func<JsonObjectReader, T?> read)
        where T : class
    {
        Guard.NotNull(stream, nameof(stream));
        return ReadBounded(stream) is { } json ? Read(json, read) : RefuseSize<T>();
    }

    /// <summary>Reads a whole file that stands in memory, without a copy.</summary>
    internal static ReadResult<T> ReadWhole<T>(byte[] content, Func<JsonObjectReader, T?> read)
        where T : class =>
        content.Length > ReadLimits.MaximumBytes ? RefuseSize<T>() : Read(WithoutMark(content), read);

    /// <summary>Reads what is within the limit of bytes.</summary>
    internal static ReadResult<T> Read<T>(byte[] json, Func<JsonObjectReader, T?> read)
        where T : class
    {
        if (!IsUtf8(json))
        {
            return Refuse<T>("json.not-utf8", 0, 0, JsonMessages.NotUtf8);
        }

        if (FindSyntaxFault<T>(json) is { } refusal)
        {
            return refusal;
        }

        using JsonDocument document = JsonDocument.Parse(
            json,
            new JsonDocumentOptions { MaxDepth = ReadLimits.MaximumDepth }
        );
        ProblemList problems = new();
        T? value = read(JsonObjectReader.Root(document.RootElement, problems));
        return problems.Count > 0 ? new ReadResult<T>.Refused(problems.Locate(json)) : new ReadResult<T>.Read(value!);
    }

    private static ReadResult<T>.Refused RefuseSize<T>()
        where T : class =>
        Refuse<T>("json.too-large", 0, 0, JsonMessages.TooLarge.Fill("limit", Wording.Digits(ReadLimits.MaximumBytes)));

    private static ReadResult<T>.Refused Refuse<T>(string code, int line, int column, Localized message)
        where T : class => new([new(code, "$", line, column, message)]);

    /// <summary>The text of a file that is UTF-8 and not too large, without its mark and with line feeds only; <c>null</c> otherwise.</summary>
    internal static string? ReadText(Stream stream) =>
        ReadBounded(stream) is { } content && IsUtf8(content)
            ? Encoding.UTF8.GetString(content).Replace("\r\n", "\n")
            : null;

    /// <summary>The bytes of a file without their mark; <c>null</c> when there are more than will be read.</summary>
    internal static byte[]? ReadBounded(Stream stream)
    {
        long known = stream.CanSeek ? stream.Length - stream.Position : 0;
        using MemoryStream buffer = new((int)Math.Max(0, Math.Min(known, ReadLimits.MaximumBytes)));
        byte[] chunk = new byte[64 * 1024];
        int count;
        while ((count = stream.Read(chunk, 0, chunk.Length)) > 0)
        {
            if (buffer.Length + count > ReadLimits.MaximumBytes)
            {
                return null;
            }

            buffer.Write(chunk, 0, count);
        }

        return WithoutMark(buffer.Length == buffer.Capacity ? buffer.GetBuffer() : buffer.ToArray());
    }

    /// <summary>The bytes without the mark that says that they are UTF-8.</summary>
    internal static byte[] WithoutMark(byte[] bytes)
    {
        byte[] mark = Encoding.UTF8.GetPreamble();
        return bytes.Take(mark.Length).SequenceEqual(mark) ? [.. bytes.Skip(mark.Length)] : bytes;
    }

    internal static bool IsUtf8(byte[] json)
    {
        try
        {
            _ = new UTF8Encoding(false, throwOnInvalidBytes: true).GetCharCount(json);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    private static ReadResult<T>.Refused? FindSyntaxFault<T>(byte[] json)
        where T : class
    {
        Utf8JsonReader reader = new(json, new JsonReaderOptions { MaxDepth = ReadLimits.MaximumDepth });
        try
        {
            while (reader.Read()) { }

            return null;
        }
        catch (JsonException)
        {
            int offset = (int)Math.Min(reader.BytesConsumed, json.Length);
            (int line, int column) = JsonPlaces.At(json, offset);
            int justOpened = reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray ? 1 : 0;
            bool tooDeep =
                reader.CurrentDepth + justOpened >= ReadLimits.MaximumDepth
                && offset < json.Length
                && json[offset] is (byte)'{' or (byte)'[';
            Localized tooDeepMessage = JsonMessages.TooDeep.Fill("limit", Wording.Digits(ReadLimits.MaximumDepth));
            return tooDeep
                ? Refuse<T>("json.too-deep", line, column, tooDeepMessage)
                : Refuse<T>("json.malformed", line, column, JsonMessages.NotJson);
        }
    }
}
