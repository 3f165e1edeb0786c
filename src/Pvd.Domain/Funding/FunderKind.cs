using Ardalis.SmartEnum;

namespace Pvd.Domain.Funding;

/// <summary>Who pays a part of a plan; the value is the code of the JSON files.</summary>
public sealed class FunderKind : SmartEnum<FunderKind, string>
{
    /// <summary>The State, through a grant or a dotation.</summary>
    public static readonly FunderKind State = new(nameof(State), "state", "État", "State", true);

    /// <summary>A public body of the State: ANCT, Anah, Ademe, Cerema, Banque des Territoires.</summary>
    public static readonly FunderKind StateBody = new(
        nameof(StateBody),
        "state-body",
        "établissement public de l’État",
        "public body of the State",
        true
    );

    /// <summary>A région.</summary>
    public static readonly FunderKind Region = new(nameof(Region), "region", "région", "région", true);

    /// <summary>A département.</summary>
    public static readonly FunderKind Department = new(
        nameof(Department),
        "department",
        "département",
        "département",
        true
    );

    /// <summary>An EPCI that does not own the project.</summary>
    public static readonly FunderKind Epci = new(nameof(Epci), "epci", "EPCI", "inter-municipal body", true);

    /// <summary>A commune that does not own the project.</summary>
    public static readonly FunderKind Commune = new(nameof(Commune), "commune", "commune", "commune", true);

    /// <summary>Another public body: syndicat, chamber, hospital.</summary>
    public static readonly FunderKind OtherPublic = new(
        nameof(OtherPublic),
        "other-public",
        "autre personne publique",
        "other public body",
        true
    );

    /// <summary>European funds; whether they count as public is flagged on the line, and they do unless it says otherwise.</summary>
    public static readonly FunderKind EuropeanUnion = new(
        nameof(EuropeanUnion),
        "european-union",
        "Union européenne",
        "European Union",
        true
    );

    /// <summary>ERDF in a territorial cooperation programme: outside the rule of the own share.</summary>
    public static readonly FunderKind ErdfCooperation = new(
        nameof(ErdfCooperation),
        "erdf-cooperation",
        "FEDER, coopération territoriale",
        "ERDF, territorial cooperation",
        true
    );

    /// <summary>Patronage, gifts, private-law bodies even with a public mission.</summary>
    public static readonly FunderKind Private = new(
        nameof(Private),
        "private",
        "personne privée",
        "private body",
        false
    );

    /// <summary>Compensation of VAT: never a grant; plans are kept excluding tax.</summary>
    public static readonly FunderKind Vat = new(nameof(Vat), "fctva", "FCTVA", "VAT compensation fund", false);

    /// <summary>The project owner’s own money or loan.</summary>
    public static readonly FunderKind Owner = new(nameof(Owner), "owner", "maître d’ouvrage", "project owner", false);

    private FunderKind(string name, string code, string french, string english, bool isPublic)
        : base(name, code)
    {
        Label = new(french, english);
        IsPublic = isPublic;
    }

    /// <summary>Gets every member, in declared order.</summary>
    public static IReadOnlyList<FunderKind> All { get; } =
    [
        State,
        StateBody,
        Region,
        Department,
        Epci,
        Commune,
        OtherPublic,
        EuropeanUnion,
        ErdfCooperation,
        Private,
        Vat,
        Owner,
    ];

    /// <summary>Gets the name that people read.</summary>
    public Localized Label { get; }

    /// <summary>Gets whether its money is public money, unless a line says otherwise.</summary>
    public bool IsPublic { get; }
}
