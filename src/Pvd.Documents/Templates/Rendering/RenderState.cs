using System.Globalization;
using System.Text;

namespace Pvd.Documents.Templates.Rendering;

/// <summary>How far one rendering has come.</summary>
internal sealed class RenderState(object model)
{
    private readonly List<Turn> _turns = [new(model)];
    private readonly List<TemplateGap> _gaps = [];
    private int _drawings;

    public Utf8Output Output { get; } = new();

    public IReadOnlyList<TemplateGap> Gaps => _gaps;

    /// <summary>Gets or sets whether the last block written in the cell is a paragraph.</summary>
    public bool EndsWithParagraph { get; set; }

    public Turn TurnAt(int depth) => _turns[depth];

    public void Report(TemplateGap gap) => _gaps.Add(gap);

    public byte[] NextDrawing() => Encoding.UTF8.GetBytes((++_drawings).ToString(CultureInfo.InvariantCulture));

    /// <summary>Takes a turn for each item, until one gives <c>true</c>; tells whether one did.</summary>
    public bool ForEach(IReadOnlyList<object> items, Func<bool> turn)
    {
        int depth = _turns.Count;
        _turns.Add(_turns[0]);
        bool stopped = false;
        for (int i = 0; i < items.Count && !stopped; i++)
        {
            _turns[depth] = new(items[i], i + 1, i == items.Count - 1);
            stopped = turn();
        }

        _turns.RemoveAt(depth);
        return stopped;
    }
}
