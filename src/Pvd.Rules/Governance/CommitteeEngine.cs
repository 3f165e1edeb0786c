using Pvd.Rules.Policies;
using Pvd.Rules.Receipts;

namespace Pvd.Rules.Governance;

/// <summary>Judges the composition and the presidency of the comité de projet on a day. Stateless; safe to share between threads.</summary>
public sealed class CommitteeEngine
{
    internal const string EngineId = "project-committee";

    private static readonly CommitteeAnswer Answer = new();

    private readonly PvdPolicies _policies;

    internal CommitteeEngine(PvdPolicies policies) => _policies = policies;

    /// <summary>Judges the committee of a dossier on the day of the law.</summary>
    /// <param name="dossier">The dossier; what it dates after the day of the law has not happened yet.</param>
    /// <param name="law">The law, and the day taken for today.</param>
    /// <param name="policies">The choices left open; <c>null</c> for those the rules were made with.</param>
    public Assessment<CommitteeComposition> Assess(PvdDossier dossier, LawInForce law, PvdPolicies? policies = null) =>
        Assess(
            CommitteeView.Of(Guard.NotNull(dossier, nameof(dossier)), Guard.NotNull(law, nameof(law)).Day),
            Question.About(dossier),
            law,
            policies
        );

    /// <summary>Judges a committee from the answers to a form.</summary>
    /// <inheritdoc cref="Assess(PvdDossier, LawInForce, PvdPolicies?)"/>
    public Assessment<CommitteeComposition> Assess(
        CommitteeFacts facts,
        LawInForce law,
        PvdPolicies? policies = null
    ) =>
        Assess(
            CommitteeView.Of(Guard.NotNull(facts, nameof(facts))),
            Question.About(facts),
            Guard.NotNull(law, nameof(law)),
            policies
        );

    private Assessment<CommitteeComposition> Assess(
        CommitteeView view,
        Question question,
        LawInForce law,
        PvdPolicies? policies
    )
    {
        Examination examination = new(Answer, law, policies ?? _policies, question);
        ProjectCommitteeRules.Check(view, examination);
        return examination.Conclude(hasResult: true, () => new CommitteeComposition(law.Day, view.Sitting));
    }

    private sealed class CommitteeAnswer() : Engine(EngineId, new Localized("Comité de projet", "Project committee"))
    {
        internal static readonly Localized Complete = new(
            "Comité de projet : composition et présidence conformes au {day}.",
            "Project committee: composition and chair in order on {day}."
        );

        internal override Localized Refusal { get; } = new("non conforme", "not in order");

        internal override string Describe(object result, Examination examination, Language language) =>
            Complete.Fill("day", Wording.Day(((CommitteeComposition)result).On)).In(language);

        internal override FactValue ValueOf(object result) => FactValue.Of(((CommitteeComposition)result).On);
    }
}
