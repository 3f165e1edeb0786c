using Pvd.Rules.Policies;
using Pvd.Rules.Receipts;

namespace Pvd.Rules.Governance;

/// <summary>Judges the bodies other than the comité de projet (équipe-projet, CLCT, commission d’élus…) and the fiches action. Stateless; safe to share between threads.</summary>
public sealed class BodiesEngine
{
    internal const string EngineId = "governance-bodies";

    private static readonly BodiesAnswer Answer = new();

    private readonly PvdPolicies _policies;

    internal BodiesEngine(PvdPolicies policies) => _policies = policies;

    /// <summary>Judges the bodies and the action sheets of a dossier on the day of the law.</summary>
    /// <param name="dossier">The dossier; what it dates after the day of the law has not happened yet.</param>
    /// <param name="law">The law, and the day taken for today.</param>
    /// <param name="policies">The choices left open; <c>null</c> for those the rules were made with.</param>
    public Assessment<BodiesReview> Assess(PvdDossier dossier, LawInForce law, PvdPolicies? policies = null)
    {
        Guard.NotNull(dossier, nameof(dossier));
        Examination examination = new(
            Answer,
            Guard.NotNull(law, nameof(law)),
            policies ?? _policies,
            Question.About(dossier)
        );
        ProjectTeamRules.Check(dossier, examination);
        ParticipatoryCommitteeRules.Check(dossier, examination);
        ActionSheetRules.Check(dossier, examination);
        ClctRules.Check(dossier, examination);
        DetrCommissionRules.Check(dossier, examination);
        DetrOpinionRules.Check(dossier, examination);
        TerritorialDelegateRules.Check(examination);
        return examination.Conclude(dossier.Bodies is not null, () => new BodiesReview(law.Day, dossier.Bodies!));
    }

    private sealed class BodiesAnswer()
        : Engine(EngineId, new Localized("Instances du programme", "Bodies of the programme"))
    {
        internal static readonly Localized InOrder = new(
            "Instances du programme : rien ne s’oppose à leur composition ni à leurs réunions au {day}.",
            "Bodies of the programme: nothing against their members or their meetings on {day}."
        );

        internal override Localized Refusal { get; } = new("non conformes", "not in order");

        internal override string Describe(object result, Examination examination, Language language) =>
            InOrder.Fill("day", Wording.Day(((BodiesReview)result).On)).In(language);

        internal override FactValue ValueOf(object result) => FactValue.Of(((BodiesReview)result).On);
    }
}
