using Pvd.Domain.Funding;
using Pvd.Domain.Programme;
using Pvd.Rules.Conventions;
using Pvd.Rules.Policies;
using Pvd.Rules.Receipts;

namespace Pvd.Rules.Aids;

/// <summary>
/// Tells what each aid that the programme names may bring, from a few facts: amount, tax relief or help in kind. Stateless; safe to share between threads.
/// </summary>
/// <remarks>It answers for every instrument: where no rule is known it refuses to compute and says what would be needed; where another engine judges, it says with what.</remarks>
public sealed class AidEngine
{
    internal const string EngineId = "aid";

    private readonly PvdPolicies _policies;
    private readonly OrtEngine _ort;

    internal AidEngine(PvdPolicies policies, OrtEngine ort)
    {
        _policies = policies;
        _ort = ort;
    }

    /// <summary>Assesses an aid from a few facts: what it may bring.</summary>
    /// <param name="facts">The facts; a missing one that matters is named in the answer.</param>
    /// <param name="law">The law, and the day taken for today; the amounts are those of the day that the facts name.</param>
    /// <param name="policies">The choices left open; <c>null</c> for those the rules were made with.</param>
    public Assessment<AidResult> Assess(AidFacts facts, LawInForce law, PvdPolicies? policies = null)
    {
        Guard.NotNull(facts, nameof(facts));
        Examination examination = new(
            AidAnswer.Of(facts.Instrument),
            Guard.NotNull(law, nameof(law)),
            policies ?? _policies,
            Question.About(facts)
        );
        AidResult? result = AidCheck.Run(facts, examination);
        if (result is not (null or AidResult.InKind))
        {
            examination.Choose(PolicyLabels.Of(examination.Policies.Rounding));
        }

        return examination.Conclude(result is not null, () => result!);
    }

    /// <summary>Assesses an aid in a commune of a dossier: for the Denormandie reduction, whether the ORT had its effect on the day of the purchase, or the only commune was in Action cœur de ville, is read from the dossier.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="facts">The facts; a zone that they affirm holds whatever the dossier says, since the texts name communes beside those of an ORT.</param>
    /// <param name="law">The law, and the day taken for today.</param>
    /// <param name="policies">The choices left open; <c>null</c> for those the rules were made with.</param>
    public Assessment<AidResult> Assess(
        PvdDossier dossier,
        AidFacts facts,
        LawInForce law,
        PvdPolicies? policies = null
    )
    {
        Guard.NotNull(dossier, nameof(dossier));
        Guard.NotNull(facts, nameof(facts));
        Guard.NotNull(law, nameof(law));
        if (facts.Instrument != FundingInstrument.DenormandieScheme || facts.On is not { } day)
        {
            return Assess(facts, law, policies);
        }

        bool? hasOrt = _ort.Assess(dossier, law.Legislation.At(day), policies)
            .Match<bool?>(
                favourable: _ => true,
                unfavourable: _ => false,
                incomplete: _ => null,
                forJudgement: _ => null
            );
        return Assess(facts.InZone(IsOpened(dossier, facts, day, hasOrt)), law, policies);
    }

    /// <summary>Any of three ways opens the reduction; it is closed only where all three are known not to.</summary>
    private static bool? IsOpened(PvdDossier dossier, AidFacts facts, LocalDate day, bool? hasOrt)
    {
        bool isInHeartOfTown =
            dossier.Communes.Count == 1
            && (dossier.Frames ?? []).Any(frame => frame.Kind == FrameKind.Acv && frame.Covers(day) == true);
        return hasOrt == true || facts.IsInZone == true || isInHeartOfTown ? true
            : hasOrt == false && facts.IsInZone == false ? false
            : null;
    }
}
