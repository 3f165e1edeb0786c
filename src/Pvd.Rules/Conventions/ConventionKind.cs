using Ardalis.SmartEnum;

namespace Pvd.Rules.Conventions;

/// <summary>The conventions of a dossier.</summary>
public sealed class ConventionKind : SmartEnum<ConventionKind, string>
{
    /// <summary>The convention d’adhésion.</summary>
    public static readonly ConventionKind Membership = new(
        nameof(Membership),
        "membership",
        "convention d’adhésion",
        "membership convention"
    );

    /// <summary>The convention-cadre, which may stand for an ORT.</summary>
    public static readonly ConventionKind Framework = new(
        nameof(Framework),
        "framework",
        "convention-cadre",
        "framework convention"
    );

    /// <summary>The contrat de relance et de transition écologique, later pour la réussite de la transition écologique.</summary>
    public static readonly ConventionKind Crte = new(nameof(Crte), "crte", "CRTE", "CRTE");

    private ConventionKind(string name, string code, string french, string english)
        : base(name, code) => Label = new(french, english);

    /// <summary>Gets every member, in declared order.</summary>
    public static IReadOnlyList<ConventionKind> All { get; } = [Membership, Framework, Crte];

    /// <summary>Gets the name.</summary>
    public Localized Label { get; }

    /// <summary>Gets the text that the list is taken from.</summary>
    public LegalReference LegalBasis { get; } =
        new("ANCT, mode d’emploi du programme Petites villes de demain", "conventions");
}
