using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;

namespace Pvd.Domain.Tests.Indicators;

/// <summary>A file of generated dossiers, short ones drawn over and over, a line each, that exists only while it is read; one line in it is no dossier.</summary>
internal sealed class GeneratedLines : Stream
{
    private const int Drawn = 200;
    private const int Short = 2000;

    private readonly int _lines;
    private readonly int _poisoned;
    private readonly IReadOnlyList<byte[]> _some;
    private ReadOnlyMemory<byte> _line;
    private int _given;

    internal GeneratedLines(int lines, int poisoned)
    {
        _lines = lines;
        _poisoned = poisoned;
        IReadOnlyList<(PvdDossier Dossier, byte[] Line)> some =
        [
            .. DomainArbitraries
                .Dossiers()
                .Generator.Sample(Drawn, new Rnd(2021, 11), 12)
                .Select(dossier => (dossier, Line(dossier)))
                .Where(drawn => drawn.Item2.Length <= Short),
        ];
        _some = [.. some.Select(drawn => drawn.Line)];
        Communes = some.SelectMany(drawn => drawn.Dossier.Communes).Select(commune => commune.Code).Distinct().Count();
    }

    /// <summary>How many distinct communes the dossiers hold.</summary>
    internal int Communes { get; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        if (_line.IsEmpty && _given < _lines)
        {
            _given++;
            _line =
                _given == _poisoned
                    ? Encoding.UTF8.GetBytes(
                        """{"format":"pvd-dossier/1","knownOn":"2021-02-30","communes":[{"insee":"23002","name":"Alleyrat"}]}"""
                            + "\n"
                    )
                    : _some[_given % _some.Count];
        }

        int length = Math.Min(count, _line.Length);
        _line.Span.Slice(0, length).CopyTo(buffer.AsSpan(offset));
        _line = _line.Slice(length);
        return length;
    }

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <summary>The dossier on one line; the writer's own is for people and has many.</summary>
    private static byte[] Line(PvdDossier dossier)
    {
        using MemoryStream indented = new();
        dossier.Write(indented);
        using JsonDocument document = JsonDocument.Parse(indented.ToArray());
        return Encoding.UTF8.GetBytes(JsonSerializer.Serialize(document.RootElement) + "\n");
    }
}
