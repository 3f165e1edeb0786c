using FsCheck;
using FsCheck.Fluent;
using Pvd.Domain.Funding;
using Pvd.Rules.Policies;
using Pvd.Testing.Generators;

namespace Pvd.Rules.Tests.Generators;

/// <summary>Plans that are sound but for a few traits: one owner, a base, lines, a request near the thresholds.</summary>
internal static class PlanDrafts
{
    private static readonly Gen<bool> Either = Gen.Elements(true, false);

    private static readonly LocalDate[] DaysOfChange =
    [
        .. LawRow.Parameters.Select(row => row.From).Distinct().Where(day => day.Year is >= 2012 and <= 2026),
    ];

    /// <summary>A question that most traits leave sound.</summary>
    internal static readonly Gen<GrantCase> NearlySound =
        from unknown in Gen.Frequency((6, Gen.Constant(0)), (4, Gen.Constant(6)))
        from instrument in Gen.Frequency(
            (5, Gen.Elements(FundingInstrument.Detr, FundingInstrument.Dsil)),
            (5, InstrumentArbitraries.Some)
        )
        from asked in Draft(instrument, unknown, today => OwnerFor(instrument, today, unknown))
        select asked;

    /// <summary>A DETR or a DSIL of a commune, of metropolitan France or an overseas département, everything known.</summary>
    internal static readonly Gen<GrantCase> CompleteOfCommunes =
        from instrument in Gen.Elements(FundingInstrument.Detr, FundingInstrument.Dsil)
        from asked in Draft(instrument, 0, Commune)
        where asked.Policies.Funding.Dotations == InvestmentDotations.Separate
        select asked;

    private static Gen<GrantCase> Draft(
        FundingInstrument instrument,
        int unknown,
        Func<LocalDate, Gen<ProjectOwner>> ownerOn
    ) =>
        from today in DayFor(instrument)
        from owner in Maybe(unknown, ownerOn(today))
        from project in Maybe(unknown, ProjectFor(today, unknown))
        from expenditures in Maybe(unknown, Expenditures(unknown))
        let cost = (expenditures ?? []).Sum(line => line.AmountExcludingTax?.Cents ?? 0)
        let basis = (expenditures ?? []).Sum(line => line.EligiblePart?.Cents ?? 0)
        from lines in Maybe(unknown, Lines(cost, unknown))
        from request in RequestFor("demande", instrument, today, basis, expenditures, unknown)
        from count in Gen.Frequency((5, Gen.Constant(0)), (3, Gen.Constant(1)), (1, Gen.Constant(2)))
        from others in Gen.CollectToList(
            Enumerable.Range(1, count),
            number => Other(number, today, cost, expenditures, unknown)
        )
        from decided in Gen.Frequency((4, Gen.Constant(0)), (1, Gen.Choose(1, 2)))
        from decisions in Decision(today).ListOf(decided)
        from place in Gen.Choose(0, count)
        from policies in GrantCaseArbitraries.SomePolicies
        select new GrantCase(
            new(
                today,
                owner,
                project,
                expenditures,
                lines,
                [.. others.Take(place), request, .. others.Skip(place)],
                decisions
            ),
            request.Id,
            today,
            policies
        );

    private static Gen<ProjectOwner> Commune(LocalDate today) =>
        from department in Gen.Elements("23", "32", "79", "2A", "2B", "971", "974", "976").Select(DepartmentCode.Parse)
        from figures in Years(today.Year, 0)
        select new ProjectOwner(OwnerKind.Commune, department: department, figures: figures);

    private static Gen<IReadOnlyList<OwnerFigures>> Years(int year, int unknown) =>
        Gen.CollectToList(Enumerable.Range(year - 2, 3), each => Figures(each, unknown))
            .Select(figures => (IReadOnlyList<OwnerFigures>)figures);

    private static Gen<LocalDate> DayFor(FundingInstrument instrument)
    {
        Gen<LocalDate> usual = Gen.Frequency(
            (3, from change in Gen.Elements(DaysOfChange) from days in Gen.Choose(-1, 1) select change.PlusDays(days)),
            (4, Gen.Choose(0, 3_000).Select(day => new LocalDate(2018, 1, 1).PlusDays(day))),
            (1, Gen.Choose(0, 2_200).Select(day => new LocalDate(2012, 1, 1).PlusDays(day)))
        );
        (LocalDate First, int Days)? window =
            instrument == FundingInstrument.DsilExceptional ? (new(2020, 7, 1), 549)
            : instrument == FundingInstrument.DsilEnergy || instrument == FundingInstrument.DsidEnergy
                ? (new(2020, 11, 18), 440)
            : instrument == FundingInstrument.BrownfieldRecycling ? (new(2020, 11, 1), 800)
            : instrument == FundingInstrument.FondsVert ? (new(2023, 1, 1), 1_095)
            : null;
        return window is { } known
            ? Gen.Frequency((4, Gen.Choose(0, known.Days).Select(day => known.First.PlusDays(day))), (1, usual))
            : usual;
    }

    private static Gen<ProjectOwner> OwnerFor(FundingInstrument instrument, LocalDate today, int unknown) =>
        from kind in Gen.Frequency(
            (
                7,
                Gen.Constant(
                    instrument == FundingInstrument.Dsid || instrument == FundingInstrument.DsidEnergy
                        ? OwnerKind.Department
                        : OwnerKind.Commune
                )
            ),
            (3, Gen.Elements<OwnerKind>(OwnerKind.All)),
            (2, Gen.Constant(OwnerKind.Epci))
        )
        from department in Maybe(
            unknown,
            Gen.Frequency(
                    (6, Gen.Elements("23", "32", "79")),
                    (2, Gen.Elements("2A", "2B")),
                    (2, Gen.Elements("971", "974", "976")),
                    (1, Gen.Elements("975", "977", "978", "987"))
                )
                .Select(DepartmentCode.Parse)
        )
        from figures in Maybe(unknown, Years(today.Year, unknown))
        from years in Gen.Choose(0, 5)
        from created in MaybeValue(unknown, Gen.Constant(new LocalDate(today.Year - years, 1, 1)))
        from transformed in MaybeValue(unknown, Either)
        from before in MaybeValue(unknown, Either)
        from in2010 in MaybeValue(unknown, Either)
        from named in MaybeValue(unknown, Gen.Frequency((1, Gen.Constant(true)), (3, Gen.Constant(false))))
        select new ProjectOwner(
            kind,
            department: department,
            figures: figures,
            createdOn: created,
            isTransformedEpci: transformed,
            wasEligibleBefore: before,
            wasEligibleIn2010: in2010,
            isNamedByStateContract: named
        );

    private static Gen<OwnerFigures> Figures(int year, int unknown) =>
        from population in Gen.Frequency(
            (5, Gen.Choose(200, 2_000)),
            (
                5,
                from edge in Gen.Elements(2_000, 3_500, 20_000, 35_000, 50_000, 60_000, 75_000, 150_000)
                from more in Gen.Choose(0, 1)
                select edge + more
            )
        )
        from mean in Gen.Choose(5_000, 15_000).Select(tenths => Euro.FromCents(tenths * 10L))
        from over in Gen.Frequency((3, Gen.Choose(-1, 1)), (3, Gen.Constant(-10_000)))
        from known in MaybeValue(unknown, Gen.Constant(population))
        from potential in MaybeValue(
            unknown,
            Gen.Constant(mean.Times(Ratio.Of(13, 10), Rounding.Down) + Euro.FromCents(over))
        )
        from knownMean in MaybeValue(unknown, Gen.Constant(mean))
        from largest in MaybeValue(unknown, Gen.Elements(4_000, 15_000, 15_001, 20_000, 20_001, 85_001, 85_001))
        from density in MaybeValue(unknown, Gen.Elements(149.99m, 150m, 150m, 80m, 400m))
        from block in MaybeValue(unknown, Gen.Elements(true, true, false))
        from every in MaybeValue(unknown, Either)
        select new OwnerFigures(
            year,
            known,
            potential,
            knownMean,
            largest,
            density,
            block,
            every,
            potential,
            knownMean
        );

    private static Gen<Project> ProjectFor(LocalDate today, int unknown) =>
        from theme in Gen.Frequency(
            (
                6,
                Gen.Elements(
                    ProjectSubject.EnergyRenovation,
                    ProjectSubject.SchoolEnergyRenovation,
                    ProjectSubject.EnergyTransition
                )
            ),
            (1, Gen.Elements<ProjectSubject>(ProjectSubject.All))
        )
        from more in Gen.Frequency((3, Gen.Constant(0)), (2, Gen.Constant(1)), (1, Gen.Constant(2)))
            .SelectMany(count => Gen.Elements<ProjectSubject>(ProjectSubject.All).ListOf(count))
        from subjects in Maybe(
            unknown,
            Gen.Constant<IReadOnlyList<ProjectSubject>>([.. new[] { theme }.Concat(more).Distinct()])
        )
        from commitments in Maybe(unknown, Commitments(today))
        from contract in MaybeValue(unknown, Gen.Elements(true, true, false))
        from outside in MaybeValue(unknown, Either)
        from saving in MaybeValue(unknown, Gen.Elements(29, 30, 31, 39, 40, 41, 60).Select(Rate.FromPercent))
        from deficit in MaybeValue(
            unknown,
            Gen.Frequency((12, Gen.Choose(0, 2_000)), (1, Gen.Constant(0)))
                .Select(thousands => Euro.FromCents(thousands * 100_000L))
        )
        from industrial in MaybeValue(unknown, Gen.Elements(true, true, false))
        from polluter in MaybeValue(unknown, Gen.Elements(true, true, false))
        select new Project(
            subjects: subjects,
            commitments: commitments,
            isInStateContract: contract,
            isOutsideEpciPowers: outside,
            energySaving: saving,
            deficit: deficit,
            isFormerIndustrialSite: industrial,
            isPolluterInDefault: polluter
        );

    private static Gen<IReadOnlyList<Commitment>> Commitments(LocalDate today) =>
        Gen.Frequency(
            (5, Gen.Constant<IReadOnlyList<Commitment>>([])),
            (
                4,
                from kind in Gen.Elements<CommitmentKind>(CommitmentKind.All)
                from back in Gen.Frequency((3, Gen.Choose(0, 60)), (1, Gen.Choose(60, 900)))
                from notified in Gen.Elements<int?>(null, 0, 10)
                let day = today.PlusDays(-back)
                select (IReadOnlyList<Commitment>)[new(kind, day, notified is { } days ? day.PlusDays(days) : null)]
            )
        );

    private static Gen<IReadOnlyList<ExpenditureLine>> Expenditures(int unknown) =>
        from count in Gen.Frequency((3, Gen.Constant(1)), (2, Gen.Choose(2, 3)))
        from lines in Gen.CollectToList(Enumerable.Range(1, count), number => Expenditure(number, unknown))
        select (IReadOnlyList<ExpenditureLine>)lines;

    private static Gen<ExpenditureLine> Expenditure(int number, int unknown) =>
        from cents in Gen.Frequency(
            (3, Gen.Choose(10, 2_000).Select(thousands => thousands * 100_000L)),
            (2, Gen.Choose(1_000, 99_999_999).Select(any => (long)any))
        )
        from part in Gen.Frequency((5, Gen.Constant(100)), (2, Gen.Elements(50, 80, 90)), (1, Gen.Elements(0, 1)))
        from cost in MaybeValue(unknown, Gen.Constant(Euro.FromCents(cents)))
        from eligible in MaybeValue(unknown, Gen.Constant(Share(cents, part)))
        select new ExpenditureLine($"dépense {number:D}", cost, eligiblePart: eligible);

    private static Gen<IReadOnlyList<FinancingLine>> Lines(long cost, int unknown) =>
        from count in Gen.Frequency((2, Gen.Constant(0)), (3, Gen.Constant(1)), (2, Gen.Choose(2, 3)))
        from lines in Line(cost, unknown).ListOf(count)
        select (IReadOnlyList<FinancingLine>)[.. lines];

    private static Gen<FinancingLine> Line(long cost, int unknown) =>
        from funder in Gen.Elements<FunderKind>(FunderKind.All)
        from percent in Gen.Elements(1, 5, 10, 15, 20, 30, 50)
        from amount in MaybeValue(unknown, Gen.Constant(Share(cost, percent)))
        from instrument in InstrumentArbitraries.Some
        from counts in Gen.Frequency((8, Gen.Constant<bool?>(null)), (1, Gen.Elements<bool?>(true, false)))
        let named = funder == FunderKind.State ? instrument : null
        select new FinancingLine(funder, named is { IsInKind: true } ? null : amount, named, counts);

    private static Gen<GrantRequest> RequestFor(
        string id,
        FundingInstrument instrument,
        LocalDate today,
        long basis,
        IReadOnlyList<ExpenditureLine>? expenditures,
        int unknown
    ) =>
        from percent in Gen.Elements(10, 20, 20, 25, 30, 40, 50, 60, 80, 100)
        from cents in Gen.Frequency((4, Gen.Constant(0)), (2, Gen.Choose(-1, 1)))
        from way in Gen.Frequency((unknown, Gen.Constant(0)), (60, Gen.Constant(1)), (40, Gen.Constant(2)))
        from rate in Gen.Frequency(
            (4, Gen.Constant(Rate.FromPercent(percent))),
            (1, Gen.Elements("19.9999", "20.0001", "33.33", "79.9999").Select(Rate.Parse))
        )
        from year in Gen.Frequency((8, Gen.Constant(today.Year)), (1, Gen.Elements(today.Year - 1, today.Year + 1)))
        from received in Gen.Frequency((5, Gen.Choose(0, 300)), (1, Gen.Choose(300, 1_500)), (1, Gen.Constant(-1)))
        from complete in Gen.Choose(0, 120)
        from events in Maybe(unknown, Gen.Constant(Events(today, received, complete)))
        from awarded in Gen.Frequency(
            (6, Gen.Constant<int?>(null)),
            (3, Gen.Choose(-30, 200).Select(back => (int?)back))
        )
        from counted in Gen.Elements(true, true, true, false)
        select new GrantRequest(
            id,
            instrument,
            year,
            way == 1 ? Euro.FromCents(Math.Max(0, Share(basis, percent).Cents + cents)) : null,
            way == 2 ? rate : null,
            expenditures: counted || expenditures is null ? null : [expenditures[0].Id],
            events: events,
            award: awarded is { } back
                ? new(today.PlusDays(-back), Share(basis, percent), today.PlusDays(10 - back))
                : null
        );

    private static Gen<GrantRequest> Other(
        int number,
        LocalDate today,
        long cost,
        IReadOnlyList<ExpenditureLine>? expenditures,
        int unknown
    ) =>
        from instrument in InstrumentArbitraries.Some
        from share in Gen.Elements(5, 10, 20, 30, 40)
        from request in RequestFor($"autre {number:D}", instrument, today, cost * share / 100, expenditures, unknown)
        select request;

    private static IReadOnlyList<GrantEvent> Events(LocalDate today, int received, int complete)
    {
        LocalDate day = today.PlusDays(-received);
        return received < 0
            ? []
            : [new(GrantEventKind.Received, day), new(GrantEventKind.DeclaredComplete, day.PlusDays(complete))];
    }

    private static Gen<PrefectDecision> Decision(LocalDate today) =>
        from kind in Gen.Elements(
            PrefectDecisionKind.EarlyStart,
            PrefectDecisionKind.OwnShareDerogation,
            PrefectDecisionKind.CommitmentExtension
        )
        from back in Gen.Choose(-3, 60)
        from general in Either
        from share in Gen.Elements(0, 5, 10, 15, 20, 30)
        from days in Gen.Choose(1, 400)
        let day = today.PlusDays(-back)
        select new PrefectDecision(
            kind,
            day,
            general ? null : "demande",
            kind == PrefectDecisionKind.OwnShareDerogation ? Rate.FromPercent(share) : null,
            kind == PrefectDecisionKind.CommitmentExtension ? day.PlusDays(days) : null
        );

    private static Euro Share(long cents, int percent) =>
        Euro.FromCents(cents).Times(Ratio.Of(percent, 100), Rounding.HalfUp);

    private static Gen<T?> Maybe<T>(int unknown, Gen<T> gen)
        where T : class =>
        Gen.Frequency((unknown, Gen.Constant<T?>(null)), (100 - unknown, gen.Select(item => (T?)item)));

    private static Gen<T?> MaybeValue<T>(int unknown, Gen<T> gen)
        where T : struct =>
        Gen.Frequency((unknown, Gen.Constant<T?>(null)), (100 - unknown, gen.Select(item => (T?)item)));
}
