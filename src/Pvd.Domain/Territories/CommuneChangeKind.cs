using Ardalis.SmartEnum;

namespace Pvd.Domain.Territories;

/// <summary>What the official geographic code says has happened to a commune; the value is its code of the nature of the movement.</summary>
public sealed class CommuneChangeKind : SmartEnum<CommuneChangeKind, string>
{
    /// <summary>Changement de nom.</summary>
    public static readonly CommuneChangeKind Renaming = new(
        nameof(Renaming),
        "10",
        "changement de nom",
        "change of name"
    );

    /// <summary>Création.</summary>
    public static readonly CommuneChangeKind Creation = new(nameof(Creation), "20", "création", "creation");

    /// <summary>Rétablissement.</summary>
    public static readonly CommuneChangeKind Restoration = new(
        nameof(Restoration),
        "21",
        "rétablissement",
        "restoration"
    );

    /// <summary>Suppression.</summary>
    public static readonly CommuneChangeKind Suppression = new(
        nameof(Suppression),
        "30",
        "suppression d’une commune",
        "suppression of a commune"
    );

    /// <summary>Fusion simple.</summary>
    public static readonly CommuneChangeKind SimpleMerger = new(
        nameof(SimpleMerger),
        "31",
        "fusion simple",
        "simple merger"
    );

    /// <summary>Création d’une commune nouvelle.</summary>
    public static readonly CommuneChangeKind NewCommune = new(
        nameof(NewCommune),
        "32",
        "création d’une commune nouvelle",
        "creation of a commune nouvelle"
    );

    /// <summary>Fusion-association.</summary>
    public static readonly CommuneChangeKind AssociatedMerger = new(
        nameof(AssociatedMerger),
        "33",
        "fusion-association",
        "merger by association"
    );

    /// <summary>Transformation d’une fusion-association en fusion simple.</summary>
    public static readonly CommuneChangeKind EndOfAssociation = new(
        nameof(EndOfAssociation),
        "34",
        "transformation d’une fusion-association en fusion simple",
        "a merger by association made a simple one"
    );

    /// <summary>Suppression d’une commune déléguée.</summary>
    public static readonly CommuneChangeKind EndOfDelegatedCommune = new(
        nameof(EndOfDelegatedCommune),
        "35",
        "suppression d’une commune déléguée",
        "suppression of a delegated commune"
    );

    /// <summary>Changement de code dû à un changement de département.</summary>
    public static readonly CommuneChangeKind ChangeOfDepartment = new(
        nameof(ChangeOfDepartment),
        "41",
        "changement de code dû à un changement de département",
        "change of code with a change of département"
    );

    /// <summary>Changement de code dû à un transfert de chef-lieu.</summary>
    public static readonly CommuneChangeKind ChangeOfSeat = new(
        nameof(ChangeOfSeat),
        "50",
        "changement de code dû à un transfert de chef-lieu",
        "change of code with a transfer of the seat"
    );

    /// <summary>Transformation d’une commune associée en commune déléguée.</summary>
    public static readonly CommuneChangeKind AssociatedMadeDelegated = new(
        nameof(AssociatedMadeDelegated),
        "70",
        "transformation d’une commune associée en commune déléguée",
        "an associated commune made a delegated one"
    );

    /// <summary>Rétablissement d’une commune déléguée.</summary>
    public static readonly CommuneChangeKind DelegatedCommuneRestored = new(
        nameof(DelegatedCommuneRestored),
        "71",
        "rétablissement d’une commune déléguée",
        "restoration of a delegated commune"
    );

    /// <summary>Création d’une commune déléguée.</summary>
    public static readonly CommuneChangeKind DelegatedCommuneCreated = new(
        nameof(DelegatedCommuneCreated),
        "72",
        "création d’une commune déléguée",
        "creation of a delegated commune"
    );

    private CommuneChangeKind(string name, string code, string french, string english)
        : base(name, code) => Label = new(french, english);

    /// <summary>Gets every kind, in the order of their codes.</summary>
    public static IReadOnlyList<CommuneChangeKind> All { get; } =
    [
        Renaming,
        Creation,
        Restoration,
        Suppression,
        SimpleMerger,
        NewCommune,
        AssociatedMerger,
        EndOfAssociation,
        EndOfDelegatedCommune,
        ChangeOfDepartment,
        ChangeOfSeat,
        AssociatedMadeDelegated,
        DelegatedCommuneRestored,
        DelegatedCommuneCreated,
    ];

    /// <summary>Gets the name of the kind.</summary>
    public Localized Label { get; }

    /// <summary>Gets the document that the list is taken from.</summary>
    public LegalReference LegalBasis { get; } = new("Insee, code officiel géographique", "mouvements de communes");
}
