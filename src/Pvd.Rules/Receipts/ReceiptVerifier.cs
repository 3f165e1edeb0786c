using Pvd.Domain.Funding;
using Pvd.Rules.Aids;
using Pvd.Rules.Arcd;
using Pvd.Rules.Conventions;
using Pvd.Rules.Funding;
using Pvd.Rules.Governance;
using Pvd.Rules.Grants;
using Pvd.Rules.Grants.Life;
using Pvd.Rules.Law;
using Pvd.Rules.Projects;
using Pvd.Rules.Selection;

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

    private static List<Difference> Results(Receipt was, Receipt now)
    {
        Dictionary<string, Localized> today = ReceiptCells.Of(now).ToDictionary(cell => cell.Path, cell => cell.Shown);
        List<Difference> found = [];
        foreach ((string path, Localized before) in ReceiptCells.Of(was))
        {
            Localized? after = today.TryGetValue(path, out Localized? cell) ? cell : null;
            today.Remove(path);
            if (!before.Equals(after))
            {
                Localized message = after is null
                    ? ReceiptMessages.NotComputed
                    : ReceiptMessages.ResultDiffers.Fill("now", after);
                found.Add(new(path, message.Fill("was", before)));
            }
        }

        found.AddRange(
            today.Select(cell => new Difference(cell.Key, ReceiptMessages.OnlyComputed.Fill("now", cell.Value)))
        );
        return found;
    }

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
            ActsEngine.EngineId => rules.Acts.Assess(question.Dossier!, law),
            BodiesEngine.EngineId => rules.Bodies.Assess(question.Dossier!, law),
            FrameworkEngine.EngineId => rules.Framework.Assess(question.Dossier!, law),
            OrtEffectsEngine.EngineId => rules.OrtEffects.Assess(question.Dossier!, law),
            CrteEngine.EngineId => rules.Crte.Assess(question.Dossier!, law),
            OrtEngine.EngineId => rules.Ort.Assess(question.Dossier!, law),
            ActionPlanEngine.EngineId => rules.ActionPlan.Assess(question.Dossier!, law),
            ActionSheetEngine.EngineId => rules.ActionSheets.Assess(
                SheetOf(question).Dossier,
                SheetOf(question).Sheet,
                law
            ),
            ArcdEngine.EngineId => rules.Arcd.Assess((ArcdFacts)question.Facts!, law),
            AidEngine.EngineId => rules.Aids.Assess((AidFacts)question.Facts!, law),
            SelectionEngine.EngineId => rules.Selection.Assess((SelectionFacts)question.Facts!, law),
            GrantEngine.EngineId => rules.Grants.Assess(PlanOf(question), RequestOf(question), law),
            GrantLifeEngine.EngineId => rules.GrantLife.Assess(PlanOf(question), RequestOf(question), law),
            _ => question.Dossier is { } dossier
                ? rules.ProjectManager.Assess(dossier, question.Year!.Value, law)
                : rules.ProjectManager.Assess((ProjectManagerFacts)question.Facts!, law),
        };
    }

    private static SheetQuestion SheetOf(Question question) => (SheetQuestion)question.Facts!;

    private static FinancingPlan PlanOf(Question question) => ((GrantQuestion)question.Facts!).Plan;

    private static string RequestOf(Question question) => ((GrantQuestion)question.Facts!).Request;
}
