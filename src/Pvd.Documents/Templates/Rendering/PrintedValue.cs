using Pvd.Documents.Typography;
using Pvd.Domain;

namespace Pvd.Documents.Templates.Rendering;

/// <summary>A value of the model, or the gap that stands for it.</summary>
/// <param name="path">Where the value is read.</param>
/// <param name="format">How it is written.</param>
/// <param name="run">The run that it is written into.</param>
/// <param name="place">Where it stands; <c>null</c> in a second copy of the same content, of which nothing is told.</param>
internal sealed class PrintedValue(TemplatePath path, ValueFormat format, RunBytes run, TemplatePlace? place)
    : TemplateNode
{
    /// <summary>What stands for a list that is known to be empty.</summary>
    private const string None = "—";

    private static readonly string[] Superscripted = ["er", "re", "e"];

    public override void Write(RenderState state)
    {
        if (ReadText(state, out string text))
        {
            WriteText(state.Output, text);
        }
        else
        {
            if (place is not null)
            {
                state.Report(new(place, path.Last.Label, path.Last));
            }

            run.WriteGap(state.Output, text);
        }
    }

    private bool ReadText(RenderState state, out string text)
    {
        if (!path.IsEnumeration)
        {
            object? value = path.Read(state);
            text = value is null ? Gap : format.Write(value);
            return value is not null;
        }

        IReadOnlyList<object?>? values = path.ReadAll(state);
        bool known = values?.All(value => value is not null) == true;
        text =
            values is null ? Gap
            : values.Count == 0 ? None
            : format.Join([.. values.Select(value => value is null ? Gap : format.Write(value))]);
        return known;
    }

    /// <summary>« [à compléter : nom du maire] ».</summary>
    private string Gap => $"[à{NoBreak.Space}compléter{NoBreak.Space}: {FrenchTypography.Set(path.Last.Label.French)}]";

    private void WriteText(Utf8Output output, string text)
    {
        int start = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (OrdinalEnding(text, i) is { } ending)
            {
                run.WritePlain(output, text, start, i - start);
                run.WriteRaised(output, text, i, ending);
                start = i + ending;
                i = start - 1;
            }
        }

        run.WritePlain(output, text, start, text.Length - start);
    }

    /// <summary>The length of « er » in « 1er » at this place; <c>null</c> elsewhere.</summary>
    private static int? OrdinalEnding(string text, int at)
    {
        if (at == 0 || !IsDigit(text[at - 1]) || text[at] is not ('e' or 'r'))
        {
            return null;
        }

        int first = at - 1;
        while (first > 0 && IsDigit(text[first - 1]))
        {
            first--;
        }

        if (first > 0 && !char.IsWhiteSpace(text[first - 1]))
        {
            return null;
        }

        bool isOne = at - first == 1 && text[first] == '1';
        foreach (string ending in Superscripted)
        {
            int end = at + ending.Length;
            if (
                isOne == (ending.Length > 1)
                && string.CompareOrdinal(text, at, ending, 0, ending.Length) == 0
                && (end == text.Length || !char.IsLetterOrDigit(text[end]))
            )
            {
                return ending.Length;
            }
        }

        return null;
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
