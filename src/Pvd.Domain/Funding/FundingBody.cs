using Ardalis.SmartEnum;

namespace Pvd.Domain.Funding;

/// <summary>Who pays for an instrument; the value is the code of the JSON files.</summary>
public sealed class FundingBody : SmartEnum<FundingBody, string>
{
    /// <summary>The State: prefects and ministries.</summary>
    public static readonly FundingBody State = new(nameof(State), "state", "État", "State", FunderKind.State);

    /// <summary>The State, through the tax it does not collect.</summary>
    public static readonly FundingBody Tax = new(
        nameof(Tax),
        "tax",
        "État, par l’impôt",
        "State, through tax",
        FunderKind.State
    );

    /// <summary>Agence nationale de la cohésion des territoires.</summary>
    public static readonly FundingBody Anct = new(
        nameof(Anct),
        "anct",
        "Agence nationale de la cohésion des territoires",
        "National Agency for Territorial Cohesion",
        FunderKind.StateBody
    );

    /// <summary>Banque des Territoires, of the Caisse des dépôts.</summary>
    public static readonly FundingBody BanqueDesTerritoires = new(
        nameof(BanqueDesTerritoires),
        "banque-des-territoires",
        "Banque des Territoires",
        "Banque des Territoires (Caisse des dépôts)",
        FunderKind.StateBody
    );

    /// <summary>Agence nationale de l’habitat.</summary>
    public static readonly FundingBody Anah = new(
        nameof(Anah),
        "anah",
        "Agence nationale de l’habitat",
        "National Housing Agency",
        FunderKind.StateBody
    );

    /// <summary>Agence de la transition écologique.</summary>
    public static readonly FundingBody Ademe = new(
        nameof(Ademe),
        "ademe",
        "Agence de la transition écologique (Ademe)",
        "Agency for Ecological Transition (Ademe)",
        FunderKind.StateBody
    );

    /// <summary>Agence nationale du sport.</summary>
    public static readonly FundingBody Ans = new(
        nameof(Ans),
        "ans",
        "Agence nationale du sport",
        "National Sports Agency",
        FunderKind.StateBody
    );

    /// <summary>Cerema.</summary>
    public static readonly FundingBody Cerema = new(
        nameof(Cerema),
        "cerema",
        "Cerema",
        "Cerema (public centre of expertise)",
        FunderKind.StateBody
    );

    /// <summary>The operators of the common basket of France Services.</summary>
    public static readonly FundingBody Operators = new(
        nameof(Operators),
        "operators",
        "opérateurs de France Services",
        "operators of France Services",
        FunderKind.StateBody
    );

    /// <summary>A région.</summary>
    public static readonly FundingBody Region = new(nameof(Region), "region", "région", "région", FunderKind.Region);

    /// <summary>A département.</summary>
    public static readonly FundingBody Department = new(
        nameof(Department),
        "department",
        "département",
        "département",
        FunderKind.Department
    );

    /// <summary>Fondation du patrimoine: what it gives is private money.</summary>
    public static readonly FundingBody FondationDuPatrimoine = new(
        nameof(FondationDuPatrimoine),
        "fondation-du-patrimoine",
        "Fondation du patrimoine",
        "Fondation du patrimoine (heritage foundation)",
        FunderKind.Private
    );

    private FundingBody(string name, string code, string french, string english, FunderKind kind)
        : base(name, code)
    {
        Label = new(french, english);
        Kind = kind;
    }

    /// <summary>Gets every member, in declared order.</summary>
    public static IReadOnlyList<FundingBody> All { get; } =
    [
        State,
        Tax,
        Anct,
        BanqueDesTerritoires,
        Anah,
        Ademe,
        Ans,
        Cerema,
        Operators,
        Region,
        Department,
        FondationDuPatrimoine,
    ];

    /// <summary>Gets the name that people read.</summary>
    public Localized Label { get; }

    /// <summary>Gets what kind of funder it is in a financing plan.</summary>
    public FunderKind Kind { get; }
}
