using Pvd.Rules.Checks;

namespace Pvd.Rules.Grants.Life;

/// <summary>
/// What becomes of a request for a dotation. Sources: CGCT R2334-23 (completeness), R2334-25 (silence), R2334-28 (time to start), R2334-29 (time to complete),
/// all in their versions since 28 December 2002; CRPA L231-4, 3° (ordinary silence); décret 2018-514, before it décret 99-1060, for other State grants.
/// </summary>
internal static class GrantLifeRules
{
    internal static readonly RuleText Completeness = new(
        "grant-life.completeness",
        Texts.Cgct("R2334-23"),
        statement: new(
            "Le préfet dit si le dossier est complet ou demande les pièces manquantes, ce qui suspend le délai ; son silence vaut dossier complet.",
            "The prefect says whether the file is complete or asks for missing papers, which suspends the period; silence makes it complete."
        ),
        met: new(
            "Dossier déclaré complet le {complete} (demande reçue le {received}).",
            "File declared complete on {complete} (request received on {received})."
        ),
        unknown: new("On ne sait pas ce qui est arrivé à la demande.", "It is not known what happened to the request."),
        slots:
        [
            Slot.Day("received", step => step.A),
            Slot.Day("complete", step => step.B),
            Slot.Day("suspended", step => step.C),
            Slot.Count("days", step => step.D),
            Slot.Parameter("months"),
        ],
        threshold: "complete"
    );

    internal static readonly Localized NotReceived = new(
        "La demande n’a pas encore été reçue.",
        "The request has not been received yet."
    );

    internal static readonly Localized DeemedComplete = new(
        "Dossier réputé complet le {complete} : {months} mois de silence depuis la réception, le {received}, prolongés de {days} jour(s) de suspension.",
        "File deemed complete on {complete}: {months} months of silence since its receipt on {received}, lengthened by {days} day(s) of suspension."
    );

    internal static readonly Localized DeemedCompleteAtOnce = new(
        "Dossier réputé complet le {complete} : {months} mois de silence depuis la réception, le {received}.",
        "File deemed complete on {complete}: {months} months of silence since its receipt on {received}."
    );

    internal static readonly Localized UnderExamination = new(
        "Demande reçue le {received} : sans réponse, le dossier sera réputé complet le {complete} ({months} mois).",
        "Request received on {received}: without an answer, the file will be deemed complete on {complete} ({months} months)."
    );

    internal static readonly Localized Suspended = new(
        "Des pièces sont demandées depuis le {suspended} : le délai de {months} mois est suspendu jusqu’à ce qu’elles soient fournies.",
        "Papers have been asked for since {suspended}: the period of {months} months is suspended until they are supplied."
    );

    internal static readonly RuleText ImplicitRefusal = new(
        "grant-life.implicit-refusal",
        Texts.Cgct("R2334-25, al. 2"),
        statement: new(
            "Faute d’attribution avant une date, la demande est réputée rejetée ; une nouvelle demande est à déposer.",
            "Without an award by a certain day, the request is deemed refused; a new one must be filed."
        ),
        met: new(
            "Sans décision au {limit}, la demande sera réputée rejetée.",
            "Without a decision by {limit}, the request will be deemed refused."
        ),
        notMet: new(
            "Aucune décision n’est intervenue au {limit} : la demande est réputée rejetée, une nouvelle demande est à déposer.",
            "No decision was made by {limit}: the request is deemed refused, a new one must be filed."
        ),
        slots: [Slot.Day("limit", step => step.A)],
        threshold: "limit",
        remedy: new("déposer une nouvelle demande", "a new request")
    );

    internal static readonly Localized SilenceIsNoRefusal = new(
        "Le silence n’est pas compté ici comme un refus : la version actuelle du texte n’a pas été lue.",
        "Silence is not counted as a refusal here: the present version of the text was not read."
    );

    internal static readonly RuleText Award = new(
        "grant-life.award",
        Texts.Cgct("R2334-25"),
        statement: new(
            "Seule la décision notifiée engage l’État ; un dossier complet n’est pas une promesse.",
            "Only the notified decision commits the State; a complete file is no promise."
        ),
        met: new(
            "Aide attribuée le {decided}, notifiée le {notified}.",
            "Grant awarded on {decided}, notified on {notified}."
        ),
        notMet: new(
            "Aide attribuée le {decided}, pas encore notifiée : les délais ne courent pas.",
            "Grant awarded on {decided}, not notified yet: the periods do not run."
        ),
        slots: [Slot.Day("decided", step => step.A), Slot.Day("notified", step => step.B)]
    );

    internal static readonly RuleText Start = new(
        "grant-life.start",
        Texts.Cgct("R2334-28"),
        statement: new(
            "L’opération commence dans un délai compté de la notification ; passé ce délai, le préfet constate la caducité.",
            "The operation starts within a period from the notification; after it, the prefect declares the lapse."
        ),
        met: new(
            "Commencement déclaré le {started}, dans le délai (au plus tard le {limit}).",
            "Start declared on {started}, in time (by {limit})."
        ),
        notMet: new(
            "Aucun commencement n’a été déclaré au {limit} : le préfet peut constater la caducité, qui ne joue qu’à partir de sa décision.",
            "No start was declared by {limit}: the prefect may declare the lapse, which takes effect only by that decision."
        ),
        unknown: new(
            "Le délai pour commencer n’est pas documenté pour cette aide.",
            "The time to start is not documented for this grant."
        ),
        slots:
        [
            Slot.Day("started", step => step.A),
            Slot.Day("limit", step => step.B),
            Slot.Day("latest", step => step.C),
            Slot.Day("until", step => step.D),
        ],
        threshold: "limit",
        remedy: new("demander une prolongation avant la fin du délai", "an extension asked for before the period ends")
    );

    internal static readonly Localized MustStart = new(
        "À commencer au plus tard le {limit} (avec une prolongation, au plus tard le {latest}).",
        "To be started by {limit} (with an extension, by {latest})."
    );

    internal static readonly Localized MustStartByOrder = new(
        "À commencer au plus tard le {limit}, date fixée par l’arrêté.",
        "To be started by {limit}, the day set by the order."
    );

    internal static readonly Localized StartedLate = new(
        "Commencement déclaré le {started}, après le {limit} : le préfet peut constater la caducité, qui ne joue qu’à partir de sa décision.",
        "Start declared on {started}, after {limit}: the prefect may declare the lapse, which takes effect only by that decision."
    );

    internal static readonly RuleText Completion = new(
        "grant-life.completion",
        Texts.Cgct("R2334-29"),
        statement: new(
            "L’opération s’achève dans un délai compté de la déclaration de commencement ; sinon elle est réputée terminée et se règle sur ce qui est fait.",
            "The operation is completed within a period from the declaration of start; otherwise it is deemed terminated and settled on what was done."
        ),
        met: new(
            "Achèvement déclaré le {completed}, dans le délai (au plus tard le {limit}).",
            "Completion declared on {completed}, in time (by {limit})."
        ),
        notMet: new(
            "Aucun achèvement n’a été déclaré au {limit} : l’opération est réputée terminée, elle se règle sur ce qui est fait et plus aucun paiement ne peut être demandé.",
            "No completion was declared by {limit}: the operation is deemed terminated, it is settled on what was done and no later payment may be asked for."
        ),
        unknown: new(
            "Le délai pour achever n’est pas documenté pour cette aide.",
            "The time to complete is not documented for this grant."
        ),
        slots:
        [
            Slot.Day("completed", step => step.A),
            Slot.Day("limit", step => step.B),
            Slot.Day("latest", step => step.C),
            Slot.Day("until", step => step.D),
        ],
        threshold: "limit",
        remedy: new("demander une prolongation avant la fin du délai", "an extension asked for before the period ends")
    );

    internal static readonly Localized MustComplete = new(
        "À achever au plus tard le {limit} (avec une prolongation, au plus tard le {latest}).",
        "To be completed by {limit} (with an extension, by {latest})."
    );

    internal static readonly Localized MustCompleteByOrder = new(
        "À achever au plus tard le {limit}, date fixée par l’arrêté.",
        "To be completed by {limit}, the day set by the order."
    );

    internal static readonly Localized CompletedLate = new(
        "Achèvement déclaré le {completed}, après le {limit} : l’opération est réputée terminée à cette date, la demande de paiement ne peut être admise.",
        "Completion declared on {completed}, after {limit}: the operation is deemed terminated on that day, the request for payment cannot be accepted."
    );

    internal static readonly Localized ExtensionTooLong = new(
        "La décision prolonge jusqu’au {until}, plus que le texte ne permet : le délai est compté jusqu’au {limit}.",
        "The decision extends until {until}, more than the text allows: the period is counted until {limit}."
    );

    internal static readonly IReadOnlyList<RuleText> All = [Completeness, ImplicitRefusal, Award, Start, Completion];
}
