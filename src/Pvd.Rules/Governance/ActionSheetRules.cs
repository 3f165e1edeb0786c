using Pvd.Domain.Governance;
using Pvd.Domain.Projects;

namespace Pvd.Rules.Governance;

/// <summary>
/// Which meeting of the comité de projet validated a fiche action.
/// Source: ANCT, mode d’emploi du programme (the comité de projet validates the fiches action).
/// </summary>
internal static class ActionSheetRules
{
    internal static readonly RuleText ValidatedAtMeeting = new(
        "GOV-7",
        new("ANCT, mode d’emploi du programme Petites villes de demain", "fiches action"),
        statement: new(
            "Une fiche action validée renvoie à la réunion du comité de projet qui l’a validée, et à sa date.",
            "An action sheet that was validated refers to the meeting of the project committee that validated it, and to its day."
        ),
        met: new(
            "Fiche action {number} ({title}) : validée par le comité de projet le {day}.",
            "Action sheet {number} ({title}): validated by the project committee on {day}."
        ),
        notMet: new(
            "Fiche action {number} ({title}) : elle est dite validée le {day}, mais le comité de projet ne s’est pas réuni ce jour-là.",
            "Action sheet {number} ({title}): it is said to be validated on {day}, but the project committee did not meet that day."
        ),
        unknown: new(
            "Fiche action {number} ({title}) : on ne sait pas si le comité de projet l’a validée le {day}.",
            "Action sheet {number} ({title}): it is not known whether the project committee validated it on {day}."
        )
    );

    internal static readonly Localized ValidatedNothing = new(
        "Fiche action {number} ({title}) : elle est dite validée le {day}, mais la réunion de ce jour-là n’avait rien à valider.",
        "Action sheet {number} ({title}): it is said to be validated on {day}, but the meeting of that day had nothing to validate."
    );

    internal static readonly Localized NoDay = new(
        "Fiche action {number} ({title}) : l’action est {status}, mais on ne sait pas quand le comité de projet a validé la fiche.",
        "Action sheet {number} ({title}): the action is {status}, but it is not known when the project committee validated the sheet."
    );

    internal static readonly Localized NoPlan = new(
        "On ne sait pas quelles fiches action le plan comporte.",
        "It is not known which action sheets the plan has."
    );

    internal static readonly MissingFact Sheets = new(
        "actionSheets",
        new("la liste des fiches action", "the list of the action sheets")
    );

    internal static readonly MissingFact Meetings = new(
        "committee.meetings",
        new("la liste des réunions du comité de projet", "the list of the meetings of the project committee")
    );

    private static readonly Localized ValidationDay = new(
        "le jour où le comité de projet a validé la fiche action {number}",
        "the day the project committee validated action sheet {number}"
    );

    private static readonly Localized WhetherValidates = new(
        "si la réunion du comité de projet du {day} validait des fiches action",
        "whether the meeting of the project committee of {day} validated action sheets"
    );

    internal static readonly IReadOnlyList<RuleText> All = [ValidatedAtMeeting];

    internal static void Check(PvdDossier dossier, Examination examination)
    {
        if (dossier.ActionSheets is not { } sheets)
        {
            examination.Add(ValidatedAtMeeting, Outcome.Unknown, [], missing: [Sheets], template: NoPlan);
            return;
        }

        foreach (ActionSheet sheet in sheets.OrderBy(sheet => sheet.Number, StringComparer.Ordinal))
        {
            NamedFact[] named = [new("number", FactValue.Of(sheet.Number)), new("title", FactValue.Of(sheet.Title))];
            if (sheet.ValidatedOn is not { } day)
            {
                CheckUndated(sheet, named, examination);
            }
            else if (day <= examination.Law.Day)
            {
                CheckDated(day, dossier.Committee?.Meetings, [.. named, BodyWords.On("day", day)], examination);
            }
        }
    }

    /// <summary>A sheet whose action is ready or further must have been validated; before, nothing is asked.</summary>
    private static void CheckUndated(ActionSheet sheet, NamedFact[] named, Examination examination)
    {
        if (sheet.Status is not { } status || !IsPastValidation(status))
        {
            return;
        }

        examination.Add(
            ValidatedAtMeeting,
            Outcome.Unknown,
            [.. named, new("status", FactValue.Of(status.Label))],
            missing: [new("actionSheets.validatedOn", ValidationDay.Fill("number", sheet.Number))],
            template: NoDay
        );
    }

    private static void CheckDated(
        LocalDate day,
        IReadOnlyList<Meeting>? meetings,
        NamedFact[] facts,
        Examination examination
    )
    {
        if (meetings is null)
        {
            examination.Unknown(ValidatedAtMeeting, [Meetings], facts);
            return;
        }

        if (meetings.FirstOrDefault(meeting => meeting.On == day) is not { } held)
        {
            examination.NotMet(ValidatedAtMeeting, facts);
        }
        else if (held.Validates is not { } validates)
        {
            MissingFact whether = new("committee.meetings.validates", WhetherValidates.Fill("day", Wording.Day(day)));
            examination.Unknown(ValidatedAtMeeting, [whether], facts);
        }
        else
        {
            examination.Add(
                ValidatedAtMeeting,
                validates ? Outcome.Met : Outcome.NotMet,
                facts,
                template: validates ? null : ValidatedNothing
            );
        }
    }

    private static bool IsPastValidation(ActionStatus status) =>
        status.Equals(ActionStatus.ReadyToStart)
        || status.Equals(ActionStatus.InProgress)
        || status.Equals(ActionStatus.Delivered);
}
