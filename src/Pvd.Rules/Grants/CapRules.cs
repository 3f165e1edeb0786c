using Pvd.Rules.Checks;

namespace Pvd.Rules.Grants;

/// <summary>
/// The 80 % cap of CGCT R2334-27, second paragraph, in its two versions: all direct public aid (décret 2011-514) until 5 October 2021,
/// DETR, DPV, DSIL and DSID alone (décret 2021-1291, art. 5) since. Which day selects the version, and which base counts when bases differ, was not read: policies.
/// </summary>
internal static class CapRules
{
    internal static readonly IReadOnlyList<Slot> Slots =
    [
        Slot.Parameter("rate"),
        Slot.Amount("cap", step => step.A),
        Slot.Amount("others", step => step.B),
        Slot.Amount(
            "left",
            step => Known.Is(step.A) && Known.Is(step.B) ? Math.Max(step.A - step.B, 0) : Known.Nothing
        ),
        Slot.Amount("removed", step => step.C),
        Slot.Amount("excess", step => step.D),
    ];

    private static readonly Localized Remedy = new(
        "qu’une autre des aides plafonnées soit réduite",
        "another of the capped grants reduced"
    );

    internal static readonly RuleText AllPublicAid = new(
        "dotation.cap-public-aid",
        Texts.Cgct("R2334-27, al. 2 (version du décret 2011-514)"),
        statement: new(
            "Les aides publiques directes ne dépassent pas une part de la dépense subventionnable dès que la DETR ou une autre dotation y participe.",
            "Direct public aid is at most a share of the eligible expenditure once the DETR or another dotation takes part."
        ),
        met: new(
            "Les aides publiques directes ne peuvent dépasser {rate} de la dépense subventionnable, soit {cap} : avec {others} d’autres aides, il reste {left}.",
            "Direct public aid is at most {rate} of the eligible expenditure, which is {cap}: with {others} of other aid, {left} is left."
        ),
        notMet: new(
            "Les aides publiques directes ne peuvent dépasser {rate} de la dépense subventionnable, soit {cap} : les autres aides ({others}) n’en laissent rien.",
            "Direct public aid is at most {rate} of the eligible expenditure, which is {cap}: the other aid ({others}) leaves nothing of it."
        ),
        unknown: new(
            "On ne sait pas ce que le plafond des aides publiques laisse.",
            "It is not known what the cap on public aid leaves."
        ),
        slots: Slots,
        threshold: "cap",
        distance: "left",
        remedy: Remedy
    );

    internal static readonly RuleText Dotations = new(
        "dotation.cap-dotations",
        Texts.Cgct("R2334-27, al. 2"),
        statement: new(
            "DETR, DPV, DSIL et DSID réunies ne dépassent pas une part de la dépense subventionnable.",
            "DETR, DPV, DSIL and DSID together are at most a share of the eligible expenditure."
        ),
        met: new(
            "Les dotations de l’État ne peuvent dépasser {rate} de la dépense subventionnable, soit {cap} : avec {others} d’autres dotations, il reste {left}.",
            "The State's dotations are at most {rate} of the eligible expenditure, which is {cap}: with {others} of other dotations, {left} is left."
        ),
        notMet: new(
            "Les dotations de l’État ne peuvent dépasser {rate} de la dépense subventionnable, soit {cap} : les autres dotations ({others}) n’en laissent rien.",
            "The State's dotations are at most {rate} of the eligible expenditure, which is {cap}: the other dotations ({others}) leave nothing of it."
        ),
        unknown: new(
            "On ne sait pas ce que le plafond des dotations laisse.",
            "It is not known what the cap on the dotations leaves."
        ),
        slots: Slots,
        threshold: "cap",
        distance: "left",
        remedy: Remedy
    );

    internal static readonly Localized Clipped = new(
        "Plafond de {rate} de la dépense subventionnable, soit {cap} : avec {others} d’autres aides comptées, il ne reste que {left}. L’aide est ramenée de {removed}.",
        "Cap of {rate} of the eligible expenditure, which is {cap}: with {others} of other aid counted, only {left} is left. The grant is brought down by {removed}."
    );

    internal static readonly Localized ClippedAtLeast = new(
        "Plafond de {rate} de la dépense subventionnable, soit {cap} : avec les aides déjà connues ({others}), il reste au plus {left}. L’aide est ramenée d’au moins {removed}.",
        "Cap of {rate} of the eligible expenditure, which is {cap}: with the aid known so far ({others}), at most {left} is left. The grant is brought down by {removed} at least."
    );

    internal static readonly Localized OthersYield = new(
        "Plafond de {rate} de la dépense subventionnable, soit {cap} : le total le dépasse de {excess}, que d’autres demandes, qui cèdent d’abord, doivent perdre ; il reste {left} pour celle-ci.",
        "Cap of {rate} of the eligible expenditure, which is {cap}: the total exceeds it by {excess}, which other requests, first to give way, must lose; {left} is left for this one."
    );

    internal static readonly Localized NoRegime = new(
        "On ne sait pas quelle version du plafond s’applique.",
        "It is not known which version of the cap applies."
    );

    internal static readonly IReadOnlyList<RuleText> All = [AllPublicAid, Dotations];
}
