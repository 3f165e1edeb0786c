using Pvd.Domain.Calendars;
using Pvd.Rules.Law;

namespace Pvd.Rules.Calendars;

/// <summary>Says in one sentence where a deadline stands.</summary>
internal static class DeadlineWords
{
    internal static readonly Localized MetInTime = new(
        "{label} : fait le {on}, dans le délai (au plus tard le {due}).",
        "{label}: done on {on}, in time (no later than {due})."
    );
    internal static readonly Localized MetLate = new(
        "{label} : fait le {on}, après l’échéance du {due}.",
        "{label}: done on {on}, after the deadline of {due}."
    );
    internal static readonly Localized Done = new("{label} : fait le {on}.", "{label}: done on {on}.");
    internal static readonly Localized Running = new(
        "{label} : au plus tard le {due} ; il reste {days} jours.",
        "{label}: no later than {due}; {days} days are left."
    );
    internal static readonly Localized Soon = new(
        "{label} : bientôt échu, le {due} ; il reste {days} jours.",
        "{label}: due soon, on {due}; {days} days are left."
    );
    internal static readonly Localized Today = new(
        "{label} : aujourd’hui, {due}, est le dernier jour.",
        "{label}: today, {due}, is the last day."
    );
    internal static readonly Localized Passed = new(
        "{label} : échu le {due}, il y a {days} jours.",
        "{label}: ended on {due}, {days} days ago."
    );
    internal static readonly Localized Follows = new(" Conséquence : {consequence}.", " What follows: {consequence}.");
    internal static readonly Localized Waiting = new(
        "{label} : pas encore de délai ; il court à compter de : {start}.",
        "{label}: no deadline yet; it runs from: {start}."
    );
    internal static readonly Localized Extendable = new(
        "{label} : échu le {due}, il y a {days} jours. {authority} peut encore le prolonger jusqu’au {until}.",
        "{label}: ended on {due}, {days} days ago. {authority} may still extend it to {until}."
    );

    internal static readonly Localized Otherwise = new(
        " Une autre source dit autrement (« {other} »).",
        " Another source says otherwise (\"{other}\")."
    );

    internal static string Sentence(DeadlineStatus status, Language language)
    {
        Localized text = Fill(status)
            .Fill("label", status.Definition.Label)
            .Fill("due", status.Due is { } due ? WithWeekday(due) : new("", ""));
        string note = status.Definition.Note is { } known ? " " + known.In(language) : "";
        return $"{text.In(language)}{note} — {status.Definition.Reference} · {status.Definition.Id}";
    }

    private static Localized Fill(DeadlineStatus status) =>
        status.Match(
            met =>
                (
                    met.Due is null ? Done
                    : met.On <= met.Due ? MetInTime
                    : MetLate
                ).Fill("on", Wording.Day(met.On)),
            running => Days(running.DaysLeft == 0 ? Today : Running, running.DaysLeft),
            atRisk => Days(atRisk.DaysLeft == 0 ? Today : Soon, atRisk.DaysLeft),
            overdue => WithConsequence(Days(Passed, overdue.DaysLate), overdue.Definition),
            waiting => Waiting.Fill("start", waiting.Definition.Start!.Label),
            open =>
                WithConsequence(Days(Extendable, open.DaysLate), open.Definition)
                    .Fill("authority", Capital(open.Definition.Extension!.Authority))
                    .Fill("until", WithWeekday(open.Until))
        );

    private static Localized WithConsequence(Localized text, DeadlineDefinition definition)
    {
        if (definition.Consequence is not { } consequence)
        {
            return text;
        }

        Localized follows = Follows.Fill("consequence", consequence.Label);
        return new(text.French + follows.French, text.English + follows.English);
    }

    private static Localized Days(Localized text, int days) =>
        text.Fill("days", new Localized(Wording.Number(days, Language.French), Wording.Number(days, Language.English)));

    private static Localized WithWeekday(LocalDate day) =>
        new(Wording.DateWithWeekday(day, Language.French), Wording.DateWithWeekday(day, Language.English));

    private static Localized Capital(Localized text) =>
        new(
            char.ToUpperInvariant(text.French[0]) + text.French.Substring(1),
            char.ToUpperInvariant(text.English[0]) + text.English.Substring(1)
        );
}
