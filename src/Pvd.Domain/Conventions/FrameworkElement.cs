using Ardalis.SmartEnum;

namespace Pvd.Domain.Conventions;

/// <summary>What a convention-cadre says, part by part.</summary>
public sealed class FrameworkElement : SmartEnum<FrameworkElement, string>
{
    /// <summary>The project: mixité sociale, sustainability, heritage, innovation.</summary>
    public static readonly FrameworkElement Project = new(
        nameof(Project),
        "project",
        "projet urbain, économique et social",
        "urban, economic and social project"
    );

    /// <summary>The analysis that the strategy starts from.</summary>
    public static readonly FrameworkElement Diagnosis = new(nameof(Diagnosis), "diagnosis", "diagnostic", "diagnosis");

    /// <summary>What the territory aims at.</summary>
    public static readonly FrameworkElement Strategy = new(nameof(Strategy), "strategy", "stratégie", "strategy");

    /// <summary>The actions, with their content, spread over the sectors.</summary>
    public static readonly FrameworkElement ActionPlan = new(
        nameof(ActionPlan),
        "action-plan",
        "plan d’action",
        "action plan"
    );

    /// <summary>When each action is due.</summary>
    public static readonly FrameworkElement Calendar = new(nameof(Calendar), "calendar", "calendrier", "calendar");

    /// <summary>Costs and funders.</summary>
    public static readonly FrameworkElement FinancingPlan = new(
        nameof(FinancingPlan),
        "financing-plan",
        "maquette financière",
        "financing plan"
    );

    /// <summary>Who follows the operations.</summary>
    public static readonly FrameworkElement Steering = new(
        nameof(Steering),
        "steering",
        "comité de pilotage",
        "steering committee"
    );

    /// <summary>What is done for housing.</summary>
    public static readonly FrameworkElement HousingImprovement = new(
        nameof(HousingImprovement),
        "housing-improvement",
        "actions d’amélioration de l’habitat",
        "housing improvement actions"
    );

    /// <summary>What is done for shops.</summary>
    public static readonly FrameworkElement Retail = new(
        nameof(Retail),
        "retail",
        "actions en faveur du commerce",
        "actions for retail"
    );

    /// <summary>What makes the act stand for an OPAH: perimeter, aid, accompanying measures.</summary>
    public static readonly FrameworkElement Opah = new(
        nameof(Opah),
        "opah",
        "éléments d’une opération programmée d’amélioration de l’habitat",
        "elements of a programmed housing operation"
    );

    private FrameworkElement(string name, string code, string french, string english)
        : base(name, code) => Label = new(french, english);

    /// <summary>Gets every member, in declared order.</summary>
    public static IReadOnlyList<FrameworkElement> All { get; } =
    [Project, Diagnosis, Strategy, ActionPlan, Calendar, FinancingPlan, Steering, HousingImprovement, Retail, Opah];

    /// <summary>Gets the name.</summary>
    public Localized Label { get; }

    /// <summary>Gets the text that the list is taken from.</summary>
    public LegalReference LegalBasis { get; } = new("CCH", "L303-2");
}
