using Pvd.Domain.Calendars;
using Pvd.Domain.Governance;
using Pvd.Rules.Law;

namespace Pvd.Rules.Governance;

/// <summary>
/// Who sits on the commission d’élus for the DETR, and when the note for its meetings is sent.
/// Source: CGCT L2334-37 (a recent text; the State’s model order of 2026 says the same).
/// </summary>
internal static class DetrCommissionRules
{
    internal static readonly LegalReference Code = new("CGCT", "L2334-37");

    internal static readonly RuleText Mayors = new(
        "GOV-11-MAYORS",
        Code,
        statement: new(
            "Siègent des maires de communes dont la population ne dépasse pas un plafond, plus élevé outre-mer.",
            "Mayors sit of communes whose population does not pass a limit, which is higher overseas."
        ),
        met: new(
            "Commission DETR « {body} » : chaque maire est celui d’une commune de {limit} habitants au plus.",
            "DETR commission \"{body}\": every mayor is that of a commune of {limit} inhabitants at most."
        ),
        notMet: new(
            "Commission DETR « {body} » : au-delà de {limit} habitants, le maire ne siège pas ; or siègent ceux de : {names}.",
            "DETR commission \"{body}\": above {limit} inhabitants the mayor does not sit; yet these do: {names}."
        ),
        unknown: new(
            "Commission DETR « {body} » : on ne sait pas si chaque maire est celui d’une commune assez petite.",
            "DETR commission \"{body}\": it is not known whether every mayor is that of a commune small enough."
        )
    );

    internal static readonly RuleText Presidents = new(
        "GOV-11-PRESIDENTS",
        Code,
        statement: new(
            "Siègent des présidents d’EPCI à fiscalité propre dont la population ne dépasse pas un plafond, plus élevé outre-mer.",
            "Presidents sit of EPCI with own taxation whose population does not pass a limit, which is higher overseas."
        ),
        met: new(
            "Commission DETR « {body} » : chaque président est celui d’un EPCI de {limit} habitants au plus.",
            "DETR commission \"{body}\": every president is that of an EPCI of {limit} inhabitants at most."
        ),
        notMet: new(
            "Commission DETR « {body} » : au-delà de {limit} habitants, le président de l’EPCI ne siège pas ; or siègent ceux de : {names}.",
            "DETR commission \"{body}\": above {limit} inhabitants the president of the EPCI does not sit; yet these do: {names}."
        ),
        unknown: new(
            "Commission DETR « {body} » : on ne sait pas si chaque président est celui d’un EPCI assez petit.",
            "DETR commission \"{body}\": it is not known whether every president is that of an EPCI small enough."
        )
    );

    internal static readonly Localized NoMayor = new(
        "Commission DETR « {body} » : aucun maire n’y siège.",
        "DETR commission \"{body}\": no mayor sits on it."
    );

    internal static readonly Localized NoPresident = new(
        "Commission DETR « {body} » : aucun président d’EPCI n’y siège.",
        "DETR commission \"{body}\": no president of an EPCI sits on it."
    );

    internal static readonly RuleText Majority = new(
        "GOV-11-MAJORITY",
        Code,
        statement: new(
            "Les présidents d’EPCI détiennent la majorité des sièges des deux collèges d’élus locaux.",
            "The presidents of EPCI hold the majority of the seats of the two colleges of local officials."
        ),
        met: new(
            "Commission DETR « {body} » : les présidents d’EPCI ont la majorité ({presidents}, {mayors}).",
            "DETR commission \"{body}\": the presidents of EPCI have the majority ({presidents}, {mayors})."
        ),
        notMet: new(
            "Commission DETR « {body} » : les présidents d’EPCI n’ont pas la majorité ({presidents}, {mayors}).",
            "DETR commission \"{body}\": the presidents of EPCI do not have the majority ({presidents}, {mayors})."
        ),
        unknown: new(
            "Commission DETR « {body} » : on ne sait pas si les présidents d’EPCI ont la majorité.",
            "DETR commission \"{body}\": it is not known whether the presidents of EPCI have the majority."
        )
    );

    internal static readonly RuleText Note = new(
        "GOV-11-NOTE",
        Code,
        statement: new(
            "La note de présentation est envoyée aux membres un nombre fixé de jours francs avant la réunion.",
            "The explanatory note is sent to the members a fixed number of clear days before the meeting."
        ),
        met: new(
            "Commission DETR « {body} », réunion du {day} : la note, à envoyer {clear} jours francs avant, soit au plus tard le {latest}, est partie le {sent}.",
            "DETR commission \"{body}\", meeting of {day}: the note, to be sent {clear} clear days before, that is by {latest}, was sent on {sent}."
        ),
        notMet: new(
            "Commission DETR « {body} », réunion du {day} : la note n’est partie que le {sent} ; il fallait {clear} jours francs, donc l’envoyer au plus tard le {latest}.",
            "DETR commission \"{body}\", meeting of {day}: the note was sent on {sent} only; {clear} clear days were due, so it had to be sent by {latest}."
        ),
        unknown: new(
            "Commission DETR « {body} » : on ne sait pas si la note est partie à temps pour chaque réunion.",
            "DETR commission \"{body}\": it is not known whether the note was sent in time for each meeting."
        )
    );

    internal static readonly Localized NoteNotDated = new(
        "Commission DETR « {body} », réunion du {day} : on ne sait pas quand la note est partie.",
        "DETR commission \"{body}\", meeting of {day}: it is not known when the note was sent."
    );

    private static readonly Localized NoteMissing = new(
        "le jour d’envoi de la note pour la réunion du {day} de « {body} »",
        "the day the note was sent for the meeting of {day} of \"{body}\""
    );

    private static readonly Localized PopulationMissing = new(
        "la population de {name}, représentée à « {body} »",
        "the population of {name}, represented on \"{body}\""
    );

    private static readonly Localized Inhabitants = new("{name} ({number} habitants)", "{name} ({number} inhabitants)");
    private static readonly Localized SomeCommune = new("une commune", "a commune");
    private static readonly Localized SomeEpci = new("un EPCI", "an EPCI");
    private static readonly Localized OnePresident = new("président d’EPCI", "president of an EPCI");
    private static readonly Localized ManyPresidents = new("présidents d’EPCI", "presidents of EPCI");
    private static readonly Localized OneMayor = new("maire", "mayor");
    private static readonly Localized ManyMayors = new("maires", "mayors");

    internal static readonly IReadOnlyList<RuleText> All =
    [
        Mayors,
        Presidents,
        DetrParliamentRules.Parliament,
        Majority,
        Note,
    ];

    /// <summary>Checks item by item, each over every commission of the dossier.</summary>
    internal static void Check(PvdDossier dossier, Examination examination)
    {
        bool isOverseas = dossier.Communes.All(commune => commune.Code.Department.IsOverseasDepartment);
        IReadOnlyList<GovernanceBody> commissions = BodySeats.Of(dossier, BodyKind.DetrElectedCommission);
        College mayors = new(
            Mayors,
            MandateRole.Mayor,
            isOverseas ? ParameterIds.CommissionMayorsOverseas : ParameterIds.CommissionMayors,
            NoMayor,
            SomeCommune
        );
        College presidents = new(
            Presidents,
            MandateRole.EpciPresident,
            isOverseas ? ParameterIds.CommissionPresidentsOverseas : ParameterIds.CommissionPresidents,
            NoPresident,
            SomeEpci
        );
        Action<GovernanceBody>[] checks =
        [
            body => CheckCollege(body, mayors, examination),
            body => CheckCollege(body, presidents, examination),
            body => DetrParliamentRules.Check(body, examination),
            body => CheckMajority(body, examination),
            body => CheckNotes(body, examination),
        ];
        foreach (Action<GovernanceBody> check in checks)
        {
            foreach (GovernanceBody commission in commissions)
            {
                check(commission);
            }
        }
    }

    private static void CheckCollege(GovernanceBody body, College college, Examination examination)
    {
        NamedFact named = BodyWords.Named(body.Id);
        if (BodySeats.Sitting(body, examination.Law.Day) is not { } sitting)
        {
            examination.Unknown(college.Rule, [BodyWords.Mandates(body.Id)], named);
            return;
        }

        IReadOnlyList<Mandate> seats = [.. sitting.Where(mandate => mandate.Role.Equals(college.Role))];
        if (seats.Count == 0)
        {
            examination.Add(college.Rule, Outcome.NotMet, [named], template: college.Nobody);
            return;
        }

        ParameterReading limit = examination.Law.Parameter(college.Limit);
        if (!limit.Value.IsKnown)
        {
            examination.Add(college.Rule, Outcome.Unknown, [named], [limit], missing: [limit.Missing]);
            return;
        }

        NamedFact shown = new("limit", limit.Value);
        IReadOnlyList<Mandate> tooLarge = [.. seats.Where(seat => seat.Population > limit.Value.Number)];
        IReadOnlyList<Mandate> open = [.. seats.Where(seat => seat.Population is null)];
        if (tooLarge.Count > 0)
        {
            NamedFact names = new("names", FactValue.Of(Wording.Enumerate(tooLarge.Select(college.Described))));
            examination.Add(college.Rule, Outcome.NotMet, [named, shown, names], [limit], limit.Value);
        }
        else if (open.Count > 0)
        {
            IEnumerable<MissingFact> missing = open.Select(seat => new MissingFact(
                    "bodies.mandates.population",
                    PopulationMissing.Fill("body", body.Id).Fill("name", college.NameOf(seat))
                ))
                .Distinct();
            examination.Add(college.Rule, Outcome.Unknown, [named], [limit], missing: [.. missing]);
        }
        else
        {
            examination.Add(college.Rule, Outcome.Met, [named, shown], [limit], limit.Value);
        }
    }

    private static void CheckMajority(GovernanceBody body, Examination examination)
    {
        NamedFact named = BodyWords.Named(body.Id);
        if (BodySeats.Sitting(body, examination.Law.Day) is not { } sitting)
        {
            examination.Unknown(Majority, [BodyWords.Mandates(body.Id)], named);
            return;
        }

        int mayors = sitting.Count(mandate => mandate.Role.Equals(MandateRole.Mayor));
        int presidents = sitting.Count(mandate => mandate.Role.Equals(MandateRole.EpciPresident));
        examination.Add(
            Majority,
            presidents > mayors ? Outcome.Met : Outcome.NotMet,
            [
                named,
                new("presidents", FactValue.Of(BodyWords.Count(presidents, OnePresident, ManyPresidents))),
                new("mayors", FactValue.Of(BodyWords.Count(mayors, OneMayor, ManyMayors))),
            ]
        );
    }

    private static void CheckNotes(GovernanceBody body, Examination examination)
    {
        if (BodySeats.Held(body.Meetings, examination.Law.Day) is not { } held)
        {
            examination.Unknown(Note, [BodyWords.Meetings(body.Id)], BodyWords.Named(body.Id));
            return;
        }

        foreach (Meeting meeting in held)
        {
            CheckNote(body, meeting, examination);
        }
    }

    private static void CheckNote(GovernanceBody body, Meeting meeting, Examination examination)
    {
        ParameterReading clear = examination.Law.Legislation.Parameter(ParameterIds.CommissionNote).At(meeting.On);
        NamedFact[] named = [BodyWords.Named(body.Id), BodyWords.On("day", meeting.On)];
        if (!clear.Value.IsKnown)
        {
            examination.Add(Note, Outcome.Unknown, named, [clear], missing: [clear.Missing]);
            return;
        }

        if (meeting.NoteSentOn is not { } sent)
        {
            Localized label = NoteMissing.Fill("day", Wording.Day(meeting.On)).Fill("body", body.Id);
            MissingFact missing = new("bodies.meetings.noteSentOn", label);
            examination.Add(Note, Outcome.Unknown, named, [clear], missing: [missing], template: NoteNotDated);
            return;
        }

        LocalDate latest = Deadlines
            .From(meeting.On)
            .End(
                LegalPeriod.FromDays(clear.Value.Number),
                DeadlineRule.ConvocationArriere,
                HolidayCalendar.For(Zone.Metropole)
            );
        examination.Add(
            Note,
            sent <= latest ? Outcome.Met : Outcome.NotMet,
            [.. named, new("clear", clear.Value), BodyWords.On("latest", latest), BodyWords.On("sent", sent)],
            [clear],
            FactValue.Of(latest)
        );
    }

    /// <summary>One of the two colleges of local officials.</summary>
    private sealed record College(RuleText Rule, MandateRole Role, string Limit, Localized Nobody, Localized Somebody)
    {
        internal Localized NameOf(Mandate seat) => seat.Represents is { } name ? Localized.Same(name) : Somebody;

        internal Localized Described(Mandate seat) =>
            new(InLanguage(seat, Language.French), InLanguage(seat, Language.English));

        private string InLanguage(Mandate seat, Language language) =>
            Inhabitants
                .Fill("number", Wording.Number(seat.Population!.Value, language))
                .Fill("name", NameOf(seat))
                .In(language);
    }
}
