using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Pvd.Domain;
using Pvd.Domain.Funding;
using Pvd.Domain.Programme;
using Pvd.Domain.Projects;

namespace Pvd.Testing.Generators;

/// <summary>Fiches action, each with a number of its own.</summary>
public static class ActionSheetArbitraries
{
    private static readonly Gen<bool> Either = Gen.Elements(true, false);

    private static readonly Gen<decimal> Days = Gen.Choose(0, 120).Select(quarters => quarters / 4m);

    /// <summary>Sheets of every sort.</summary>
    public static Arbitrary<ActionSheet> Sheets() =>
        Manner.Any(manner => ASheet(manner, [])).ShrunkBy(RecordShrinker.Shrink);

    internal static Gen<IReadOnlyList<ActionSheet>> Of(Manner manner, IReadOnlyList<string> axes) =>
        from count in Gen.Choose(0, 3)
        from sheets in ASheet(manner, axes).ListOf(count)
        select (IReadOnlyList<ActionSheet>)[.. sheets.DistinctBy(sheet => sheet.Number, StringComparer.Ordinal)];

    internal static IEnumerable<IReadOnlyList<ActionSheet>> Shrink(IReadOnlyList<ActionSheet> was) =>
        Simpler
            .List(was, RecordShrinker.Shrink)
            .Where(sheets => sheets.DistinctBy(sheet => sheet.Number).Count() == sheets.Count);

    /// <summary>A few at most: a sheet has many lists.</summary>
    internal static Gen<IReadOnlyList<T>?> Few<T>(Manner manner, Gen<T> gen) =>
        manner.Maybe(
            from count in Gen.Choose(manner.IsOrderly ? 1 : 0, 2)
            from items in gen.ListOf(count)
            select (IReadOnlyList<T>)items
        );

    internal static Gen<ProvisionalSchedule> ASchedule(Manner manner) =>
        from first in DateArbitraries.In(manner)
        from days in Gen.Choose(0, 900)
        from start in manner.MaybeValue(Gen.Constant(first))
        from end in manner.MaybeValue(Gen.Constant(first.PlusDays(days)))
        from milestones in Few(
            manner,
            from label in manner.Name
            from reached in manner.MaybeValue(Gen.Constant(first.PlusDays(days)))
            select new Milestone(label, first, reached)
        )
        select new ProvisionalSchedule(start, end, milestones);

    private static Gen<ActionSheet> ASheet(Manner manner, IReadOnlyList<string> axes) =>
        from number in Gen.OneOf(Gen.Elements("1", "2", "A-3", "1 bis"), manner.Name)
        from title in manner.Name
        from status in manner.Maybe(Gen.Elements<ActionStatus>(ActionStatus.All))
        from validated in manner.MaybeValue(DateArbitraries.In(manner))
        from axis in axes.Count == 0 ? Gen.Constant<string?>(null) : manner.Maybe(Gen.Elements<string>(axes))
        from what in ADescription(manner)
        from money in AMoney(manner)
        from after in AFollowUp(manner)
        select new ActionSheet(
            number,
            title,
            status,
            validated,
            axis,
            what.Priority,
            money.Owner,
            what.Communes,
            what.Texts,
            money.Subjects,
            what.Text,
            what.Text,
            what.Text,
            what.Partners,
            money.Cost,
            money.Financing,
            money.InKind,
            money.Decision,
            after.Schedule,
            after.Contracts,
            after.Indicators,
            what.Text,
            what.Text,
            what.Texts,
            after.PostYear,
            after.Events
        );

    private static Gen<(
        int? Priority,
        IReadOnlyList<InseeCommuneCode>? Communes,
        IReadOnlyList<string>? Texts,
        string? Text,
        IReadOnlyList<ActionPartner>? Partners
    )> ADescription(Manner manner) =>
        from priority in manner.MaybeValue(Gen.Choose(1, 5))
        from communes in Few(manner, IdentifierArbitraries.AnyCommune)
        from texts in Few(manner, manner.Name)
        from text in manner.Maybe(manner.Name)
        from partners in Few(
            manner,
            from name in manner.Name
            from role in manner.Maybe(manner.Name)
            select new ActionPartner(name, role)
        )
        select (priority, communes, texts, text, partners);

    private static Gen<(
        ProjectOwner? Owner,
        IReadOnlyList<ProjectSubject>? Subjects,
        EstimatedCost? Cost,
        IReadOnlyList<ActionFinancing>? Financing,
        IReadOnlyList<InKindHelp> InKind,
        OwnShareDecision? Decision
    )> AMoney(Manner manner) =>
        from day in DateArbitraries.PlanDay
        from kind in Gen.Elements<OwnerKind>(OwnerKind.All)
        from department in manner.Maybe(IdentifierArbitraries.AnyDepartment)
        from owner in manner.Maybe(Gen.Constant(new ProjectOwner(kind, department: department)))
        from subjects in manner.Maybe(
            Gen.SubListOf<ProjectSubject>(ProjectSubject.All)
                .Select(all => (IReadOnlyList<ProjectSubject>)[.. all.Take(2)])
        )
        from cost in manner.Maybe(ACost(manner))
        from financing in Few(manner, ALine(manner, day))
        from inKind in Few(manner, AHelp(manner))
        from share in Gen.Choose(0, 20)
        from decision in manner.Maybe(Gen.Constant(new OwnShareDecision(day, Rate.FromPercent(share))))
        select (owner, subjects, cost, financing, inKind ?? [], decision);

    private static Gen<EstimatedCost> ACost(Manner manner) =>
        from excluding in MoneyArbitraries.Cost
        from known in manner.MaybeValue(Gen.Constant(excluding))
        from including in manner.MaybeValue(Gen.Constant(excluding.Times(Ratio.Of(6, 5), Rounding.HalfUp)))
        from eligible in manner.MaybeValue(Gen.Constant(excluding))
        from year in Gen.Choose(2020, 2030)
        from years in Few(manner, Gen.Constant(new YearShare(year, excluding)))
        select new EstimatedCost(known, including, eligible, years?.Take(1));

    private static Gen<ActionFinancing> ALine(Manner manner, LocalDate day) =>
        from funder in Gen.Elements<ActionFunder>(ActionFunder.All)
        from amount in manner.MaybeValue(MoneyArbitraries.Cost)
        from state in manner.Maybe(Gen.Elements<FinancingState>(FinancingState.All))
        from instrument in Gen.OneOf(
            Gen.Constant<FundingInstrument?>(null),
            Gen.Elements<FundingInstrument>(FundingInstrument.All).Select(one => (FundingInstrument?)one)
        )
        from text in manner.Maybe(manner.Name)
        from percent in manner.MaybeValue(Gen.Choose(0, 100).Select(percent => Rate.FromPercent(percent)))
        from isPublic in Gen.OneOf(Gen.Constant<bool?>(null), Either.Select(yes => (bool?)yes))
        from decided in manner.MaybeValue(Gen.Constant(day))
        select new ActionFinancing(funder, amount, state, instrument, text, percent, text, isPublic, decided, text);

    private static Gen<InKindHelp> AHelp(Manner manner) =>
        from funder in Gen.Elements(ActionFunder.Cerema, ActionFunder.Anct)
        from days in manner.MaybeValue(Days)
        from purpose in manner.Maybe(manner.Name)
        from state in manner.Maybe(Gen.Elements<FinancingState>(FinancingState.All))
        select new InKindHelp(funder, days, purpose, state);

    private static Gen<(
        ProvisionalSchedule? Schedule,
        IReadOnlyList<LinkedContract>? Contracts,
        IReadOnlyList<MonitoringIndicator>? Indicators,
        int? PostYear,
        IReadOnlyList<ActionEvent>? Events
    )> AFollowUp(Manner manner) =>
        from schedule in manner.Maybe(ASchedule(manner))
        from contracts in Few(
            manner,
            from kind in Gen.Elements<FrameKind>(FrameKind.All)
            from reference in manner.Maybe(manner.Name)
            select new LinkedContract(kind, reference)
        )
        from indicators in Few(manner, TerritorialProjectArbitraries.AnIndicator(manner))
        from year in Gen.Frequency(
            (9, Gen.Constant<int?>(null)),
            (1, Gen.Choose(2021, 2026).Select(year => (int?)year))
        )
        from events in manner.Maybe(Events(manner))
        select (schedule, contracts, indicators, year, events);

    /// <summary>In order: the first steps of an action that is delivered in the end; otherwise any events on any days.</summary>
    private static Gen<IReadOnlyList<ActionEvent>> Events(Manner manner) =>
        manner.IsOrderly
            ? from first in DateArbitraries.ProgrammeDay
            from count in Gen.Choose(0, 5)
            select (IReadOnlyList<ActionEvent>)
                [
                    .. new[]
                    {
                        ActionEventKind.Proposed,
                        ActionEventKind.Prepared,
                        ActionEventKind.Financed,
                        ActionEventKind.Started,
                        ActionEventKind.Delivered,
                    }
                        .Take(count)
                        .Select((kind, i) => new ActionEvent(kind, first.PlusDays(90 * i))),
                ]
            : from count in Gen.Choose(0, 4)
            from events in (
                from kind in Gen.Elements<ActionEventKind>(ActionEventKind.All)
                from day in DateArbitraries.Day
                from reason in manner.Maybe(manner.Name)
                select new ActionEvent(kind, day, reason)
            ).ListOf(count)
            select (IReadOnlyList<ActionEvent>)events;
}
