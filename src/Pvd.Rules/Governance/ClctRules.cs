using Pvd.Domain.Governance;
using Pvd.Rules.Law;

namespace Pvd.Rules.Governance;

/// <summary>
/// How often the comité local de cohésion territoriale (CLCT) meets, and who is represented on it.
/// Sources: CGCT L1232-2 and R1232-10; ANCT, instruction of 2020. The code asks for meetings in each civil year.
/// </summary>
internal static class ClctRules
{
    private static readonly LegalReference Code = new("CGCT", "L1232-2 et R1232-10");

    internal static readonly RuleText MeetingsInYear = new(
        "GOV-9",
        Code,
        statement: new(
            "Le comité local de cohésion territoriale se réunit, dans chaque année civile, au moins le nombre de fois que fixe le code.",
            "The local committee for territorial cohesion meets, in each civil year, at least as often as the code says."
        ),
        met: new(
            "CLCT « {body} » : chaque année civile achevée ({years}) compte au moins {least} réunions.",
            "CLCT \"{body}\": every civil year that has ended ({years}) has at least {least} meetings."
        ),
        notMet: new(
            "CLCT « {body} » : il fallait au moins {least} réunions par année civile ; réunions tenues : {short}.",
            "CLCT \"{body}\": at least {least} meetings were due in each civil year; held: {short}."
        ),
        unknown: new(
            "CLCT « {body} » : on ne sait pas s’il s’est réuni assez souvent.",
            "CLCT \"{body}\": it is not known whether it met often enough."
        )
    );

    internal static readonly Localized StillDue = new(
        "CLCT « {body} » : {held} depuis le début de {year} ; il en reste {left} à tenir avant la fin de l’année, sur les {least} exigées.",
        "CLCT \"{body}\": {held} since the beginning of {year}; {left} more to hold before the end of the year, of the {least} that are due."
    );

    internal static readonly Localized DoneThisYear = new(
        "CLCT « {body} » : {held} depuis le début de {year}, pour {least} exigées sur l’année.",
        "CLCT \"{body}\": {held} since the beginning of {year}, for the {least} that are due in the year."
    );

    internal static readonly RuleText Composition = new(
        "GOV-10",
        Code,
        statement: new(
            "Le comité réunit l’État, les organismes partenaires de l’ANCT (ANRU, Anah, Ademe, Cerema, Caisse des dépôts), des collectivités et des organismes d’ingénierie.",
            "The committee brings together the State, the partner bodies of the ANCT (ANRU, Anah, Ademe, Cerema, Caisse des dépôts), local authorities and engineering bodies."
        ),
        met: new(
            "CLCT « {body} » : tous ceux que l’on attend y sont représentés.",
            "CLCT \"{body}\": everyone expected is represented."
        ),
        notMet: new(
            "CLCT « {body} » : ne sont pas représentés : {absent}.",
            "CLCT \"{body}\": not represented: {absent}."
        ),
        unknown: new(
            "CLCT « {body} » : on ne sait pas qui y est représenté.",
            "CLCT \"{body}\": it is not known who is represented."
        )
    );

    internal static readonly RuleText Order = new(
        "GOV-10-ORDER",
        Code,
        statement: new(
            "Un arrêté du préfet fixe la composition du comité.",
            "An order of the prefect fixes the composition of the committee."
        ),
        met: new(
            "CLCT « {body} » : sa composition est fixée par l’arrêté du {day}.",
            "CLCT \"{body}\": its composition is fixed by the order of {day}."
        ),
        notMet: new(
            "CLCT « {body} » : l’arrêté qui fixe sa composition n’est daté que du {day}.",
            "CLCT \"{body}\": the order that fixes its composition is dated {day} only."
        ),
        unknown: new(
            "CLCT « {body} » : on ne connaît pas l’arrêté qui fixe sa composition.",
            "CLCT \"{body}\": the order that fixes its composition is not known."
        )
    );

    private static readonly Localized OrderMissing = new(
        "la date de l’arrêté qui fixe la composition de « {body} »",
        "the day of the order that fixes the composition of \"{body}\""
    );

    private static readonly Localized State = new("l’État", "the State");
    private static readonly Localized Authorities = new("les collectivités", "the local authorities");
    private static readonly Localized Engineering = new("les organismes d’ingénierie", "the engineering bodies");
    private static readonly Localized Meeting = new("réunion", "meeting");
    private static readonly Localized Meetings = new("réunions", "meetings");
    private static readonly Localized InYear = new("{number} en {year}", "{number} in {year}");
    private static readonly Localized None = new("aucune", "none");

    internal static readonly IReadOnlyList<RuleText> All = [MeetingsInYear, Composition, Order];

    internal static void Check(PvdDossier dossier, Examination examination)
    {
        IReadOnlyList<GovernanceBody> committees = BodySeats.Of(dossier, BodyKind.Clct);
        foreach (GovernanceBody committee in committees)
        {
            CheckMeetings(committee, examination);
        }

        foreach (GovernanceBody committee in committees)
        {
            CheckComposition(committee, examination);
        }

        foreach (GovernanceBody committee in committees)
        {
            CheckOrder(committee, examination);
        }
    }

    private static void CheckMeetings(GovernanceBody committee, Examination examination)
    {
        LocalDate today = examination.Law.Day;
        if (BodySeats.Held(committee.Meetings, today) is not { } held)
        {
            examination.Unknown(MeetingsInYear, [BodyWords.Meetings(committee.Id)], BodyWords.Named(committee.Id));
            return;
        }

        CheckFinishedYears(committee, held, examination);
        if (RequiredIn(today.Year, examination) is { } least)
        {
            CheckRunningYear(committee, held, least, examination);
        }
    }

    /// <summary>The years that have ended since the committee is first heard of, in which the code gives a number from the first day.</summary>
    private static void CheckFinishedYears(
        GovernanceBody committee,
        IReadOnlyList<Meeting> held,
        Examination examination
    )
    {
        int last = examination.Law.Day.Year - 1;
        int first = Math.Max(FirstYear(committee, held, examination.Law.Day), FirstYearOfLaw(examination));
        List<ParameterReading> readings = [];
        List<Localized> years = [];
        List<Localized> tooFew = [];
        for (int year = first; year <= last; year++)
        {
            if (RequiredIn(year, examination) is not { } least)
            {
                continue;
            }

            readings.Add(least);
            years.Add(Localized.Same(Wording.Digits(year)));
            int number = held.Count(meeting => meeting.On.Year == year);
            if (least.Value.IsKnown && number < least.Value.Number)
            {
                Localized counted = number == 0 ? None : Localized.Same(Wording.Digits(number));
                tooFew.Add(InYear.Fill("number", counted).Fill("year", Wording.Digits(year)));
            }
        }

        if (readings.Count == 0)
        {
            return;
        }

        NamedFact named = BodyWords.Named(committee.Id);
        ParameterReading read = readings[readings.Count - 1];
        NamedFact minimum = new("least", read.Value);
        if (tooFew.Count > 0)
        {
            NamedFact told = new("short", FactValue.Of(Wording.Enumerate(tooFew)));
            examination.Add(MeetingsInYear, Outcome.NotMet, [named, minimum, told], [read], read.Value);
        }
        else if (readings.FirstOrDefault(reading => !reading.Value.IsKnown) is { } silent)
        {
            examination.Add(MeetingsInYear, Outcome.Unknown, [named], [silent], missing: [silent.Missing]);
        }
        else
        {
            NamedFact ended = new("years", FactValue.Of(Wording.Enumerate(years)));
            examination.Add(MeetingsInYear, Outcome.Met, [named, ended, minimum], [read], read.Value);
        }
    }

    private static void CheckRunningYear(
        GovernanceBody committee,
        IReadOnlyList<Meeting> held,
        ParameterReading least,
        Examination examination
    )
    {
        NamedFact named = BodyWords.Named(committee.Id);
        if (!least.Value.IsKnown)
        {
            examination.Add(MeetingsInYear, Outcome.Unknown, [named], [least], missing: [least.Missing]);
            return;
        }

        int year = examination.Law.Day.Year;
        int number = held.Count(meeting => meeting.On.Year == year);
        int left = Math.Max(0, least.Value.Number - number);
        examination.Add(
            MeetingsInYear,
            Outcome.Met,
            [
                named,
                new("held", FactValue.Of(BodyWords.Count(number, Meeting, Meetings))),
                new("year", FactValue.Of(Wording.Digits(year))),
                new("left", FactValue.Of(left)),
                new("least", least.Value),
            ],
            [least],
            least.Value,
            FactValue.Of(left),
            template: left > 0 ? StillDue : DoneThisYear
        );
    }

    /// <summary>How many meetings the law asks for in a year; <c>null</c> for a year that began before the law.</summary>
    private static ParameterReading? RequiredIn(int year, Examination examination)
    {
        ParameterReading reading = examination
            .Law.Legislation.Parameter(ParameterIds.ClctMeetings)
            .At(new LocalDate(year, 1, 1));
        return reading.InForce is null ? null : reading;
    }

    private static int FirstYearOfLaw(Examination examination) =>
        examination.Law.Legislation.Parameter(ParameterIds.ClctMeetings).Values.Min(row => row.From).Year;

    /// <summary>The year of the first event of the committee that is known; the running one where there is none.</summary>
    private static int FirstYear(GovernanceBody committee, IReadOnlyList<Meeting> held, LocalDate today)
    {
        IEnumerable<LocalDate> events =
        [
            today,
            .. held.Select(meeting => meeting.On),
            .. (committee.Mandates ?? []).Select(mandate => mandate.From),
            .. committee.EstablishedOn is { } day ? [day] : Array.Empty<LocalDate>(),
        ];
        return events.Min().Year;
    }

    private static void CheckComposition(GovernanceBody committee, Examination examination)
    {
        NamedFact named = BodyWords.Named(committee.Id);
        if (BodySeats.Sitting(committee, examination.Law.Day) is not { } sitting)
        {
            examination.Unknown(Composition, [BodyWords.Mandates(committee.Id)], named);
            return;
        }

        IReadOnlyList<Localized> absent = [.. Absent([.. sitting.Select(mandate => mandate.Role)])];
        if (absent.Count > 0)
        {
            examination.NotMet(Composition, named, new NamedFact("absent", FactValue.Of(Wording.Enumerate(absent))));
        }
        else
        {
            examination.Met(Composition, named);
        }
    }

    private static IEnumerable<Localized> Absent(IReadOnlyList<MandateRole> roles)
    {
        if (!roles.Contains(MandateRole.Prefect) && !roles.Contains(MandateRole.StateService))
        {
            yield return State;
        }

        foreach (MandateRole partner in MandateRole.All.Where(role => role.IsAnctPartner && !roles.Contains(role)))
        {
            yield return partner.Label;
        }

        if (!roles.Any(IsAuthority))
        {
            yield return Authorities;
        }

        if (!roles.Contains(MandateRole.EngineeringBody))
        {
            yield return Engineering;
        }
    }

    private static bool IsAuthority(MandateRole role) =>
        role.Equals(MandateRole.LocalAuthority)
        || role.Equals(MandateRole.Mayor)
        || role.Equals(MandateRole.EpciPresident);

    private static void CheckOrder(GovernanceBody committee, Examination examination)
    {
        NamedFact named = BodyWords.Named(committee.Id);
        if (committee.EstablishedOn is not { } day)
        {
            MissingFact missing = new("bodies.establishedOn", OrderMissing.Fill("body", committee.Id));
            examination.Unknown(Order, [missing], named);
        }
        else
        {
            Outcome outcome = day <= examination.Law.Day ? Outcome.Met : Outcome.NotMet;
            examination.Add(Order, outcome, [named, BodyWords.On("day", day)]);
        }
    }
}
