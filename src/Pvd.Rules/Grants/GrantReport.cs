using Pvd.Domain.Funding;
using Pvd.Rules.Checks;
using Pvd.Rules.Policies;

namespace Pvd.Rules.Grants;

/// <summary>The figures, choices and next steps of an answer about a grant.</summary>
internal static class GrantReport
{
    internal const string Asked = "asked";

    internal static readonly Localized AskedLabel = new("Demande", "Request");
    internal static readonly Localized Grant = new("Aide, au plus", "Grant, at most");
    internal static readonly Localized UpperBound = new(
        "Ce que les règles connues laissent, au plus",
        "What the known rules leave, at most"
    );
    internal static readonly Localized Removed = new("Part de la demande écartée", "Part of the request removed");
    internal static readonly Localized OwnerKeeps = new(
        "Reste à la charge du maître d’ouvrage",
        "Left to the project owner"
    );

    internal static readonly Localized FileFirst = new(
        "déposer la demande, et ne signer aucun acte de travaux avant sa réception",
        "file the request, and sign no works before it is received"
    );
    internal static readonly Localized FileAgain = new("déposer une nouvelle demande", "file a new request");
    internal static readonly Localized AwaitDecision = new(
        "attendre la décision : l’aide n’est acquise qu’une fois l’attribution notifiée",
        "await the decision: the grant is secured only once the award is notified"
    );
    internal static readonly Localized AwaitNotification = new(
        "attendre la notification de l’attribution",
        "await the notification of the award"
    );
    internal static readonly Localized DeclareStart = new(
        "déclarer le commencement de l’opération dans le délai de l’attribution",
        "declare the start of the operation within the time of the award"
    );

    internal static void Write(in GrantFile file, long amount, in Trace trace, Examination examination)
    {
        Verdict verdict = trace.Verdict;
        WriteFigures(file, amount, trace, examination);
        WriteChoices(file, examination);
        if (!verdict.HasFailed && !verdict.IsOpen && !verdict.IsForJudgement && NextStep(file) is { } next)
        {
            examination.Advise(next);
        }
    }

    private static void WriteFigures(in GrantFile file, long amount, in Trace trace, Examination examination)
    {
        Verdict verdict = trace.Verdict;
        if (Known.Is(file.Asked))
        {
            examination.Compute(Asked, AskedLabel, Euro.FromCents(file.Asked));
        }

        if (verdict.HasFailed || amount == Amounts.Unbounded)
        {
            return;
        }

        examination.Compute("grant", verdict.IsOpen ? UpperBound : Grant, Euro.FromCents(amount));
        if (Known.Is(file.Asked) && file.Asked > amount)
        {
            examination.Compute("removed", Removed, Euro.FromCents(file.Asked - amount));
        }

        if (!verdict.IsOpen)
        {
            long others = file.Others.Public + file.Others.Private;
            long left = file.Cost - others - amount;

            // What gives way first does so until the owner keeps its minimum.
            long owner = Math.Max(left - file.Others.YieldingPublic, Math.Min(left, OwnShare.MinimumIn(trace)));
            examination.Compute("owner-keeps", OwnerKeeps, Euro.FromCents(owner));
        }
    }

    private static void WriteChoices(in GrantFile file, Examination examination)
    {
        FundingPolicies policies = file.Policies.Funding;
        examination.Choose(PolicyLabels.Of(file.Policies.Rounding));
        examination.Choose(FundingPolicyLabels.Of(policies.RegimeDate));
        if (file.Instrument.IsDotation)
        {
            examination.Choose(FundingPolicyLabels.Of(policies.CombinedBase));
            examination.Choose(FundingPolicyLabels.Of(policies.Dotations));
        }

        if (file.Plan.Requests.Count > 1)
        {
            examination.Choose(FundingPolicyLabels.Of(policies.GivesWayFirst));
        }
    }

    /// <summary>What to do until the operation starts; what comes after, the life of the request tells.</summary>
    private static Localized? NextStep(in GrantFile file) =>
        RequestReading.IsOver(file.Request, file.Law.Day) ? FileAgain
        : RequestReading.First(file.Request, GrantEventKind.StartDeclared, file.Law.Day) is not null ? null
        : file.Award is { } award
            ? award.NotifiedOn is { } notified && notified <= file.Law.Day ? DeclareStart
                : AwaitNotification
        : RequestReading.First(file.Request, GrantEventKind.Received, file.Law.Day) is null ? FileFirst
        : AwaitDecision;
}
