using Pvd.Rules.Checks;

namespace Pvd.Rules.Grants.Life;

/// <summary>
/// What is paid and what may be asked back. Sources: CGCT R2334-30 (advance, instalments, balance), R2334-31 (clawback: change of use, caps exceeded, not completed in time;
/// since 6 October 2021 also the owner's minimum share).
/// </summary>
internal static class PaymentRules
{
    internal static readonly RuleText Advance = new(
        "grant-life.advance",
        Texts.Cgct("R2334-30, II"),
        statement: new(
            "Une avance se verse au commencement, part fixe de l’aide prévue.",
            "An advance is paid at the start, a fixed share of the expected grant."
        ),
        met: new(
            "Avance : {rate} de l’aide prévue de {forecast}, soit {advance} ; déjà versé : {paid}.",
            "Advance: {rate} of the expected grant of {forecast}, which is {advance}; paid so far: {paid}."
        ),
        unknown: new("Le montant attribué n’est pas connu.", "The amount awarded is not known."),
        slots:
        [
            Slot.Parameter("rate"),
            Slot.Amount("forecast", step => step.A),
            Slot.Amount("advance", step => step.B),
            Slot.Amount("paid", step => step.C),
        ],
        threshold: "advance"
    );

    internal static readonly Localized AdvancePaymentUnknown = new(
        "Avance : {rate} de l’aide prévue de {forecast}, soit {advance} ; ce qui a été versé n’est pas connu.",
        "Advance: {rate} of the expected grant of {forecast}, which is {advance}; what was paid is not known."
    );

    internal static readonly Localized AdvanceNotDue = new(
        "L’avance ({rate} de l’aide prévue de {forecast}, soit {advance}) n’est pas encore due.",
        "The advance ({rate} of the expected grant of {forecast}, which is {advance}) is not due yet."
    );

    internal static readonly RuleText Instalments = new(
        "grant-life.instalments",
        Texts.Cgct("R2334-30, III"),
        statement: new(
            "Avance et acomptes réunis ne dépassent pas une part de l’aide prévue.",
            "Advance and instalments together are at most a share of the expected grant."
        ),
        met: new(
            "Avance et acomptes : au plus {rate} de l’aide prévue, soit {limit} ; versé : {paid}, il reste {left}.",
            "Advance and instalments: at most {rate} of the expected grant, which is {limit}; paid: {paid}, {left} is left."
        ),
        notMet: new(
            "Avance et acomptes dépassent {rate} de l’aide prévue ({limit}) : versé {paid}.",
            "Advance and instalments exceed {rate} of the expected grant ({limit}): {paid} was paid."
        ),
        unknown: new("Le montant d’un versement n’est pas connu.", "The amount of a payment is not known."),
        slots:
        [
            Slot.Parameter("rate"),
            Slot.Amount("limit", step => step.A),
            Slot.Amount("paid", step => step.B),
            Slot.Amount("left", step => Known.Difference(step.A, step.B)),
        ],
        threshold: "limit",
        distance: "left"
    );

    internal static readonly RuleText Balance = new(
        "grant-life.balance",
        Texts.Cgct("R2334-30, I"),
        statement: new(
            "L’aide définitive est le taux de l’arrêté appliqué à la dépense réelle, sans dépasser la dépense subventionnable.",
            "The final grant is the rate of the order applied to the actual expenditure, within the eligible base."
        ),
        met: new(
            "Dépense réelle retenue : {counted}. Aide définitive : {final} ; déjà versé {paid} ; solde : {balance}.",
            "Actual expenditure counted: {counted}. Final grant: {final}; paid {paid}; balance: {balance}."
        ),
        notMet: new(
            "Dépense réelle retenue : {counted}. Aide définitive : {final} ; déjà versé {paid} : {repay} est à reverser.",
            "Actual expenditure counted: {counted}. Final grant: {final}; paid {paid}: {repay} is to be repaid."
        ),
        unknown: new(
            "La dépense réelle, la dépense subventionnable ou le montant attribué n’est pas connu.",
            "The actual expenditure, the eligible base or the amount awarded is not known."
        ),
        slots:
        [
            Slot.Amount("counted", step => step.A),
            Slot.Amount("final", step => step.B),
            Slot.Amount("paid", step => step.C),
            Slot.Amount("balance", step => Known.Difference(step.B, step.C)),
            Slot.Amount("repay", step => Known.Difference(step.C, step.B)),
        ],
        threshold: "final",
        distance: "balance"
    );

    internal static readonly RuleText ChangeOfUse = new(
        "grant-life.clawback-use",
        Texts.Cgct("R2334-31"),
        statement: new(
            "Le préfet peut demander le reversement si l’affectation change sans autorisation avant la date fixée par l’arrêté.",
            "The prefect may ask for repayment where the use changes without leave before the day set by the order."
        ),
        met: new(
            "L’affectation a changé le {changed}, après le {until} : aucun reversement à ce titre.",
            "The use changed on {changed}, after {until}: no repayment for that."
        ),
        notMet: new(
            "L’affectation a changé le {changed} sans autorisation, avant le {until} : le préfet peut demander jusqu’à {maximum}.",
            "The use changed on {changed} without leave, before {until}: the prefect may ask back up to {maximum}."
        ),
        unknown: new(
            "L’affectation a changé le {changed} ; l’arrêté ne dit pas ici jusqu’à quand elle devait être conservée.",
            "The use changed on {changed}; it is not known here until when the order wanted it kept."
        ),
        slots:
        [
            Slot.Day("changed", step => step.A),
            Slot.Day("until", step => step.B),
            Slot.Amount("maximum", step => step.C),
        ]
    );

    internal static readonly Localized ChangeOfUsePaymentsUnknown = new(
        "L’affectation a changé le {changed} sans autorisation, avant le {until} : le préfet peut demander jusqu’à tout ce qui a été versé.",
        "The use changed on {changed} without leave, before {until}: the prefect may ask back up to all that was paid."
    );

    internal static readonly RuleText CapExceeded = new(
        "grant-life.clawback-cap",
        Texts.Cgct("R2334-31"),
        statement: new(
            "Le préfet peut demander le reversement si le plafond des aides est dépassé, et selon la version du texte si la part minimale du maître d’ouvrage n’est pas gardée.",
            "The prefect may ask for repayment where the cap on aid is exceeded and, depending on the version of the text, where the owner's minimum share is not kept."
        ),
        notMet: new(
            "L’aide attribuée, {amount}, dépasse de {excess} ce que les plafonds laissent ({allowed}) : c’est le montant proposé au reversement, au plus {maximum}.",
            "The grant awarded, {amount}, exceeds by {excess} what the caps leave ({allowed}): that is the amount proposed for repayment, at most {maximum}."
        ),
        slots:
        [
            Slot.Amount("amount", step => step.A),
            Slot.Amount("allowed", step => step.B),
            Slot.Amount("excess", step => Known.Difference(step.A, step.B)),
            Slot.Amount("maximum", step => step.C),
        ],
        threshold: "allowed",
        distance: "excess"
    );

    internal static readonly Localized CapExceededPaymentsUnknown = new(
        "L’aide attribuée, {amount}, dépasse de {excess} ce que les plafonds laissent ({allowed}) ; ce qui a été versé n’est pas connu.",
        "The grant awarded, {amount}, exceeds by {excess} what the caps leave ({allowed}); what was paid is not known."
    );

    internal static readonly RuleText NotCompleted = new(
        "grant-life.clawback-late",
        Texts.Cgct("R2334-31"),
        statement: new(
            "Le préfet peut demander le reversement si l’opération n’est pas achevée dans le délai.",
            "The prefect may ask for repayment where the operation is not completed in time."
        ),
        notMet: new(
            "L’opération n’a pas été achevée dans le délai : sur les {paid} versés, le préfet peut demander un reversement total ou partiel.",
            "The operation was not completed in time: of the {paid} paid, the prefect may ask for all or a part back."
        ),
        slots: [Slot.Amount("paid", step => step.A)]
    );

    internal static readonly IReadOnlyList<RuleText> All =
    [
        Advance,
        Instalments,
        Balance,
        ChangeOfUse,
        CapExceeded,
        NotCompleted,
    ];
}
