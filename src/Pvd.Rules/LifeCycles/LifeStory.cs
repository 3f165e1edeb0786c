using System.Text;

namespace Pvd.Rules.LifeCycles;

/// <summary>Tells a timeline aloud: from when to when, in what state, why, and what comes next.</summary>
internal static class LifeStory
{
    internal static readonly Localized Between = new("Du {from} au {until}", "From {from} to {until}");
    internal static readonly Localized OneDay = new("Le {from}", "On {from}");
    internal static readonly Localized Since = new("Depuis le {from}", "Since {from}");
    internal static readonly Localized Nothing = new("rien n’a encore eu lieu", "nothing has happened yet");
    internal static readonly Localized NotInFile = new("le dossier n’en dit rien", "the file says nothing of it");
    internal static readonly Localized NextStep = new("Ensuite : {next}.", "Next: {next}.");
    internal static readonly Localized Refused = new(
        "Ne compte pas : {subject} ({on}).",
        "Does not count: {subject} ({on})."
    );
    internal static readonly Localized Remark = new("À noter :", "Worth noting:");
    internal static readonly Localized Uncertain = new(
        "Sous réserve de connaître {missing}.",
        "Provided that the following is learnt: {missing}."
    );

    internal static string Tell<TState>(Timeline<TState> timeline, Func<TState, Localized> label, Language language)
        where TState : class
    {
        StringBuilder text = new();
        string colon = language == Language.French ? " : " : ": ";
        string subject = timeline.Subject.In(language);
        if (timeline.Intervals.Count == 0)
        {
            Localized silence = timeline.Missing.Count > 0 ? NotInFile : Nothing;
            Line(text, $"{subject}{colon}{silence.In(language)}.");
        }
        else
        {
            Line(text, subject);
        }

        foreach (LifeInterval<TState> interval in timeline.Intervals)
        {
            Line(text, $"{Days(interval).In(language)}{colon}{label(interval.State).In(language)}.");
            foreach (Finding finding in interval.Steps.SelectMany(step => step.Findings))
            {
                Line(text, $"   {finding.Sentence(language)}");
            }

            if (interval.Missing.Count > 0)
            {
                Line(
                    text,
                    $"   {Uncertain.Fill("missing", Wording.Enumerate(interval.Missing.Select(fact => fact.Label))).In(language)}"
                );
            }
        }

        if (timeline.Missing.Count > 0 && timeline.Intervals.Count > 0)
        {
            Line(
                text,
                Uncertain.Fill("missing", Wording.Enumerate(timeline.Missing.Select(fact => fact.Label))).In(language)
            );
        }

        if (timeline.Intervals.Count > 0 && timeline.Intervals[timeline.Intervals.Count - 1].Next is { } next)
        {
            Line(text, NextStep.Fill("next", next).In(language));
        }

        foreach (RefusedEvent refused in timeline.Refused)
        {
            Line(text, Refused.Fill("subject", refused.Subject).Fill("on", Wording.Day(refused.On)).In(language));
            foreach (Finding finding in refused.Findings)
            {
                Line(text, $"   {finding.Sentence(language)}");
            }
        }

        foreach (Finding remark in timeline.Remarks)
        {
            Line(text, $"{Remark.In(language)} {remark.Sentence(language)}");
        }

        return text.ToString();
    }

    internal static Localized Days<TState>(LifeInterval<TState> interval)
        where TState : class =>
        interval.Until is not { } until ? Since.Fill("from", Wording.Day(interval.From))
        : until == interval.From ? OneDay.Fill("from", Wording.Day(interval.From))
        : Between.Fill("from", Wording.Day(interval.From)).Fill("until", Wording.Day(until));

    private static void Line(StringBuilder text, string line) => text.Append(line).Append('\n');
}
