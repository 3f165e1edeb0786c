using Ardalis.SmartEnum;

namespace Pvd.Domain.Programme;

/// <summary>A pillar of the programme’s offer; the value is the code of the JSON files.</summary>
public sealed class ProgrammePillar : SmartEnum<ProgrammePillar, string>
{
    /// <summary>Support in engineering: posts, expertise.</summary>
    public static readonly ProgrammePillar Engineering = new(
        nameof(Engineering),
        "engineering",
        "soutien en ingénierie",
        "support in engineering",
        new("« Petites villes de demain », dossier de présentation", "trois piliers")
    );

    /// <summary>Funding of targeted thematic measures.</summary>
    public static readonly ProgrammePillar ThematicFunding = new(
        nameof(ThematicFunding),
        "thematic-funding",
        "financements sur des mesures thématiques ciblées",
        "funding of targeted thematic measures",
        new("« Petites villes de demain », dossier de présentation", "trois piliers")
    );

    /// <summary>Access to a network, the Club.</summary>
    public static readonly ProgrammePillar Network = new(
        nameof(Network),
        "network",
        "accès à un réseau, le Club",
        "access to a network, the Club",
        new("« Petites villes de demain », dossier de présentation", "trois piliers")
    );

    private ProgrammePillar(string name, string code, string french, string english, LegalReference basis)
        : base(name, code)
    {
        Label = new(french, english);
        LegalBasis = basis;
    }

    /// <summary>Gets every member, in declared order.</summary>
    public static IReadOnlyList<ProgrammePillar> All { get; } = [Engineering, ThematicFunding, Network];

    /// <summary>Gets the name that people read.</summary>
    public Localized Label { get; }

    /// <summary>Gets the document in which it is met.</summary>
    public LegalReference LegalBasis { get; }
}
