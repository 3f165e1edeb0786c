using Ardalis.SmartEnum;

namespace Pvd.Domain.Engineering;

/// <summary>What kind of help a request to the ANCT is for.</summary>
public sealed class EngineeringHelp : SmartEnum<EngineeringHelp, string>
{
    /// <summary>Help to the project owner (AMO).</summary>
    public static readonly EngineeringHelp OwnerAssistance = new(
        nameof(OwnerAssistance),
        "owner-assistance",
        "assistance à maîtrise d’ouvrage",
        "assistance to the project owner"
    );

    /// <summary>Public project ownership of real estate.</summary>
    public static readonly EngineeringHelp PublicProjectOwnership = new(
        nameof(PublicProjectOwnership),
        "public-project-ownership",
        "maîtrise d’ouvrage publique immobilière",
        "public project ownership of real estate"
    );

    /// <summary>Project engineering.</summary>
    public static readonly EngineeringHelp ProjectEngineering = new(
        nameof(ProjectEngineering),
        "project-engineering",
        "ingénierie de projet",
        "project engineering"
    );

    /// <summary>Sharing of experience.</summary>
    public static readonly EngineeringHelp ExperienceSharing = new(
        nameof(ExperienceSharing),
        "experience-sharing",
        "partage d’expérience",
        "sharing of experience"
    );

    /// <summary>Analysis of a territory, for a projet de territoire.</summary>
    public static readonly EngineeringHelp TerritorialAnalysis = new(
        nameof(TerritorialAnalysis),
        "territorial-analysis",
        "analyse territoriale",
        "territorial analysis"
    );

    /// <summary>Data tools, for a projet de territoire.</summary>
    public static readonly EngineeringHelp DataTools = new(
        nameof(DataTools),
        "data-tools",
        "outils de données",
        "data tools"
    );

    private EngineeringHelp(string name, string code, string french, string english)
        : base(name, code) => Label = new(french, english);

    /// <summary>Gets every member, in declared order.</summary>
    public static IReadOnlyList<EngineeringHelp> All { get; } =
    [OwnerAssistance, PublicProjectOwnership, ProjectEngineering, ExperienceSharing, TerritorialAnalysis, DataTools];

    /// <summary>Gets the name.</summary>
    public Localized Label { get; }

    /// <summary>Gets the text that the list is taken from.</summary>
    public LegalReference LegalBasis { get; } = new("ANCT", "accompagnement des porteurs de projet");
}
