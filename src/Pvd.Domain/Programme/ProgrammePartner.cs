using Ardalis.SmartEnum;

namespace Pvd.Domain.Programme;

/// <summary>A national partner of the programme; the value is the code of the JSON files.</summary>
public sealed class ProgrammePartner : SmartEnum<ProgrammePartner, string>
{
    /// <summary>Ministry of territorial cohesion.</summary>
    public static readonly ProgrammePartner TerritorialCohesion = new(
        nameof(TerritorialCohesion),
        "territorial-cohesion",
        "ministère de la cohésion des territoires",
        "ministry of territorial cohesion",
        new("« Petites villes de demain », dossier de présentation", "partenaires")
    );

    /// <summary>Ministry of the ecological transition.</summary>
    public static readonly ProgrammePartner EcologicalTransition = new(
        nameof(EcologicalTransition),
        "ecological-transition",
        "ministère de la transition écologique",
        "ministry of the ecological transition",
        new("« Petites villes de demain », dossier de présentation", "partenaires")
    );

    /// <summary>Ministry of culture.</summary>
    public static readonly ProgrammePartner Culture = new(
        nameof(Culture),
        "culture",
        "ministère de la culture",
        "ministry of culture",
        new("« Petites villes de demain », dossier de présentation", "partenaires")
    );

    /// <summary>Ministry of the overseas territories.</summary>
    public static readonly ProgrammePartner Overseas = new(
        nameof(Overseas),
        "overseas",
        "ministère des outre-mer",
        "ministry of the overseas territories",
        new("« Petites villes de demain », dossier de présentation", "partenaires")
    );

    /// <summary>Ministry of the economy, finance and recovery.</summary>
    public static readonly ProgrammePartner Economy = new(
        nameof(Economy),
        "economy",
        "ministère de l’économie, des finances et de la relance",
        "ministry of the economy, finance and recovery",
        new("« Petites villes de demain », dossier de présentation", "partenaires")
    );

    /// <summary>Ministry of solidarity and health.</summary>
    public static readonly ProgrammePartner Health = new(
        nameof(Health),
        "health",
        "ministère des solidarités et de la santé",
        "ministry of solidarity and health",
        new("« Petites villes de demain », dossier de présentation", "partenaires")
    );

    /// <summary>Ministry of agriculture and food.</summary>
    public static readonly ProgrammePartner Agriculture = new(
        nameof(Agriculture),
        "agriculture",
        "ministère de l’agriculture et de l’alimentation",
        "ministry of agriculture and food",
        new("« Petites villes de demain », dossier de présentation", "partenaires")
    );

    /// <summary>Ministry of higher education, research and innovation.</summary>
    public static readonly ProgrammePartner Research = new(
        nameof(Research),
        "research",
        "ministère de l’enseignement supérieur, de la recherche et de l’innovation",
        "ministry of higher education, research and innovation",
        new("« Petites villes de demain », dossier de présentation", "partenaires")
    );

    /// <summary>Ministry for housing.</summary>
    public static readonly ProgrammePartner Housing = new(
        nameof(Housing),
        "housing",
        "ministère chargé du logement",
        "ministry for housing",
        new("« Petites villes de demain », dossier de présentation", "partenaires")
    );

    /// <summary>National agency for territorial cohesion.</summary>
    public static readonly ProgrammePartner Anct = new(
        nameof(Anct),
        "anct",
        "Agence nationale de la cohésion des territoires",
        "national agency for territorial cohesion",
        new("« Petites villes de demain », dossier de présentation", "partenaires")
    );

    /// <summary>National housing agency.</summary>
    public static readonly ProgrammePartner Anah = new(
        nameof(Anah),
        "anah",
        "Agence nationale de l’habitat",
        "national housing agency",
        new("« Petites villes de demain », dossier de présentation", "partenaires")
    );

    /// <summary>Arm of the Caisse des dépôts.</summary>
    public static readonly ProgrammePartner BanqueDesTerritoires = new(
        nameof(BanqueDesTerritoires),
        "banque-des-territoires",
        "Banque des Territoires",
        "Banque des Territoires (bank for territories)",
        new("« Petites villes de demain », dossier de présentation", "partenaires")
    );

    /// <summary>Public engineering body.</summary>
    public static readonly ProgrammePartner Cerema = new(
        nameof(Cerema),
        "cerema",
        "Cerema, centre d’études et d’expertise",
        "Cerema, centre for studies and expertise",
        new("« Petites villes de demain », dossier de présentation", "partenaires")
    );

    /// <summary>Ecological transition agency.</summary>
    public static readonly ProgrammePartner Ademe = new(
        nameof(Ademe),
        "ademe",
        "Agence de la transition écologique",
        "ecological transition agency",
        new("« Petites villes de demain », dossier de présentation", "partenaires")
    );

    private ProgrammePartner(string name, string code, string french, string english, LegalReference basis)
        : base(name, code)
    {
        Label = new(french, english);
        LegalBasis = basis;
    }

    /// <summary>Gets every member, in declared order.</summary>
    public static IReadOnlyList<ProgrammePartner> All { get; } =
    [
        TerritorialCohesion,
        EcologicalTransition,
        Culture,
        Overseas,
        Economy,
        Health,
        Agriculture,
        Research,
        Housing,
        Anct,
        Anah,
        BanqueDesTerritoires,
        Cerema,
        Ademe,
    ];

    /// <summary>Gets the name that people read.</summary>
    public Localized Label { get; }

    /// <summary>Gets the document in which it is met.</summary>
    public LegalReference LegalBasis { get; }
}
