using Ardalis.SmartEnum;

namespace Pvd.Domain.Territories;

/// <summary>The kinds of grouping of communes that meet in the programme; the value is the code of the State's lists.</summary>
public sealed class EpciKind : SmartEnum<EpciKind, string>
{
    /// <summary>Communauté de communes.</summary>
    public static readonly EpciKind CommunityOfCommunes = new(
        nameof(CommunityOfCommunes),
        "CC",
        "communauté de communes",
        "community of communes",
        ownTaxation: true
    );

    /// <summary>Communauté d’agglomération.</summary>
    public static readonly EpciKind AgglomerationCommunity = new(
        nameof(AgglomerationCommunity),
        "CA",
        "communauté d’agglomération",
        "agglomeration community",
        ownTaxation: true
    );

    /// <summary>Communauté urbaine.</summary>
    public static readonly EpciKind UrbanCommunity = new(
        nameof(UrbanCommunity),
        "CU",
        "communauté urbaine",
        "urban community",
        ownTaxation: true
    );

    /// <summary>Métropole.</summary>
    public static readonly EpciKind Metropolis = new(
        nameof(Metropolis),
        "METRO",
        "métropole",
        "metropolis",
        ownTaxation: true
    );

    /// <summary>Métropole de Lyon, a collectivity of special status that lists treat like an EPCI.</summary>
    public static readonly EpciKind LyonMetropolis = new(
        nameof(LyonMetropolis),
        "MET69",
        "métropole de Lyon",
        "metropolis of Lyon",
        ownTaxation: true
    );

    /// <summary>Syndicat d’agglomération nouvelle, which no longer exists.</summary>
    public static readonly EpciKind NewTownSyndicate = new(
        nameof(NewTownSyndicate),
        "SAN",
        "syndicat d’agglomération nouvelle",
        "new town syndicate",
        ownTaxation: true
    );

    /// <summary>Syndicat intercommunal à vocation unique.</summary>
    public static readonly EpciKind SinglePurposeSyndicate = new(
        nameof(SinglePurposeSyndicate),
        "SIVU",
        "syndicat intercommunal à vocation unique",
        "single-purpose syndicate",
        ownTaxation: false
    );

    /// <summary>Syndicat intercommunal à vocation multiple.</summary>
    public static readonly EpciKind MultiPurposeSyndicate = new(
        nameof(MultiPurposeSyndicate),
        "SIVOM",
        "syndicat intercommunal à vocation multiple",
        "multi-purpose syndicate",
        ownTaxation: false
    );

    /// <summary>Syndicat mixte fermé.</summary>
    public static readonly EpciKind ClosedMixedSyndicate = new(
        nameof(ClosedMixedSyndicate),
        "SMF",
        "syndicat mixte fermé",
        "closed mixed syndicate",
        ownTaxation: false
    );

    /// <summary>Syndicat mixte ouvert.</summary>
    public static readonly EpciKind OpenMixedSyndicate = new(
        nameof(OpenMixedSyndicate),
        "SMO",
        "syndicat mixte ouvert",
        "open mixed syndicate",
        ownTaxation: false
    );

    /// <summary>Pôle d’équilibre territorial et rural.</summary>
    public static readonly EpciKind Petr = new(
        nameof(Petr),
        "PETR",
        "pôle d’équilibre territorial et rural",
        "territorial and rural balance pole",
        ownTaxation: false
    );

    private EpciKind(string name, string code, string french, string english, bool ownTaxation)
        : base(name, code)
    {
        Label = new(french, english);
        HasOwnTaxation = ownTaxation;
    }

    /// <summary>Gets every kind, those with own taxation first.</summary>
    public static IReadOnlyList<EpciKind> All { get; } =
    [
        CommunityOfCommunes,
        AgglomerationCommunity,
        UrbanCommunity,
        Metropolis,
        LyonMetropolis,
        NewTownSyndicate,
        SinglePurposeSyndicate,
        MultiPurposeSyndicate,
        ClosedMixedSyndicate,
        OpenMixedSyndicate,
        Petr,
    ];

    /// <summary>Gets the name of the kind.</summary>
    public Localized Label { get; }

    /// <summary>Gets whether the grouping levies its own taxes (à fiscalité propre), as an ORT requires of its EPCI.</summary>
    public bool HasOwnTaxation { get; }

    /// <summary>Gets the text that makes own taxation matter.</summary>
    public LegalReference LegalBasis { get; } = new("CCH", "L303-2, I");
}
