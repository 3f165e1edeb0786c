using Ardalis.SmartEnum;
using Pvd.Domain.Funding;

namespace Pvd.Domain.Projects;

/// <summary>Who pays a line of a fiche action, as finely as the columns of the maquette financière tell funders apart; the value is the code of the JSON files.</summary>
public sealed class ActionFunder : SmartEnum<ActionFunder, string>
{
    /// <summary>The project owner’s own money or loan: its own share.</summary>
    public static readonly ActionFunder Owner = new(
        nameof(Owner),
        "owner",
        "maître d’ouvrage (autofinancement)",
        "project owner (own share)",
        new("usage"),
        FunderKind.Owner
    );

    /// <summary>A commune that does not own the project.</summary>
    public static readonly ActionFunder Commune = new(
        nameof(Commune),
        "commune",
        "autre commune",
        "another commune",
        new("usage"),
        FunderKind.Commune
    );

    /// <summary>An EPCI that does not own the project.</summary>
    public static readonly ActionFunder Epci = new(
        nameof(Epci),
        "epci",
        "autre EPCI",
        "another inter-municipal body",
        new("usage"),
        FunderKind.Epci
    );

    /// <summary>The département.</summary>
    public static readonly ActionFunder Department = new(
        nameof(Department),
        "department",
        "conseil départemental",
        "departmental council",
        new("« Petites villes de demain », dossier de présentation", "financeurs"),
        FunderKind.Department
    );

    /// <summary>The région.</summary>
    public static readonly ActionFunder Region = new(
        nameof(Region),
        "region",
        "conseil régional",
        "regional council",
        new("« Petites villes de demain », dossier de présentation", "financeurs"),
        FunderKind.Region
    );

    /// <summary>The State, through one of its grants.</summary>
    public static readonly ActionFunder State = new(
        nameof(State),
        "state",
        "État",
        "State",
        new("« Petites villes de demain », dossier de présentation", "financeurs"),
        FunderKind.State
    );

    /// <summary>National agency for territorial cohesion.</summary>
    public static readonly ActionFunder Anct = new(
        nameof(Anct),
        "anct",
        "Agence nationale de la cohésion des territoires (ANCT)",
        "national agency for territorial cohesion (ANCT)",
        new("« Petites villes de demain », dossier de présentation", "financeurs"),
        FunderKind.StateBody
    );

    /// <summary>National housing agency.</summary>
    public static readonly ActionFunder Anah = new(
        nameof(Anah),
        "anah",
        "Agence nationale de l’habitat (Anah)",
        "national housing agency (Anah)",
        new("« Petites villes de demain », dossier de présentation", "financeurs"),
        FunderKind.StateBody
    );

    /// <summary>Arm of the Caisse des dépôts for territories.</summary>
    public static readonly ActionFunder BanqueDesTerritoires = new(
        nameof(BanqueDesTerritoires),
        "banque-des-territoires",
        "Banque des Territoires (Caisse des dépôts)",
        "Banque des Territoires (arm of the Caisse des dépôts)",
        new("« Petites villes de demain », dossier de présentation", "financeurs"),
        FunderKind.StateBody
    );

    /// <summary>Public engineering body: its help is counted in days, never in euros.</summary>
    public static readonly ActionFunder Cerema = new(
        nameof(Cerema),
        "cerema",
        "Cerema, établissement public d’ingénierie",
        "Cerema, public engineering body",
        new("« Petites villes de demain », dossier de présentation", "financeurs"),
        FunderKind.StateBody
    );

    /// <summary>Ecological transition agency.</summary>
    public static readonly ActionFunder Ademe = new(
        nameof(Ademe),
        "ademe",
        "Agence de la transition écologique (Ademe)",
        "ecological transition agency (Ademe)",
        new("« Petites villes de demain », dossier de présentation", "financeurs"),
        FunderKind.StateBody
    );

    /// <summary>Another public body of the State: ANS, water agency, ONAC-VG…</summary>
    public static readonly ActionFunder OtherStateBody = new(
        nameof(OtherStateBody),
        "other-state-body",
        "autre établissement public de l’État",
        "another public body of the State",
        new("usage"),
        FunderKind.StateBody
    );

    /// <summary>European funds.</summary>
    public static readonly ActionFunder EuropeanUnion = new(
        nameof(EuropeanUnion),
        "european-union",
        "Union européenne",
        "European Union",
        new("« Petites villes de demain », dossier de présentation", "financeurs"),
        FunderKind.EuropeanUnion
    );

    /// <summary>Another public body: syndicat, chamber, hospital.</summary>
    public static readonly ActionFunder OtherPublic = new(
        nameof(OtherPublic),
        "other-public",
        "autre personne publique",
        "another public body",
        new("usage"),
        FunderKind.OtherPublic
    );

    /// <summary>Patronage, gifts, foundations, private-law bodies.</summary>
    public static readonly ActionFunder Private = new(
        nameof(Private),
        "private",
        "financeur privé",
        "private funder",
        new("usage"),
        FunderKind.Private
    );

    private ActionFunder(string name, string code, string french, string english, LegalReference basis, FunderKind kind)
        : base(name, code)
    {
        Label = new(french, english);
        LegalBasis = basis;
        Kind = kind;
    }

    /// <summary>Gets every member, in declared order.</summary>
    public static IReadOnlyList<ActionFunder> All { get; } =
    [
        Owner,
        Commune,
        Epci,
        Department,
        Region,
        State,
        Anct,
        Anah,
        BanqueDesTerritoires,
        Cerema,
        Ademe,
        OtherStateBody,
        EuropeanUnion,
        OtherPublic,
        Private,
    ];

    /// <summary>Gets the name that people read.</summary>
    public Localized Label { get; }

    /// <summary>Gets the document in which the funder is met.</summary>
    public LegalReference LegalBasis { get; }

    /// <summary>Gets what kind of funder it is in a plan de financement.</summary>
    public FunderKind Kind { get; }
}
