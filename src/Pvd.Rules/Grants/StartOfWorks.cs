using Pvd.Domain.Funding;
using Pvd.Rules.Checks;
using Pvd.Rules.Law;

namespace Pvd.Rules.Grants;

/// <summary>
/// Works may not start too early. Sources: CGCT R2334-24 (dotations), décret 2018-514 and before it décret 99-1060 (other State grants).
/// Requests received before 1 October 2018 wait until the file is complete, later ones until the request is received; the same day is allowed.
/// The texts were read to forbid a start before that day, with medium confidence (START-SAME-DAY).
/// </summary>
internal sealed class StartOfWorks
{
    private static readonly IReadOnlyList<Slot> Slots =
    [
        Slot.Day("started", step => step.A),
        Slot.Day("allowed", step => step.B),
        Slot.Day("decided", step => step.C),
        Slot.Carried("event"),
    ];

    private static readonly Localized StartedEarly = new(
        "Le premier acte juridique date du {started}, avant {event}, le {allowed}.",
        "The first legal act dates from {started}, before {event} on {allowed}."
    );

    internal static readonly RuleText Dotation = new(
        "dotation.start-of-works",
        Texts.Cgct("R2334-24"),
        statement: new(
            "Le projet ne commence pas avant que la demande soit reçue (pour les demandes plus anciennes : que le dossier soit complet).",
            "The project does not start before the request is received (for older requests: before the file is complete)."
        ),
        met: new(
            "Le projet n’a pas commencé trop tôt : premier acte juridique le {started}, {event} le {allowed}.",
            "The project did not start too early: first legal act on {started}, {event} on {allowed}."
        ),
        notMet: new(
            StartedEarly.French + " Le préfet peut en décider autrement par une décision notifiée.",
            StartedEarly.English + " The prefect may decide otherwise by a notified decision."
        ),
        unknown: new(
            "On ne sait pas si le projet a commencé trop tôt.",
            "It is not known whether the project started too early."
        ),
        slots: Slots,
        threshold: "allowed",
        remedy: new(
            "une décision notifiée du préfet sur le commencement anticipé",
            "a notified decision of the prefect on the earlier start"
        )
    );

    internal static readonly RuleText StateGrant = new(
        "state-grant.start-of-works",
        Texts.StateGrants,
        statement: new(
            "Le projet ne commence pas avant que la demande soit reçue (pour les demandes plus anciennes : que le dossier soit complet).",
            "The project does not start before the request is received (for older requests: before the file is complete)."
        ),
        met: Dotation.Met,
        unknown: Dotation.Unknown,
        slots: Slots,
        threshold: "allowed"
    );

    internal static readonly Localized NotStarted = new(
        "Le projet n’a pas commencé : aucun acte ne l’engage encore.",
        "The project has not started: no act commits the owner yet."
    );

    internal static readonly Localized BeforeAnyRequest = new(
        "Le premier acte juridique date du {started} ; {event} reste à venir. Le préfet peut en décider autrement par une décision notifiée.",
        "The first legal act dates from {started}; {event} is still to come. The prefect may decide otherwise by a notified decision."
    );

    internal static readonly Localized EarlyStart = new(
        "Le premier acte juridique date du {started} ; une décision du {decided} admet ce commencement anticipé.",
        "The first legal act dates from {started}; a decision of {decided} accepts this earlier start."
    );

    internal static readonly Localized PowerNotRead = new(
        "Le premier acte juridique date du {started}, avant {event}. Les sources lues ne disent pas si l’autorité peut l’admettre.",
        "The first legal act dates from {started}, before {event}. The sources read do not say whether the authority may accept it."
    );

    internal static readonly Localized Received = new("la réception de la demande", "the receipt of the request");

    internal static readonly Localized Completed = new("la complétude du dossier", "the completeness of the file");

    internal static readonly Localized PowerUnknown = new(
        "si l’autorité peut admettre un commencement anticipé pour cette subvention",
        "whether the authority may accept an earlier start for this grant"
    );

    private static readonly Authority Prefect = new(
        new("le préfet", "the prefect"),
        Texts.Cgct("R2334-24, II"),
        new(
            "une décision notifiée : le commencement anticipé n’entraîne pas un rejet d’office",
            "a notified decision: the earlier start does not entail automatic rejection"
        )
    );

    private static readonly MissingFact Power = new(ParameterIds.StateGrantStart, PowerUnknown, isLaw: true);

    internal static readonly IReadOnlyList<RuleText> All = [Dotation, StateGrant];

    private readonly Check _dotation;
    private readonly Check _stateGrant;
    private readonly StartTest _dotationReceived;
    private readonly StartTest _dotationCompleted;
    private readonly StartTest _stateGrantReceived;
    private readonly StartTest _stateGrantCompleted;

    internal StartOfWorks(LawInForce law)
    {
        _dotation = new(law, Dotation);
        _stateGrant = new(law, StateGrant);
        _dotationReceived = OfDotation(Received);
        _dotationCompleted = OfDotation(Completed);
        _stateGrantReceived = OfStateGrant(Received);
        _stateGrantCompleted = OfStateGrant(Completed);
    }

    internal void Examine<TTrace>(in GrantFile file, ref TTrace trace)
        where TTrace : struct, ITrace
    {
        Check check = file.Instrument.IsDotation ? _dotation : _stateGrant;
        if (file.Project?.Commitments is not { } acts)
        {
            trace.Add(check, Outcome.Unknown, extra: Ask.Commitments);
        }
        else if (FirstAct(acts, file.Law.Day) is not { } started)
        {
            trace.Add(check, Outcome.Met, NotStarted);
        }
        else if (Decision(file) is { } decision)
        {
            trace.Add(check, Outcome.Met, EarlyStart, Known.Of(started), c: Known.Of(decision.DecidedOn));
        }
        else if (file.Request.Events is null)
        {
            trace.Add(check, Outcome.Unknown, extra: trace.IsKept ? Ask.EventsOf(file.Request) : null);
        }
        else
        {
            Compare(file, started, ref trace);
        }
    }

    private void Compare<TTrace>(in GrantFile file, LocalDate started, ref TTrace trace)
        where TTrace : struct, ITrace
    {
        LocalDate? received = RequestReading.First(file.Request, GrantEventKind.Received, file.Law.Day)?.On;
        StartRegime regime = file
            .Law.Legislation.At(received ?? file.Law.Day)
            .Snapshot(static law => new StartRegime(law));
        bool waitsForCompleteness = received is not null && regime.AfterCompleteness.IsOpen == true;
        LocalDate? allowed = waitsForCompleteness
            ? Completeness.Of(file.Request, file.Law, file.Policies.Funding)?.CompleteOn
            : received;
        MissingFact? silent = received is { } day
            ? regime.AfterCompleteness.Silent
                ?? (waitsForCompleteness ? Completeness.SilentLaw(file.Request, file.Law, day) : regime.NoRule)
            : null;
        bool isDotation = file.Instrument.IsDotation;
        if (silent is not null && (!waitsForCompleteness || !(started >= allowed)))
        {
            trace.Add(isDotation ? _dotation : _stateGrant, Outcome.Unknown, null, Known.Of(started), extra: silent);
            return;
        }

        StartTest test = waitsForCompleteness
            ? isDotation
                ? _dotationCompleted
                : _stateGrantCompleted
            : isDotation
                ? _dotationReceived
                : _stateGrantReceived;
        test.Examine(started, allowed, ref trace);
    }

    private StartTest OfDotation(Localized awaited) =>
        new(_dotation, awaited, Outcome.MayBeSetAside, Dotation.NotMet, BeforeAnyRequest, Prefect);

    private StartTest OfStateGrant(Localized awaited) =>
        new(_stateGrant, awaited, Outcome.Unknown, PowerNotRead, power: Power);

    private static LocalDate? FirstAct(IReadOnlyList<Commitment> acts, LocalDate today)
    {
        LocalDate? first = null;
        for (int i = 0; i < acts.Count; i++)
        {
            Commitment act = acts[i];
            if (act.Kind.StartsWorks && act.On <= today && !(first <= act.On))
            {
                first = act.On;
            }
        }

        return first;
    }

    private static PrefectDecision? Decision(in GrantFile file) =>
        Decisions.Find(file.Plan, PrefectDecisionKind.EarlyStart, file.Request, file.Law.Day);
}
