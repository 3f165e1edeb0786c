using Ardalis.SmartEnum;

namespace Pvd.Rules.Grants.Life;

/// <summary>Where a request stands; the value is the code of receipts. Derived from dated events, never stored.</summary>
public sealed class GrantFileStatus : SmartEnum<GrantFileStatus, string>
{
    /// <summary>Not received yet.</summary>
    public static readonly GrantFileStatus Draft = new(nameof(Draft), "draft", "en préparation", "draft");

    /// <summary>Received; the completeness of the file is being looked at.</summary>
    public static readonly GrantFileStatus Received = new(
        nameof(Received),
        "received",
        "demande reçue",
        "request received"
    );

    /// <summary>Papers were asked for and not supplied: the months of completeness are suspended.</summary>
    public static readonly GrantFileStatus IncompleteNotified = new(
        nameof(IncompleteNotified),
        "incomplete-notified",
        "pièces demandées",
        "papers asked for"
    );

    /// <summary>Papers were supplied; the completeness of the file is being looked at again.</summary>
    public static readonly GrantFileStatus Supplemented = new(
        nameof(Supplemented),
        "supplemented",
        "pièces fournies",
        "papers supplied"
    );

    /// <summary>Declared complete, which is no promise of money.</summary>
    public static readonly GrantFileStatus CompleteDeclared = new(
        nameof(CompleteDeclared),
        "complete-declared",
        "dossier déclaré complet",
        "file declared complete"
    );

    /// <summary>Deemed complete by silence, which is no promise of money.</summary>
    public static readonly GrantFileStatus CompleteDeemed = new(
        nameof(CompleteDeemed),
        "complete-deemed",
        "dossier réputé complet",
        "file deemed complete"
    );

    /// <summary>Awarded; not started.</summary>
    public static readonly GrantFileStatus Awarded = new(nameof(Awarded), "awarded", "aide attribuée", "grant awarded");

    /// <summary>Refused.</summary>
    public static readonly GrantFileStatus Refused = new(
        nameof(Refused),
        "refused",
        "demande refusée",
        "request refused"
    );

    /// <summary>Dismissed.</summary>
    public static readonly GrantFileStatus Dismissed = new(
        nameof(Dismissed),
        "dismissed",
        "demande classée sans suite",
        "request dismissed"
    );

    /// <summary>Deemed refused by silence, under the policy chosen or the decree on State grants.</summary>
    public static readonly GrantFileStatus ImplicitlyRejected = new(
        nameof(ImplicitlyRejected),
        "implicitly-rejected",
        "demande réputée rejetée",
        "request deemed refused"
    );

    /// <summary>The start was declared in time.</summary>
    public static readonly GrantFileStatus StartDeclared = new(
        nameof(StartDeclared),
        "start-declared",
        "commencement déclaré",
        "start declared"
    );

    /// <summary>The start was declared and money was paid.</summary>
    public static readonly GrantFileStatus InProgress = new(
        nameof(InProgress),
        "in-progress",
        "opération en cours",
        "operation in progress"
    );

    /// <summary>Completion was declared in time.</summary>
    public static readonly GrantFileStatus CompletionDeclared = new(
        nameof(CompletionDeclared),
        "completion-declared",
        "achèvement déclaré",
        "completion declared"
    );

    /// <summary>No completion was declared in time: settled on what was done.</summary>
    public static readonly GrantFileStatus DeemedTerminated = new(
        nameof(DeemedTerminated),
        "deemed-terminated",
        "opération réputée terminée",
        "operation deemed terminated"
    );

    /// <summary>The balance was paid.</summary>
    public static readonly GrantFileStatus BalancePaid = new(
        nameof(BalancePaid),
        "balance-paid",
        "solde versé",
        "balance paid"
    );

    /// <summary>Closed.</summary>
    public static readonly GrantFileStatus Closed = new(nameof(Closed), "closed", "dossier clos", "file closed");

    /// <summary>The time to start has passed; only a decision of the prefect makes the grant lapse.</summary>
    public static readonly GrantFileStatus LapseDue = new(
        nameof(LapseDue),
        "lapse-due",
        "caducité à constater",
        "lapse to be declared"
    );

    /// <summary>The prefect declared that the grant had lapsed.</summary>
    public static readonly GrantFileStatus Lapsed = new(nameof(Lapsed), "lapsed", "caducité constatée", "lapsed");

    /// <summary>The prefect ordered repayment.</summary>
    public static readonly GrantFileStatus ClawbackOrdered = new(
        nameof(ClawbackOrdered),
        "clawback-ordered",
        "reversement ordonné",
        "clawback ordered"
    );

    private GrantFileStatus(string name, string code, string french, string english)
        : base(name, code)
    {
        Label = new(french, english);
    }

    /// <summary>Gets every member, in declared order.</summary>
    public static IReadOnlyList<GrantFileStatus> All { get; } =
    [
        Draft,
        Received,
        IncompleteNotified,
        Supplemented,
        CompleteDeclared,
        CompleteDeemed,
        Awarded,
        Refused,
        Dismissed,
        ImplicitlyRejected,
        StartDeclared,
        InProgress,
        CompletionDeclared,
        DeemedTerminated,
        BalancePaid,
        Closed,
        LapseDue,
        Lapsed,
        ClawbackOrdered,
    ];

    /// <summary>Gets the name that people read.</summary>
    public Localized Label { get; }
}
