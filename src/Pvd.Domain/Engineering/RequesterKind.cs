using Ardalis.SmartEnum;

namespace Pvd.Domain.Engineering;

/// <summary>What kind of body asks the ANCT for help.</summary>
public sealed class RequesterKind : SmartEnum<RequesterKind, string>
{
    /// <summary>A commune.</summary>
    public static readonly RequesterKind Commune = new(nameof(Commune), "commune", "commune", "commune");

    /// <summary>An inter-municipal body.</summary>
    public static readonly RequesterKind Epci = new(nameof(Epci), "epci", "EPCI", "inter-municipal body (EPCI)");

    /// <summary>A département.</summary>
    public static readonly RequesterKind Department = new(
        nameof(Department),
        "department",
        "département",
        "département"
    );

    /// <summary>A région.</summary>
    public static readonly RequesterKind Region = new(nameof(Region), "region", "région", "région");

    /// <summary>A priority territory.</summary>
    public static readonly RequesterKind PriorityTerritory = new(
        nameof(PriorityTerritory),
        "priority-territory",
        "territoire prioritaire",
        "priority territory"
    );

    /// <summary>Any other body: a file may hold its request, which the rules refuse.</summary>
    public static readonly RequesterKind Other = new(
        nameof(Other),
        "other",
        "autre organisme",
        "other body",
        mayAsk: false
    );

    private RequesterKind(string name, string code, string french, string english, bool mayAsk = true)
        : base(name, code)
    {
        Label = new(french, english);
        MayAsk = mayAsk;
    }

    /// <summary>Gets every kind, in declared order.</summary>
    public static IReadOnlyList<RequesterKind> All { get; } =
    [Commune, Epci, Department, Region, PriorityTerritory, Other];

    /// <summary>Gets the name.</summary>
    public Localized Label { get; }

    /// <summary>Gets whether such a body may ask the ANCT for help.</summary>
    public bool MayAsk { get; }

    /// <summary>Gets the document that the list is taken from.</summary>
    public LegalReference LegalBasis { get; } = new("ANCT", "accompagnement des porteurs de projet");
}
