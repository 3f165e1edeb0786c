using Pvd.Rules.Checks;

namespace Pvd.Rules.Grants;

/// <summary>
/// DSID, FNADT, brownfield fund and green fund: who may ask, what is required, and what nobody published.
/// Sources: CGCT L3334-10 (DSID); décret 2018-514 and before it décret 99-1060 (State grants outside the CGCT); calls of the brownfield fund, editions 2019 to 2022;
/// handbooks of the green fund, 2023 to 2025.
/// </summary>
internal static class StateGrantRules
{
    private static readonly LegalReference Recycling = new(
        "Fonds friches, recyclage foncier",
        "appels à projets 2020-2022"
    );
    private static readonly LegalReference Depollution = new("Ademe, fonds friches", "appels à projets 2019-2022");
    private static readonly LegalReference Green = new("Fonds vert", "cahiers d’accompagnement 2023-2025");

    internal static readonly RuleText DsidOwner = new(
        "dsid.owner",
        Texts.Cgct("L3334-10"),
        statement: new(
            "La DSID va aux départements et aux collectivités assimilées.",
            "The DSID goes to départements and the collectivities treated like them."
        ),
        met: new("Le maître d’ouvrage est un département.", "The project owner is a département."),
        notMet: new(
            "Le maître d’ouvrage n’est pas un département : la DSID ne lui est pas ouverte.",
            "The project owner is no département: the DSID is not open to it."
        ),
        unknown: new("On ne connaît pas le maître d’ouvrage.", "The project owner is not known.")
    );

    internal static readonly RuleText FnadtRate = new(
        "fnadt.rate",
        new("Circulaire du 9 novembre 2000 relative au FNADT"),
        statement: new(
            "Le FNADT a un taux maximal, que les sources lues ne donnent pas.",
            "The FNADT has a maximum rate, which the sources read do not give."
        ),
        unknown: new(
            "Le taux maximal du FNADT n’est pas connu : les autres règles laissent au plus le montant indiqué, sans garantie.",
            "The maximum rate of the FNADT is not known: the other rules leave at most the amount shown, without guarantee."
        )
    );

    internal static readonly RuleText Deficit = new(
        "friches.deficit",
        Recycling,
        statement: new(
            "L’aide au recyclage foncier ne dépasse pas le déficit de l’opération, toutes autres ressources déduites.",
            "The aid to land recycling is at most the deficit of the operation, every other resource deducted."
        ),
        met: new(
            "L’aide ne dépasse pas le déficit de l’opération, {deficit} ; il en reste {left}.",
            "The grant is within the deficit of the operation, {deficit}; {left} of it is left."
        ),
        notMet: new("L’opération n’a pas de déficit à combler.", "The operation has no deficit to fill."),
        unknown: new("On ne connaît pas le déficit de l’opération.", "The deficit of the operation is not known."),
        slots:
        [
            Slot.Amount("deficit", step => step.A),
            Slot.Amount("left", step => Known.Difference(step.A, step.B)),
            Slot.Amount("removed", step => step.C),
        ],
        threshold: "deficit",
        distance: "left"
    );

    internal static readonly Localized ClippedByDeficit = new(
        "Le déficit de l’opération est de {deficit} : l’aide est ramenée de {removed}.",
        "The deficit of the operation is {deficit}: the grant is brought down by {removed}."
    );

    internal static readonly RuleText RecyclingShare = new(
        "friches.share",
        Recycling,
        statement: new(
            "L’aide couvre une partie du déficit ; aucune part maximale nationale n’a été trouvée.",
            "The grant covers a part of the deficit; no national maximum share was found."
        ),
        unknown: new(
            "L’aide ne couvre qu’une partie du déficit, et aucune part maximale nationale n’est publiée : la région peut retenir moins.",
            "The grant covers a part of the deficit only, and no national maximum share is published: the région may allow less."
        )
    );

    internal static readonly RuleText Site = new(
        "ademe.site",
        Depollution,
        statement: new(
            "L’aide à la dépollution vise d’anciens sites d’installations classées ou miniers.",
            "The aid to depollution is for former sites of classified installations or mines."
        ),
        met: new(
            "Le site a accueilli une installation classée ou une mine.",
            "The site held a classified installation or a mine."
        ),
        notMet: new(
            "Le site n’a accueilli ni installation classée ni mine.",
            "The site held neither a classified installation nor a mine."
        ),
        unknown: new(
            "On ne sait pas si le site a accueilli une installation classée ou une mine.",
            "It is not known whether the site held a classified installation or a mine."
        )
    );

    internal static readonly RuleText Polluter = new(
        "ademe.polluter",
        Depollution,
        statement: new(
            "Le pollueur est défaillant, ou a rempli ses obligations.",
            "The polluter is in default, or has met its obligations."
        ),
        met: new(
            "Le pollueur est défaillant ou a rempli ses obligations.",
            "The polluter is in default or has met its obligations."
        ),
        notMet: new(
            "Le pollueur est connu et doit encore dépolluer : c’est à lui de payer.",
            "The polluter is known and must still clean up: it is for it to pay."
        ),
        unknown: new(
            "On ne sait pas si le pollueur est défaillant ou a rempli ses obligations.",
            "It is not known whether the polluter is in default or has met its obligations."
        )
    );

    internal static readonly RuleText Contract = new(
        "ademe.contract",
        Depollution,
        statement: new(
            "Le marché de travaux n’est pas notifié avant la demande.",
            "The works contract is not notified before the request."
        ),
        met: new(
            "Aucun marché de travaux n’a été notifié avant la demande.",
            "No works contract was notified before the request."
        ),
        notMet: new(
            "Le marché de travaux a été notifié le {notified}, avant la demande.",
            "The works contract was notified on {notified}, before the request."
        ),
        unknown: new(
            "On ne sait pas si le marché de travaux a été notifié avant la demande.",
            "It is not known whether the works contract was notified before the request."
        ),
        slots: [Slot.Day("notified", step => step.A)]
    );

    internal static readonly RuleText DepollutionBase = new(
        "ademe.base",
        Depollution,
        statement: new(
            "La dépense retenue pour la dépollution est plafonnée (un plafond de l’assiette, pas de l’aide).",
            "The expenditure counted for depollution has a ceiling (a cap on the base, not on the grant)."
        ),
        met: new(
            "La dépense retenue est de {base}, pour un plafond d’assiette de {limit}.",
            "The expenditure counted is {base}, for a cap on the base of {limit}."
        ),
        unknown: new(
            "Le plafond de la dépense retenue n’est pas connu pour cette édition.",
            "The cap on the expenditure counted is not known for this edition."
        ),
        slots: [Slot.Amount("base", step => step.A), Slot.Parameter("limit"), Slot.Amount("removed", step => step.B)],
        threshold: "limit",
        distance: "removed"
    );

    internal static readonly RuleText DepollutionRate = new(
        "ademe.rate",
        Depollution,
        statement: new(
            "Le taux maximal dépend de la nature du bénéficiaire ; seule sa fourchette est connue.",
            "The maximum rate depends on the kind of beneficiary; only its range is known."
        ),
        unknown: new(
            "Le taux maximal dépend du bénéficiaire : il n’est connu que par une fourchette, pour l’édition 2019-2020, dont le haut est {rate}.",
            "The maximum rate depends on the beneficiary: only its range is known, for the edition 2019-2020, with {rate} at its top."
        ),
        slots: [Slot.Parameter("rate")]
    );

    internal static readonly Localized RateOfEditionUnknown = new(
        "Aucun taux maximal n’est connu pour cette édition.",
        "No maximum rate is known for this edition."
    );

    internal static readonly RuleText Saving = new(
        "fonds-vert.saving",
        Green,
        statement: new(
            "Une rénovation énergétique atteint un gain minimal, selon l’édition.",
            "An energy renovation reaches a minimum saving, by edition."
        ),
        met: new(
            "Le gain énergétique attendu, {saving}, satisfait le minimum de {minimum}.",
            "The expected saving of energy, {saving}, satisfies the minimum of {minimum}."
        ),
        notMet: new(
            "Le gain énergétique attendu, {saving}, ne satisfait pas le minimum de {minimum}.",
            "The expected saving of energy, {saving}, does not satisfy the minimum of {minimum}."
        ),
        unknown: new(
            "On ne sait pas si le gain énergétique atteint le minimum.",
            "It is not known whether the saving of energy reaches the minimum."
        ),
        slots: [Slot.Carried("saving"), Slot.Parameter("minimum")],
        threshold: "minimum",
        remedy: new("des travaux qui économisent davantage", "works that save more")
    );

    internal static readonly RuleText NewBuilding = new(
        "fonds-vert.new-building",
        Green,
        statement: new(
            "Le fonds vert ne finance pas la construction neuve.",
            "The green fund does not pay new construction."
        ),
        met: new("Le projet n’est pas une construction neuve.", "The project is no new construction."),
        notMet: new(
            "Le projet est une construction neuve, que le fonds vert ne finance pas.",
            "The project is new construction, which the green fund does not pay."
        ),
        unknown: new(
            "On ne sait pas si le projet est une construction neuve.",
            "It is not known whether the project is new construction."
        )
    );

    internal static readonly RuleText FondsVertRate = new(
        "fonds-vert.rate",
        Green,
        statement: new(
            "Le taux maximal du fonds vert n’est pas fixé au niveau national dans les sources lues.",
            "The sources read set no national maximum rate for the green fund."
        ),
        unknown: new(
            "Le taux maximal du fonds vert n’est pas connu : les autres règles laissent au plus le montant indiqué, sans garantie.",
            "The maximum rate of the green fund is not known: the other rules leave at most the amount shown, without guarantee."
        )
    );

    internal static readonly RuleText Cap = new(
        "state-grant.cap",
        Texts.StateGrants,
        statement: new(
            "Le total des aides publiques ne dépasse pas une part de la dépense subventionnable prévue.",
            "All public aid together is at most a share of the expected eligible expenditure."
        ),
        met: new(
            "Les aides publiques ne peuvent dépasser {rate} de la dépense subventionnable, soit {cap} : avec {others} d’autres aides, il reste {left}.",
            "Public aid is at most {rate} of the eligible expenditure, which is {cap}: with {others} of other aid, {left} is left."
        ),
        notMet: new(
            "Les aides publiques ne peuvent dépasser {rate} de la dépense subventionnable, soit {cap} : les autres aides ({others}) n’en laissent rien.",
            "Public aid is at most {rate} of the eligible expenditure, which is {cap}: the other aid ({others}) leaves nothing of it."
        ),
        unknown: new(
            "On ne sait pas ce que le plafond des aides publiques laisse.",
            "It is not known what the cap on public aid leaves."
        ),
        slots: CapRules.Slots,
        threshold: "cap",
        distance: "left",
        remedy: new("qu’un autre financeur public réduise son aide", "another public funder that reduces its aid")
    );

    internal static readonly IReadOnlyList<RuleText> All =
    [
        DsidOwner,
        FnadtRate,
        Deficit,
        RecyclingShare,
        Site,
        Polluter,
        Contract,
        DepollutionBase,
        DepollutionRate,
        Saving,
        NewBuilding,
        FondsVertRate,
        Cap,
    ];
}
