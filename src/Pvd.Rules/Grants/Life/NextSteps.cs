namespace Pvd.Rules.Grants.Life;

/// <summary>What to do next, by status.</summary>
internal static class NextSteps
{
    private static readonly Localized SupplyPapers = new(
        "fournir les pièces demandées, ce qui fait reprendre le délai",
        "supply the papers asked for, which lets the period go on"
    );

    private static readonly Localized AwaitAnswer = new(
        "attendre la réponse de la préfecture sur le dossier",
        "await the answer of the prefecture about the file"
    );

    private static readonly Localized WorkAndDeclare = new(
        "demander les acomptes sur justificatifs, puis déclarer l’achèvement dans le délai",
        "ask for instalments against proof of payment, then declare completion in time"
    );

    private static readonly Localized SettleBalance = new(
        "régler le solde sur la dépense réelle",
        "settle the balance on the actual expenditure"
    );

    private static readonly Localized SettleAsDone = new(
        "régler l’opération sur ce qui est fait",
        "settle the operation on what was done"
    );

    private static readonly Localized AskThePrefect = new(
        "saisir le préfet : lui seul constate la caducité",
        "turn to the prefect, who alone declares the lapse"
    );

    /// <summary>Gives <c>null</c> where nothing is left to do.</summary>
    internal static Localized? For(GrantTimeline timeline)
    {
        GrantFileStatus status = timeline.Status;
        return status == GrantFileStatus.Draft ? GrantReport.FileFirst
            : status == GrantFileStatus.IncompleteNotified ? SupplyPapers
            : status == GrantFileStatus.Received || status == GrantFileStatus.Supplemented ? AwaitAnswer
            : status == GrantFileStatus.CompleteDeclared || status == GrantFileStatus.CompleteDeemed
                ? GrantReport.AwaitDecision
            : status == GrantFileStatus.Awarded
                ? (timeline.Notified is null ? GrantReport.AwaitNotification : GrantReport.DeclareStart)
            : status == GrantFileStatus.StartDeclared || status == GrantFileStatus.InProgress ? WorkAndDeclare
            : status == GrantFileStatus.CompletionDeclared ? SettleBalance
            : status == GrantFileStatus.DeemedTerminated ? SettleAsDone
            : status == GrantFileStatus.LapseDue ? AskThePrefect
            : status == GrantFileStatus.Refused || status == GrantFileStatus.ImplicitlyRejected ? GrantReport.FileAgain
            : null;
    }
}
