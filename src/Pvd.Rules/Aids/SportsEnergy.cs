using Pvd.Rules.Law;

namespace Pvd.Rules.Aids;

/// <summary>
/// The aid of the Agence nationale du sport for the energy renovation of sports facilities, 2021: who examines the request is known, its rate is not.
/// Sources: Banque des Territoires and a consultant, 2021. It adds up with DSIL and DETR.
/// </summary>
internal static class SportsEnergy
{
    private static readonly LegalReference Plan = new(
        "Agence nationale du sport",
        "plan de relance, rénovation énergétique, 2021"
    );

    internal static readonly RuleText Examined = new(
        "ans.examined",
        Plan,
        statement: new(
            "Au-dessus d’un montant demandé, la demande est examinée au niveau national ; en dessous, en région.",
            "Above an amount asked for, the request is examined nationally; below, in the région."
        ),
        met: new(
            "{requested} demandés, pour un seuil de {threshold} : examen en région.",
            "{requested} asked for, for a threshold of {threshold}: examined in the région."
        ),
        unknown: new("On ne sait pas où la demande est examinée.", "It is not known where the request is examined.")
    );

    internal static readonly Localized Nationally = new(
        "{requested} demandés, au-dessus de {threshold} : examen national.",
        "{requested} asked for, above {threshold}: examined nationally."
    );

    internal static readonly RuleText Rate = new(
        "ans.rate",
        Plan,
        statement: new(
            "Le taux maximal, le plancher et le plafond de l’aide ne sont pas connus.",
            "The maximum rate, the floor and the ceiling of the aid are not known."
        )
    );

    internal static readonly IReadOnlyList<RuleText> All = [Examined, Rate];

    private static readonly MissingFact Requested = new("requested", new("le montant demandé", "the amount asked for"));

    /// <summary>No amount follows: only who examines it is told.</summary>
    internal static AidResult? Check(AidCase aid)
    {
        ParameterReading threshold = aid.Read(AidParameterIds.SportsThreshold);
        if (!aid.IsSilent(Examined, [threshold]))
        {
            if (aid.Facts.Requested is { } requested)
            {
                aid.Examination.Add(
                    Examined,
                    Outcome.Met,
                    [new("requested", FactValue.Of(requested)), new("threshold", threshold.Value)],
                    [threshold],
                    threshold.Value,
                    template: requested > threshold.Value.Amount ? Nationally : null
                );
            }
            else
            {
                aid.Ask(Examined, Requested, threshold);
            }
        }

        aid.TellSilence(Rate, aid.Read(AidParameterIds.SportsRate));
        return null;
    }
}
