using System.Text.Encodings.Web;
using System.Text.Json;

namespace Pvd.Domain.Json;

/// <summary>Writes JSON the same way everywhere: two spaces, line feeds, letters with their accents, one line feed at the end.</summary>
internal static class JsonOutput
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    internal static void Write(Stream stream, Action<Utf8JsonWriter> write)
    {
        Guard.NotNull(stream, nameof(stream));
        using (Utf8JsonWriter json = new(stream, Options))
        {
            write(json);
        }

        stream.WriteByte((byte)'\n');
    }
}
