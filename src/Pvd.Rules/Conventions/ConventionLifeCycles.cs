using Pvd.Rules.LifeCycles;
using static Pvd.Rules.Conventions.ActEvents;
using static Pvd.Rules.Conventions.ConventionStatus;

namespace Pvd.Rules.Conventions;

/// <summary>
/// The life of a convention d’adhésion, of a convention-cadre, of a CRTE and of an avenant, arrow by arrow.
/// Sources: ANCT, mode d’emploi du programme (two conventions, eighteen months); CGCT L2131-1 and L2131-2 (acts of the assemblies);
/// CCH L303-2 (report, evaluation, duration of an ORT). What no text read orders is common practice, and says so in its rule.
/// </summary>
internal static class ConventionLifeCycles
{
    private static readonly Localized EveryAssembly = new(
        "chaque collectivité nécessaire a délibéré",
        "every local authority needed has decided"
    );

    private static readonly Localized OtherAssemblies = new(
        "d’autres assemblées doivent encore délibérer",
        "other assemblies have yet to decide"
    );

    /// <summary>From the first draft to the last signature, the same for every act.</summary>
    private static readonly IReadOnlyList<Transition<ConventionStatus, ActMoment>> Signing =
    [
        new(
            null,
            Create,
            Draft,
            ActGuards.Begin,
            new("communes bénéficiaires et EPCI connus", "beneficiary communes and EPCI known")
        ),
        new(
            Draft,
            Submit,
            AwaitingDeliberations,
            ActGuards.Submit,
            new("parties et annexes complètes", "parties and annexes complete")
        ),
        new(
            AwaitingDeliberations,
            Deliberate,
            AwaitingDeliberations,
            ActGuards.Deliberate,
            OtherAssemblies,
            moment => !moment.IsLastAssembly
        ),
        new(
            AwaitingDeliberations,
            Deliberate,
            Authorised,
            ActGuards.Deliberate,
            EveryAssembly,
            moment => moment.IsLastAssembly
        ),
        new(AwaitingDeliberations, Refuse, Draft, ActGuards.Refuse, new("texte à revoir", "text to be revised")),
        new(AwaitingDeliberations, Abandon, Abandoned, ActGuards.Abandon),
        new(Draft, Abandon, Abandoned, ActGuards.Abandon),
        new(
            Authorised,
            Sign,
            PartiallySigned,
            ActGuards.Sign,
            new("qualité pour signer, délibération antérieure", "capacity to sign, earlier délibération")
        ),
        new(
            PartiallySigned,
            Sign,
            PartiallySigned,
            ActGuards.Sign,
            new("ce n’est pas la dernière", "not the last one")
        ),
        new(
            PartiallySigned,
            LastSignature,
            InForce,
            ActGuards.EnterIntoForce,
            new("parties en règle, délibérations exécutoires", "parties in order, délibérations executory"),
            moment => moment.Unsigned.Count == 0
        ),
    ];

    internal static readonly LifeCycle<ConventionStatus, ActMoment> Membership = Cycle([
        .. Signing,
        new(InForce, Amend, InForce, ActGuards.Amend, ActGuards.EveryPartySigned),
        new(
            InForce,
            Supersede,
            Superseded,
            ActGuards.Supersede,
            new("pour les mêmes communes", "for the same communes")
        ),
        new(
            InForce,
            PassDeadline,
            Overdue,
            ActGuards.PassDeadline,
            new("sans avenant qui prolonge le délai", "no amendment extends the time")
        ),
        new(
            Overdue,
            Amend,
            InForce,
            ActGuards.Amend,
            new("l’avenant prolonge le délai", "the amendment extends the time"),
            moment => moment.Amendment?.ExtendsTo >= moment.On
        ),
        new(
            Overdue,
            Amend,
            Overdue,
            ActGuards.Amend,
            new("l’avenant ne prolonge rien", "the amendment extends nothing"),
            moment => !(moment.Amendment?.ExtendsTo >= moment.On)
        ),
        new(
            Overdue,
            Supersede,
            Superseded,
            ActGuards.Supersede,
            new("pour les mêmes communes", "for the same communes")
        ),
        new(InForce, Terminate, Terminated, ActGuards.Terminate, ActGuards.CommonAgreement),
        new(Overdue, Terminate, Terminated, ActGuards.Terminate, ActGuards.CommonAgreement),
    ]);

    internal static readonly LifeCycle<ConventionStatus, ActMoment> Framework = Cycle([
        .. Signing,
        new(InForce, Amend, InForce, ActGuards.Amend, ActGuards.EveryPartySigned),
        new(
            InForce,
            Report,
            InForce,
            ActGuards.Report,
            new("conseils municipaux et communautaire informés", "municipal and community councils informed")
        ),
        new(InForce, Evaluate, InForce, ActGuards.Evaluate),
        new(
            InForce,
            ReachTerm,
            Expired,
            ActGuards.ReachTerm,
            new("sans avenant qui le reporte", "no amendment puts it off")
        ),
        new(InForce, Terminate, Terminated, ActGuards.Terminate, ActGuards.CommonAgreement),
    ]);

    /// <summary>As a convention-cadre, without the report and the evaluation of an ORT.</summary>
    internal static readonly LifeCycle<ConventionStatus, ActMoment> Crte = Cycle([
        .. Framework.Transitions.Where(transition => transition.Event != Report && transition.Event != Evaluate),
    ]);

    internal static readonly LifeCycle<ConventionStatus, ActMoment> Amendment = Cycle(Signing);

    internal static LifeCycle<ConventionStatus, ActMoment> Of(ActFile file) =>
        file.Amendment is not null ? Amendment : Of(file.Kind);

    internal static LifeCycle<ConventionStatus, ActMoment> Of(ConventionKind kind) =>
        kind.Equals(ConventionKind.Membership) ? Membership
        : kind.Equals(ConventionKind.Framework) ? Framework
        : Crte;

    private static LifeCycle<ConventionStatus, ActMoment> Cycle(
        IReadOnlyList<Transition<ConventionStatus, ActMoment>> transitions
    ) => new(ActRules.Order, state => state.Label, transitions);
}
