using Ardalis.SmartEnum;

namespace Pvd.Domain.Governance;

/// <summary>In what quality a person sits on a body other than the comité de projet; the value is the code of the JSON files.</summary>
public sealed class MandateRole : SmartEnum<MandateRole, string>
{
    /// <summary>Mayor of a commune.</summary>
    public static readonly MandateRole Mayor = new(nameof(Mayor), "mayor", "maire", "mayor", new("CGCT", "L2334-37"));

    /// <summary>President of an EPCI à fiscalité propre.</summary>
    public static readonly MandateRole EpciPresident = new(
        nameof(EpciPresident),
        "epci-president",
        "président d’EPCI",
        "EPCI president",
        new("CGCT", "L2334-37")
    );

    /// <summary>Member of the Assemblée nationale.</summary>
    public static readonly MandateRole Deputy = new(
        nameof(Deputy),
        "deputy",
        "député",
        "deputy",
        new("CGCT", "L2334-37")
    );

    /// <summary>Member of the Sénat.</summary>
    public static readonly MandateRole Senator = new(
        nameof(Senator),
        "senator",
        "sénateur",
        "senator",
        new("CGCT", "L2334-37")
    );

    /// <summary>Prefect, territorial delegate of the ANCT, or their representative.</summary>
    public static readonly MandateRole Prefect = new(
        nameof(Prefect),
        "prefect",
        "préfet ou son représentant",
        "prefect or their representative",
        new("CGCT", "R1232-10")
    );

    /// <summary>Service of the State.</summary>
    public static readonly MandateRole StateService = new(
        nameof(StateService),
        "state-service",
        "service de l’État",
        "State service",
        new("CGCT", "R1232-10")
    );

    /// <summary>Agence nationale pour la rénovation urbaine.</summary>
    public static readonly MandateRole Anru = new(
        nameof(Anru),
        "anru",
        "ANRU",
        "ANRU (urban renewal agency)",
        new("CGCT", "R1232-10"),
        isAnctPartner: true
    );

    /// <summary>Agence nationale de l’habitat.</summary>
    public static readonly MandateRole Anah = new(
        nameof(Anah),
        "anah",
        "Anah",
        "Anah (housing agency)",
        new("CGCT", "R1232-10"),
        isAnctPartner: true
    );

    /// <summary>Agence de la transition écologique.</summary>
    public static readonly MandateRole Ademe = new(
        nameof(Ademe),
        "ademe",
        "Ademe",
        "Ademe (ecological transition agency)",
        new("CGCT", "R1232-10"),
        isAnctPartner: true
    );

    /// <summary>Centre d’études et d’expertise sur les risques, l’environnement, la mobilité et l’aménagement.</summary>
    public static readonly MandateRole Cerema = new(
        nameof(Cerema),
        "cerema",
        "Cerema",
        "Cerema (public engineering body)",
        new("CGCT", "R1232-10"),
        isAnctPartner: true
    );

    /// <summary>Caisse des dépôts et consignations, with the Banque des territoires.</summary>
    public static readonly MandateRole CaisseDesDepots = new(
        nameof(CaisseDesDepots),
        "caisse-des-depots",
        "Caisse des dépôts et consignations",
        "Caisse des dépôts et consignations (public bank)",
        new("CGCT", "R1232-10"),
        isAnctPartner: true
    );

    /// <summary>Local authority or grouping of authorities.</summary>
    public static readonly MandateRole LocalAuthority = new(
        nameof(LocalAuthority),
        "local-authority",
        "collectivité territoriale ou groupement",
        "local authority or grouping",
        new("CGCT", "R1232-10")
    );

    /// <summary>Body that gives expert help.</summary>
    public static readonly MandateRole EngineeringBody = new(
        nameof(EngineeringBody),
        "engineering-body",
        "organisme d’ingénierie",
        "engineering body",
        new("CGCT", "R1232-10")
    );

    /// <summary>Chef de projet.</summary>
    public static readonly MandateRole ProjectManager = new(
        nameof(ProjectManager),
        "project-manager",
        "chef de projet",
        "project manager",
        new("ANCT, mode d’emploi du programme Petites villes de demain", "équipe-projet")
    );

    /// <summary>Technical service of a commune or of the EPCI.</summary>
    public static readonly MandateRole TechnicalService = new(
        nameof(TechnicalService),
        "technical-service",
        "service technique municipal ou intercommunal",
        "municipal or intercommunal technical service",
        new("ANCT, mode d’emploi du programme Petites villes de demain", "équipe-projet")
    );

    /// <summary>Inhabitant, association or firm.</summary>
    public static readonly MandateRole Inhabitant = new(
        nameof(Inhabitant),
        "inhabitant",
        "habitant, association ou entreprise",
        "inhabitant, association or firm",
        new("ANCT, mode d’emploi du programme Petites villes de demain", "comité participatif")
    );

    /// <summary>Representative of a funder.</summary>
    public static readonly MandateRole Funder = new(
        nameof(Funder),
        "funder",
        "financeur",
        "funder",
        new("« Petites villes de demain », dossier de présentation", "octobre 2020")
    );

    /// <summary>Anyone else.</summary>
    public static readonly MandateRole Other = new(
        nameof(Other),
        "other",
        "autre membre",
        "other member",
        new("ANCT, mode d’emploi du programme Petites villes de demain", "gouvernance")
    );

    private MandateRole(
        string name,
        string code,
        string french,
        string english,
        LegalReference basis,
        bool isAnctPartner = false
    )
        : base(name, code)
    {
        Label = new(french, english);
        LegalBasis = basis;
        IsAnctPartner = isAnctPartner;
    }

    /// <summary>Gets every role.</summary>
    public static IReadOnlyList<MandateRole> All { get; } =
    [
        Mayor,
        EpciPresident,
        Deputy,
        Senator,
        Prefect,
        StateService,
        Anru,
        Anah,
        Ademe,
        Cerema,
        CaisseDesDepots,
        LocalAuthority,
        EngineeringBody,
        ProjectManager,
        TechnicalService,
        Inhabitant,
        Funder,
        Other,
    ];

    /// <summary>Gets the name of the role.</summary>
    public Localized Label { get; }

    /// <summary>Gets the text or document in which the role is met.</summary>
    public LegalReference LegalBasis { get; }

    /// <summary>Gets whether it stands for one of the bodies that the ANCT works with under an agreement: ANRU, Anah, Ademe, Cerema, Caisse des dépôts.</summary>
    public bool IsAnctPartner { get; }
}
