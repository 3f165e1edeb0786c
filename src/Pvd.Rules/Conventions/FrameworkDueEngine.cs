using Pvd.Domain.Calendars;
using Pvd.Rules.Policies;
using Pvd.Rules.Receipts;

namespace Pvd.Rules.Conventions;

/// <summary>Tells by when the convention-cadre is to be signed. Stateless; safe to share between threads.</summary>
public sealed class FrameworkDueEngine
{
    internal const string EngineId = "framework-due";

    private static readonly FrameworkDueAnswer Answer = new();

    private readonly PvdPolicies _policies;
    private readonly MembershipEngine _membership;

    internal FrameworkDueEngine(PvdPolicies policies, MembershipEngine membership)
    {
        _policies = policies;
        _membership = membership;
    }

    /// <summary>Counts from the signatures of a dossier; without a membership convention in force there is no deadline.</summary>
    /// <param name="dossier">The dossier; what it dates after the day of the law has not happened yet.</param>
    /// <param name="law">The law, and the day taken for today.</param>
    /// <param name="policies">The choices left open; <c>null</c> for those the rules were made with.</param>
    public Assessment<Deadline> Assess(PvdDossier dossier, LawInForce law, PvdPolicies? policies = null)
    {
        Assessment<LocalDate> membership = _membership.Assess(dossier, law, policies);
        Examination examination = new(Answer, law, policies ?? _policies, Question.About(dossier));
        LocalDate? start = StartOf(MembershipView.Of(dossier, law.Day), examination.Policies.MembershipClock);
        Deadline? deadline = FrameworkDueRules.Check(
            membership,
            start,
            (ExtendedTo(dossier, law, examination.Policies), SignedOn(dossier, law, examination.Policies)),
            examination
        );
        return examination.Conclude(deadline is not null, () => deadline!);
    }

    /// <summary>Counts from the answer to a form.</summary>
    /// <inheritdoc cref="Assess(PvdDossier, LawInForce, PvdPolicies?)"/>
    public Assessment<Deadline> Assess(FrameworkDueFacts facts, LawInForce law, PvdPolicies? policies = null)
    {
        Guard.NotNull(facts, nameof(facts));
        Examination examination = new(
            Answer,
            Guard.NotNull(law, nameof(law)),
            policies ?? _policies,
            Question.About(facts)
        );
        Deadline? deadline = FrameworkDueRules.CheckStart(facts.MembershipSignedOn, (null, null), examination);
        return examination.Conclude(deadline is not null, () => deadline!);
    }

    /// <summary>Where an avenant has put the deadline; <c>null</c> where none has moved it.</summary>
    private static LocalDate? ExtendedTo(PvdDossier dossier, LawInForce law, PvdPolicies policies)
    {
        if (ActFile.Of(dossier, ConventionKind.Membership, law, policies) is not { } file)
        {
            return null;
        }

        (_, _, LocalDate? first, LocalDate? last) = ActWalk.Standing(file);
        return last > first ? last : null;
    }

    private static LocalDate? SignedOn(PvdDossier dossier, LawInForce law, PvdPolicies policies) =>
        ActFile.Of(dossier, ConventionKind.Framework, law, policies) is { } file ? ActWalk.LastSignature(file) : null;

    private static LocalDate? StartOf(MembershipView view, MembershipClock clock) =>
        clock switch
        {
            MembershipClock.LastRequiredSignature => view.Required?.Max(party => party.SignedOn),
            MembershipClock.FirstSignature => view.SignedOn.Select(day => (LocalDate?)day).Min(),
            _ => view.SignedOn.Select(day => (LocalDate?)day).Max(),
        };

    private sealed class FrameworkDueAnswer()
        : Engine(EngineId, new Localized("Échéance de la convention-cadre", "Deadline of the framework convention"))
    {
        internal static readonly Localized Due = new(
            "Convention-cadre : à signer au plus tard le {due}.",
            "Framework convention: to be signed no later than {due}."
        );

        internal static readonly Localized WasDue = new(
            "Convention-cadre : l’échéance du {due} est passée.",
            "Framework convention: the deadline of {due} has passed."
        );

        internal static readonly Localized Signed = new(
            "Convention-cadre : signée le {signed}, pour une échéance au {due}.",
            "Framework convention: signed on {signed}, for a deadline of {due}."
        );

        internal override Localized Refusal { get; } = new("aucune pour l’instant", "none yet");

        internal override string Describe(object result, Examination examination, Language language)
        {
            LocalDate due = ((Deadline)result).Date;
            NamedFact signed = examination
                .Findings.SelectMany(finding => finding.Facts)
                .FirstOrDefault(fact => fact.Name == FrameworkDueRules.SignedFact);
            Localized told =
                signed.Name is not null ? Signed
                : due < examination.Law.Day ? WasDue
                : Due;
            return told.Fill("due", Wording.DateWithWeekday(due, language))
                .Fill("signed", signed.Value.Format(language))
                .In(language);
        }

        internal override FactValue ValueOf(object result) => FactValue.Of(((Deadline)result).Date);
    }
}
