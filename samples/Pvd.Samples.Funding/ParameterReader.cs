using NodaTime;
using Pvd.Rules;
using Pvd.Rules.Law;

namespace Pvd.Samples.Funding;

/// <summary>Says what a parameter is, what it is worth on a day, and everything it has been worth.</summary>
internal static class ParameterReader
{
    internal static IEnumerable<string> Lines(Parameter parameter, LocalDate? on, Words words)
    {
        yield return $"{parameter.Id} — {words.Say(parameter.Label)} ({words.Say(parameter.Unit.Label)})";
        yield return "";
        foreach (string line in on is { } day ? OnDay(parameter, day, words) : Latest(parameter, words))
        {
            yield return line;
        }

        yield return "";
        yield return words.Say(Texts.History);
        for (int i = 0; i < parameter.Values.Count; i++)
        {
            DatedValue row = parameter.Values[i];
            yield return $"{i + 1}. {Words.Capital(words.Dates(row.From, row.To))}{words.Colon}{words.Value(parameter.Unit, row.Value)}.";
            foreach (string detail in Details(row, words))
            {
                yield return "   " + detail;
            }
        }
    }

    private static IEnumerable<string> OnDay(Parameter parameter, LocalDate day, Words words)
    {
        ParameterReading reading = parameter.At(day);
        if (reading.InForce is { Value.IsKnown: true } row)
        {
            yield return words.Say(
                IsText(row) ? Texts.Stated : Texts.Worth,
                ("day", words.Day(day)),
                ("value", words.Value(parameter.Unit, row.Value))
            );
            yield return words.Say(
                Texts.Holds,
                ("dates", words.Dates(row.From, row.To)),
                ("reference", row.Reference.ToString())
            );
            if (Texts.SentenceOf(row) is { } force)
            {
                yield return words.Say(force);
            }
        }
        else
        {
            string reason = words.Reason(reading.InForce);
            yield return words.Say(Texts.NotKnown, ("day", words.Day(day)), ("reason", reason));
            yield return LastKnown(parameter, reading.LastKnown, words);
        }
    }

    /// <summary>No clock is read: without a day, the last period of the history is told.</summary>
    private static IEnumerable<string> Latest(Parameter parameter, Words words)
    {
        if (parameter.Values.Count == 0)
        {
            yield return words.Say(Texts.NeverKnown);
            yield break;
        }

        DatedValue row = parameter.Values[^1];
        string dates = Words.Capital(words.Dates(row.From, row.To));
        if (row.Value.IsKnown)
        {
            yield return words.Say(
                IsText(row) ? Texts.LatestStated : Texts.LatestWorth,
                ("dates", dates),
                ("value", words.Value(parameter.Unit, row.Value))
            );
            if (Texts.SentenceOf(row) is { } force)
            {
                yield return words.Say(force);
            }
        }
        else
        {
            yield return words.Say(Texts.LatestNotKnown, ("dates", dates), ("reason", words.Reason(row)));
            yield return LastKnown(parameter, parameter.Values.LastOrDefault(known => known.Value.IsKnown), words);
        }
    }

    private static bool IsText(DatedValue row) => row.Value.Kind == FactKind.Text;

    private static string LastKnown(Parameter parameter, DatedValue? row, Words words) =>
        row is null
            ? words.Say(Texts.NeverKnown)
            : words.Say(
                Texts.LastKnown,
                ("value", words.ValueAndForce(parameter.Unit, row)),
                ("dates", words.Dates(row.From, row.To))
            );

    private static IEnumerable<string> Details(DatedValue row, Words words)
    {
        if (row.Note is { } note)
        {
            yield return words.Say(note);
        }

        if (Texts.SentenceOf(row) is { } force)
        {
            yield return words.Say(force);
        }

        yield return words.Say(Texts.Reference, ("reference", row.Reference.ToString()));
        yield return words.Trust(row.Source, row.Confidence, row.CheckedOn);
    }
}
