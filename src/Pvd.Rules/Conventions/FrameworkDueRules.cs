using Pvd.Domain.Calendars;
using Pvd.Rules.Law;
using Pvd.Rules.Policies;

namespace Pvd.Rules.Conventions;

/// <summary>
/// By when the convention-cadre must be signed.
/// Sources: ANCT, mode d’emploi du programme (signature within eighteen months of the signature of the membership convention);
/// no text read attaches a sanction to the delay, nor says which signature counts when the act bears several dates.
/// </summary>
internal static class FrameworkDueRules
{
    private static readonly LegalReference Programme = new(
        "ANCT, mode d’emploi du programme Petites villes de demain",
        "convention-cadre"
    );

    internal static readonly RuleText ClockRuns = new(
        "ADH-21",
        Programme,
        statement: new(
            "Le délai court à compter de la signature de la convention d’adhésion.",
            "The period runs from the signature of the membership convention."
        ),
        met: new(
            "Le délai court depuis le {start}, date de signature de la convention d’adhésion.",
            "The period has run since {start}, the day the membership convention was signed."
        ),
        notMet: new(
            "Le délai ne court pas encore : la convention d’adhésion n’est pas en vigueur au {today}.",
            "The period does not run yet: the membership convention is not in force on {today}."
        ),
        unknown: new(
            "On ne sait pas si le délai court : il manque de quoi juger la convention d’adhésion.",
            "It is not known whether the period runs: the membership convention cannot be judged yet."
        )
    );

    internal static readonly RuleText SignedInTime = new(
        "ADH-20",
        Programme,
        statement: new(
            "La convention-cadre se signe dans un délai compté en mois, de date à date, depuis la signature de la convention d’adhésion.",
            "The framework convention is signed within a number of months, from date to date, of the signature of the membership convention."
        ),
        unknown: new(
            "Le délai n’est pas connu pour une convention d’adhésion signée le {start}.",
            "The period is not known for a membership convention signed on {start}."
        )
    );

    internal static readonly Localized Left = new(
        "Le délai est de {months} mois de date à date : il expire le {due}.{closed} Il reste {days}.",
        "The period is {months} months from date to date: it ends on {due}.{closed} Time left: {days}."
    );

    internal static readonly Localized LastDay = new(
        "Le délai est de {months} mois de date à date : il expire aujourd’hui, {due}.{closed}",
        "The period is {months} months from date to date: it ends today, {due}.{closed}"
    );

    internal static readonly Localized Passed = new(
        "Le délai était de {months} mois de date à date : il a expiré le {due}.{closed} Si la convention-cadre n’est pas signée, le retard est de {days} ; aucune sanction n’est connue.",
        "The period was {months} months from date to date: it ended on {due}.{closed} If the framework convention is not signed, it is {days} late; no sanction is known."
    );

    internal const string SignedFact = "signed";

    internal static readonly Localized DoneInTime = new(
        "Le délai de {months} mois, de date à date, expirait le {due}.{closed} La convention-cadre a été signée le {signed} : dans les temps.",
        "The period of {months} months, from date to date, ended on {due}.{closed} The framework convention was signed on {signed}: in time."
    );

    internal static readonly Localized DoneLate = new(
        "Le délai de {months} mois, de date à date, expirait le {due}.{closed} La convention-cadre a été signée le {signed}, soit {days} plus tard ; aucune sanction n’est connue.",
        "The period of {months} months, from date to date, ended on {due}.{closed} The framework convention was signed on {signed}, that is {days} later; no sanction is known."
    );

    internal static readonly Localized ExtendedLeft = new(
        "Un avenant prolonge le délai jusqu’au {due}.{closed} Il reste {days}.",
        "An amendment extends the period to {due}.{closed} Time left: {days}."
    );

    internal static readonly Localized ExtendedPassed = new(
        "Un avenant avait prolongé le délai jusqu’au {due}.{closed} Si la convention-cadre n’est pas signée, le retard est de {days} ; aucune sanction n’est connue.",
        "An amendment had extended the period to {due}.{closed} If the framework convention is not signed, it is {days} late; no sanction is known."
    );

    internal static readonly Localized ExtendedDoneInTime = new(
        "Un avenant avait prolongé le délai jusqu’au {due}.{closed} La convention-cadre a été signée le {signed} : dans les temps.",
        "An amendment had extended the period to {due}.{closed} The framework convention was signed on {signed}: in time."
    );

    internal static readonly Localized ExtendedDoneLate = new(
        "Un avenant avait prolongé le délai jusqu’au {due}.{closed} La convention-cadre a été signée le {signed}, soit {days} plus tard ; aucune sanction n’est connue.",
        "An amendment had extended the period to {due}.{closed} The framework convention was signed on {signed}, that is {days} later; no sanction is known."
    );

    internal static readonly Localized Weekend = new(
        " Bien que ce soit un {weekday}, l’échéance ne bouge pas.",
        " Though it is a {weekday}, the deadline does not move."
    );

    internal static readonly Localized OnHoliday = new(
        " Bien que ce soit un jour férié en France métropolitaine ({holiday}), l’échéance ne bouge pas.",
        " Though it is a public holiday in metropolitan France ({holiday}), the deadline does not move."
    );

    internal static readonly Localized StartMissing = new(
        "la date de signature de la convention d’adhésion",
        "the day the membership convention was signed"
    );

    internal static readonly IReadOnlyList<RuleText> All = [ClockRuns, SignedInTime];

    /// <summary>Judges when the clock starts, then counts the months; <c>null</c> when there is no deadline to tell.</summary>
    internal static Deadline? Check(
        Assessment<LocalDate> membership,
        LocalDate? start,
        (LocalDate? ExtendedTo, LocalDate? SignedOn) since,
        Examination examination
    )
    {
        NamedFact today = new("today", FactValue.Of(examination.Law.Day));
        bool runs = membership.Match(
            favourable: _ => true,
            unfavourable: _ =>
            {
                examination.NotMet(ClockRuns, today);
                return false;
            },
            incomplete: answer =>
            {
                examination.Unknown(ClockRuns, answer.Missing, today);
                return false;
            },
            forJudgement: _ => true
        );
        return runs ? CheckStart(start, since, examination) : null;
    }

    /// <summary>Counts from a known start.</summary>
    internal static Deadline? CheckStart(
        LocalDate? start,
        (LocalDate? ExtendedTo, LocalDate? SignedOn) since,
        Examination examination
    )
    {
        NamedFact today = new("today", FactValue.Of(examination.Law.Day));
        if (start is not { } from)
        {
            examination.Unknown(ClockRuns, [new("membershipSignedOn", StartMissing)], today);
            return null;
        }

        if (from > examination.Law.Day)
        {
            examination.NotMet(ClockRuns, today);
            return null;
        }

        examination.Met(ClockRuns, new NamedFact("start", FactValue.Of(from)));
        examination.Choose(PolicyLabels.Of(examination.Policies.MembershipClock));
        return CheckMonths(from, since, examination);
    }

    private static Deadline? CheckMonths(
        LocalDate from,
        (LocalDate? ExtendedTo, LocalDate? SignedOn) since,
        Examination examination
    )
    {
        ParameterReading months = examination
            .Law.Legislation.Parameter(ParameterIds.MonthsToFrameworkConvention)
            .At(from);
        if (!months.Value.IsKnown)
        {
            NamedFact start = new("start", FactValue.Of(from));
            examination.Add(SignedInTime, Outcome.Unknown, [start], [months], missing: [months.Missing]);
            return null;
        }

        Deadline deadline = since.ExtendedTo is { } extended
            ? Count(from, Period.Between(from, extended, PeriodUnits.Days))
            : Count(from, Period.FromMonths(months.Value.Number));
        int left = deadline.DaysLeft(since.SignedOn ?? examination.Law.Day);
        NamedFact[] facts =
        [
            new("months", months.Value),
            new(
                "due",
                FactValue.Of(
                    new Localized(
                        Wording.DateWithWeekday(deadline.Date, Language.French),
                        Wording.DateWithWeekday(deadline.Date, Language.English)
                    )
                )
            ),
            new("closed", FactValue.Of(ClosedDay(deadline))),
            new("days", FactValue.Of(Days(Math.Abs(left)))),
            .. since.SignedOn is { } signed
                ? [new NamedFact(SignedFact, FactValue.Of(signed))]
                : Array.Empty<NamedFact>(),
        ];
        examination.Add(
            SignedInTime,
            left >= 0 ? Outcome.Met : Outcome.NotMet,
            facts,
            [months],
            FactValue.Of(deadline.Date),
            FactValue.Of(left),
            template: TemplateFor(left, since.ExtendedTo is not null, since.SignedOn is not null)
        );
        return deadline;
    }

    /// <summary>The last day to sign, for a clock that starts on a day; <c>null</c> where the period is not known.</summary>
    internal static LocalDate? DueAfter(LocalDate from, Legislation law)
    {
        ParameterReading months = law.Parameter(ParameterIds.MonthsToFrameworkConvention).At(from);
        return months.Value.IsKnown ? Count(from, Period.FromMonths(months.Value.Number)).Date : null;
    }

    private static Deadline Count(LocalDate from, Period period) =>
        Deadlines.From(from).Plus(period, DeadlineRule.DateADate, HolidayCalendar.For(Zone.Metropole));

    private static Localized TemplateFor(int left, bool isExtended, bool isSigned) =>
        (isExtended, isSigned) switch
        {
            (false, false) => left > 0 ? Left
            : left == 0 ? LastDay
            : Passed,
            (false, true) => left >= 0 ? DoneInTime : DoneLate,
            (true, false) => left >= 0 ? ExtendedLeft : ExtendedPassed,
            (true, true) => left >= 0 ? ExtendedDoneInTime : ExtendedDoneLate,
        };

    private static Localized Days(int count) =>
        new(
            $"{Wording.Number(count, Language.French)} {(count == 1 ? "jour" : "jours")}",
            $"{Wording.Number(count, Language.English)} {(count == 1 ? "day" : "days")}"
        );

    private static Localized ClosedDay(Deadline deadline)
    {
        if (deadline.Holiday is { } holiday)
        {
            return OnHoliday.Fill("holiday", holiday.Name);
        }

        Localized weekday = new(
            Wording.Weekday(deadline.Date.DayOfWeek, Language.French),
            Wording.Weekday(deadline.Date.DayOfWeek, Language.English)
        );
        return deadline.IsClosedDay ? Weekend.Fill("weekday", weekday) : new("", "");
    }
}
