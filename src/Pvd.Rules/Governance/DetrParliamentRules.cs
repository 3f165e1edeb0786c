using Pvd.Domain.Governance;
using Pvd.Rules.Law;

namespace Pvd.Rules.Governance;

/// <summary>
/// Which deputies and senators sit on the commission d’élus for the DETR.
/// Source: CGCT L2334-37: all of them where the département has few, else a fixed number of each.
/// </summary>
internal static class DetrParliamentRules
{
    internal static readonly RuleText Parliament = new(
        "GOV-11-PARLIAMENT",
        DetrCommissionRules.Code,
        statement: new(
            "Tous les députés et sénateurs du département siègent s’ils sont peu nombreux ; sinon, un nombre fixé de chacun.",
            "All deputies and senators of the département sit where they are few; otherwise a fixed number of each."
        ),
        met: new(
            "Commission DETR « {body} » : {deputies} et {senators} siègent, comme il se doit.",
            "DETR commission \"{body}\": {deputies} and {senators} sit, as they should."
        ),
        notMet: new(
            "Commission DETR « {body} » : {deputies} et {senators} siègent, alors qu’il faut {dueDeputies} et {dueSenators}.",
            "DETR commission \"{body}\": {deputies} and {senators} sit, while {dueDeputies} and {dueSenators} are due."
        ),
        unknown: new(
            "Commission DETR « {body} » : on ne sait pas si les parlementaires qui doivent siéger siègent.",
            "DETR commission \"{body}\": it is not known whether the members of Parliament who should sit do."
        )
    );

    internal static readonly Localized NotAll = new(
        "Commission DETR « {body} » : {deputies} et {senators} siègent, alors que les parlementaires du département, au nombre de {total}, siègent tous.",
        "DETR commission \"{body}\": {deputies} and {senators} sit, while the members of Parliament of the département, {total} in number, all sit."
    );

    private static readonly Localized NumberMissing = new(
        "le nombre de députés et de sénateurs du département, pour « {body} »",
        "how many deputies and senators the département has, for \"{body}\""
    );

    private static readonly Localized Deputy = new("député", "deputy");
    private static readonly Localized Deputies = new("députés", "deputies");
    private static readonly Localized Senator = new("sénateur", "senator");
    private static readonly Localized Senators = new("sénateurs", "senators");

    internal static void Check(GovernanceBody body, Examination examination)
    {
        NamedFact named = BodyWords.Named(body.Id);
        if (BodySeats.Sitting(body, examination.Law.Day) is not { } sitting)
        {
            examination.Unknown(Parliament, [BodyWords.Mandates(body.Id)], named);
            return;
        }

        ParameterReading[] law =
        [
            examination.Law.Parameter(ParameterIds.CommissionParliament),
            examination.Law.Parameter(ParameterIds.CommissionDeputies),
            examination.Law.Parameter(ParameterIds.CommissionSenators),
        ];
        if (law.Any(reading => !reading.Value.IsKnown))
        {
            IEnumerable<MissingFact> silent = law.Where(reading => !reading.Value.IsKnown)
                .Select(reading => reading.Missing);
            examination.Add(Parliament, Outcome.Unknown, [named], law, missing: [.. silent]);
            return;
        }

        Seated seated = new(
            sitting.Count(mandate => mandate.Role.Equals(MandateRole.Deputy)),
            sitting.Count(mandate => mandate.Role.Equals(MandateRole.Senator)),
            body.Parliamentarians
        );
        CheckSeated(body, seated, law, examination);
    }

    private static void CheckSeated(GovernanceBody body, Seated seated, ParameterReading[] law, Examination examination)
    {
        int few = law[0].Value.Number;
        bool isFixed = seated.Deputies == law[1].Value.Number && seated.Senators == law[2].Value.Number;
        // Those who sit exist: the département has at least as many, whatever the file says.
        int total = Math.Max(seated.Number, seated.Total ?? 0);
        NamedFact[] facts =
        [
            BodyWords.Named(body.Id),
            new("deputies", FactValue.Of(BodyWords.Count(seated.Deputies, Deputy, Deputies))),
            new("senators", FactValue.Of(BodyWords.Count(seated.Senators, Senator, Senators))),
        ];
        if (seated.Total is null && total < few && !(isFixed && total == few - 1))
        {
            MissingFact missing = new("bodies.parliamentarians", NumberMissing.Fill("body", body.Id));
            examination.Add(Parliament, Outcome.Unknown, facts, law, missing: [missing]);
        }
        else if (total < few)
        {
            bool allSit = seated.Number == total;
            examination.Add(
                Parliament,
                allSit ? Outcome.Met : Outcome.NotMet,
                [.. facts, new("total", FactValue.Of(total))],
                law,
                law[0].Value,
                template: allSit ? null : NotAll
            );
        }
        else
        {
            examination.Add(
                Parliament,
                isFixed ? Outcome.Met : Outcome.NotMet,
                [
                    .. facts,
                    new("dueDeputies", FactValue.Of(BodyWords.Count(law[1].Value.Number, Deputy, Deputies))),
                    new("dueSenators", FactValue.Of(BodyWords.Count(law[2].Value.Number, Senator, Senators))),
                ],
                law,
                law[0].Value
            );
        }
    }

    /// <summary>How many deputies and senators sit, and how many the département has; <c>null</c> when not known.</summary>
    private sealed record Seated(int Deputies, int Senators, int? Total)
    {
        internal int Number => Deputies + Senators;
    }
}
