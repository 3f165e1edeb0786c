using Pvd.Domain;
using Pvd.Rules;
using Pvd.Rules.Checks;
using Pvd.Rules.Grants;

namespace Pvd.Benchmarks.Grants;

/// <summary>The sentences of the trial regulation; its numbers stand in w1.json.</summary>
internal static class RegulationRules
{
    internal static readonly RuleText Size = new(
        "w1.size",
        new("Workload W1", "E1"),
        statement: new(
            "La commune est assez petite ou, jusqu’à une certaine taille, assez peu riche.",
            "The commune is small enough or, up to a certain size, not too wealthy."
        ),
        met: new(
            "La commune est assez petite : {population} habitants, pour un seuil de {small}.",
            "The commune is small enough: {population} inhabitants, for a threshold of {small}."
        ),
        notMet: new(
            "La commune est trop peuplée : {population} habitants, au-delà de {large}.",
            "The commune is too populous: {population} inhabitants, above {large}."
        ),
        slots:
        [
            Slot.Count("population", step => step.A),
            Slot.Count("wealth", step => step.B),
            Slot.Count("limit", SizeTest.LimitOf),
            Slot.Count("distance", step => Known.Difference(SizeTest.LimitOf(step), step.B)),
            Slot.Parameter("small"),
            Slot.Parameter("large", 1),
        ],
        threshold: "limit",
        distance: "distance"
    );

    internal static readonly SizeWords WhereWealthDecides = new(
        new(
            "La commune a {population} habitants, entre {small} et {large}, et une richesse de {wealth} pour 100 de la moyenne, inférieure à {limit}.",
            "The commune has {population} inhabitants, between {small} and {large}, and a wealth of {wealth} per cent of the mean, below {limit}."
        ),
        new(
            "La commune a {population} habitants, plus que {small}, et une richesse de {wealth} pour 100 de la moyenne, qui n’est pas inférieure à {limit}.",
            "The commune has {population} inhabitants, more than {small}, and a wealth of {wealth} per cent of the mean, which is not below {limit}."
        ),
        new("La richesse de la commune n’est pas connue.", "The wealth of the commune is not known.")
    );

    internal static readonly RuleText Start = new(
        "w1.start",
        new("Workload W1", "E2"),
        statement: new(
            "Les travaux ne commencent pas avant la demande.",
            "The works do not start before the application."
        ),
        met: new(
            "Les travaux commencent le {started}, {event} est du {allowed}.",
            "The works start on {started}, {event} is of {allowed}."
        ),
        notMet: new(
            "Les travaux commencent le {started}, avant {event}, du {allowed}.",
            "The works start on {started}, before {event} of {allowed}."
        ),
        slots: [Slot.Day("started", step => step.A), Slot.Day("allowed", step => step.B), Slot.Carried("event")],
        threshold: "allowed"
    );

    internal static readonly Localized Application = new("la demande", "the application");

    internal static readonly RuleText Rate = new(
        "w1.rate",
        new("Workload W1", "E3"),
        statement: new(
            "Le taux demandé atteint un minimum ; au-dessus d’un maximum il y est ramené.",
            "The rate asked for reaches a minimum; above a maximum it is brought down to it."
        ),
        met: new(
            "Le taux demandé, {rate}, est entre {minimum} et {maximum}.",
            "The rate asked for, {rate}, lies between {minimum} and {maximum}."
        ),
        notMet: new(
            "Le taux demandé, {rate}, n’atteint pas {minimum} ({floor}) : il manque {missing}.",
            "The rate asked for, {rate}, does not reach {minimum} ({floor}): {missing} is missing."
        ),
        slots:
        [
            Slot.Amount("asked", step => step.A),
            Slot.Amount("base", step => step.B),
            Slot.Percent("rate", step => step.A, step => step.B),
            Slot.Amount("floor", RateBand.FloorOf),
            Slot.Amount("missing", step => Math.Max(RateBand.FloorOf(step) - step.A, 0)),
            Slot.Amount("removed", step => step.C),
            Slot.Parameter("minimum"),
            Slot.Parameter("maximum", 1),
        ],
        threshold: "floor",
        distance: "missing"
    );

    internal static readonly Localized RateClipped = new(
        "Le taux demandé, {rate}, est ramené à {maximum} : {removed} de moins.",
        "The rate asked for, {rate}, is brought down to {maximum}: {removed} less."
    );

    internal static readonly RuleText Cap = new(
        "w1.cumulation",
        new("Workload W1", "cumulation"),
        statement: new(
            "Les aides publiques réunies ne dépassent pas une part du coût.",
            "Public aid together is at most a share of the cost."
        ),
        met: new(
            "Plafond de {rate} du coût, soit {cap} : avec {others} d’autres aides, il reste {left}.",
            "Cap of {rate} of the cost, which is {cap}: with {others} of other aid, {left} is left."
        ),
        notMet: new(
            "Plafond de {rate} du coût, soit {cap} : les autres aides ({others}) n’en laissent rien.",
            "Cap of {rate} of the cost, which is {cap}: the other aid ({others}) leaves nothing of it."
        ),
        slots: CapRules.Slots,
        threshold: "cap",
        distance: "left"
    );

    internal static readonly RuleText Post = new(
        "w1.post",
        new("Workload W1", "post"),
        statement: new(
            "Le poste reçoit une part de son coût, dans la limite d’un plafond, au prorata des mois.",
            "The post receives a share of its cost, up to a ceiling, for the months it is held."
        ),
        met: new(
            "Le poste reçoit {rate} de {salary} sur {months} mois, soit {share} ; le plafond est de {ceiling}.",
            "The post receives {rate} of {salary} over {months} months, which is {share}; the ceiling is {ceiling}."
        ),
        slots:
        [
            Slot.Parameter("rate"),
            Slot.Amount("salary", step => step.A),
            Slot.Count("months", step => step.B),
            Slot.Amount("share", step => step.C),
            Slot.Amount("ceiling", step => step.D),
            Slot.Amount("left", step => Math.Max(step.D - step.C, 0)),
            Slot.Amount("removed", step => Math.Max(step.C - step.D, 0)),
        ],
        threshold: "ceiling",
        distance: "left",
        figure: new(
            "post",
            new("Poste de chef de projet, au plus", "Post of project manager, at most"),
            step => Math.Min(step.C, step.D)
        )
    );

    internal static readonly Localized PostClipped = new(
        "Le poste reçoit {rate} de {salary} sur {months} mois, soit {share}, ramenés au plafond de {ceiling} : {removed} de moins.",
        "The post receives {rate} of {salary} over {months} months, which is {share}, brought down to the ceiling of {ceiling}: {removed} less."
    );

    internal static readonly IReadOnlyList<RuleText> All = [Size, Start, Rate, Cap, Post];
}
