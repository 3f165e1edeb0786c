using Ardalis.SmartEnum;

namespace Pvd.Domain.Funding;

/// <summary>An act by which an owner commits itself; the value is the code of the JSON files.</summary>
public sealed class CommitmentKind : SmartEnum<CommitmentKind, string>
{
    /// <summary>An order.</summary>
    public static readonly CommitmentKind Order = new(nameof(Order), "order", "bon de commande", "order", true);

    /// <summary>A signed quote.</summary>
    public static readonly CommitmentKind SignedQuote = new(
        nameof(SignedQuote),
        "signed-quote",
        "devis signé",
        "signed quote",
        true
    );

    /// <summary>A signed works contract.</summary>
    public static readonly CommitmentKind WorksContract = new(
        nameof(WorksContract),
        "works-contract",
        "marché de travaux",
        "works contract",
        true
    );

    /// <summary>A sale agreement, other than for land.</summary>
    public static readonly CommitmentKind SaleAgreement = new(
        nameof(SaleAgreement),
        "sale-agreement",
        "acte ou promesse de vente",
        "sale agreement",
        true
    );

    /// <summary>Supplies stocked for in-house works.</summary>
    public static readonly CommitmentKind SuppliesStocked = new(
        nameof(SuppliesStocked),
        "supplies-stocked",
        "constitution d’approvisionnements (régie)",
        "stocking of supplies (in-house works)",
        true
    );

    /// <summary>Works begun, in-house works among them.</summary>
    public static readonly CommitmentKind WorksBegun = new(
        nameof(WorksBegun),
        "works-begun",
        "début des travaux",
        "start of the works",
        true
    );

    /// <summary>A study: no start of the works.</summary>
    public static readonly CommitmentKind Study = new(nameof(Study), "study", "étude", "study", false);

    /// <summary>Land bought: no start of the works.</summary>
    public static readonly CommitmentKind LandPurchase = new(
        nameof(LandPurchase),
        "land-purchase",
        "acquisition de terrain",
        "land purchase",
        false
    );

    private CommitmentKind(string name, string code, string french, string english, bool startsWorks)
        : base(name, code)
    {
        Label = new(french, english);
        StartsWorks = startsWorks;
    }

    /// <summary>Gets every member, in declared order.</summary>
    public static IReadOnlyList<CommitmentKind> All { get; } =
    [Order, SignedQuote, WorksContract, SaleAgreement, SuppliesStocked, WorksBegun, Study, LandPurchase];

    /// <summary>Gets the name that people read.</summary>
    public Localized Label { get; }

    /// <summary>Gets whether it starts the works in the sense of CGCT R2334-24.</summary>
    public bool StartsWorks { get; }
}
