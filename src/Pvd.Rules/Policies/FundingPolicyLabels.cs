using Pvd.Domain.Funding;

namespace Pvd.Rules.Policies;

/// <summary>The choices about State grants in words.</summary>
internal static class FundingPolicyLabels
{
    internal static readonly Localized ByAward = new(
        "version des textes à la date de la décision",
        "version of the texts on the day of the decision"
    );
    internal static readonly Localized ByRequest = new(
        "version des textes à la réception de la demande",
        "version of the texts on the day the request was received"
    );
    internal static readonly Localized ByNotification = new(
        "version des textes à la notification de l’attribution",
        "version of the texts on the day the award was notified"
    );
    internal static readonly Localized Union = new(
        "plafond calculé sur l’union des dépenses retenues",
        "cap reckoned on the union of the expenditures counted"
    );
    internal static readonly Localized Largest = new(
        "plafond calculé sur la plus grande des assiettes",
        "cap reckoned on the largest of the bases"
    );
    internal static readonly Localized Smallest = new(
        "plafond calculé sur la plus petite des assiettes",
        "cap reckoned on the smallest of the bases"
    );
    internal static readonly Localized ExactRate = new(
        "taux exact, montant sur assiette",
        "exact rate, amount over base"
    );
    internal static readonly Localized ShownRate = new(
        "taux affiché, à deux décimales",
        "rate as shown, to two decimals"
    );
    internal static readonly Localized NoImplicitRefusal = new("le silence ne vaut pas refus", "silence is no refusal");
    internal static readonly Localized RefusedAtYearEnd = new(
        "le silence vaut refus à la fin de l’année qui suit celle de la demande",
        "silence is a refusal at the end of the year after that of the request"
    );
    internal static readonly Localized RefusedByCrpa = new(
        "le silence vaut refus au bout du délai de droit commun (sauf DETR)",
        "silence is a refusal at the end of the ordinary period (the DETR excepted)"
    );
    internal static readonly Localized Suspends = new(
        "la demande de pièces suspend le délai, les jours écoulés restent acquis",
        "a request for papers suspends the period, the days gone by still count"
    );
    internal static readonly Localized Restarts = new(
        "la demande de pièces fait repartir le délai de zéro",
        "a request for papers makes the period begin again"
    );
    internal static readonly Localized AdvanceOnStart = new(
        "avance versée au commencement",
        "advance paid at the start"
    );
    internal static readonly Localized AdvanceOnRequest = new("avance versée sur demande", "advance paid on request");
    internal static readonly Localized Separate = new("DETR, DSIL et DPV distinctes", "DETR, DSIL and DPV apart");
    internal static readonly Localized Merged = new(
        "DETR, DSIL et DPV fusionnées (FIT)",
        "DETR, DSIL and DPV merged (FIT)"
    );
    internal static readonly Localized LastAwardedGivesWay = new(
        "l’aide attribuée en dernier cède la première",
        "the grant awarded last gives way first"
    );
    internal static readonly Localized ListedGiveWay = new(
        "cèdent d’abord, dans l’ordre : {list}",
        "these give way first, in order: {list}"
    );

    internal static readonly Localized LateEndProRata = new(
        "VTA : départ dans les derniers mois rendu à proportion",
        "VTA: leaving within the last months is given back in proportion"
    );
    internal static readonly Localized LateEndNothing = new(
        "VTA : rien à rendre pour un départ dans les derniers mois",
        "VTA: nothing is given back for leaving within the last months"
    );

    internal static PolicyChoice Of(RegimeDate date) =>
        Choice(
            "regimeDate",
            date,
            date switch
            {
                RegimeDate.Award => ByAward,
                RegimeDate.Request => ByRequest,
                _ => ByNotification,
            }
        );

    internal static PolicyChoice Of(CombinedBase combined) =>
        Choice(
            "combinedBase",
            combined,
            combined switch
            {
                CombinedBase.Union => Union,
                CombinedBase.Largest => Largest,
                _ => Smallest,
            }
        );

    internal static PolicyChoice Of(RatePrecision precision) =>
        Choice("ratePrecision", precision, precision == RatePrecision.Exact ? ExactRate : ShownRate);

    internal static PolicyChoice Of(ImplicitRefusal refusal) =>
        Choice(
            "implicitRefusal",
            refusal,
            refusal switch
            {
                ImplicitRefusal.Off => NoImplicitRefusal,
                ImplicitRefusal.EndOfFollowingYear => RefusedAtYearEnd,
                _ => RefusedByCrpa,
            }
        );

    internal static PolicyChoice Of(CompletenessSuspension suspension) =>
        Choice(
            "completenessSuspension",
            suspension,
            suspension == CompletenessSuspension.KeepElapsedDays ? Suspends : Restarts
        );

    internal static PolicyChoice Of(AdvanceTrigger trigger) =>
        Choice("advanceTrigger", trigger, trigger == AdvanceTrigger.OnStart ? AdvanceOnStart : AdvanceOnRequest);

    internal static PolicyChoice Of(InvestmentDotations dotations) =>
        Choice("dotations", dotations, dotations == InvestmentDotations.Separate ? Separate : Merged);

    internal static PolicyChoice Of(VtaLateEnd end) =>
        Choice("vtaLateEnd", end, end == VtaLateEnd.ProRata ? LateEndProRata : LateEndNothing);

    internal static PolicyChoice Of(IReadOnlyList<FundingInstrument> givesWayFirst)
    {
        string list = string.Join(", ", givesWayFirst.Select(instrument => instrument.Acronym));
        return new(
            "givesWayFirst",
            string.Join(",", givesWayFirst.Select(instrument => instrument.Value)),
            givesWayFirst.Count == 0 ? LastAwardedGivesWay : ListedGiveWay.Fill("list", list)
        );
    }

    private static PolicyChoice Choice<T>(string id, T value, Localized label)
        where T : struct, Enum => new(id, value.ToString(), label);
}
