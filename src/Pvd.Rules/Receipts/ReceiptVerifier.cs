using Pvd.Rules.Conventions;
using Pvd.Rules.Funding;
using Pvd.Rules.Governance;
using Pvd.Rules.Law;

namespace Pvd.Rules.Receipts;

/// <summary>Assesses the facts of a receipt again and compares.</summary>
internal static class ReceiptVerifier
{
    internal static Verification Verify(Receipt receipt, Legislation law)
    {
        IReadOnlyList<Difference> facts = [.. Facts(receipt)];
        IReadOnlyList<Difference> changes = [.. Law(receipt, law)];
        IReadOnlyList<Difference> results = [.. Results(receipt, Receipt.Of(Assess(receipt, law.At(receipt.LawDay))))];
        return facts.Count + changes.Count + results.Count == 0
            ? new Verification.Confirmed()
            : new Verification.Differs(facts, changes, results);
    }

    private static IEnumerable<Difference> Facts(Receipt receipt)
    {
        if (ReceiptMaker.FingerprintOf(receipt.Question) != receipt.FactsFingerprint)
        {
            yield return new("$.question", ReceiptMessages.FactsDiffer);
        }
    }

    private static IEnumerable<Difference> Law(Receipt receipt, Legislation law)
    {
        if (law.Fingerprint != receipt.LawFingerprint)
        {
            yield return new("$.lawFingerprint", ReceiptMessages.LawDiffers);
        }

        for (int i = 0; i < receipt.Findings.Count; i++)
        {
            for (int j = 0; j < receipt.Findings[i].Parameters.Count; j++)
            {
                ReceiptParameter was = receipt.Findings[i].Parameters[j];
                FactValue now =
                    law.Parameters.FirstOrDefault(known => known.Id == was.Id)?.At(was.Day).Value ?? FactValue.Unknown;
                if (now != was.Value)
                {
                    string path = $"$.findings[{Wording.Digits(i)}].parameters[{Wording.Digits(j)}]";
                    Localized message = ReceiptMessages
                        .ParameterDiffers.Fill("id", was.Id)
                        .Fill("day", Wording.Day(was.Day))
                        .Fill("now", Both(now))
                        .Fill("was", Both(was.Value));
                    yield return new(path, message);
                }
            }
        }
    }

    private static IEnumerable<Difference> Results(Receipt was, Receipt now)
    {
        List<Difference?> found =
        [
            Compare("$.answer", was.Answer, now.Answer),
            Compare("$.result", was.Result.ToString(), now.Result.ToString()),
        ];
        found.AddRange(Items("$.missing", was.Missing, now.Missing, missing => missing.Field));
        found.AddRange(Items("$.findings", was.Findings, now.Findings, finding => finding.Reason.French));
        found.AddRange(Items("$.figures", was.Figures, now.Figures, figure => $"{figure.Id} {figure.Amount}"));
        return found.OfType<Difference>();
    }

    private static IEnumerable<Difference?> Items<T>(
        string path,
        IReadOnlyList<T> was,
        IReadOnlyList<T> now,
        Func<T, string> show
    )
        where T : class
    {
        for (int i = 0; i < Math.Max(was.Count, now.Count); i++)
        {
            T? before = i < was.Count ? was[i] : null;
            T? after = i < now.Count ? now[i] : null;
            if (!Equals(before, after))
            {
                yield return Told(
                    $"{path}[{Wording.Digits(i)}]",
                    before is null ? "" : show(before),
                    after is null ? "" : show(after)
                );
            }
        }
    }

    private static Difference? Compare(string path, string was, string now) => was == now ? null : Told(path, was, now);

    private static Difference Told(string path, string was, string now) =>
        new(path, ReceiptMessages.ResultDiffers.Fill("now", now).Fill("was", was));

    private static Localized Both(FactValue value) =>
        new(value.Format(Language.French), value.Format(Language.English));

    private static Assessment Assess(Receipt receipt, LawInForce law)
    {
        PvdRules rules = new(receipt.Policies);
        Question question = receipt.Question;
        return receipt.Engine switch
        {
            MembershipEngine.EngineId => question.Dossier is { } dossier
                ? rules.Membership.Assess(dossier, law)
                : rules.Membership.Assess((MembershipFacts)question.Facts!, law),
            FrameworkDueEngine.EngineId => question.Dossier is { } dossier
                ? rules.FrameworkDue.Assess(dossier, law)
                : rules.FrameworkDue.Assess((FrameworkDueFacts)question.Facts!, law),
            CommitteeEngine.EngineId => question.Dossier is { } dossier
                ? rules.Committee.Assess(dossier, law)
                : rules.Committee.Assess((CommitteeFacts)question.Facts!, law),
            _ => question.Dossier is { } dossier
                ? rules.ProjectManager.Assess(dossier, question.Year!.Value, law)
                : rules.ProjectManager.Assess((ProjectManagerFacts)question.Facts!, law),
        };
    }
}
