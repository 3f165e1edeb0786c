using Ardalis.SmartEnum;

namespace Pvd.Domain.Governance;

/// <summary>Who presides over the comité de projet: a free choice of the local authorities among elected officials.</summary>
public sealed class PresidencyMode : SmartEnum<PresidencyMode, string>
{
    /// <summary>Shared by the mayor or mayors and the EPCI president.</summary>
    public static readonly PresidencyMode MayorsAndEpciPresident = new(
        nameof(MayorsAndEpciPresident),
        "mayors-and-epci-president",
        "coprésidence du ou des maires et du président de l’EPCI",
        "shared by the mayor or mayors and the EPCI president",
        isCoChaired: true
    );

    /// <summary>Shared by mayors.</summary>
    public static readonly PresidencyMode MayorsOnly = new(
        nameof(MayorsOnly),
        "mayors-only",
        "coprésidence de maires",
        "shared by mayors",
        isCoChaired: true
    );

    /// <summary>One mayor.</summary>
    public static readonly PresidencyMode SingleMayor = new(
        nameof(SingleMayor),
        "single-mayor",
        "présidence d’un maire",
        "one mayor",
        isCoChaired: false
    );

    /// <summary>The EPCI president.</summary>
    public static readonly PresidencyMode EpciPresident = new(
        nameof(EpciPresident),
        "epci-president",
        "présidence du président de l’EPCI",
        "the EPCI president",
        isCoChaired: false
    );

    /// <summary>Another arrangement.</summary>
    public static readonly PresidencyMode Other = new(
        nameof(Other),
        "other",
        "autre présidence",
        "another arrangement",
        isCoChaired: false
    );

    private PresidencyMode(string name, string code, string french, string english, bool isCoChaired)
        : base(name, code)
    {
        Label = new(french, english);
        IsCoChaired = isCoChaired;
    }

    /// <summary>Gets every mode, the shared ones first.</summary>
    public static IReadOnlyList<PresidencyMode> All { get; } =
    [MayorsAndEpciPresident, MayorsOnly, SingleMayor, EpciPresident, Other];

    /// <summary>Gets the name of the mode.</summary>
    public Localized Label { get; }

    /// <summary>Gets whether two chairs or more share it.</summary>
    public bool IsCoChaired { get; }

    /// <summary>Gets the document that asks for elected officials to preside.</summary>
    public LegalReference LegalBasis { get; } =
        new("ANCT, mode d’emploi du programme Petites villes de demain", "comité de projet");
}
