using Ardalis.SmartEnum;

namespace Pvd.Domain.Projects;

/// <summary>The direction that a territory gives to its project, as conventions d’adhésion state it; the value is the code of the JSON files.</summary>
public sealed class Orientation : SmartEnum<Orientation, string>
{
    /// <summary>Local economy.</summary>
    public static readonly Orientation LocalEconomy = new(
        nameof(LocalEconomy),
        "local-economy",
        "économie locale",
        "local economy",
        new("Conventions d’adhésion Petites villes de demain", "orientations")
    );

    /// <summary>Heritage.</summary>
    public static readonly Orientation Heritage = new(
        nameof(Heritage),
        "heritage",
        "patrimoine",
        "heritage",
        new("Conventions d’adhésion Petites villes de demain", "orientations")
    );

    /// <summary>Health and well-being.</summary>
    public static readonly Orientation Health = new(
        nameof(Health),
        "health",
        "santé et bien-être",
        "health and well-being",
        new("Conventions d’adhésion Petites villes de demain", "orientations")
    );

    /// <summary>Integration of the commune in its territory.</summary>
    public static readonly Orientation Integration = new(
        nameof(Integration),
        "integration",
        "insertion de la commune dans son territoire",
        "integration of the commune in its territory",
        new("Conventions d’adhésion Petites villes de demain", "orientations")
    );

    /// <summary>Ecological transition.</summary>
    public static readonly Orientation EcologicalTransition = new(
        nameof(EcologicalTransition),
        "ecological-transition",
        "transition écologique",
        "ecological transition",
        new("Conventions d’adhésion Petites villes de demain", "orientations")
    );

    /// <summary>Connectivity.</summary>
    public static readonly Orientation Connectivity = new(
        nameof(Connectivity),
        "connectivity",
        "connectivité",
        "connectivity",
        new("Conventions d’adhésion Petites villes de demain", "orientations")
    );

    /// <summary>Access to procedures.</summary>
    public static readonly Orientation AccessToProcedures = new(
        nameof(AccessToProcedures),
        "access-to-procedures",
        "accès aux démarches",
        "access to procedures",
        new("Conventions d’adhésion Petites villes de demain", "orientations")
    );

    private Orientation(string name, string code, string french, string english, LegalReference basis)
        : base(name, code)
    {
        Label = new(french, english);
        LegalBasis = basis;
    }

    /// <summary>Gets every member, in declared order.</summary>
    public static IReadOnlyList<Orientation> All { get; } =
    [LocalEconomy, Heritage, Health, Integration, EcologicalTransition, Connectivity, AccessToProcedures];

    /// <summary>Gets the name that people read.</summary>
    public Localized Label { get; }

    /// <summary>Gets the document in which it is met.</summary>
    public LegalReference LegalBasis { get; }
}
