using Ardalis.SmartEnum;

namespace Pvd.Domain.Funding;

/// <summary>What an expenditure pays; the value is the code of the JSON files.</summary>
public sealed class ExpenditureKind : SmartEnum<ExpenditureKind, string>
{
    /// <summary>Works.</summary>
    public static readonly ExpenditureKind Works = new(nameof(Works), "works", "travaux", "works", true);

    /// <summary>Studies; made beforehand they may enter the base and are no start of the works.</summary>
    public static readonly ExpenditureKind Studies = new(nameof(Studies), "studies", "études", "studies", true);

    /// <summary>Land; bought beforehand it may enter the base and is no start of the works.</summary>
    public static readonly ExpenditureKind Land = new(
        nameof(Land),
        "land",
        "acquisition foncière",
        "land purchase",
        true
    );

    /// <summary>Durable equipment.</summary>
    public static readonly ExpenditureKind Equipment = new(
        nameof(Equipment),
        "equipment",
        "équipement",
        "equipment",
        true
    );

    /// <summary>Running costs, which an investment grant does not cover.</summary>
    public static readonly ExpenditureKind Operating = new(
        nameof(Operating),
        "operating",
        "fonctionnement",
        "running costs",
        false
    );

    /// <summary>Running maintenance of roads, which is not fundable.</summary>
    public static readonly ExpenditureKind RoadMaintenance = new(
        nameof(RoadMaintenance),
        "road-maintenance",
        "entretien courant de voirie",
        "running maintenance of roads",
        false
    );

    private ExpenditureKind(string name, string code, string french, string english, bool isInvestment)
        : base(name, code)
    {
        Label = new(french, english);
        IsInvestment = isInvestment;
    }

    /// <summary>Gets every member, in declared order.</summary>
    public static IReadOnlyList<ExpenditureKind> All { get; } =
    [Works, Studies, Land, Equipment, Operating, RoadMaintenance];

    /// <summary>Gets the name that people read.</summary>
    public Localized Label { get; }

    /// <summary>Gets whether it is investment.</summary>
    public bool IsInvestment { get; }
}
