using System.Globalization;
using NodaTime;
using Pvd.Domain;
using Pvd.Rules;
using Pvd.Rules.Law;

namespace Pvd.Samples.Funding;

/// <summary>Says values, dates and trust in one language.</summary>
internal sealed class Words(Language language)
{
    /// <summary>How the law files write that nobody found a document.</summary>
    private const string NoSource = "-";

    internal Language Language { get; } = language;

    internal string Colon => IsFrench ? " : " : ": ";

    private bool IsFrench => Language == Language.French;

    internal string Say(Localized text, params (string Name, string Value)[] places)
    {
        string said = text.In(Language);
        foreach ((string name, string value) in places)
        {
            said = said.Replace("{" + name + "}", value, StringComparison.Ordinal);
        }

        return said;
    }

    internal static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    internal string Day(LocalDate day) => FactValue.Of(day).Format(Language);

    internal string Count(int number) => FactValue.Of(number).Format(Language);

    /// <summary>The text, with the line of the file it belongs to where there is one.</summary>
    internal string AtLine(int? line, string text) =>
        line is { } number ? Say(Texts.AtLine, ("line", Count(number)), ("text", text)) : text;

    internal static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);

    internal string Dates(LocalDate from, LocalDate? to) =>
        to is not { } last ? Say(Texts.Since, ("from", Day(from)))
        : last == from ? Say(Texts.OnDay, ("day", Day(from)))
        : Say(Texts.FromTo, ("from", Day(from)), ("to", Day(last)));

    /// <summary>The value with its unit, as it is said: <c>45 000,00 € par an</c>, <c>18 mois</c>, <c>75 %</c>.</summary>
    internal string Value(Unit unit, FactValue value) =>
        value.Kind switch
        {
            FactKind.Amount => value.Format(Language) + AfterEuros(unit),
            FactKind.Ratio when !unit.Equals(Unit.Percent) => $"{Decimal(value.Ratio)} {Say(unit.Label)}",
            FactKind.Number when unit.Equals(Unit.Quarter) => $"{Say(unit.Label)} {value.Format(Language)}",
            FactKind.Number => $"{value.Format(Language)} {Counted(unit, value.Number)}",
            FactKind.Text => value.Format(Language).TrimEnd('.'),
            _ => value.Format(Language),
        };

    /// <summary>The same, with a mark where the value does not bind.</summary>
    internal string ValueAndForce(Unit unit, DatedValue row) =>
        Value(unit, row.Value) + (row.Value.IsKnown && Texts.MarkOf(row) is { } mark ? $" ({Say(mark)})" : "");

    /// <summary>Why a value is not known.</summary>
    internal string Reason(DatedValue? row) => Say(row?.Note ?? Texts.NoRow);

    internal string InForce(Rule rule, LocalDate? on) =>
        on is not { } day ? Say(Texts.InForce) + " " + Dates(rule.From, rule.To)
        : rule.From <= day && (rule.To is null || day <= rule.To) ? Say(Texts.InForce)
        : Say(Texts.NotInForce);

    internal string Trust(string source, Confidence confidence, LocalDate checkedOn) =>
        Say(
            Texts.Trust,
            ("source", source == NoSource ? Say(Texts.NoSource) : source),
            ("confidence", Say(Texts.ConfidenceOf(confidence))),
            ("day", Day(checkedOn))
        );

    private string AfterEuros(Unit unit)
    {
        string label = Say(unit.Label);
        int space = label.IndexOf(' ', StringComparison.Ordinal);
        return space < 0 ? "" : label[space..];
    }

    /// <summary>The unit as counted: its label is a plural, which one (and in French zero) does not take.</summary>
    private string Counted(Unit unit, int number)
    {
        string label = Say(unit.Label);
        int end = label.IndexOf(' ', StringComparison.Ordinal) is var space and >= 0 ? space : label.Length;
        bool isOne = number == 1 || (IsFrench && number == 0);
        bool isPlural = label[end - 1] == 's' && label[..end] != "mois";
        return isOne && isPlural ? label[..(end - 1)] + label[end..] : label;
    }

    private string Decimal(Ratio ratio)
    {
        string text = ((decimal)ratio.Numerator / ratio.Denominator).ToString("0.######", CultureInfo.InvariantCulture);
        return IsFrench ? text.Replace('.', ',') : text;
    }
}
