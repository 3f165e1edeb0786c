using Pvd.Rules.Law;

namespace Pvd.Rules.Aids;

/// <summary>
/// Fonds de restructuration des locaux d’activité: the grant that comes last, on the deficit that every other grant leaves.
/// Sources: ANCT (share of the deficit), UrbanVitaliz sheet 157 (last funder, share of the operator, ceiling per square metre of one class of operations, which was
/// not read), ministry of economy (place).
/// </summary>
internal static class Frla
{
    private static readonly LegalReference Fund = new("ANCT", "fonds de restructuration des locaux d’activité");

    internal static readonly RuleText Place = new(
        "frla.place",
        Fund,
        statement: new(
            "L’opération est dans une zone réglementée, ou en ORT le cas échéant, et la ville l’a proposée.",
            "The operation is in a regulated zone, or in an ORT where relevant, and the town proposed it."
        ),
        met: new("L’opération est dans une telle zone.", "The operation is in such a zone."),
        notMet: new("L’opération n’est dans aucune de ces zones.", "The operation is in none of these zones."),
        unknown: new(
            "On ne sait pas si l’opération est dans une telle zone.",
            "It is not known whether the operation is in such a zone."
        )
    );

    internal static readonly RuleText Operator = new(
        "frla.operator",
        Fund,
        statement: new(
            "L’opérateur apporte une part du prix de revient, en fonds propres et en valeur d’actif préfinancée.",
            "The operator brings a share of the cost price, in equity and in asset value financed ahead."
        ),
        met: new(
            "L’opérateur apporte {value} du prix de revient, pour {minimum} au moins.",
            "The operator brings {value} of the cost price, for {minimum} at least."
        ),
        notMet: new(
            "L’opérateur apporte {value} du prix de revient, moins que les {minimum} demandés.",
            "The operator brings {value} of the cost price, less than the {minimum} asked."
        ),
        unknown: new("La part de l’opérateur ne peut pas être jugée.", "The share of the operator cannot be judged.")
    );

    internal static readonly RuleText Deficit = new(
        "frla.deficit",
        Fund,
        statement: new(
            "L’aide couvre au plus une part du déficit que laissent toutes les autres subventions : le FRLA vient en dernier.",
            "The aid covers at most a share of the deficit that every other grant leaves: the FRLA comes last."
        ),
        met: new(
            "Au plus {rate} du déficit de {cost}, calculé après toutes les autres subventions, soit {amount}.",
            "At most {rate} of the deficit of {cost}, reckoned after every other grant, which is {amount}."
        ),
        unknown: new("Le déficit n’est pas connu.", "The deficit is not known.")
    );

    internal static readonly RuleText Ceiling = new(
        "frla.ceiling",
        Fund,
        statement: new(
            "Pour une classe d’opérations, l’aide est plafonnée par mètre carré ; les plafonds des autres classes ne sont pas connus.",
            "For one class of operations the aid is capped by square metre; the ceilings of the other classes are not known."
        ),
        met: new("{area} m² à {law} : {ceiling} au plus.", "{area} m² at {law}: {ceiling} at most."),
        unknown: new(
            "On ne sait pas si un plafond par mètre carré s’applique, ou lequel.",
            "It is not known whether a ceiling per square metre applies, or which."
        )
    );

    internal static readonly Localized OtherClass = new(
        "L’opération n’est pas de la classe dont le plafond par mètre carré est connu : un autre plafond peut s’appliquer.",
        "The operation is not of the class whose ceiling per square metre is known: another ceiling may apply."
    );

    internal static readonly IReadOnlyList<RuleText> All = [Place, Operator, Deficit, Ceiling];

    private static readonly MissingFact Zone = new(
        "isInZone",
        new(
            "si l’opération est dans une zone que vise le FRLA",
            "whether the operation is in a zone that the FRLA is for"
        )
    );

    private static readonly MissingFact CostPrice = new(
        "operation.cost",
        new("le prix de revient de l’opération", "the cost price of the operation")
    );

    private static readonly MissingFact Share = new(
        "operation.operatorShare",
        new("la part de l’opérateur", "the share of the operator")
    );

    private static readonly MissingFact Lack = new(
        "operation.deficit",
        new("le déficit que laissent toutes les autres subventions", "the deficit that every other grant leaves")
    );

    private static readonly MissingFact Class = new(
        "operation.isAreaCapped",
        new(
            "si l’opération est de la classe plafonnée par mètre carré",
            "whether the operation is of the class that is capped by square metre"
        )
    );

    private static readonly MissingFact Area = new(
        "operation.area",
        new("la surface des locaux", "the area of the premises")
    );

    private static readonly MissingFact OtherCeiling = new(
        "law",
        new(
            "plafond par mètre carré inconnu pour cette classe d’opérations",
            "ceiling per square metre unknown for this class of operations"
        ),
        isLaw: true
    );

    internal static AidResult? Check(AidCase aid)
    {
        AidOperation operation = aid.Facts.Operation;
        aid.Holds(Place, aid.Facts.IsInZone, Zone, aid.Read(AidParameterIds.FrlaPlace));
        CheckOperator(aid);
        if (
            CappedShare.Of(aid, Deficit, operation.Deficit, Lack, aid.Read(AidParameterIds.FrlaShare)) is not { } amount
        )
        {
            return null;
        }

        return CheckCeiling(aid, amount) is { } capped ? new AidResult.AtMost(capped) : null;
    }

    private static void CheckOperator(AidCase aid)
    {
        AidOperation operation = aid.Facts.Operation;
        if (operation is { Cost: { } cost, OperatorShare: { } share })
        {
            Ratio part = cost == Euro.Zero ? Ratio.Zero : share.DividedBy(cost);
            aid.LiesWithin(Operator, FactValue.Of(part), Share, AidParameterIds.FrlaOperator);
            return;
        }

        MissingFact missing = operation.Cost is null ? CostPrice : Share;
        aid.LiesWithin(Operator, FactValue.Unknown, missing, AidParameterIds.FrlaOperator);
    }

    private static Euro? CheckCeiling(AidCase aid, Euro amount)
    {
        AidOperation operation = aid.Facts.Operation;
        ParameterReading perMetre = aid.Read(AidParameterIds.FrlaCeiling);
        if (operation.IsAreaCapped == false)
        {
            aid.Examination.Add(
                Ceiling,
                Outcome.Unknown,
                [],
                [perMetre],
                missing: [OtherCeiling],
                template: OtherClass
            );
            aid.Examination.Compute("upper-bound", AidWords.UpperBound, amount);
            return null;
        }

        if (operation.IsAreaCapped is null)
        {
            aid.Ask(Ceiling, Class, perMetre);
            return null;
        }

        if (aid.IsSilent(Ceiling, [perMetre]))
        {
            return null;
        }

        if (operation.Area is not { } area)
        {
            aid.Ask(Ceiling, Area, perMetre);
            return null;
        }

        Ratio metres = AreaLimits.Exact(area);
        Euro ceiling = (new ExactEuro(perMetre.Value.Amount) * metres).Round(Rounding.Down);
        aid.Met(
            Ceiling,
            [perMetre],
            new("area", FactValue.Of(Wording.Decimal(metres))),
            new("law", perMetre.Value),
            new("ceiling", FactValue.Of(ceiling))
        );
        return Euro.Min(amount, ceiling);
    }
}
