using Pvd.Domain.Governance;
using Pvd.Rules.Law;

namespace Pvd.Rules.Governance;

/// <summary>
/// When the commission d’élus gives its opinion on a grant that the prefect proposes. The decision stays with the prefect.
/// Source: CGCT L2334-37; Sénat, rapport l20-035.
/// </summary>
internal static class DetrOpinionRules
{
    internal static readonly RuleText BeforeDecision = new(
        "GOV-12",
        DetrCommissionRules.Code,
        statement: new(
            "Au-delà d’un montant, la commission donne son avis sur la subvention proposée avant que le préfet décide.",
            "Above an amount, the commission gives its opinion on the proposed grant before the prefect decides."
        ),
        met: new(
            "{subject} : {amount} proposés, plus de {threshold} ; avis donné le {given}, décision le {decided}.",
            "{subject}: {amount} proposed, more than {threshold}; opinion given on {given}, decision on {decided}."
        ),
        notMet: new(
            "{subject} : {amount} proposés, plus de {threshold} ; l’avis n’est donné que le {given}, après la décision du {decided}.",
            "{subject}: {amount} proposed, more than {threshold}; the opinion is given on {given} only, after the decision of {decided}."
        ),
        unknown: new(
            "{subject} : on ne sait pas si l’avis de la commission précède la décision.",
            "{subject}: it is not known whether the opinion of the commission comes before the decision."
        )
    );

    internal static readonly Localized NotDecided = new(
        "{subject} : {amount} proposés, plus de {threshold} ; rien n’est décidé au {today}, l’avis de la commission doit venir avant.",
        "{subject}: {amount} proposed, more than {threshold}; nothing is decided on {today}, the opinion of the commission must come first."
    );

    internal static readonly Localized OpinionsNotKnown = new(
        "Commission DETR « {body} » : on ne sait pas sur quelles subventions elle a donné son avis.",
        "DETR commission \"{body}\": it is not known on which grants it gave its opinion."
    );

    private static readonly Localized ListMissing = new(
        "la liste des avis donnés par « {body} »",
        "the list of the opinions given by \"{body}\""
    );

    private static readonly Localized AmountMissing = new(
        "la subvention proposée pour {subject}",
        "the grant proposed for {subject}"
    );

    private static readonly Localized GivenMissing = new(
        "la date de l’avis sur {subject}",
        "the day of the opinion on {subject}"
    );

    private static readonly Localized DecidedMissing = new(
        "la date de la décision du préfet sur {subject}",
        "the day of the prefect’s decision on {subject}"
    );

    internal static readonly IReadOnlyList<RuleText> All = [BeforeDecision];

    internal static void Check(PvdDossier dossier, Examination examination)
    {
        foreach (GovernanceBody body in BodySeats.Of(dossier, BodyKind.DetrElectedCommission))
        {
            IReadOnlyList<Meeting>? held = BodySeats.Held(body.Meetings, examination.Law.Day);
            if (held is null || held.Any(meeting => meeting.Opinions is null))
            {
                MissingFact missing = held is null
                    ? BodyWords.Meetings(body.Id)
                    : new("bodies.meetings.opinions", ListMissing.Fill("body", body.Id));
                examination.Add(
                    BeforeDecision,
                    Outcome.Unknown,
                    [BodyWords.Named(body.Id)],
                    missing: [missing],
                    template: OpinionsNotKnown
                );
            }

            foreach (Meeting meeting in held ?? [])
            {
                IEnumerable<Opinion> opinions = (meeting.Opinions ?? [])
                    .OrderBy(opinion => opinion.Subject, StringComparer.Ordinal)
                    .ThenBy(opinion => opinion.ProposedAmount?.Cents)
                    .ThenBy(opinion => opinion.GivenOn)
                    .ThenBy(opinion => opinion.DecidedOn);
                foreach (Opinion opinion in opinions)
                {
                    CheckOpinion(opinion, ThresholdOn(meeting.On, examination), examination);
                }
            }
        }
    }

    /// <summary>The amount on the day of the meeting; a lower one followed it in 2018.</summary>
    private static ParameterReading ThresholdOn(LocalDate day, Examination examination)
    {
        Legislation law = examination.Law.Legislation;
        ParameterReading since = law.Parameter(ParameterIds.CommissionThreshold).At(day);
        ParameterReading before = law.Parameter(ParameterIds.CommissionThresholdBefore2018).At(day);
        return since.InForce is null && before.InForce is not null ? before : since;
    }

    private static void CheckOpinion(Opinion opinion, ParameterReading threshold, Examination examination)
    {
        NamedFact subject = new("subject", FactValue.Of(opinion.Subject));
        if (!threshold.Value.IsKnown)
        {
            examination.Add(BeforeDecision, Outcome.Unknown, [subject], [threshold], missing: [threshold.Missing]);
        }
        else if (opinion.ProposedAmount is not { } amount)
        {
            Ask("proposedAmount", AmountMissing);
        }
        else if (amount > threshold.Value.Amount)
        {
            CheckDays(amount);
        }

        void CheckDays(Euro proposed)
        {
            LocalDate today = examination.Law.Day;
            NamedFact[] facts =
            [
                subject,
                new("amount", FactValue.Of(proposed)),
                new("threshold", threshold.Value),
                BodyWords.On("today", today),
            ];
            if (opinion.DecidedOn is not { } decided)
            {
                Ask("decidedOn", DecidedMissing);
            }
            else if (decided > today)
            {
                examination.Add(BeforeDecision, Outcome.Met, facts, [threshold], threshold.Value, template: NotDecided);
            }
            else if (opinion.GivenOn is not { } given)
            {
                Ask("givenOn", GivenMissing);
            }
            else
            {
                examination.Add(
                    BeforeDecision,
                    given <= decided ? Outcome.Met : Outcome.NotMet,
                    [.. facts, BodyWords.On("given", given), BodyWords.On("decided", decided)],
                    [threshold],
                    threshold.Value
                );
            }
        }

        void Ask(string field, Localized label)
        {
            MissingFact missing = new($"bodies.meetings.opinions.{field}", label.Fill("subject", opinion.Subject));
            examination.Add(BeforeDecision, Outcome.Unknown, [subject], [threshold], missing: [missing]);
        }
    }
}
