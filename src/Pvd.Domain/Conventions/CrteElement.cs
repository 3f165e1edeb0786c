using Ardalis.SmartEnum;

namespace Pvd.Domain.Conventions;

/// <summary>What a CRTE contains, part by part.</summary>
public sealed class CrteElement : SmartEnum<CrteElement, string>
{
    /// <summary>The strategy that the parties share.</summary>
    public static readonly CrteElement TerritorialProject = new(
        nameof(TerritorialProject),
        "territorial-project",
        "projet de territoire",
        "territorial project"
    );

    /// <summary>Where the territory wants to go.</summary>
    public static readonly CrteElement Orientations = new(
        nameof(Orientations),
        "orientations",
        "orientations",
        "strategic directions"
    );

    /// <summary>The actions, year by year.</summary>
    public static readonly CrteElement ActionPlan = new(
        nameof(ActionPlan),
        "action-plan",
        "plan d’action pluriannuel",
        "action plan over several years"
    );

    /// <summary>The money of each year.</summary>
    public static readonly CrteElement FinancialProtocol = new(
        nameof(FinancialProtocol),
        "financial-protocol",
        "protocole financier annuel",
        "annual financial protocol"
    );

    /// <summary>Who steers.</summary>
    public static readonly CrteElement Governance = new(nameof(Governance), "governance", "gouvernance", "governance");

    /// <summary>Ecology in every action.</summary>
    public static readonly CrteElement Ecology = new(
        nameof(Ecology),
        "ecology",
        "transition écologique comme axe transversal",
        "ecological transition as the cross-cutting axis"
    );

    private CrteElement(string name, string code, string french, string english)
        : base(name, code) => Label = new(french, english);

    /// <summary>Gets every member, in declared order.</summary>
    public static IReadOnlyList<CrteElement> All { get; } =
    [TerritorialProject, Orientations, ActionPlan, FinancialProtocol, Governance, Ecology];

    /// <summary>Gets the name.</summary>
    public Localized Label { get; }

    /// <summary>Gets the text that the list is taken from.</summary>
    public LegalReference LegalBasis { get; } = new("circulaire du Premier ministre n° 6231/SG", "20 novembre 2020");
}
