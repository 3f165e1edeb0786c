namespace Pvd.Domain.Governance;

/// <summary>The order in which the days of a meeting come. The constructors ask here; the reader tells the same with places.</summary>
internal static class MeetingChecks
{
    internal static readonly Localized ConvenedTooLate = new(
        "la réunion du {day} n’a été convoquée que le {other}",
        "the meeting of {day} was convened on {other} only"
    );

    internal static readonly Localized NoteTooEarly = new(
        "la note de la réunion du {day} est partie le {other}, avant la convocation",
        "the note for the meeting of {day} was sent on {other}, before it was convened"
    );

    internal static readonly Localized ApprovedTooEarly = new(
        "le compte rendu de la réunion du {day} est approuvé le {other}, avant la réunion",
        "the minutes of the meeting of {day} are approved on {other}, before the meeting"
    );

    internal static readonly Localized OpinionTooEarly = new(
        "un avis de la réunion du {day} est donné le {other}, avant la réunion",
        "an opinion of the meeting of {day} is given on {other}, before the meeting"
    );

    internal static readonly Localized MeetingTwice = new(
        "{body} : deux réunions le {day}",
        "{body}: two meetings on {day}"
    );

    /// <summary>What is wrong inside a meeting, each with the member that is at fault.</summary>
    internal static IEnumerable<(string Member, Localized Message)> Find(
        LocalDate on,
        LocalDate? convenedOn,
        LocalDate? noteSentOn,
        Minutes? minutes,
        IReadOnlyList<Opinion>? opinions
    )
    {
        if (convenedOn > on)
        {
            yield return ("convenedOn", Told(ConvenedTooLate, on, convenedOn.Value));
        }

        if (noteSentOn < convenedOn)
        {
            yield return ("noteSentOn", Told(NoteTooEarly, on, noteSentOn.Value));
        }

        if (minutes?.ApprovedOn < on)
        {
            yield return ("minutes.approvedOn", Told(ApprovedTooEarly, on, minutes.ApprovedOn.Value));
        }

        for (int i = 0; i < opinions?.Count; i++)
        {
            if (opinions[i].GivenOn < on)
            {
                yield return (
                    $"opinions[{Wording.Digits(i)}].givenOn",
                    Told(OpinionTooEarly, on, opinions[i].GivenOn!.Value)
                );
            }
        }
    }

    /// <summary>The first day on which a body meets twice, and which meeting is the second; <c>null</c> when there is none.</summary>
    internal static (int Index, Localized Message)? Twice(Localized body, IReadOnlyList<Meeting>? meetings)
    {
        HashSet<LocalDate> days = [];
        for (int i = 0; i < meetings?.Count; i++)
        {
            if (!days.Add(meetings[i].On))
            {
                return (i, MeetingTwice.Fill("day", Wording.Day(meetings[i].On)).Fill("body", body));
            }
        }

        return null;
    }

    private static Localized Told(Localized message, LocalDate day, LocalDate other) =>
        message.Fill("day", Wording.Day(day)).Fill("other", Wording.Day(other));
}
