using Ardalis.SmartEnum;

namespace Pvd.Domain.Funding;

/// <summary>What happens to a request; the value is the code of the JSON files.</summary>
public sealed class GrantEventKind : SmartEnum<GrantEventKind, string>
{
    /// <summary>The prefecture received the request.</summary>
    public static readonly GrantEventKind Received = new(
        nameof(Received),
        "received",
        "demande reçue",
        "request received",
        false
    );

    /// <summary>The prefecture asked for missing papers.</summary>
    public static readonly GrantEventKind PapersRequested = new(
        nameof(PapersRequested),
        "papers-requested",
        "pièces demandées",
        "papers asked for",
        false
    );

    /// <summary>The owner supplied what was asked for.</summary>
    public static readonly GrantEventKind PapersSupplied = new(
        nameof(PapersSupplied),
        "papers-supplied",
        "pièces fournies",
        "papers supplied",
        false
    );

    /// <summary>The prefecture declared the file complete.</summary>
    public static readonly GrantEventKind DeclaredComplete = new(
        nameof(DeclaredComplete),
        "declared-complete",
        "dossier déclaré complet",
        "file declared complete",
        false
    );

    /// <summary>The request was refused.</summary>
    public static readonly GrantEventKind Refused = new(
        nameof(Refused),
        "refused",
        "demande refusée",
        "request refused",
        false
    );

    /// <summary>The request was dismissed.</summary>
    public static readonly GrantEventKind Dismissed = new(
        nameof(Dismissed),
        "dismissed",
        "demande classée sans suite",
        "request dismissed",
        false
    );

    /// <summary>The owner declared the start of the operation.</summary>
    public static readonly GrantEventKind StartDeclared = new(
        nameof(StartDeclared),
        "start-declared",
        "commencement déclaré",
        "start declared",
        false
    );

    /// <summary>The owner asked for the advance.</summary>
    public static readonly GrantEventKind AdvanceRequested = new(
        nameof(AdvanceRequested),
        "advance-requested",
        "avance demandée",
        "advance asked for",
        false
    );

    /// <summary>The advance was paid; the amount is what was paid.</summary>
    public static readonly GrantEventKind AdvancePaid = new(
        nameof(AdvancePaid),
        "advance-paid",
        "avance versée",
        "advance paid",
        true
    );

    /// <summary>An instalment was paid; the amount is what was paid.</summary>
    public static readonly GrantEventKind InstalmentPaid = new(
        nameof(InstalmentPaid),
        "instalment-paid",
        "acompte versé",
        "instalment paid",
        true
    );

    /// <summary>The owner declared completion; the amount is the actual eligible expenditure, excluding tax.</summary>
    public static readonly GrantEventKind CompletionDeclared = new(
        nameof(CompletionDeclared),
        "completion-declared",
        "achèvement déclaré",
        "completion declared",
        true
    );

    /// <summary>The balance was paid; the amount is what was paid.</summary>
    public static readonly GrantEventKind BalancePaid = new(
        nameof(BalancePaid),
        "balance-paid",
        "solde versé",
        "balance paid",
        true
    );

    /// <summary>The use of the asset was changed without leave.</summary>
    public static readonly GrantEventKind UseChanged = new(
        nameof(UseChanged),
        "use-changed",
        "affectation modifiée",
        "use changed",
        false
    );

    /// <summary>The prefect declared that the grant had lapsed.</summary>
    public static readonly GrantEventKind LapseDeclared = new(
        nameof(LapseDeclared),
        "lapse-declared",
        "caducité constatée",
        "lapse declared",
        false
    );

    /// <summary>The prefect ordered repayment; the amount is what is to be repaid.</summary>
    public static readonly GrantEventKind ClawbackOrdered = new(
        nameof(ClawbackOrdered),
        "clawback-ordered",
        "reversement ordonné",
        "clawback ordered",
        true
    );

    /// <summary>The file was closed.</summary>
    public static readonly GrantEventKind Closed = new(nameof(Closed), "closed", "dossier clos", "file closed", false);

    private GrantEventKind(string name, string code, string french, string english, bool hasAmount)
        : base(name, code)
    {
        Label = new(french, english);
        HasAmount = hasAmount;
    }

    /// <summary>Gets every member, in declared order.</summary>
    public static IReadOnlyList<GrantEventKind> All { get; } =
    [
        Received,
        PapersRequested,
        PapersSupplied,
        DeclaredComplete,
        Refused,
        Dismissed,
        StartDeclared,
        AdvanceRequested,
        AdvancePaid,
        InstalmentPaid,
        CompletionDeclared,
        BalancePaid,
        UseChanged,
        LapseDeclared,
        ClawbackOrdered,
        Closed,
    ];

    /// <summary>Gets the name that people read.</summary>
    public Localized Label { get; }

    /// <summary>Gets whether the event goes with an amount.</summary>
    public bool HasAmount { get; }
}
