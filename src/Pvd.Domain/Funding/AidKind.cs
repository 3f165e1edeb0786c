using Ardalis.SmartEnum;

namespace Pvd.Domain.Funding;

/// <summary>In what form an instrument helps; the value is the code of the JSON files.</summary>
public sealed class AidKind : SmartEnum<AidKind, string>
{
    /// <summary>A grant in proportion to a base.</summary>
    public static readonly AidKind Grant = new(nameof(Grant), "grant", "subvention proportionnelle", "rated grant");

    /// <summary>An amount set in advance: once, a year, a dwelling or a square metre.</summary>
    public static readonly AidKind FlatAmount = new(nameof(FlatAmount), "flat-amount", "forfait", "flat amount");

    /// <summary>A share of the cost of a post.</summary>
    public static readonly AidKind PostCoFunding = new(
        nameof(PostCoFunding),
        "post",
        "cofinancement de poste",
        "co-funding of a post"
    );

    /// <summary>Work done for the place and paid to whoever does it: counted in days, never in euros of a plan.</summary>
    public static readonly AidKind EngineeringInKind = new(
        nameof(EngineeringInKind),
        "in-kind",
        "ingénierie en nature",
        "engineering in kind"
    );

    /// <summary>A tax relief, for whoever pays the tax.</summary>
    public static readonly AidKind TaxRelief = new(nameof(TaxRelief), "tax", "avantage fiscal", "tax relief");

    /// <summary>Equity or a loan.</summary>
    public static readonly AidKind EquityOrLoan = new(
        nameof(EquityOrLoan),
        "equity-or-loan",
        "fonds propres ou prêt",
        "equity or loan"
    );

    /// <summary>A grant that fills a part of the deficit of an operation.</summary>
    public static readonly AidKind DeficitFunding = new(
        nameof(DeficitFunding),
        "deficit",
        "financement de déficit",
        "funding of a deficit"
    );

    /// <summary>A frame that mobilises other instruments, without money rule of its own.</summary>
    public static readonly AidKind Frame = new(nameof(Frame), "frame", "cadre contractuel", "contractual frame");

    private AidKind(string name, string code, string french, string english)
        : base(name, code) => Label = new(french, english);

    /// <summary>Gets every member, in declared order.</summary>
    public static IReadOnlyList<AidKind> All { get; } =
    [Grant, FlatAmount, PostCoFunding, EngineeringInKind, TaxRelief, EquityOrLoan, DeficitFunding, Frame];

    /// <summary>Gets the name that people read.</summary>
    public Localized Label { get; }
}
