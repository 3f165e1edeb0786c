using Ardalis.SmartEnum;

namespace Pvd.Domain.Funding;

/// <summary>What kind of body owns a project; the value is the code of the JSON files.</summary>
public sealed class OwnerKind : SmartEnum<OwnerKind, string>
{
    /// <summary>A commune.</summary>
    public static readonly OwnerKind Commune = new(nameof(Commune), "commune", "commune", "commune", true);

    /// <summary>A new commune, made of former ones or of an EPCI.</summary>
    public static readonly OwnerKind NewCommune = new(
        nameof(NewCommune),
        "new-commune",
        "commune nouvelle",
        "new commune",
        true
    );

    /// <summary>An EPCI with own taxation.</summary>
    public static readonly OwnerKind Epci = new(
        nameof(Epci),
        "epci",
        "EPCI à fiscalité propre",
        "own-tax inter-municipal body",
        true
    );

    /// <summary>A syndicat of CGCT L5711-1 or L5212-1.</summary>
    public static readonly OwnerKind Syndicate = new(
        nameof(Syndicate),
        "syndicate",
        "syndicat de communes ou mixte fermé",
        "syndicate of communes",
        true
    );

    /// <summary>A PETR.</summary>
    public static readonly OwnerKind Petr = new(
        nameof(Petr),
        "petr",
        "pôle d’équilibre territorial et rural",
        "territorial and rural balance pole",
        true
    );

    /// <summary>A département or a collectivity treated like one.</summary>
    public static readonly OwnerKind Department = new(
        nameof(Department),
        "department",
        "département",
        "département",
        true
    );

    /// <summary>Another public body.</summary>
    public static readonly OwnerKind OtherPublic = new(
        nameof(OtherPublic),
        "other-public",
        "autre personne publique",
        "other public body",
        false
    );

    /// <summary>A private body, such as a developer.</summary>
    public static readonly OwnerKind Private = new(
        nameof(Private),
        "private",
        "personne privée",
        "private body",
        false
    );

    private OwnerKind(string name, string code, string french, string english, bool isLocalAuthority)
        : base(name, code)
    {
        Label = new(french, english);
        IsLocalAuthority = isLocalAuthority;
    }

    /// <summary>Gets every member, in declared order.</summary>
    public static IReadOnlyList<OwnerKind> All { get; } =
    [Commune, NewCommune, Epci, Syndicate, Petr, Department, OtherPublic, Private];

    /// <summary>Gets the name that people read.</summary>
    public Localized Label { get; }

    /// <summary>Gets whether it is a local authority or a grouping of them, which the rule of the own share binds.</summary>
    public bool IsLocalAuthority { get; }
}
