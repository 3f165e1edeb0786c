namespace Pvd.Rules.Checks;

/// <summary>What decisive checks have said so far: the first of failed, open, judged that applies is the answer.</summary>
internal struct Verdict
{
    internal bool HasFailed { get; private set; }

    internal bool IsOpen { get; private set; }

    internal bool IsForJudgement { get; private set; }

    internal void Add(Check check, Outcome outcome)
    {
        if (!check.IsDecisive)
        {
            return;
        }

        if (!check.IsInForce || outcome == Outcome.Unknown)
        {
            IsOpen = true;
        }
        else if (outcome == Outcome.NotMet)
        {
            HasFailed = true;
        }
        else if (outcome == Outcome.MayBeSetAside)
        {
            IsForJudgement = true;
        }
    }
}
