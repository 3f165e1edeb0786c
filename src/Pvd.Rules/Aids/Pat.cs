using Pvd.Rules.Law;

namespace Pvd.Rules.Aids;

/// <summary>
/// Projet alimentaire territorial: the call of the Ministry of agriculture of 2022 and 2023.
/// Sources: Fonds publics and Interfel on that call. The values of the calls of 2020 and 2021, and the rate for existing projects, were not found.
/// </summary>
internal static class Pat
{
    private static readonly LegalReference Call = new("Ministère de l’agriculture", "appel à projets PAT 2022-2023");

    internal static readonly RuleText Length = new(
        "pat.length",
        Call,
        statement: new("Le soutien a une durée maximale.", "The support has a maximum length."),
        met: new("{value} mois, pour {maximum} au plus.", "{value} months, for {maximum} at most."),
        notMet: new("{value} mois, plus que les {maximum} admis.", "{value} months, more than the {maximum} allowed."),
        unknown: new("On ne connaît pas la durée admise.", "The length allowed is not known.")
    );

    internal static readonly RuleText Emergence = new(
        "pat.emergence",
        Call,
        statement: new(
            "L’émergence d’un projet est aidée par une part du coût, dans la limite d’un plafond.",
            "The emergence of a project is helped by a share of the cost, within a ceiling."
        ),
        met: new(
            "Au plus {rate} de {cost} et au plus {ceiling} : {amount}.",
            "At most {rate} of {cost} and at most {ceiling}: {amount}."
        ),
        unknown: new("L’aide à l’émergence ne peut pas être dite.", "The aid for emergence cannot be told.")
    );

    internal static readonly RuleText Existing = new(
        "pat.existing",
        Call,
        statement: new(
            "Un projet existant est aidé dans la limite d’un plafond ; le taux n’est pas connu.",
            "An existing project is helped within a ceiling; the rate is not known."
        ),
        unknown: new(
            "Le taux de l’aide à un projet existant n’est pas connu ; le plafond est de {law2}.",
            "The rate of the aid for an existing project is not known; the ceiling is {law2}."
        )
    );

    internal static readonly Localized WhetherExistingUnknown = new(
        "On ne sait pas si le projet existe déjà ou doit naître.",
        "It is not known whether the project exists already or is to emerge."
    );

    internal static readonly IReadOnlyList<RuleText> All = [Length, Emergence, Existing];

    private static readonly MissingFact WhetherExisting = new(
        "isRenewal",
        new("si le projet existe déjà", "whether the project exists already")
    );

    internal static AidResult? Check(AidCase aid)
    {
        if (aid.Facts.IsRenewal is not { } exists)
        {
            aid.Examination.Add(
                Emergence,
                Outcome.Unknown,
                [],
                missing: [WhetherExisting],
                template: WhetherExistingUnknown
            );
            return null;
        }

        FactValue months = aid.Facts.Months is { } length ? FactValue.Of(length) : FactValue.Unknown;
        string longest = exists ? AidParameterIds.PatExistingMonths : AidParameterIds.PatMonths;
        aid.LiesWithin(Length, months, AidWords.Months, least: null, longest);
        if (exists)
        {
            ParameterReading ceiling = aid.Read(AidParameterIds.PatExistingCeiling);
            aid.TellSilence(Existing, aid.Read(AidParameterIds.PatExistingRate), ceiling);
            if (ceiling.Value.IsKnown)
            {
                aid.Examination.Compute("upper-bound", AidWords.UpperBound, ceiling.Value.Amount);
            }

            return null;
        }

        Euro? amount = CappedShare.Of(
            aid,
            Emergence,
            aid.Facts.Operation.Cost,
            AidWords.Cost,
            aid.Read(AidParameterIds.PatRate),
            ceiling: aid.Read(AidParameterIds.PatCeiling)
        );
        return amount is { } known ? new AidResult.AtMost(known) : null;
    }
}
