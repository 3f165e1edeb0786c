using NodaTime;
using Pvd.Documents.Packaging;
using Pvd.Documents.Typography;
using Pvd.Domain;

namespace Pvd.Documents.Templates;

/// <summary>How a value becomes French text: the way of its kind, then what is asked of the text, then how several are joined.</summary>
internal sealed class ValueFormat
{
    private static readonly IReadOnlyList<NamedFormat> All =
    [
        Of<long>("lettres", "words", TemplateValueKind.Number, FrenchNumbers.InLetters),
        Of<long>("ordinal", "ordinal", TemplateValueKind.Number, FrenchNumbers.Ordinal),
        Of<long>("ordinal-lettres", "ordinal-words", TemplateValueKind.Number, FrenchNumbers.OrdinalInLetters),
        Of<long>("chiffres", "digits", TemplateValueKind.Number, Wording.Digits),
        Of<Euro>("lettres", "words", TemplateValueKind.Amount, FrenchNumbers.InLetters),
        Of<LocalDate>("lettres", "words", TemplateValueKind.Date, FrenchNumbers.InLetters),
        Of<LocalDate>("jour", "weekday", TemplateValueKind.Date, day => Wording.DateWithWeekday(day, Language.French)),
        Of<LocalDate>("court", "short", TemplateValueKind.Date, Short),
        OfText("de", "of", FrenchNames.Of),
        OfText("capitale", "capital", Capital),
        OfText("majuscules", "upper", text => text.ToUpperInvariant()),
        OfSeveral("et", "and", texts => Wording.Enumerate(texts, Language.French)),
        OfSeveral("ou", "or", texts => WithOr(Wording.Enumerate(texts, Language.French), texts)),
    ];

    private readonly Func<object, string> _write;
    private readonly IReadOnlyList<Func<string, string>> _texts;
    private readonly Func<IReadOnlyList<string>, string> _join;

    private ValueFormat(
        Func<object, string> write,
        IReadOnlyList<Func<string, string>> texts,
        Func<IReadOnlyList<string>, string> join
    )
    {
        _write = write;
        _texts = texts;
        _join = join;
    }

    /// <summary>Puts formats together; <c>null</c> when one of them is not known for the kind.</summary>
    /// <param name="kind">Kind of the value.</param>
    /// <param name="several">Whether several values are enumerated.</param>
    /// <param name="names">Names of the formats, in either language.</param>
    /// <param name="unknown">The first name that is not known.</param>
    public static ValueFormat? Of(
        TemplateValueKind kind,
        bool several,
        IReadOnlyList<string> names,
        out string? unknown
    )
    {
        Func<object, string>? write = null;
        List<Func<string, string>> texts = [];
        Func<IReadOnlyList<string>, string>? join = null;
        foreach (string name in names)
        {
            NamedFormat? format = Known(kind, several).FirstOrDefault(known => known.IsNamed(name));
            if (
                format is null
                || (format.Value is not null && write is not null)
                || (format.Join is not null && join is not null)
            )
            {
                unknown = name;
                return null;
            }

            write = format.Value ?? write;
            join = format.Join ?? join;
            if (format.Text is { } text)
            {
                texts.Add(text);
            }
        }

        unknown = null;
        return new(write ?? UsualOf(kind), texts, join ?? (list => Wording.Enumerate(list, Language.French)));
    }

    /// <summary>The names of the formats that fit a value, in both languages.</summary>
    public static IEnumerable<string> NamesFor(TemplateValueKind kind, bool several) =>
        Known(kind, several).SelectMany(format => new[] { format.French, format.English }).Distinct();

    public string Write(object value)
    {
        string text = _write(value);
        for (int i = 0; i < _texts.Count; i++)
        {
            text = _texts[i](text);
        }

        return XmlPart.Clean(text);
    }

    public string Join(IReadOnlyList<string> texts) => _join(texts);

    private static IEnumerable<NamedFormat> Known(TemplateValueKind kind, bool several) =>
        All.Where(format => (format.Kind is null || format.Kind == kind) && (format.Join is null || several));

    private static Func<object, string> UsualOf(TemplateValueKind kind) =>
        kind == TemplateValueKind.LongText ? value => FrenchTypography.SetLines((string)value) : Usual;

    private static string Usual(object value) =>
        value switch
        {
            string text => FrenchTypography.Set(text),
            long number => Wording.Number(number, Language.French),
            Euro amount => amount.Format(Language.French),
            Ratio share => Wording.Percentage(share, Language.French),
            LocalDate day => Wording.Date(day, Language.French),
            _ => throw new ArgumentException(
                $"Expected a value that can be printed; found {value.GetType()}.",
                nameof(value)
            ),
        };

    private static string Short(LocalDate day) =>
        $"{TwoDigits(day.Day)}/{TwoDigits(day.Month)}/{Wording.Digits(day.Year)}";

    private static string TwoDigits(int number) => number < 10 ? "0" + Wording.Digits(number) : Wording.Digits(number);

    private static string Capital(string text) =>
        text.Length == 0 ? text : text.Substring(0, 1).ToUpperInvariant() + text.Substring(1);

    private static string WithOr(string enumeration, IReadOnlyList<string> texts)
    {
        if (texts.Count < 2)
        {
            return enumeration;
        }

        string last = texts[texts.Count - 1];
        return enumeration.Substring(0, enumeration.Length - last.Length - " et ".Length) + " ou " + last;
    }

    private static NamedFormat Of<T>(string french, string english, TemplateValueKind kind, Func<T, string> write) =>
        new(french, english, kind, value => write((T)value), null, null);

    private static NamedFormat OfText(string french, string english, Func<string, string> change) =>
        new(french, english, null, null, change, null);

    private static NamedFormat OfSeveral(string french, string english, Func<IReadOnlyList<string>, string> join) =>
        new(french, english, null, null, null, join);

    private sealed record NamedFormat(
        string French,
        string English,
        TemplateValueKind? Kind,
        Func<object, string>? Value,
        Func<string, string>? Text,
        Func<IReadOnlyList<string>, string>? Join
    )
    {
        public bool IsNamed(string name) => TagName.Fold(name) is var folded && (folded == French || folded == English);
    }
}
