using Pvd.Rules.Policies;
using Pvd.Rules.Receipts;

namespace Pvd.Rules.Conventions;

/// <summary>Judges whether a convention-cadre is signed by those who must and says what it must. Stateless; safe to share between threads.</summary>
/// <remarks>An act that lacks some content binds its parties all the same: <see cref="ConventionEngine"/> tells where it stands, <see cref="OrtEngine"/> whether it has the effect of an ORT.</remarks>
public sealed class FrameworkEngine
{
    internal const string EngineId = "framework";

    private static readonly FrameworkAnswer Answer = new();

    private readonly PvdPolicies _policies;

    internal FrameworkEngine(PvdPolicies policies) => _policies = policies;

    /// <summary>Judges the act of a dossier; the result is the day it entered into force.</summary>
    /// <param name="dossier">The dossier; what it dates after the day of the law has not happened yet.</param>
    /// <param name="law">The law, and the day taken for today.</param>
    /// <param name="policies">The choices left open; <c>null</c> for those the rules were made with.</param>
    public Assessment<LocalDate> Assess(PvdDossier dossier, LawInForce law, PvdPolicies? policies = null)
    {
        Examination examination = new(
            Answer,
            Guard.NotNull(law, nameof(law)),
            policies ?? _policies,
            Question.About(Guard.NotNull(dossier, nameof(dossier)))
        );
        if (
            dossier.Framework is not { } act
            || ActFile.Of(dossier, ConventionKind.Framework, law, examination.Policies) is not { } file
        )
        {
            examination.Unknown(FrameworkRules.Signatories, [new("framework", FrameworkWords.Act)]);
            return examination.Conclude(hasResult: false, () => law.Day);
        }

        ActStanding standing = ActStanding.Of(file);
        LocalDate? since = SignatoryCheck.Check(file, standing, FrameworkRules.Signatories, examination);
        new FrameworkCheck(dossier, act, standing, examination).Check();
        return examination.Conclude(since is not null, () => since!.Value);
    }

    private sealed class FrameworkAnswer() : Engine(EngineId, new Localized("Convention-cadre", "Framework convention"))
    {
        internal static readonly Localized InOrder = new(
            "Convention-cadre : en règle, en vigueur depuis le {day}.",
            "Framework convention: in order, in force since {day}."
        );

        internal override Localized Refusal { get; } = new("pas en règle", "not in order");

        internal override string Describe(object result, Examination examination, Language language) =>
            InOrder.Fill("day", Wording.Day((LocalDate)result)).In(language);

        internal override FactValue ValueOf(object result) => FactValue.Of((LocalDate)result);
    }
}
