using Pvd.Rules.Checks;

namespace Pvd.Rules.Grants;

/// <summary>
/// What holds for every State grant: something is asked for, on a base that the plan supports, within what the project costs.
/// Sources: CGCT R2334-26 (a rate times the eligible expenditure, excluding tax), R2334-19 and R2334-27, L2334-37.
/// </summary>
internal static class GrantRules
{
    internal static readonly Localized OwnerUnknown = new(
        "On ne connaît pas le maître d’ouvrage.",
        "The project owner is not known."
    );

    internal static readonly Localized PlaceUnknown = new(
        "Le critère n’est pas le même en métropole et outre-mer : le lieu ou son critère n’est pas connu.",
        "The test differs between metropolitan France and overseas: the place or its test is not known."
    );

    internal static readonly RuleText Base = new(
        "grant.base",
        Texts.Cgct("R2334-26"),
        statement: new(
            "L’aide porte sur la dépense subventionnable, hors taxes ; la part retenue d’une dépense ne dépasse pas son coût.",
            "The grant bears on the eligible expenditure, excluding tax; the part counted of an expenditure is at most its cost."
        ),
        met: new(
            "Dépense subventionnable : {base} hors taxes, pour un coût de {cost}.",
            "Eligible expenditure: {base} excluding tax, for a cost of {cost}."
        ),
        notMet: new(
            "La part retenue de « {line} » dépasse son coût : {part} pour {cost}.",
            "The part counted of \"{line}\" is above its cost: {part} for {cost}."
        ),
        unknown: new(
            "La dépense subventionnable ou le coût du projet n’est pas connu.",
            "The eligible expenditure or the cost of the project is not known."
        ),
        slots:
        [
            Slot.Amount("base", step => step.A),
            Slot.Amount("part", step => step.A),
            Slot.Amount("cost", step => step.B),
            Slot.Carried("line"),
        ],
        remedy: new(
            "corriger la part subventionnable de cette dépense",
            "a corrected eligible part of that expenditure"
        )
    );

    internal static readonly Localized NothingEligible = new(
        "Aucune des dépenses retenues n’a de part subventionnable.",
        "None of the expenditures counted has an eligible part."
    );

    internal static readonly RuleText Investment = new(
        "grant.investment",
        Texts.Cgct("R2334-26"),
        statement: new(
            "La dépense subventionnable est de l’investissement, entretien courant exclu.",
            "The eligible expenditure is investment, running maintenance excluded."
        ),
        notMet: new(
            "La dépense « {line} » n’est pas de l’investissement : sa part subventionnable de {part} est à revoir.",
            "The expenditure \"{line}\" is no investment: its eligible part of {part} needs another look."
        ),
        slots: [Slot.Amount("part", step => step.A), Slot.Carried("line")]
    );

    internal static readonly RuleText Asked = new(
        "grant.asked",
        Texts.Cgct("R2334-26"),
        statement: new(
            "L’aide ne dépasse ni ce qui est demandé, ni la dépense subventionnable.",
            "The grant is at most what is asked for, and at most the eligible expenditure."
        ),
        met: new(
            "Demande : {asked}, soit {rate} de la dépense subventionnable.",
            "Request: {asked}, which is {rate} of the eligible expenditure."
        ),
        unknown: new("On ne sait pas ce qui est demandé.", "It is not known what is asked for."),
        slots:
        [
            Slot.Amount("asked", step => step.A),
            Slot.Amount("base", step => step.B),
            Slot.Percent("rate", step => step.A, step => step.B),
            Slot.Amount("removed", step => step.C),
        ],
        threshold: "base",
        distance: "removed"
    );

    internal static readonly Localized AskedAboveBase = new(
        "Demande : {asked}, plus que la dépense subventionnable de {base} : elle est ramenée de {removed}.",
        "Request: {asked}, more than the eligible expenditure of {base}: it is brought down by {removed}."
    );

    internal static readonly Localized AskedOfNothing = new(
        "Demande : {asked}, sur une dépense subventionnable nulle.",
        "Request: {asked}, on an eligible expenditure of zero."
    );

    internal static readonly RuleText WithinCost = new(
        "grant.within-cost",
        new("Arithmétique du plan de financement"),
        statement: new(
            "Toutes aides réunies, un projet ne reçoit pas plus que son coût.",
            "All aid together, a project receives no more than it costs."
        ),
        met: new(
            "Le coût de {cost} laisse {left} une fois déduits les autres financements ({others}).",
            "The cost of {cost} leaves {left} once the other funding ({others}) is deducted."
        ),
        notMet: new(
            "Les autres financements ({others}) couvrent déjà le coût de {cost} : il ne reste rien à financer.",
            "The other funding ({others}) already covers the cost of {cost}: nothing is left to fund."
        ),
        unknown: new(
            "On ne sait pas ce que les autres financements laissent à couvrir.",
            "It is not known what the other funding leaves to cover."
        ),
        slots:
        [
            Slot.Amount("cost", step => step.A),
            Slot.Amount("others", step => step.B),
            Slot.Amount("left", step => Known.Difference(step.A, step.B)),
            Slot.Amount("removed", step => step.C),
        ],
        threshold: "cost",
        distance: "left",
        remedy: new("qu’un autre financeur réduise son aide", "another funder that reduces its aid")
    );

    internal static readonly Localized ClippedByCost = new(
        "Le coût de {cost} ne laisse que {left} une fois déduits les autres financements ({others}) : l’aide est ramenée de {removed}.",
        "The cost of {cost} leaves only {left} once the other funding ({others}) is deducted: the grant is brought down by {removed}."
    );

    internal static readonly Localized ClippedByCostAtLeast = new(
        "Le coût de {cost} laisse au plus {left} une fois déduits les financements déjà connus ({others}) : l’aide est ramenée d’au moins {removed}.",
        "The cost of {cost} leaves at most {left} once the funding known so far ({others}) is deducted: the grant is brought down by {removed} at least."
    );

    internal static readonly RuleText Vat = new(
        "plan.vat",
        Texts.Cgct("R2334-26"),
        statement: new(
            "Le plan se tient hors taxes ; le FCTVA n’y est pas une subvention.",
            "The plan is kept excluding tax; the VAT compensation fund is no grant in it."
        ),
        notMet: new(
            "Le plan compte le FCTVA ({amount}) parmi les financements : il n’est pas retenu, les montants étant hors taxes.",
            "The plan counts the VAT compensation ({amount}) among the funding: it is left out, since amounts exclude tax."
        ),
        slots: [Slot.Amount("amount", step => step.A)]
    );

    internal static readonly Localized VatWithoutAmount = new(
        "Le plan compte le FCTVA parmi les financements : il n’est pas retenu, les montants étant hors taxes.",
        "The plan counts the VAT compensation among the funding: it is left out, since amounts exclude tax."
    );

    internal static readonly RuleText Balance = new(
        "plan.balance",
        new("Arithmétique du plan de financement"),
        statement: new(
            "Les financements, part du maître d’ouvrage comprise, égalent le coût.",
            "The funding, the owner's share included, equals the cost."
        ),
        notMet: new(
            "Les financements inscrits ({sum}, part du maître d’ouvrage comprise) n’égalent pas le coût de {cost} : l’écart est de {gap}.",
            "The funding written down ({sum}, the owner's share included) does not equal the cost of {cost}: the gap is {gap}."
        ),
        slots:
        [
            Slot.Amount("sum", step => step.A),
            Slot.Amount("cost", step => step.B),
            Slot.Amount(
                "gap",
                step => Known.Is(step.A) && Known.Is(step.B) ? Math.Abs(step.A - step.B) : Known.Nothing
            ),
        ],
        threshold: "cost",
        distance: "gap"
    );

    internal static readonly RuleText NotAssessed = new(
        "grant.not-assessed",
        new("Programme Petites villes de demain"),
        statement: new(
            "Seuls sont calculés les dispositifs dont les règles sont connues.",
            "Only the instruments whose rules are known are computed."
        ),
        unknown: new(
            "Aucune règle de calcul n’est connue pour cette aide ({instrument}) : le plan peut la mentionner, le montant n’est pas calculé. Il faudrait : {needed}.",
            "No rule of computation is known for this aid ({instrument}): the plan may list it, the amount is not computed. What would be needed: {needed}."
        )
    );

    internal static readonly Localized NoRules = new(
        "montant inconnu ({instrument}), car il faudrait {needed}",
        "amount unknown ({instrument}), because it would take {needed}"
    );

    internal static readonly Localized AskedApart = new(
        "Les règles de cette aide ({instrument}) se vérifient à part, avec ses propres faits : le plan seul n’y suffit pas.",
        "The rules of this aid ({instrument}) are checked apart, with facts of its own: the plan alone does not suffice."
    );

    internal static readonly Localized OwnFacts = new(
        "les faits propres à cette aide ({instrument}), à vérifier à part",
        "the facts of this aid ({instrument}), to be checked apart"
    );

    internal static readonly Localized MergedFund = new(
        "le FIT, qui réunirait DETR, DSIL et DPV",
        "the FIT, which would merge DETR, DSIL and DPV"
    );

    internal static readonly Localized MergingAct = new("la loi qui les réunirait", "the act that would merge them");

    internal static readonly RuleText Commission = new(
        "detr.commission",
        Texts.Cgct("L2334-37"),
        statement: new(
            "Au-dessus d’un seuil, la commission d’élus donne un avis avant l’attribution de la DETR.",
            "Above a threshold, the commission of elected members gives an opinion before the DETR is awarded."
        ),
        met: new(
            "L’avis de la commission d’élus n’est pas requis : {amount}, pour un seuil de {limit}.",
            "The opinion of the commission of elected members is not needed: {amount}, for a threshold of {limit}."
        ),
        slots: [Slot.Amount("amount", step => step.A), Slot.Parameter("limit")],
        threshold: "limit"
    );

    internal static readonly Localized OpinionNeeded = new(
        "Au-dessus de {limit}, la commission d’élus donne d’abord son avis : l’aide est de {amount}.",
        "Above {limit}, the commission of elected members gives its opinion first: the grant is {amount}."
    );

    internal static readonly RuleText AnnexVii = new(
        "detr.annex-vii",
        Texts.Cgct("R2334-19 et annexe VII"),
        statement: new(
            "La DETR ne finance pas les investissements que d’autres subventions de l’État financent (annexe VII).",
            "The DETR does not pay investments that other State grants pay (annex VII)."
        ),
        met: new("Le projet n’est pas de ceux de l’annexe VII.", "The project is none of those of annex VII."),
        notMet: new(
            "Le projet est de ceux de l’annexe VII, que d’autres subventions de l’État financent.",
            "The project is one of those of annex VII, which other State grants pay."
        ),
        unknown: new(
            "On ne sait pas si le projet est de ceux de l’annexe VII.",
            "It is not known whether the project is one of those of annex VII."
        )
    );

    internal static readonly RuleText MinimumRate = new(
        "detr.minimum-rate",
        Texts.Cgct("R2334-27, al. 1"),
        statement: new(
            "Le taux de la DETR atteint un minimum de la dépense subventionnable.",
            "The rate of the DETR reaches a minimum of the eligible expenditure."
        ),
        met: new(
            "Le taux demandé, {rate}, atteint le minimum de {minimum}.",
            "The rate asked for, {rate}, reaches the minimum of {minimum}."
        ),
        notMet: new(
            "Le taux demandé, {rate} ({amount}), n’atteint pas le minimum de {minimum} ({floor}) : il manque {missing}.",
            "The rate asked for, {rate} ({amount}), does not reach the minimum of {minimum} ({floor}): {missing} is missing."
        ),
        unknown: new(
            "On ne sait pas si le taux atteint le minimum.",
            "It is not known whether the rate reaches the minimum."
        ),
        slots:
        [
            Slot.Amount("amount", step => step.A),
            Slot.Amount("base", step => step.B),
            Slot.Percent("rate", step => step.A, step => step.B),
            Slot.Amount("floor", step => step.C),
            Slot.Amount("missing", step => Known.Difference(step.C, step.A)),
            Slot.Parameter("minimum"),
            Slot.Carried("stated"),
        ],
        threshold: "floor",
        distance: "missing",
        remedy: new("demander un taux plus élevé", "a higher rate asked for")
    );

    internal static readonly Localized RateBelowMinimum = new(
        "Le taux demandé, {stated}, n’atteint pas le minimum de {minimum}.",
        "The rate asked for, {stated}, does not reach the minimum of {minimum}."
    );

    internal static readonly Localized BelowUnlessCapped = new(
        "Le taux demandé, {rate} ({amount}), n’atteint pas le minimum de {minimum} ({floor}) : il manque {missing}. Le texte ne l’admet que si le plafond des aides l’impose, ce qu’on ne sait pas encore.",
        "The rate asked for, {rate} ({amount}), does not reach the minimum of {minimum} ({floor}): {missing} is missing. The text allows it only where the cap on aid makes it so, which is not known yet."
    );

    internal static readonly Localized LeftBelowMinimum = new(
        "Ce que les autres règles laissent, {amount}, n’est que {rate} de la dépense subventionnable : le minimum de {minimum} ({floor}) n’est pas atteint, il manque {missing}.",
        "What the other rules leave, {amount}, is only {rate} of the eligible expenditure: the minimum of {minimum} ({floor}) is not reached, {missing} is missing."
    );

    internal static readonly Localized LeftBelowUnlessCapped = new(
        "Ce que les autres règles laissent, {amount}, n’est que {rate} de la dépense subventionnable, sous le minimum de {minimum} ({floor}) : il manque {missing}. Le texte ne l’admet que si le plafond des aides l’impose, ce qu’on ne sait pas encore.",
        "What the other rules leave, {amount}, is only {rate} of the eligible expenditure, under the minimum of {minimum} ({floor}): {missing} is missing. The text allows it only where the cap on aid makes it so, which is not known yet."
    );

    internal static readonly Localized MinimumUndercut = new(
        "Le taux tombe à {rate}, sous le minimum de {minimum} : la version du texte le permet pour respecter le plafond des aides.",
        "The rate falls to {rate}, under the minimum of {minimum}: the version of the text allows it so that the cap on aid is kept."
    );

    internal static readonly IReadOnlyList<RuleText> All =
    [
        Base,
        Investment,
        Asked,
        WithinCost,
        Vat,
        Balance,
        NotAssessed,
        AnnexVii,
        MinimumRate,
        Commission,
    ];
}
