using Pvd.Domain.Conventions;
using Pvd.Rules.Policies;
using Pvd.Rules.Receipts;

namespace Pvd.Rules.Conventions;

/// <summary>Judges whether a convention d’adhésion is in force, and since when. Stateless; safe to share between threads.</summary>
public sealed class MembershipEngine
{
    internal const string EngineId = "membership";

    private static readonly MembershipAnswer Answer = new();

    private readonly PvdPolicies _policies;

    internal MembershipEngine(PvdPolicies policies) => _policies = policies;

    /// <summary>Judges the act of a dossier: in force from the day of the last required signature.</summary>
    /// <param name="dossier">The dossier; what it dates after the day of the law has not happened yet.</param>
    /// <param name="law">The law, and the day taken for today.</param>
    /// <param name="policies">The choices left open; <c>null</c> for those the rules were made with.</param>
    public Assessment<LocalDate> Assess(PvdDossier dossier, LawInForce law, PvdPolicies? policies = null) =>
        Assess(
            MembershipView.Of(Guard.NotNull(dossier, nameof(dossier)), Guard.NotNull(law, nameof(law)).Day),
            Question.About(dossier),
            law,
            policies
        );

    /// <summary>Judges the act from the answers to a form.</summary>
    /// <inheritdoc cref="Assess(PvdDossier, LawInForce, PvdPolicies?)"/>
    public Assessment<LocalDate> Assess(MembershipFacts facts, LawInForce law, PvdPolicies? policies = null) =>
        Assess(
            MembershipView.Of(Guard.NotNull(facts, nameof(facts)), Guard.NotNull(law, nameof(law)).Day),
            Question.About(facts),
            law,
            policies
        );

    private Assessment<LocalDate> Assess(MembershipView view, Question question, LawInForce law, PvdPolicies? policies)
    {
        Examination examination = new(Answer, law, policies ?? _policies, question);
        MembershipRules.Check(view, examination);
        return examination.Conclude(IsSigned(view), () => InForceSince(view));
    }

    private static bool IsSigned(MembershipView view) =>
        view.Required is { Count: > 0 } parties && parties.All(party => party.SignedOn is not null);

    private static LocalDate InForceSince(MembershipView view) => view.Required!.Max(party => party.SignedOn!.Value);

    private sealed class MembershipAnswer()
        : Engine(EngineId, new Localized("Convention d’adhésion", "Membership convention"))
    {
        internal static readonly Localized InForce = new(
            "Convention d’adhésion : en vigueur depuis le {day}.",
            "Membership convention: in force since {day}."
        );

        internal override Localized Refusal { get; } = new("pas en vigueur", "not in force");

        internal override string Describe(object result, Examination examination, Language language) =>
            InForce.Fill("day", Wording.Day((LocalDate)result)).In(language);

        internal override FactValue ValueOf(object result) => FactValue.Of((LocalDate)result);
    }
}
