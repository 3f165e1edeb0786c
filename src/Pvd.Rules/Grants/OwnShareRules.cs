using Pvd.Domain.Funding;
using Pvd.Rules.Checks;
using Pvd.Rules.Law;

namespace Pvd.Rules.Grants;

/// <summary>
/// The minimum share of the project owner. Source: CGCT L1111-10, III (loi 2010-1563 art. 76 and later versions, each exception with its own dates), L1111-9 (lead authority).
/// Counted in the ratio are the owner's money and public money; private money is outside (circular IOCB1203166C). A derogation is a dated decision of the prefect, never automatic.
/// </summary>
internal static class OwnShareRules
{
    internal static readonly RuleText Minimum = new(
        "own-share.minimum",
        Texts.OwnShare,
        statement: new(
            "Le maître d’ouvrage garde à sa charge une part minimale des financements publics de l’investissement.",
            "The project owner keeps a minimum share of the public funding of the investment."
        ),
        met: new(
            "Le maître d’ouvrage garde à sa charge {own} ; le minimum, {rate} des financements publics, est de {minimum}, soit une marge de {margin}.",
            "The project owner keeps {own}; the minimum, {rate} of the public funding, is {minimum}, which leaves a margin of {margin}."
        ),
        notMet: new(
            "Le minimum à la charge du maître d’ouvrage, {rate} des financements publics, est de {minimum} : une fois les autres aides publiques déduites, il ne reste rien pour cette demande.",
            "The minimum that the project owner keeps, {rate} of the public funding, is {minimum}: once the other public aid is deducted, nothing is left for this request."
        ),
        unknown: new(
            "On ne sait pas si le maître d’ouvrage garde la part minimale à sa charge.",
            "It is not known whether the project owner keeps the minimum share."
        ),
        slots:
        [
            Slot.Parameter("rate"),
            Slot.Amount("own", step => step.A),
            Slot.Amount("minimum", step => step.B),
            Slot.Amount("margin", step => Known.Difference(step.A, step.B)),
            Slot.Amount("shortfall", step => Known.Difference(step.B, step.A)),
            Slot.Amount("removed", step => step.C),
            Slot.Amount("allowed", step => step.D),
            Slot.Carried("share"),
        ],
        threshold: "minimum",
        distance: "margin",
        remedy: new("qu’un autre financeur public réduise son aide", "another public funder that reduces its aid")
    );

    internal static readonly Localized Exactly = new(
        "Le maître d’ouvrage garde à sa charge {own}, soit exactement le minimum de {rate} des financements publics.",
        "The project owner keeps {own}, exactly the minimum of {rate} of the public funding."
    );

    internal static readonly Localized Clipped = new(
        "Le maître d’ouvrage ne garderait que {own}, pour un minimum de {minimum} ({rate} des financements publics) : il manque {shortfall}. L’aide est ramenée de {removed}.",
        "The project owner would keep only {own}, for a minimum of {minimum} ({rate} of the public funding): {shortfall} is missing. The grant is brought down by {removed}."
    );

    internal static readonly Localized ByDecision = new(
        "Le préfet a ramené la part minimale à {share} : le maître d’ouvrage garde {own} pour un minimum de {minimum}, soit une marge de {margin}.",
        "The prefect has brought the minimum share down to {share}: the project owner keeps {own} for a minimum of {minimum}, which leaves a margin of {margin}."
    );

    internal static readonly Localized ClippedByDecision = new(
        "Même avec la part minimale ramenée à {share}, le maître d’ouvrage ne garderait que {own} pour un minimum de {minimum} : l’aide est ramenée de {removed}.",
        "Even with the minimum share brought down to {share}, the project owner would keep only {own} for a minimum of {minimum}: the grant is brought down by {removed}."
    );

    internal static readonly Localized NothingLeftByDecision = new(
        "Même avec la part minimale ramenée à {share}, soit {minimum}, il ne reste rien pour cette demande une fois les autres aides publiques déduites.",
        "Even with the minimum share brought down to {share}, which is {minimum}, nothing is left for this request once the other public aid is deducted."
    );

    internal static readonly Localized MayDerogate = new(
        "Le maître d’ouvrage ne garderait que {own}, pour un minimum de {minimum} ({rate} des financements publics) : il manque {shortfall}. Pour ce projet ({subject}), le préfet peut admettre une part moindre{floor}. Sans cette décision : au plus {allowed}.",
        "The project owner would keep only {own}, for a minimum of {minimum} ({rate} of the public funding): {shortfall} is missing. For this project ({subject}), the prefect may accept a lower share{floor}. Without that decision: at most {allowed}."
    );

    internal static readonly Localized DownTo = new(", jusqu’à {floor}", ", down to {floor}");

    internal static readonly Localized NotALocalAuthority = new(
        "La part minimale n’oblige que les collectivités et leurs groupements : le maître d’ouvrage n’en est pas un.",
        "The minimum share binds local authorities and their groupings only: the project owner is none."
    );

    internal static readonly Localized Overseas = new(
        "La part minimale ne s’applique pas dans ce territoire d’outre-mer.",
        "The minimum share does not apply in this overseas territory."
    );

    internal static readonly Localized UrbanRenewal = new(
        "La part minimale est écartée pour le renouvellement urbain.",
        "The minimum share is set aside for urban renewal."
    );

    internal static readonly RuleText Derogated = new(
        "own-share.decision",
        Texts.OwnShare,
        statement: new(
            "Une décision du préfet n’abaisse la part minimale que pour les objets que la loi énumère.",
            "A decision of the prefect lowers the minimum share only for the subjects that the law lists."
        ),
        notMet: new(
            "La décision du {decided} abaisse la part minimale, mais le projet n’a aucun des objets pour lesquels la loi le permet à cette date : elle n’est pas retenue.",
            "The decision of {decided} lowers the minimum share, but the project has none of the subjects for which the law allows it on that day: it is left out."
        ),
        slots: [Slot.Day("decided", step => step.A), Slot.Carried("floor")]
    );

    internal static readonly Localized BelowFloor = new(
        "La décision du {decided} abaisse la part minimale plus que la loi ne le permet : {floor} est retenu.",
        "The decision of {decided} lowers the minimum share more than the law allows: {floor} is counted."
    );

    /// <summary>What opens a derogation, and the parameter that dates it.</summary>
    internal static readonly IReadOnlyList<(ProjectSubject Subject, string Parameter)> Derogations =
    [
        (ProjectSubject.ProtectedMonument, ParameterIds.OwnShareMonument),
        (ProjectSubject.PublicCalamity, ParameterIds.OwnShareCalamity),
        (ProjectSubject.UnprotectedHeritage, ParameterIds.OwnShareHeritage),
        (ProjectSubject.Bridge, ParameterIds.OwnShareBridge),
        (ProjectSubject.Natura2000, ParameterIds.OwnShareNatura),
        (ProjectSubject.SchoolEnergyRenovation, ParameterIds.OwnShareSchool),
    ];

    /// <summary>The fields of the Corsican rule.</summary>
    internal static readonly IReadOnlyList<ProjectSubject> CorsicanFields =
    [
        ProjectSubject.WaterSupply,
        ProjectSubject.Waste,
        ProjectSubject.ForestFire,
        ProjectSubject.CommunalRoad,
    ];

    internal static readonly IReadOnlyList<RuleText> All = [Minimum, Derogated];

    internal static Authority Prefect(Localized bounds) => new(new("le préfet", "the prefect"), Texts.OwnShare, bounds);
}
