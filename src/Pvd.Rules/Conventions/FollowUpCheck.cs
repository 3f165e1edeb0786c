using Pvd.Domain.Conventions;
using Pvd.Rules.Law;

namespace Pvd.Rules.Conventions;

/// <summary>Whether the yearly reports and the evaluation of an ORT have been made in time.</summary>
internal static class FollowUpCheck
{
    internal static void Check(FrameworkConvention act, ActStanding standing, Examination examination)
    {
        if (standing.InForceOn is not { } since || act.ClaimsOrt == false)
        {
            return;
        }

        LocalDate until = standing.LastDay is { } term && term < examination.Law.Day ? term : examination.Law.Day;
        CheckReport(act, since, until, examination);
        CheckEvaluation(act, since, until, examination);
    }

    private static void CheckReport(FrameworkConvention act, LocalDate since, LocalDate until, Examination examination)
    {
        ParameterReading years = ReadingOf(ParameterIds.OrtReport, since, examination);
        if (!years.Value.IsKnown)
        {
            Unknown(years, examination);
            return;
        }

        LocalDate? given = LastOf(act, ActEventKind.AnnualReport, since, examination);
        LocalDate due = (given ?? since).PlusYears(years.Value.Number);
        bool isLate = until > due;
        NamedFact[] facts =
        [
            new("since", FactValue.Of(since)),
            new("last", FactValue.Of(given ?? since)),
            new("due", FactValue.Of(due)),
        ];
        examination.Add(
            ActRules.CouncilsInformed,
            isLate ? Outcome.NotMet : Outcome.Met,
            facts,
            [years],
            FactValue.Of(due),
            template: isLate ? FrameworkWords.ReportLate
                : given is null ? FrameworkWords.ReportAwaited
                : FrameworkWords.ReportGiven
        );
    }

    private static void CheckEvaluation(
        FrameworkConvention act,
        LocalDate since,
        LocalDate until,
        Examination examination
    )
    {
        ParameterReading years = ReadingOf(ParameterIds.OrtEvaluation, since, examination);
        if (!years.Value.IsKnown)
        {
            Unknown(years, examination);
            return;
        }

        LocalDate last = LastOf(act, ActEventKind.Evaluation, since, examination) ?? since;
        LocalDate due = last.PlusYears(years.Value.Number);
        bool isLate = until > due;
        examination.Add(
            ActRules.CouncilsInformed,
            isLate ? Outcome.NotMet : Outcome.Met,
            [new("due", FactValue.Of(due)), new("last", FactValue.Of(last))],
            [years],
            FactValue.Of(due),
            template: isLate ? FrameworkWords.EvaluationLate : FrameworkWords.EvaluationAwaited
        );
    }

    private static void Unknown(ParameterReading years, Examination examination) =>
        examination.Add(
            ActRules.CouncilsInformed,
            Outcome.Unknown,
            [],
            [years],
            missing: [years.Missing],
            template: ActRules.CouncilsInformed.Statement
        );

    private static ParameterReading ReadingOf(string id, LocalDate day, Examination examination) =>
        examination.Law.Legislation.Parameter(id).At(day);

    private static LocalDate? LastOf(
        FrameworkConvention act,
        ActEventKind kind,
        LocalDate since,
        Examination examination
    ) =>
        act
            .Act.Events.Where(happened =>
                happened.Kind.Equals(kind)
                && since <= happened.On
                && happened.On <= examination.Law.Day
                && (kind.Equals(ActEventKind.Evaluation) || HasEveryCouncil(act, happened))
            )
            .Select(happened => (LocalDate?)happened.On)
            .Max();

    /// <summary>A report that some council was not given is not yet one; where nobody knows which, it counts.</summary>
    private static bool HasEveryCouncil(FrameworkConvention act, ActEvent report) =>
        report.Parties is not { } told
        || (act.Act.Parties ?? []).All(party =>
            !party.Role.IsRequired || !party.Role.IsLocalAuthority || told.Contains(party.Id, StringComparer.Ordinal)
        );
}
