using Ardalis.SmartEnum;

namespace Pvd.Domain.Programme;

/// <summary>Where the label of a service stands; the value is the code of the JSON files.</summary>
public sealed class LabelState : SmartEnum<LabelState, string>
{
    /// <summary>Planned: no label yet.</summary>
    public static readonly LabelState Planned = new(
        nameof(Planned),
        "planned",
        "prévu",
        "planned",
        new("Direction départementale des territoires des Deux-Sèvres", "France Services")
    );

    /// <summary>The label is asked for.</summary>
    public static readonly LabelState Requested = new(
        nameof(Requested),
        "requested",
        "label demandé",
        "label requested",
        new("usage")
    );

    /// <summary>The label is given.</summary>
    public static readonly LabelState Labelled = new(
        nameof(Labelled),
        "labelled",
        "labellisé",
        "labelled",
        new("Direction départementale des territoires des Deux-Sèvres", "France Services")
    );

    /// <summary>The label is withdrawn, or the service closed.</summary>
    public static readonly LabelState Withdrawn = new(
        nameof(Withdrawn),
        "withdrawn",
        "label retiré",
        "label withdrawn",
        new("usage")
    );

    private LabelState(string name, string code, string french, string english, LegalReference basis)
        : base(name, code)
    {
        Label = new(french, english);
        LegalBasis = basis;
    }

    /// <summary>Gets every member, in declared order.</summary>
    public static IReadOnlyList<LabelState> All { get; } = [Planned, Requested, Labelled, Withdrawn];

    /// <summary>Gets the name that people read.</summary>
    public Localized Label { get; }

    /// <summary>Gets the document in which it is met.</summary>
    public LegalReference LegalBasis { get; }
}
