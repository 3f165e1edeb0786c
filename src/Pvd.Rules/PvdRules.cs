using Pvd.Rules.Aids;
using Pvd.Rules.Arcd;
using Pvd.Rules.Calendars;
using Pvd.Rules.Conventions;
using Pvd.Rules.Engineering;
using Pvd.Rules.Funding;
using Pvd.Rules.Governance;
using Pvd.Rules.Grants;
using Pvd.Rules.Grants.Life;
using Pvd.Rules.Policies;
using Pvd.Rules.Projects;
using Pvd.Rules.Selection;

namespace Pvd.Rules;

/// <summary>The engines, made with one set of choices. Immutable; safe to share between threads.</summary>
public sealed class PvdRules
{
    /// <summary>Makes the engines.</summary>
    /// <param name="policies">The choices that the law leaves open; <c>null</c> for <see cref="PvdPolicies.Default"/>.</param>
    public PvdRules(PvdPolicies? policies = null)
    {
        Policies = policies ?? PvdPolicies.Default;
        Membership = new(Policies);
        FrameworkDue = new(Policies, Membership);
        Conventions = new(Policies);
        Acts = new(Policies);
        Framework = new(Policies);
        Ort = new(Policies);
        OrtEffects = new(Policies, Membership, FrameworkDue, Ort);
        Crte = new(Policies);
        Committee = new(Policies);
        Bodies = new(Policies);
        ProjectManager = new(Policies, Membership);
        ActionSheets = new(Policies, ProjectManager);
        ActionPlan = new(Policies);
        Grants = new(Policies);
        GrantLife = new(Policies);
        Arcd = new(Policies);
        Aids = new(Policies, Ort);
        Deadlines = new(Policies, FrameworkDue, Conventions, Ort);
        SigningPlan = new(Policies);
        Selection = new(Policies);
        EngineeringRequests = new();
    }

    /// <summary>Gets the choices the engines were made with.</summary>
    public PvdPolicies Policies { get; }

    /// <summary>Gets the judge of the convention d’adhésion.</summary>
    public MembershipEngine Membership { get; }

    /// <summary>Gets the reckoner of the deadline of the convention-cadre.</summary>
    public FrameworkDueEngine FrameworkDue { get; }

    /// <summary>Gets the judge of the délibérations, annexes and avenants behind the conventions.</summary>
    public ActsEngine Acts { get; }

    /// <summary>Gets the teller of where each convention stands, and of what may happen to it.</summary>
    public ConventionEngine Conventions { get; }

    /// <summary>Gets the judge of the convention-cadre.</summary>
    public FrameworkEngine Framework { get; }

    /// <summary>Gets the judge of the effect of an ORT.</summary>
    public OrtEngine Ort { get; }

    /// <summary>Gets the teller of what the membership convention and the ORT open.</summary>
    public OrtEffectsEngine OrtEffects { get; }

    /// <summary>Gets the judge of the CRTE.</summary>
    public CrteEngine Crte { get; }

    /// <summary>Gets the judge of the comité de projet.</summary>
    public CommitteeEngine Committee { get; }

    /// <summary>Gets the judge of the other bodies of the programme and of the fiches action.</summary>
    public BodiesEngine Bodies { get; }

    /// <summary>Gets the assessor of the post of chef de projet.</summary>
    public ProjectManagerEngine ProjectManager { get; }

    /// <summary>Gets the judge of the fiches action and of their financing.</summary>
    public ActionSheetEngine ActionSheets { get; }

    /// <summary>Gets the judge of the projet de territoire and of its plan d’action.</summary>
    public ActionPlanEngine ActionPlan { get; }

    /// <summary>Gets the assessor of the State grants that a financing plan requests.</summary>
    public GrantEngine Grants { get; }

    /// <summary>Gets the teller of where a request stands, and of what is due and paid.</summary>
    public GrantLifeEngine GrantLife { get; }

    /// <summary>Gets the reckoner of the aid to sustainable construction of 2021.</summary>
    public ArcdEngine Arcd { get; }

    /// <summary>Gets the teller of what each aid that the programme names may bring.</summary>
    public AidEngine Aids { get; }

    /// <summary>Gets the calendar of everything due.</summary>
    public DeadlineEngine Deadlines { get; }

    /// <summary>Gets the planner of council sittings backwards from a signing day.</summary>
    public SigningPlanner SigningPlan { get; }

    /// <summary>Gets the judge of the selection of towns.</summary>
    public SelectionEngine Selection { get; }

    /// <summary>Gets the teller of where requests for engineering to the ANCT stand.</summary>
    public EngineeringRequestEngine EngineeringRequests { get; }
}
