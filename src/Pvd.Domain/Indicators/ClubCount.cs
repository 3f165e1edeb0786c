using Pvd.Domain.Programme;

namespace Pvd.Domain.Indicators;

/// <summary>The events of the Club: one that several dossiers tell, by its kind, day and title, is one event.</summary>
internal sealed class ClubCount : Share<ClubCount>
{
    private readonly bool _isParticipants;
    private readonly HashSet<ClubEventKind> _kinds;
    private readonly Dictionary<(ClubEventKind Kind, LocalDate On, string Title), Told> _events = [];

    private ClubCount(bool isParticipants, IEnumerable<ClubEventKind> kinds)
    {
        _isParticipants = isParticipants;
        _kinds = [.. kinds];
    }

    /// <summary>How many of the events told have begun by the day.</summary>
    internal static ClubCount Events(ClubEventKind kind) => new(isParticipants: false, [kind]);

    /// <summary>How many persons took part, over the events begun by the day of which dossiers tell it.</summary>
    internal static ClubCount Participants(params ClubEventKind[] kinds) => new(isParticipants: true, kinds);

    internal override void Add(DossierOnDay dossier)
    {
        foreach (ClubEvent held in (dossier.Dossier.ClubEvents ?? []).Where(held => _kinds.Contains(held.Kind)))
        {
            Add((held.Kind, held.On, held.Title), new(held.On <= dossier.Day, held.Participants));
        }
    }

    protected override void Add(ClubCount other)
    {
        foreach (KeyValuePair<(ClubEventKind, LocalDate, string), Told> told in other._events)
        {
            Add(told.Key, told.Value);
        }
    }

    protected override (long Numerator, long Denominator, long Undetermined) Figures(CommuneSet population)
    {
        IReadOnlyList<Told> begun = [.. _events.Values.Where(told => told.HasBegun)];
        return _isParticipants
            ? (begun.Sum(told => (long)(told.Participants ?? 0)), begun.Count(told => told.Participants is not null), 0)
            : (begun.Count, _events.Count, 0);
    }

    /// <summary>Of two numbers for one event, the larger stands: who took part first did not know of the others.</summary>
    private void Add((ClubEventKind, LocalDate, string) held, Told told) =>
        _events[held] =
            _events.TryGetValue(held, out Told known) && !(told.Participants > (known.Participants ?? -1))
                ? known
                : told;

    private readonly record struct Told(bool HasBegun, int? Participants);
}
