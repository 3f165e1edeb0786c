using Ardalis.SmartEnum;

namespace Pvd.Domain.Funding;

/// <summary>A decision of the prefect that sets a condition aside or moves a date; the value is the code of the JSON files.</summary>
public sealed class PrefectDecisionKind : SmartEnum<PrefectDecisionKind, string>
{
    /// <summary>An earlier start does not entail automatic rejection (CGCT R2334-24, II).</summary>
    public static readonly PrefectDecisionKind EarlyStart = new(
        nameof(EarlyStart),
        "early-start",
        "commencement anticipé sans rejet d’office",
        "earlier start without automatic rejection"
    );

    /// <summary>A lower minimum share of the owner (CGCT L1111-10, III).</summary>
    public static readonly PrefectDecisionKind OwnShareDerogation = new(
        nameof(OwnShareDerogation),
        "own-share-derogation",
        "dérogation à la participation minimale",
        "derogation from the minimum share"
    );

    /// <summary>More time to start (CGCT R2334-28).</summary>
    public static readonly PrefectDecisionKind StartExtension = new(
        nameof(StartExtension),
        "start-extension",
        "prolongation du délai de commencement",
        "extension of the time to start"
    );

    /// <summary>More time to complete (CGCT R2334-29).</summary>
    public static readonly PrefectDecisionKind CompletionExtension = new(
        nameof(CompletionExtension),
        "completion-extension",
        "prolongation du délai d’achèvement",
        "extension of the time to complete"
    );

    /// <summary>A higher eligible base for unforeseen ground conditions or disaster (CGCT R2334-30, I).</summary>
    public static readonly PrefectDecisionKind NewBase = new(
        nameof(NewBase),
        "new-base",
        "dépense subventionnable relevée",
        "eligible base raised"
    );

    /// <summary>A later last day to commit and notify contracts (DSIL energy renovation).</summary>
    public static readonly PrefectDecisionKind CommitmentExtension = new(
        nameof(CommitmentExtension),
        "commitment-extension",
        "dérogation à la date limite d’engagement",
        "derogation from the last day to commit"
    );

    private PrefectDecisionKind(string name, string code, string french, string english)
        : base(name, code)
    {
        Label = new(french, english);
    }

    /// <summary>Gets every member, in declared order.</summary>
    public static IReadOnlyList<PrefectDecisionKind> All { get; } =
    [EarlyStart, OwnShareDerogation, StartExtension, CompletionExtension, NewBase, CommitmentExtension];

    /// <summary>Gets the name that people read.</summary>
    public Localized Label { get; }
}
