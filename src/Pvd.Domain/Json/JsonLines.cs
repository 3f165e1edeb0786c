namespace Pvd.Domain.Json;

/// <summary>Reads a file of JSON lines, one value a line: in the order of the file, a bad line never stopping the rest.</summary>
/// <remarks>No more than one line is held at a time, and of a line that is too long nothing is kept.</remarks>
internal static class JsonLines
{
    private const int ChunkBytes = 64 * 1024;

    internal static IEnumerable<JsonLine<T>> Read<T>(Stream stream, Func<JsonObjectReader, T?> read)
        where T : class => Results(Guard.NotNull(stream, nameof(stream)), read);

    private static IEnumerable<JsonLine<T>> Results<T>(Stream stream, Func<JsonObjectReader, T?> read)
        where T : class
    {
        int number = 0;
        foreach (byte[]? line in Split(stream))
        {
            number++;
            if (line is null)
            {
                Localized message = JsonMessages.LineTooLong.Fill("limit", Wording.Digits(ReadLimits.MaximumBytes));
                yield return new(number, new ReadResult<T>.Refused([new("json.too-large", "$", number, 1, message)]));
            }
            else if (!line.All(IsBlank))
            {
                yield return new(number, AtLine(number, JsonFile.Read(line, read)));
            }
        }
    }

    private static ReadResult<T> AtLine<T>(int number, ReadResult<T> result)
        where T : class =>
        result is ReadResult<T>.Refused refused
            ? new ReadResult<T>.Refused(refused.Problems.Select(problem => problem.AtLine(number)))
            : result;

    /// <summary>The lines without their line feeds; <c>null</c> for one that is too long.</summary>
    private static IEnumerable<byte[]?> Split(Stream stream)
    {
        using MemoryStream line = new();
        byte[] chunk = new byte[ChunkBytes];
        bool isFirst = true;
        bool isTooLong = false;
        int count;
        while ((count = stream.Read(chunk, 0, chunk.Length)) > 0)
        {
            int start = 0;
            while (Array.IndexOf(chunk, (byte)'\n', start, count - start) is >= 0 and int end)
            {
                Append(start, end);
                yield return Take();
                start = end + 1;
            }

            Append(start, count);
        }

        if (isTooLong || line.Length > 0)
        {
            yield return Take();
        }

        void Append(int from, int until)
        {
            isTooLong |= line.Length + until - from > ReadLimits.MaximumBytes;
            if (!isTooLong)
            {
                line.Write(chunk, from, until - from);
            }
        }

        byte[]? Take()
        {
            byte[]? bytes =
                isTooLong ? null
                : isFirst ? JsonFile.WithoutMark(line.ToArray())
                : line.ToArray();
            line.SetLength(0);
            (isFirst, isTooLong) = (false, false);
            return bytes;
        }
    }

    private static bool IsBlank(byte character) => character is (byte)' ' or (byte)'\t' or (byte)'\r';
}
