namespace Pvd.Domain.Governance;

/// <summary>A meeting (réunion) of a body on its day.</summary>
public sealed record Meeting
{
    /// <summary>Describes a meeting.</summary>
    /// <param name="on">Day it is held.</param>
    /// <param name="convenedOn">Day it was convened; <c>null</c> when not known.</param>
    /// <param name="noteSentOn">Day the explanatory note was sent to the members; <c>null</c> when not known, or not yet.</param>
    /// <param name="validates">Whether it validates a strategy, a document or action sheets; <c>null</c> when not known.</param>
    /// <param name="agenda">The items; <c>null</c> when the agenda is not known or may be incomplete.</param>
    /// <param name="minutes">The minutes; <c>null</c> when not known, or not yet written.</param>
    /// <param name="opinions">The grants put to a commission d’élus; <c>null</c> when the list is not known or may be incomplete.</param>
    /// <exception cref="ArgumentException">The meeting was convened after its day, its note sent before it was convened, or its minutes approved or an opinion given before its day.</exception>
    public Meeting(
        LocalDate on,
        LocalDate? convenedOn = null,
        LocalDate? noteSentOn = null,
        bool? validates = null,
        IEnumerable<AgendaItem>? agenda = null,
        Minutes? minutes = null,
        IEnumerable<Opinion>? opinions = null
    )
    {
        On = on;
        ConvenedOn = convenedOn;
        NoteSentOn = noteSentOn;
        Validates = validates;
        Agenda = agenda is null ? null : new ValueList<AgendaItem>(agenda, nameof(agenda));
        Minutes = minutes;
        Opinions = opinions is null ? null : new ValueList<Opinion>(opinions, nameof(opinions));
        foreach ((string _, Localized message) in MeetingChecks.Find(on, convenedOn, noteSentOn, minutes, Opinions))
        {
            throw new ArgumentException(message.English);
        }
    }

    /// <summary>Gets the day it is held.</summary>
    public LocalDate On { get; }

    /// <summary>Gets the day it was convened; <c>null</c> when not known.</summary>
    public LocalDate? ConvenedOn { get; }

    /// <summary>Gets the day the explanatory note was sent to the members; <c>null</c> when not known, or not yet.</summary>
    public LocalDate? NoteSentOn { get; }

    /// <summary>Gets whether it validates a strategy, a document or action sheets; <c>null</c> when not known.</summary>
    public bool? Validates { get; }

    /// <summary>Gets the items of the agenda; <c>null</c> when not known or perhaps incomplete.</summary>
    public IReadOnlyList<AgendaItem>? Agenda { get; }

    /// <summary>Gets the minutes; <c>null</c> when not known, or not yet written.</summary>
    public Minutes? Minutes { get; }

    /// <summary>Gets the grants put to a commission d’élus; <c>null</c> when the list is not known or may be incomplete.</summary>
    public IReadOnlyList<Opinion>? Opinions { get; }
}
