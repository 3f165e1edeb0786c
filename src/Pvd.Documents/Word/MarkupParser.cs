using System.Text;
using Pvd.Documents.Templates.Compiling;
using Pvd.Domain;

namespace Pvd.Documents.Word;

/// <summary>Reads <see cref="Markup"/>, which only our own texts are written in: what cannot be read is a fault of ours.</summary>
internal sealed class MarkupParser(string text)
{
    private const string Else = "sinon";
    private const string End = "fin";

    private readonly StringBuilder _words = new();
    private int _at;
    private bool _isStrong;

    public IReadOnlyList<Markup> Parse()
    {
        List<Markup> all = ParseUntil(out string? stop);
        return stop is null ? all : throw Unreadable();
    }

    private List<Markup> ParseUntil(out string? stop)
    {
        List<Markup> parsed = [];
        stop = null;
        while (_at < text.Length)
        {
            if (string.CompareOrdinal(text, _at, "**", 0, 2) == 0)
            {
                TakeWords(parsed);
                _isStrong = !_isStrong;
                _at += 2;
            }
            else if (text[_at] == '[')
            {
                TakeWords(parsed);
                parsed.Add(new Markup.Gap(Bracketed(']')));
            }
            else if (text[_at] == '{')
            {
                TakeWords(parsed);
                string inside = Bracketed('}');
                if (inside is Else or End)
                {
                    stop = inside;
                    return parsed;
                }

                ParseTag(inside, parsed);
            }
            else
            {
                _words.Append(text[_at++]);
            }
        }

        TakeWords(parsed);
        return parsed;
    }

    private void ParseTag(string inside, List<Markup> parsed)
    {
        Tag tag = Tag.Read(inside) ?? throw Unreadable();
        if (tag.Verb == TagVerb.Print)
        {
            parsed.Add(new Markup.Value(tag, _isStrong));
            return;
        }

        parsed.Add(new Markup.Governed(tag, ParseUntil(out string? stop)));
        if (stop == Else)
        {
            Tag opposite = tag with { Verb = tag.Verb == TagVerb.If ? TagVerb.Unless : TagVerb.If };
            parsed.Add(new Markup.Governed(opposite, ParseUntil(out stop)));
        }

        if (stop != End)
        {
            throw Unreadable();
        }
    }

    private string Bracketed(char end)
    {
        int close = text.IndexOf(end, _at);
        if (close < 0)
        {
            throw Unreadable();
        }

        string inside = text.Substring(_at + 1, close - _at - 1);
        _at = close + 1;
        return inside;
    }

    private void TakeWords(List<Markup> parsed)
    {
        if (_words.Length > 0)
        {
            parsed.Add(new Markup.Words(_words.ToString(), _isStrong));
            _words.Clear();
        }
    }

    private InvalidOperationException Unreadable() => new($"Unreadable text at {Wording.Digits(_at)}: “{text}”.");
}
