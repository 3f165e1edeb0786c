using Ardalis.SmartEnum;

namespace Pvd.Domain.Conventions;

/// <summary>What may happen to a convention, beside délibérations, signatures and amendments.</summary>
public sealed class ActEventKind : SmartEnum<ActEventKind, string>
{
    /// <summary>Someone begins to write it.</summary>
    public static readonly ActEventKind Created = new(
        nameof(Created),
        "created",
        "mise en chantier",
        "drafting begins"
    );

    /// <summary>The draft goes to the assemblies.</summary>
    public static readonly ActEventKind Submitted = new(
        nameof(Submitted),
        "submitted",
        "saisine des assemblées",
        "submission to the assemblies"
    );

    /// <summary>The draft is given up.</summary>
    public static readonly ActEventKind Abandoned = new(nameof(Abandoned), "abandoned", "abandon", "abandonment");

    /// <summary>The yearly report to the councils.</summary>
    public static readonly ActEventKind AnnualReport = new(
        nameof(AnnualReport),
        "annual-report",
        "bilan annuel",
        "annual report"
    );

    /// <summary>The evaluation of what the convention achieved.</summary>
    public static readonly ActEventKind Evaluation = new(nameof(Evaluation), "evaluation", "évaluation", "evaluation");

    /// <summary>The parties agree to end it early.</summary>
    public static readonly ActEventKind Termination = new(
        nameof(Termination),
        "termination",
        "résiliation",
        "termination"
    );

    private ActEventKind(string name, string code, string french, string english)
        : base(name, code) => Label = new(french, english);

    /// <summary>Gets every member, in declared order.</summary>
    public static IReadOnlyList<ActEventKind> All { get; } =
    [Created, Submitted, Abandoned, AnnualReport, Evaluation, Termination];

    /// <summary>Gets the name.</summary>
    public Localized Label { get; }

    /// <summary>Gets the text that the list is taken from.</summary>
    public LegalReference LegalBasis { get; } =
        new("ANCT, mode d’emploi du programme Petites villes de demain", "conventions");
}
