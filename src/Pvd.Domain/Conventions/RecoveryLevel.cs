using Ardalis.SmartEnum;

namespace Pvd.Domain.Conventions;

/// <summary>Which level of local government an accord de relance is made with.</summary>
public sealed class RecoveryLevel : SmartEnum<RecoveryLevel, string>
{
    /// <summary>Between the State and a région.</summary>
    public static readonly RecoveryLevel Region = new(
        nameof(Region),
        "region",
        "accord régional de relance",
        "regional recovery agreement"
    );

    /// <summary>Between the State and a conseil départemental.</summary>
    public static readonly RecoveryLevel Department = new(
        nameof(Department),
        "department",
        "accord départemental de relance",
        "departmental recovery agreement"
    );

    private RecoveryLevel(string name, string code, string french, string english)
        : base(name, code) => Label = new(french, english);

    /// <summary>Gets every member, in declared order.</summary>
    public static IReadOnlyList<RecoveryLevel> All { get; } = [Region, Department];

    /// <summary>Gets the name.</summary>
    public Localized Label { get; }

    /// <summary>Gets the text that the list is taken from.</summary>
    public LegalReference LegalBasis { get; } = new("accords de relance", "2021-2022");
}
