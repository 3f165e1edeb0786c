using FsCheck;
using FsCheck.Fluent;
using Pvd.Rules.Receipts;
using Pvd.Rules.Selection;

namespace Pvd.Rules.Tests.Selection;

/// <summary>Whatever is known of a town: answers hold, sentences are filled, receipts come back.</summary>
[Properties(Arbitrary = [typeof(SelectionProperties)])]
public sealed class SelectionProperties
{
    public static Arbitrary<SelectionFacts> Facts() =>
        Arb.From(
            from population in Maybe(Gen.Elements(0, 5_000, 19_999, 20_000, 60_000))
            from centrality in Answer
            from fragility in Answer
            from collected in Answer
            from designated in Answer
            from day in Maybe(
                Gen.Elements("2020-09-30", "2020-10-01", "2021-06-15", "2026-03-31", "2026-04-01").Select(Given.Day)
            )
            select new SelectionFacts(
                population,
                centrality,
                fragility,
                collected,
                designated,
                designated == false ? null : day
            )
        );

    [Property]
    public void Learning_a_fact_never_changes_an_answer(SelectionFacts was, byte months)
    {
        LawInForce law = Day(months);
        SelectionFacts[] gaps =
        [
            new(
                null,
                was.ActsAsCentrality,
                was.ShowsFragility,
                was.CollectedByPrefect,
                was.IsDesignated,
                was.DesignatedOn
            ),
            new(was.Population, null, was.ShowsFragility, was.CollectedByPrefect, was.IsDesignated, was.DesignatedOn),
            new(was.Population, was.ActsAsCentrality, null, was.CollectedByPrefect, was.IsDesignated, was.DesignatedOn),
            new(was.Population, was.ActsAsCentrality, was.ShowsFragility, null, was.IsDesignated, was.DesignatedOn),
            new(was.Population, was.ActsAsCentrality, was.ShowsFragility, was.CollectedByPrefect, was.IsDesignated),
            new(was.Population, was.ActsAsCentrality, was.ShowsFragility, was.CollectedByPrefect),
        ];
        Assessment known = Given.Rules.Selection.Assess(was, law);
        foreach (Assessment without in gaps.Select(gap => Given.Rules.Selection.Assess(gap, law)))
        {
            Assert.Equal(without.AnswerCode == "incomplete" ? "incomplete" : known.Verdict(), without.Verdict());
        }
    }

    [Property]
    public void Sentences_are_filled_and_receipts_come_back(SelectionFacts facts, byte months)
    {
        Assessment answer = Given.Rules.Selection.Assess(facts, Day(months));

        foreach (Language language in Reading.Languages)
        {
            Assert.DoesNotContain("{", Reading.Everything(answer, language), StringComparison.Ordinal);
        }

        Receipt receipt = ReceiptText.Again(answer);
        Assert.Equal(Receipt.Of(answer).Bytes(), receipt.Bytes());
        Assert.IsType<Verification.Confirmed>(receipt.Verify(Legislation.Embedded));
    }

    private static Gen<bool?> Answer =>
        Gen.Frequency((6, Gen.Constant<bool?>(true)), (1, Gen.Constant<bool?>(false)), (2, Gen.Constant<bool?>(null)));

    private static LawInForce Day(byte months) =>
        Legislation.Embedded.At(new LocalDate(2020, 9, 15).PlusMonths(months % 80));

    private static Gen<T?> Maybe<T>(Gen<T> gen)
        where T : struct => Gen.Frequency((6, gen.Select(value => (T?)value)), (1, Gen.Constant<T?>(null)));
}
