using Ardalis.SmartEnum;

namespace Pvd.Domain.Programme;

/// <summary>A service that the ANCT offers to territories, beside its engineering; the value is the code of the JSON files.</summary>
public sealed class AnctService : SmartEnum<AnctService, string>
{
    /// <summary>Helps territories to build digital services.</summary>
    public static readonly AnctService TerritoriesIncubator = new(
        nameof(TerritoriesIncubator),
        "territories-incubator",
        "incubateur des territoires",
        "incubator of the territories",
        new("ANCT, offre de services"),
        null
    );

    /// <summary>Catalogue of digital services for territories.</summary>
    public static readonly AnctService TerritoriesStore = new(
        nameof(TerritoriesStore),
        "territories-store",
        "Territoires Store, catalogue de services numériques",
        "Territoires Store, catalogue of digital services",
        new("ANCT, offre de services"),
        "https://territoires.store/"
    );

    /// <summary>Indicators and maps on territories.</summary>
    public static readonly AnctService TerritoriesObservatory = new(
        nameof(TerritoriesObservatory),
        "territories-observatory",
        "observatoire des territoires",
        "observatory of the territories",
        new("ANCT, offre de services"),
        "https://www.observatoire-des-territoires.gouv.fr/"
    );

    private AnctService(string name, string code, string french, string english, LegalReference basis, string? site)
        : base(name, code)
    {
        Label = new(french, english);
        LegalBasis = basis;
        Site = site;
    }

    /// <summary>Gets every member, in declared order.</summary>
    public static IReadOnlyList<AnctService> All { get; } =
    [TerritoriesIncubator, TerritoriesStore, TerritoriesObservatory];

    /// <summary>Gets the name that people read.</summary>
    public Localized Label { get; }

    /// <summary>Gets the document in which it is met.</summary>
    public LegalReference LegalBasis { get; }

    /// <summary>Gets the address printed in the programme’s documents; <c>null</c> where none is.</summary>
    public string? Site { get; }
}
