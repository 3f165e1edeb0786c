using Pvd.Domain.Conventions;
using Pvd.Rules.LifeCycles;
using Pvd.Rules.Policies;
using Pvd.Rules.Receipts;

namespace Pvd.Rules.Conventions;

/// <summary>Judges whether a convention-cadre has the effect of an ORT, on a day and over time. Stateless; safe to share between threads.</summary>
/// <remarks>An act without that effect may be in force all the same: <see cref="ConventionEngine"/> tells.</remarks>
public sealed class OrtEngine
{
    internal const string EngineId = "ort";

    private static readonly OrtAnswer Answer = new();

    private readonly PvdPolicies _policies;

    internal OrtEngine(PvdPolicies policies) => _policies = policies;

    /// <summary>Judges the act of a dossier on the day of the law: favourable where it has the effect of an ORT that day.</summary>
    /// <param name="dossier">The dossier; what it dates after the day of the law has not happened yet.</param>
    /// <param name="law">The law, and the day taken for today.</param>
    /// <param name="policies">The choices left open; <c>null</c> for those the rules were made with.</param>
    public Assessment<OrtEffect> Assess(PvdDossier dossier, LawInForce law, PvdPolicies? policies = null)
    {
        Examination examination = new(
            Answer,
            Guard.NotNull(law, nameof(law)),
            policies ?? _policies,
            Question.About(Guard.NotNull(dossier, nameof(dossier)))
        );
        if (FileOf(dossier, law, examination.Policies) is not { } file)
        {
            examination.Unknown(OrtRules.InForce, [new("framework", FrameworkWords.Act)]);
            return examination.Conclude(hasResult: false, () => new OrtEffect(law.Day, null, false));
        }

        OrtEffect? effect = new OrtCheck(dossier.Framework!, file, examination).Check();
        return examination.Conclude(effect is not null, () => effect!);
    }

    /// <summary>Tells, from the beginning of the programme to the day of the law, from when to when the act has had the effect of an ORT, has not, or cannot be judged, each with its reasons.</summary>
    /// <remarks>The intervals have no gap and no overlap, and each day says what <see cref="Assess"/> says of it.</remarks>
    /// <param name="dossier">The dossier.</param>
    /// <param name="law">The law, and the last day to tell.</param>
    /// <param name="policies">The choices left open; <c>null</c> for those the rules were made with.</param>
    public Timeline<OrtStatus> Timeline(PvdDossier dossier, LawInForce law, PvdPolicies? policies = null)
    {
        Guard.NotNull(dossier, nameof(dossier));
        Guard.NotNull(law, nameof(law));
        List<LifeStep<OrtStatus>> steps = [];
        string? reasons = null;
        foreach (LocalDate day in OrtDays.Of(dossier, law, FileOf(dossier, law, policies ?? _policies)))
        {
            Assessment<OrtEffect> answer = Assess(dossier, law.Legislation.At(day), policies);
            OrtStatus status = OrtStatus.Of(answer);
            string told = string.Join(" ", answer.Findings.Select(finding => $"{finding.Rule.Id}-{finding.Outcome}"));
            if (told != reasons || !status.Equals(steps[steps.Count - 1].To))
            {
                OrtStatus? was = steps.Count == 0 ? null : steps[steps.Count - 1].To;
                steps.Add(new(day, was, status, Decisive(answer), null));
                reasons = told;
            }
        }

        return new(
            Answer.Subject,
            status => status.Label,
            law.Day,
            [
                .. steps.Select(
                    (step, i) =>
                        new LifeInterval<OrtStatus>(
                            step.On,
                            i + 1 < steps.Count ? steps[i + 1].On.PlusDays(-1) : null,
                            [step]
                        )
                ),
            ],
            [],
            [],
            []
        );
    }

    /// <summary>What an answer rests on: where there is no effect, what stands against it; where nobody can tell, what is missing.</summary>
    private static IReadOnlyList<Finding> Decisive(Assessment<OrtEffect> answer) =>
        answer.Match(
            favourable: yes => yes.Findings,
            unfavourable: no => no.Failed,
            incomplete: open => [.. open.Findings.Where(finding => finding.Outcome == Outcome.Unknown)],
            forJudgement: maybe => maybe.Findings
        );

    private static ActFile? FileOf(PvdDossier dossier, LawInForce law, PvdPolicies policies) =>
        ActFile.Of(dossier, ConventionKind.Framework, law, policies);

    private sealed class OrtAnswer() : Engine(EngineId, new Localized("Effet d’ORT", "Effect of an ORT"))
    {
        internal static readonly Localized Has = new(
            "La convention-cadre vaut ORT depuis le {since}.",
            "The framework convention has had the effect of an ORT since {since}."
        );

        internal static readonly Localized HasByDerogation = new(
            "La convention-cadre vaut ORT depuis le {since}, par dérogation du préfet.",
            "The framework convention has had the effect of an ORT since {since}, by derogation of the prefect."
        );

        internal override Localized Refusal { get; } = new("aucun", "none");

        internal override string Describe(object result, Examination examination, Language language)
        {
            OrtEffect effect = (OrtEffect)result;
            return (effect.IsByDerogation ? HasByDerogation : Has)
                .Fill("since", Wording.Day(effect.Since))
                .In(language);
        }

        internal override FactValue ValueOf(object result) => FactValue.Of(((OrtEffect)result).Since);
    }
}
