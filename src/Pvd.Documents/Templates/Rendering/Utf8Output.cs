using System.Text;
using Pvd.Documents.Packaging;

namespace Pvd.Documents.Templates.Rendering;

/// <summary>Gathers a part in pieces of one size, each compressed as it is full: the memory does not grow with the document.</summary>
internal sealed class Utf8Output
{
    /// <summary>The pieces are cut at this size whatever is written, so that equal parts are compressed alike.</summary>
    private const int Size = 1 << 16;
    private const int LongestCharacter = 4;
    private const int CharactersAtOnce = 1_024;

    private static readonly byte[] Ampersand = "&amp;"u8.ToArray();
    private static readonly byte[] Less = "&lt;"u8.ToArray();
    private static readonly byte[] Greater = "&gt;"u8.ToArray();
    private static readonly byte[] Quote = "&quot;"u8.ToArray();

    private readonly byte[] _buffer = new byte[Size];
    private readonly byte[] _characters = new byte[CharactersAtOnce * LongestCharacter];
    private DeflatedPart? _part;
    private int _length;

    /// <summary>Starts a part; <c>null</c> for one that goes nowhere.</summary>
    public void Begin(DeflatedPart? part)
    {
        _part = part;
        _length = 0;
    }

    public void Write(byte[] bytes) => Write(bytes, bytes.Length);

    /// <summary>Writes text as XML holds it between tags or quotes.</summary>
    public void WriteEscaped(string text, int start, int count)
    {
        int end = start + count;
        int from = start;
        for (int i = start; i < end; i++)
        {
            byte[]? escape = text[i] switch
            {
                '&' => Ampersand,
                '<' => Less,
                '>' => Greater,
                '"' => Quote,
                _ => null,
            };
            if (escape is not null)
            {
                WriteCharacters(text, from, i - from);
                Write(escape);
                from = i + 1;
            }
        }

        WriteCharacters(text, from, end - from);
    }

    /// <summary>Hands on what is left in the buffer.</summary>
    public void Complete()
    {
        _part?.Write(_buffer, _length);
        _length = 0;
    }

    private void WriteCharacters(string text, int start, int count)
    {
        while (count > 0)
        {
            int now = Math.Min(count, CharactersAtOnce);
            if (now < count && char.IsHighSurrogate(text[start + now - 1]))
            {
                now--;
            }

            Write(_characters, Encoding.UTF8.GetBytes(text, start, now, _characters, 0));
            start += now;
            count -= now;
        }
    }

    private void Write(byte[] bytes, int count)
    {
        int written = 0;
        while (written < count)
        {
            int now = Math.Min(count - written, Size - _length);
            Buffer.BlockCopy(bytes, written, _buffer, _length, now);
            _length += now;
            written += now;
            if (_length == Size)
            {
                Complete();
            }
        }
    }
}
