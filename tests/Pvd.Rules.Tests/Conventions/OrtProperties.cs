using Pvd.Domain.Conventions;
using Pvd.Rules.Conventions;
using Pvd.Rules.LifeCycles;

namespace Pvd.Rules.Tests.Conventions;

/// <summary>What holds for the effect of an ORT whatever the convention-cadre.</summary>
[Properties(MaxTest = 60)]
public sealed class OrtProperties
{
    private static readonly LocalDate First = new(2022, 10, 1);

    [Property]
    public void The_story_is_a_partition_and_says_each_day_what_the_answer_of_the_day_says(
        ushort flaws,
        ushort forgotten,
        ushort last,
        ushort asked
    )
    {
        PvdDossier dossier = Dossier(flaws, forgotten);
        LawInForce law = Legislation.Embedded.At(First.PlusDays(Spread(last) % 2400));

        Timeline<OrtStatus> told = Given.Rules.Ort.Timeline(dossier, law);

        Assert.Equal(new LocalDate(2020, 10, 1), told.Intervals[0].From);
        Assert.Null(told.Intervals[^1].Until);
        for (int i = 1; i < told.Intervals.Count; i++)
        {
            Assert.Equal(told.Intervals[i].From.PlusDays(-1), told.Intervals[i - 1].Until);
        }

        LocalDate first = new(2020, 10, 1);
        int days = Period.DaysBetween(first, law.Day);
        IEnumerable<LocalDate> some = told
            .Intervals.SelectMany(interval => new[] { interval.From, interval.Until ?? law.Day })
            .Concat(Enumerable.Range(0, 6).Select(i => first.PlusDays(Spread(asked + i) % (days + 1))));
        foreach (LocalDate day in some)
        {
            Assessment<OrtEffect> answer = Given.Rules.Ort.Assess(dossier, Legislation.Embedded.At(day));
            LifeInterval<OrtStatus> interval = told.At(day)!;
            Assert.Equal((day, OrtStatus.Of(answer)), (day, interval.State));
            Assert.NotEmpty(interval.Steps[^1].Findings);
            Assert.Subset(
                answer.Findings.Select(finding => (finding.Rule.Id, finding.Outcome)).ToHashSet(),
                interval.Steps[^1].Findings.Select(finding => (finding.Rule.Id, finding.Outcome)).ToHashSet()
            );
        }
    }

    [Property]
    public void An_optional_signatory_changes_neither_the_effect_nor_what_the_act_is_worth(
        ushort flaws,
        ushort forgotten,
        bool signs,
        byte kind
    )
    {
        SignatoryRole[] optional =
        [
            SignatoryRole.RegionalCouncil,
            SignatoryRole.DepartmentalCouncil,
            SignatoryRole.Partner,
            SignatoryRole.MemberCommune,
        ];
        SignatoryRole role = optional[kind % optional.Length];
        InseeCommuneCode? code = SignatoryRole.MemberCommune.Equals(role) ? InseeCommuneCode.Parse("32200") : null;
        PvdDossier was = Dossier(flaws, forgotten);
        PvdDossier with = Dossier(
            flaws,
            forgotten,
            draft =>
            {
                draft.Parties?.Add(new("other", role, "Autre", code));
                if (signs && draft.Parties is not null)
                {
                    draft.Signatures?.Add(new("other", new(2023, 2, 1), role.Head()));
                }
            }
        );
        LawInForce law = Given.LawOn("2024-01-01");

        Assert.Equal(Given.Rules.Ort.Assess(was, law).Verdict(), Given.Rules.Ort.Assess(with, law).Verdict());
        Assert.Equal(
            Given.Rules.Framework.Assess(was, law).Verdict(),
            Given.Rules.Framework.Assess(with, law).Verdict()
        );
    }

    [Property(MaxTest = 30)]
    public void Learning_a_fact_never_changes_an_answer_that_was_given(ushort flaws, ushort forgotten, ushort day)
    {
        LawInForce law = Legislation.Embedded.At(First.PlusDays(Spread(day) % 2400));
        PvdDossier known = Dossier(flaws, forgotten);
        foreach ((string name, Action<FrameworkDraft> forget) in FrameworkGaps.All)
        {
            PvdDossier without = Dossier(flaws, forgotten, forget);
            Assessment<OrtEffect> before = Given.Rules.Ort.Assess(without, law);
            Assessment<OrtEffect> after = Given.Rules.Ort.Assess(known, law);
            if (OrtStatus.Of(before).Equals(OrtStatus.HasEffect))
            {
                // By which way it became an ORT may be learnt later: the first day comes forward, at most.
                Assert.Equal(OrtStatus.HasEffect, OrtStatus.Of(after));
                Assert.True(after.ResultValue.Day <= before.ResultValue.Day, name);
            }
            else
            {
                AssertKept(name, before, after);
            }

            AssertKept(name, Given.Rules.Framework.Assess(without, law), Given.Rules.Framework.Assess(known, law));
        }
    }

    /// <summary>Whether the property could fail at all.</summary>
    [Fact]
    public void Forgetting_a_fact_does_leave_a_sound_act_open() =>
        Assert.Equal(
            FrameworkGaps
                .All.Select(gap => gap.Forgotten)
                .Where(name => name != "annexes" && !name.StartsWith("derogation", StringComparison.Ordinal)),
            FrameworkGaps
                .All.Where(gap =>
                    Given.Rules.Ort.Assess(Dossier(0, 0, gap.Forget), Given.LawOn("2023-03-01")).AnswerCode
                    == "incomplete"
                )
                .Select(gap => gap.Forgotten)
        );

    private static void AssertKept(string forgotten, Assessment without, Assessment with)
    {
        if (without.AnswerCode is "favourable" or "unfavourable")
        {
            Assert.Equal($"{forgotten}: {without.Verdict()}", $"{forgotten}: {with.Verdict()}");
        }
        else
        {
            Assert.NotEmpty(without.MissingFacts);
        }
    }

    /// <summary>A sound convention-cadre with some of the flaws below, of which some facts are forgotten.</summary>
    internal static PvdDossier Dossier(ushort flaws, ushort forgotten, Action<FrameworkDraft>? last = null)
    {
        FrameworkDraft draft = new();
        int chosen = Spread(flaws) & Spread(flaws + 7);
        for (int i = 0; i < Flaws.Length; i++)
        {
            // Each flaw in one case of four: with more nothing is left standing.
            if (((chosen >> i) & 1) == 1)
            {
                Flaws[i](draft);
            }
        }

        if (forgotten % 3 == 0 && forgotten > 0)
        {
            FrameworkGaps.All[forgotten % FrameworkGaps.All.Count].Forget(draft);
        }

        last?.Invoke(draft);
        return new DossierDraft { Framework = draft }.Build();
    }

    /// <summary>Small numbers, which are drawn first, give days and flaws as varied as large ones.</summary>
    private static int Spread(int number) => (int)(unchecked((uint)number * 2_654_435_761) >> 12) & 0xFFFF;

    private static readonly Action<FrameworkDraft>[] Flaws =
    [
        Frameworks.WithoutPrincipalTown,
        draft => draft.Derogation = new(new(2022, 11, 15), true, [FrameworkDraft.Condom]),
        draft => draft.WithoutSignatureOf("prefet"),
        draft => draft.ClaimsOrt = false,
        draft => draft.Years = 4,
        draft => draft.Events = [new(ActEventKind.Termination, new(2024, 6, 1), ["condom", "valence", "tenareze"])],
        draft => draft.Sectors = [new(FrameworkDraft.Condom)],
        draft => draft.Signatures![0] = new("condom", new(2023, 1, 15), SigningCapacity.Mayor),
        draft => draft.Amendments = [new(1, "Prolongation", new(2029, 1, 1), draft.Deliberations, draft.Signatures)],
        draft => draft.Amendments = [new(1, "Prolongation", new(2029, 1, 1))],
        draft => draft.Derogation = new(new(2023, 4, 1), true, [FrameworkDraft.Condom]),
        draft => draft.Events = [.. draft.Events, new(ActEventKind.Termination, new(2025, 6, 1))],
        draft => draft.Content = [],
        draft =>
            draft.Deliberations = [
                .. draft.Deliberations!.Skip(1),
                new(
                    "condom",
                    "2022-71",
                    new(2022, 10, 18),
                    new(2022, 10, 20),
                    authorisesSignature: true,
                    publishedOn: new(2023, 2, 1)
                ),
            ],
        draft => draft.StrategyPerimeter = [],
    ];
}
