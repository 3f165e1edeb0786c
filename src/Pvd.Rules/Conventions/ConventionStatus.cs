using Ardalis.SmartEnum;

namespace Pvd.Rules.Conventions;

/// <summary>Where a convention or an avenant stands.</summary>
public sealed class ConventionStatus : SmartEnum<ConventionStatus, string>
{
    /// <summary>Someone is writing it.</summary>
    public static readonly ConventionStatus Draft = new(nameof(Draft), "draft", "en préparation", "being prepared");

    /// <summary>The assemblies have it before them.</summary>
    public static readonly ConventionStatus AwaitingDeliberations = new(
        nameof(AwaitingDeliberations),
        "awaiting-deliberations",
        "délibérations en cours",
        "assemblies are deciding"
    );

    /// <summary>Every assembly that must has agreed; nobody has signed.</summary>
    public static readonly ConventionStatus Authorised = new(
        nameof(Authorised),
        "authorised",
        "signature autorisée",
        "signature authorised"
    );

    /// <summary>Some have signed, not all who must.</summary>
    public static readonly ConventionStatus PartiallySigned = new(
        nameof(PartiallySigned),
        "partially-signed",
        "signature en cours",
        "partly signed"
    );

    /// <summary>It binds its parties.</summary>
    public static readonly ConventionStatus InForce = new(nameof(InForce), "in-force", "en vigueur", "in force");

    /// <summary>The convention-cadre is not signed and the time for it is over; the act stays open, no sanction is known.</summary>
    public static readonly ConventionStatus Overdue = new(
        nameof(Overdue),
        "overdue",
        "en vigueur, échéance dépassée",
        "in force, past its deadline"
    );

    /// <summary>The convention-cadre has taken over for all of its communes.</summary>
    public static readonly ConventionStatus Superseded = new(
        nameof(Superseded),
        "superseded",
        "remplacement par la convention-cadre",
        "replaced by the framework convention"
    );

    /// <summary>It has run its course.</summary>
    public static readonly ConventionStatus Expired = new(nameof(Expired), "expired", "terme atteint", "expired");

    /// <summary>The parties have ended it early.</summary>
    public static readonly ConventionStatus Terminated = new(
        nameof(Terminated),
        "terminated",
        "résiliation",
        "terminated"
    );

    /// <summary>It was given up before it was signed.</summary>
    public static readonly ConventionStatus Abandoned = new(nameof(Abandoned), "abandoned", "abandon", "abandoned");

    private ConventionStatus(string name, string code, string french, string english)
        : base(name, code) => Label = new(french, english);

    /// <summary>Gets every member, in declared order.</summary>
    public static IReadOnlyList<ConventionStatus> All { get; } =
    [
        Draft,
        AwaitingDeliberations,
        Authorised,
        PartiallySigned,
        InForce,
        Overdue,
        Superseded,
        Expired,
        Terminated,
        Abandoned,
    ];

    /// <summary>Gets the name.</summary>
    public Localized Label { get; }

    /// <summary>Gets the text that the list is taken from.</summary>
    public LegalReference LegalBasis { get; } =
        new("ANCT, mode d’emploi du programme Petites villes de demain", "conventions");
}
