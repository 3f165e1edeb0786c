using FsCheck;
using FsCheck.Fluent;
using Pvd.Domain.Engineering;
using Pvd.Domain.Funding;
using Pvd.Rules.Aids;
using Pvd.Rules.Policies;
using Pvd.Rules.Receipts;

namespace Pvd.Rules.Tests.Aids;

/// <summary>Whatever is known of an aid: learning a fact never changes an answer, sentences are filled, receipts come back.</summary>
[Properties(Arbitrary = [typeof(AidProperties)], MaxTest = 300)]
public sealed class AidProperties
{
    private static readonly LawInForce Law = Given.LawOn("2026-11-22");

    private static readonly LocalDate[] Days =
    [
        .. new[] { "2019-01-01", "2020-07-30", "2020-10-06", "2021-01-01", "2021-06-01", "2022-06-01" }.Select(
            Given.Day
        ),
        .. new[] { "2023-01-01", "2023-03-01", "2023-06-01", "2024-05-02", "2027-06-01" }.Select(Given.Day),
    ];

    private static Gen<bool?> Answer =>
        Gen.Frequency((6, Gen.Constant<bool?>(true)), (1, Gen.Constant<bool?>(false)), (2, Gen.Constant<bool?>(null)));

    private static Gen<Euro?> Money =>
        Maybe(Gen.Elements(0, 1, 60_000_00, 90_000_00, 400_000_00).Select(cents => Euro.FromCents(cents)));

    public static Arbitrary<PvdPolicies> Policies() =>
        Arb.From(
            from rounding in Gen.Elements(Enum.GetValues<Rounding>())
            from end in Gen.Elements(Enum.GetValues<VtaLateEnd>())
            select new PvdPolicies(rounding, funding: new(vtaLateEnd: end))
        );

    public static Arbitrary<AidFacts> Facts() =>
        Arb.From(
            from instrument in Gen.Elements<FundingInstrument>(FundingInstrument.All)
            from day in Maybe(Gen.Elements(Days))
            from zone in Answer
            from applicant in Gen.Elements<OwnerKind?>(null, OwnerKind.Commune, OwnerKind.Private)
            from months in Maybe(Gen.Elements(6, 12, 18, 24, 36))
            from renewal in Answer
            from population in Maybe(Gen.Elements(1_000, 19_999, 20_000))
            from requested in Money
            from lacks in Answer
            from days in Maybe(Gen.Choose(0, 20).Select(ExpertDays.FromHalfDays))
            from contract in Contracts
            from operation in Operations
            select new AidFacts(
                instrument,
                day,
                zone,
                applicant,
                months,
                renewal,
                population,
                requested,
                lacks,
                days,
                contract,
                operation
            )
        );

    [Property]
    public void Learning_a_fact_never_changes_an_answer(AidFacts was, PvdPolicies policies)
    {
        Assessment known = Given.Rules.Aids.Assess(was, Law, policies);
        foreach (AidFacts gap in Gaps(was))
        {
            Assessment without = Given.Rules.Aids.Assess(gap, Law, policies);

            Assert.Equal(without.AnswerCode == "incomplete" ? "incomplete" : known.Verdict(), without.Verdict());
            Assert.True(without.AnswerCode != "incomplete" || without.MissingFacts.Count > 0);
        }
    }

    [Property(MaxTest = 100)]
    public void Sentences_are_filled_and_receipts_come_back(AidFacts facts, PvdPolicies policies)
    {
        Assessment answer = Given.Rules.Aids.Assess(facts, Law, policies);

        foreach (Language language in Reading.Languages)
        {
            Assert.DoesNotContain("{", Reading.Everything(answer, language), StringComparison.Ordinal);
        }

        Receipt receipt = ReceiptText.Again(answer);
        Assert.Equal(Receipt.Of(answer).Bytes(), receipt.Bytes());
        Assert.IsType<Verification.Confirmed>(receipt.Verify(Legislation.Embedded));
    }

    private static Gen<AidContract> Contracts =>
        from time in Maybe(Gen.Elements(74, 75, 100).Select(Rate.FromPercent))
        from age in Maybe(Gen.Elements(17, 18, 30))
        from studies in Maybe(Gen.Elements(1, 2))
        from ended in Gen.Frequency((3, Gen.Constant<int?>(null)), (1, Gen.Elements<int?>(0, 7, 11)))
        from replaced in Answer
        from priority in Answer
        from overseas in Gen.Frequency((4, Gen.Constant<bool?>(false)), (1, Answer))
        from agents in Maybe(Gen.Choose(1, 3))
        select new AidContract(time, age, studies, ended, replaced, priority, overseas, agents);

    private static Gen<AidOperation> Operations =>
        from cost in Money
        from purchase in Money
        from works in Money
        from deficit in Money
        from share in Money
        from area in Maybe(Gen.Elements(0m, 12.5m, 250m))
        from capped in Answer
        from years in Maybe(Gen.Elements(6, 7, 9, 12))
        from energy in Answer
        from post in Answer
        from started in Gen.Frequency((3, Gen.Constant<LocalDate?>(null)), (1, Gen.Elements(Days).Select(Some)))
        select new AidOperation(cost, purchase, works, deficit, share, area, capped, years, energy, post, started);

    private static LocalDate? Some(LocalDate day) => day;

    private static Gen<T?> Maybe<T>(Gen<T> gen)
        where T : struct => Gen.Frequency((7, gen.Select(value => (T?)value)), (1, Gen.Constant<T?>(null)));

    /// <summary>The same facts with one of them forgotten; an early end and a start are events, not facts that may be unknown.</summary>
    private static IEnumerable<AidFacts> Gaps(AidFacts was)
    {
        AidContract post = was.Contract;
        AidOperation work = was.Operation;
        yield return With(was, on: null);
        yield return With(was, was.On, isInZone: false);
        yield return With(was, was.On, applicant: false);
        yield return With(was, was.On, months: false);
        yield return With(was, was.On, isRenewal: false);
        yield return With(was, was.On, population: false);
        yield return With(was, was.On, lacksLocalHelp: false);
        for (int i = 0; i < 7; i++)
        {
            yield return With(was, was.On, contract: Without(post, i));
        }

        for (int i = 0; i < 10; i++)
        {
            yield return With(was, was.On, operation: Without(work, i));
        }
    }

    private static AidFacts With(
        AidFacts was,
        LocalDate? on,
        bool isInZone = true,
        bool applicant = true,
        bool months = true,
        bool isRenewal = true,
        bool population = true,
        bool lacksLocalHelp = true,
        AidContract? contract = null,
        AidOperation? operation = null
    ) =>
        new(
            was.Instrument,
            on,
            isInZone ? was.IsInZone : null,
            applicant ? was.Applicant : null,
            months ? was.Months : null,
            isRenewal ? was.IsRenewal : null,
            population ? was.Population : null,
            was.Requested,
            lacksLocalHelp ? was.LacksLocalHelp : null,
            was.Days,
            contract ?? was.Contract,
            operation ?? was.Operation
        );

    private static AidContract Without(AidContract was, int i) =>
        new(
            i == 0 ? null : was.WorkingTime,
            i == 1 ? null : was.Age,
            i == 2 ? null : was.StudyYears,
            was.EndedAfter,
            i == 3 ? null : was.IsReplaced,
            i == 4 ? null : was.IsInPriorityArea,
            i == 5 ? null : was.IsOverseas,
            i == 6 ? null : was.Agents
        );

    private static AidOperation Without(AidOperation was, int i) =>
        new(
            i == 0 ? null : was.Cost,
            i == 1 ? null : was.Purchase,
            i == 2 ? null : was.Works,
            i == 3 ? null : was.Deficit,
            i == 4 ? null : was.OperatorShare,
            i == 5 ? null : was.Area,
            i == 6 ? null : was.IsAreaCapped,
            i == 7 ? null : was.LettingYears,
            i == 8 ? null : was.ReachesEnergyGoal,
            i == 9 ? null : was.IsPost,
            was.StartedOn
        );
}
