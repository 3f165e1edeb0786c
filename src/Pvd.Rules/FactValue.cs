using Pvd.Domain.Json;

namespace Pvd.Rules;

/// <summary>A fact, a parameter or a result as a finding keeps it: exact, and written out on demand only.</summary>
public readonly record struct FactValue
{
    private readonly long _bits;
    private readonly long _denominator;
    private readonly Localized? _text;

    private FactValue(FactKind kind, long bits, long denominator = 1, Localized? text = null)
    {
        Kind = kind;
        _bits = bits;
        _denominator = denominator;
        _text = text;
    }

    /// <summary>Gets the value that says a fact is not known.</summary>
    public static FactValue Unknown => default;

    /// <summary>Gets what the value holds.</summary>
    public FactKind Kind { get; }

    /// <summary>Gets whether the fact is known.</summary>
    public bool IsKnown => Kind != FactKind.Unknown;

    /// <summary>Gets the amount.</summary>
    /// <exception cref="InvalidOperationException">The value holds something else.</exception>
    public Euro Amount => Euro.FromCents(Expect(FactKind.Amount)._bits);

    /// <summary>Gets the fraction.</summary>
    /// <exception cref="InvalidOperationException">The value holds something else.</exception>
    public Ratio Ratio => Ratio.Of(Expect(FactKind.Ratio)._bits, _denominator);

    /// <summary>Gets the whole number.</summary>
    /// <exception cref="InvalidOperationException">The value holds something else.</exception>
    public int Number => (int)Expect(FactKind.Number)._bits;

    /// <summary>Gets the day.</summary>
    /// <exception cref="InvalidOperationException">The value holds something else.</exception>
    public LocalDate Day => IsoDay.FromNumber(Expect(FactKind.Day)._bits);

    /// <summary>Gets the text.</summary>
    /// <exception cref="InvalidOperationException">The value holds something else.</exception>
    public Localized Text => Expect(FactKind.Text)._text!;

    /// <summary>Holds an amount.</summary>
    public static FactValue Of(Euro amount) => new(FactKind.Amount, amount.Cents);

    /// <summary>Holds a fraction.</summary>
    public static FactValue Of(Ratio ratio) => new(FactKind.Ratio, ratio.Numerator, ratio.Denominator);

    /// <summary>Holds a whole number.</summary>
    public static FactValue Of(int number) => new(FactKind.Number, number);

    /// <summary>Holds a day.</summary>
    public static FactValue Of(LocalDate day) => OfDay(IsoDay.ToNumber(day));

    /// <summary>Holds the day of a number that <see cref="IsoDay.ToNumber"/> gave.</summary>
    internal static FactValue OfDay(long number) => new(FactKind.Day, number);

    /// <summary>Holds a text in both languages.</summary>
    public static FactValue Of(Localized text) => new(FactKind.Text, 0, 1, text);

    /// <summary>Holds a text that is the same in both languages, such as a name.</summary>
    public static FactValue Of(string text) => Of(new Localized(text, text));

    /// <summary>Writes the value as people read it.</summary>
    public string Format(Language language) =>
        Kind switch
        {
            FactKind.Amount => Amount.Format(language),
            FactKind.Ratio => Ratio.Format(language),
            FactKind.Number => Wording.Number(Number, language),
            FactKind.Day => Wording.Date(Day, language),
            FactKind.Text => Text.In(language),
            _ => language == Language.French ? "inconnu" : "unknown",
        };

    /// <summary>Gets the value as a receipt writes it: exact, the same under any culture.</summary>
    public override string ToString() =>
        Kind switch
        {
            FactKind.Amount => Amount.ToString(),
            FactKind.Ratio => Ratio.ToString(),
            FactKind.Number => Wording.Digits(Number),
            FactKind.Day => IsoDay.Format(Day),
            FactKind.Text => Text.French,
            _ => "?",
        };

    private FactValue Expect(FactKind kind) =>
        Kind == kind ? this : throw new InvalidOperationException($"This value holds {Kind}, not {kind}.");
}
