using Pvd.Rules.Checks;

namespace Pvd.Rules;

/// <summary>An answer without its reasons, for batches: the same answer as the assessment gives.</summary>
public readonly record struct QuickAnswer
{
    private QuickAnswer(AnswerKind kind, Euro? amount)
    {
        Kind = kind;
        Amount = amount;
    }

    /// <summary>Gets which of the four answers it is.</summary>
    public AnswerKind Kind { get; }

    /// <summary>Gets the result in euros: the most allowed, or for judgement what would follow; <c>null</c> for the other answers.</summary>
    public Euro? Amount { get; }

    internal static QuickAnswer Of(Verdict verdict, Euro amount) =>
        verdict.HasFailed ? new(AnswerKind.Unfavourable, null)
        : verdict.IsOpen ? new(AnswerKind.Incomplete, null)
        : verdict.IsForJudgement ? new(AnswerKind.ForJudgement, amount)
        : new(AnswerKind.Favourable, amount);
}
