using NodaTime;
using Pvd.Domain;
using Pvd.Domain.Calendars;
using Pvd.Domain.OpenData;
using Pvd.Domain.Territories;
using Pvd.Rules;
using Pvd.Rules.Conventions;

namespace Pvd.Samples.Portfolio;

/// <summary>Says where towns stand with their deadline on a day, by such days of the list as can be.</summary>
internal sealed class Judge(bool knowsOrt, LocalDate on)
{
    private static readonly PvdRules Rules = new();

    private readonly LawInForce _law = Legislation.Embedded.At(on);
    private readonly Dictionary<LocalDate, LocalDate?> _dues = [];

    internal Standing StandingOf(ProgrammeTown town)
    {
        ProgrammeEntry? pvd = town.Entry(ProgrammeKind.Pvd);
        ProgrammeEntry? ort = town.Entry(ProgrammeKind.Ort);
        return pvd is null ? Standing.Unknown(null)
            : town.HasNoPossibleDay(ProgrammeKind.Pvd) ? Standing.Unknown("adhésion " + Impossible(pvd))
            : pvd.SignedOn is not { } joined ? Standing.Unknown("adhésion sans date")
            : joined > on ? new(TownState.NotJoined)
            : !knowsOrt ? Standing.Unknown("liste muette sur les ORT")
            : DueOf(joined) is not { } due ? Standing.Unknown("échéance non fixée par les textes connus")
            : ort is null ? WithoutOrt(due)
            : town.HasNoPossibleDay(ProgrammeKind.Ort) ? Standing.Unknown("ORT " + Impossible(ort))
            : ort.SignedOn is not { } signed ? Standing.Unknown("ORT sans date")
            : signed > on ? WithoutOrt(due)
            : signed > due ? new(TownState.Late, due, Period.DaysBetween(due, signed))
            : new(TownState.InTime, due);
    }

    private static string Impossible(ProgrammeEntry entry) =>
        entry.SignedOn > entry.ListedOn ? "datée d’après la liste" : "à une date impossible";

    private Standing WithoutOrt(LocalDate due) =>
        due < on ? new(TownState.Overdue, due, Period.DaysBetween(due, on)) : new(TownState.Open, due);

    /// <summary>The deadline that the law sets for a convention signed on a day; <c>null</c> where it sets none.</summary>
    private LocalDate? DueOf(LocalDate joined)
    {
        if (!_dues.TryGetValue(joined, out LocalDate? due))
        {
            Assessment<Deadline> answer = Rules.FrameworkDue.Assess(new FrameworkDueFacts(joined), _law);
            due = answer.Match<LocalDate?>(
                favourable: found => found.Value.Date,
                unfavourable: _ => null,
                incomplete: _ => null,
                forJudgement: _ => null
            );
            _dues.Add(joined, due);
        }

        return due;
    }
}
