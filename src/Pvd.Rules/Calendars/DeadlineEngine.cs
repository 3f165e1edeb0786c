using Pvd.Domain.Calendars;
using Pvd.Rules.Conventions;
using Pvd.Rules.Law;
using Pvd.Rules.Policies;

namespace Pvd.Rules.Calendars;

/// <summary>Gives the dated calendar of a file: every deadline of the programme, and where it stands. Stateless; safe to share between threads.</summary>
public sealed class DeadlineEngine
{
    private readonly PvdPolicies _policies;
    private readonly FrameworkDueEngine _frameworkDue;
    private readonly ConventionEngine _conventions;
    private readonly OrtEngine _ort;

    internal DeadlineEngine(
        PvdPolicies policies,
        FrameworkDueEngine frameworkDue,
        ConventionEngine conventions,
        OrtEngine ort
    )
    {
        _policies = policies;
        _frameworkDue = frameworkDue;
        _conventions = conventions;
        _ort = ort;
    }

    /// <summary>Gives the calendar of a dossier.</summary>
    /// <param name="dossier">The dossier; the signatures of its conventions set deadlines running.</param>
    /// <param name="calendar">The days of rest of the place.</param>
    /// <param name="law">The law, and the day taken for today.</param>
    /// <param name="events">What else happened; what is dated after the day of the law has not happened yet.</param>
    /// <param name="policies">The choices left open; <c>null</c> for those the rules were made with.</param>
    public IReadOnlyList<DeadlineStatus> Assess(
        PvdDossier dossier,
        HolidayCalendar calendar,
        LawInForce law,
        IEnumerable<DeadlineEvent>? events = null,
        PvdPolicies? policies = null
    )
    {
        Assessment<Deadline> framework = _frameworkDue.Assess(dossier, law, policies);
        IEnumerable<DeadlineEvent> own = framework is Assessment<Deadline>.Favourable { Value: { } due }
            ? [new(DeadlineTrigger.MembershipInForce, due.Start)]
            : [];
        IEnumerable<DeadlineEvent> told = EventsOf(dossier, law, policies ?? _policies);
        return Assess(own.Concat(told).Concat(events ?? []), calendar, law, policies);
    }

    /// <summary>Gives the calendar of a file from what happened to it; of two events of one kind, the first counts.</summary>
    /// <inheritdoc cref="Assess(PvdDossier, HolidayCalendar, LawInForce, IEnumerable{DeadlineEvent}?, PvdPolicies?)"/>
    public IReadOnlyList<DeadlineStatus> Assess(
        IEnumerable<DeadlineEvent> events,
        HolidayCalendar calendar,
        LawInForce law,
        PvdPolicies? policies = null
    )
    {
        Guard.NotNull(law, nameof(law));
        Guard.NotNull(calendar, nameof(calendar));
        Dictionary<DeadlineTrigger, LocalDate> happened = [];
        foreach (
            DeadlineEvent given in Guard
                .NotNull(events, nameof(events))
                .Where(given => given.On <= law.Day)
                .OrderBy(given => given.On)
        )
        {
            if (!happened.ContainsKey(given.Trigger))
            {
                happened.Add(given.Trigger, given.On);
            }
        }

        int soon = (policies ?? _policies).DaysAtRisk;
        return
        [
            .. law
                .Legislation.Deadlines.Where(definition => definition.IsLawOn(StartOf(definition, happened) ?? law.Day))
                .Select(definition => Status(definition, happened, calendar, law, soon)),
        ];
    }

    /// <summary>What the convention-cadre and the CRTE of a dossier set running.</summary>
    private IEnumerable<DeadlineEvent> EventsOf(PvdDossier dossier, LawInForce law, PvdPolicies policies)
    {
        if (_conventions.InForceSince(dossier, ConventionKind.Framework, law, policies) is { } framework)
        {
            yield return new(DeadlineTrigger.FrameworkSigned, framework);
        }

        if (_ort.Assess(dossier, law, policies) is Assessment<OrtEffect>.Favourable { Value: { } effect })
        {
            yield return new(DeadlineTrigger.OrtSigned, effect.Since);
        }

        if (dossier.Crte?.PerimeterProposedOn is { } proposed)
        {
            yield return new(DeadlineTrigger.CrtePerimeterProposed, proposed);
        }

        if (_conventions.InForceSince(dossier, ConventionKind.Crte, law, policies) is { } crte)
        {
            yield return new(DeadlineTrigger.CrteSigned, crte);
        }
    }

    private static LocalDate? StartOf(DeadlineDefinition definition, Dictionary<DeadlineTrigger, LocalDate> happened) =>
        definition.Day is not null ? definition.From
        : definition.Start is { } trigger && happened.TryGetValue(trigger, out LocalDate day) ? day
        : null;

    private static DeadlineStatus Status(
        DeadlineDefinition definition,
        Dictionary<DeadlineTrigger, LocalDate> happened,
        HolidayCalendar calendar,
        LawInForce law,
        int soon
    )
    {
        (LocalDate? due, Deadline? deadline) = Reckon(definition, StartOf(definition, happened), calendar, law);
        if (definition.MetBy is { } met && happened.TryGetValue(met, out LocalDate on))
        {
            return new DeadlineStatus.Met(definition, due, deadline, on);
        }

        if (due is not { } last)
        {
            return new DeadlineStatus.NotTriggered(definition, null, null);
        }

        int left = Period.DaysBetween(law.Day, last);
        if (left >= 0)
        {
            return left <= soon
                ? new DeadlineStatus.AtRisk(definition, last, deadline, left)
                : new DeadlineStatus.Running(definition, last, deadline, left);
        }

        LocalDate? until = definition.Extension is { } extension
            ? Deadlines.From(last).End(extension.Period, DeadlineRule.DateADate, calendar)
            : null;
        return until >= law.Day
            ? new DeadlineStatus.ForJudgement(definition, last, deadline, -left, until!.Value)
            : new DeadlineStatus.Overdue(definition, last, deadline, -left);
    }

    private static (LocalDate? Due, Deadline? Deadline) Reckon(
        DeadlineDefinition definition,
        LocalDate? start,
        HolidayCalendar calendar,
        LawInForce law
    )
    {
        if (definition.Day is { } day)
        {
            return (day, null);
        }

        if (start is not { } from)
        {
            return (null, null);
        }

        if (definition.YearsAfterStart is { } years)
        {
            return (new LocalDate(from.Year + years, 12, 31), null);
        }

        LegalPeriod? period = definition.Period;
        if (definition.Parameter is { } id && law.Legislation.Parameter(id).At(from).Value is { IsKnown: true } months)
        {
            period = LegalPeriod.FromMonths(months.Number);
        }

        if (period is not { } length)
        {
            return (null, null);
        }

        Deadline deadline = Deadlines.From(from).Plus(length, definition.Rule, calendar);
        return (deadline.Date, deadline);
    }
}
