using FsCheck;
using FsCheck.Fluent;
using Pvd.Domain;
using Pvd.Domain.Programme;
using Pvd.Domain.Projects;

namespace Pvd.Testing.Generators;

/// <summary>Projets de territoire: diagnosis, axes, plan; and the other contracts that communes are part of.</summary>
public static class TerritorialProjectArbitraries
{
    private static readonly Gen<decimal> Number = Gen.OneOf(
        Gen.Choose(-1_000, 100_000).Select(tenths => tenths / 10m),
        Gen.Elements(0m, 0.000001m, -999_999_999_999.999999m, 12.50m)
    );

    /// <summary>Projects of every sort.</summary>
    public static Arbitrary<TerritorialProject> Projects() => Manner.Any(Of).ShrunkBy(RecordShrinker.Shrink);

    internal static Gen<TerritorialProject> Of(Manner manner) =>
        from issues in manner.Maybe(Named(manner, "enjeu", (id, label) => new Issue(id, label)))
        from inputs in ActionSheetArbitraries.Few(
            manner,
            from source in Gen.Elements<DiagnosisSource>(DiagnosisSource.All)
            from title in manner.Maybe(manner.Name)
            from day in manner.MaybeValue(DateArbitraries.In(manner))
            select new DiagnosisInput(source, title, day)
        )
        from documents in ActionSheetArbitraries.Few(
            manner,
            from kind in Gen.Elements<PlanningDocumentKind>(PlanningDocumentKind.All)
            from approved in manner.MaybeValue(DateArbitraries.In(manner))
            select new PlanningDocument(kind, null, approved)
        )
        from completed in manner.MaybeValue(DateArbitraries.In(manner))
        from diagnosis in manner.Maybe(Gen.Constant(new Diagnosis(inputs, documents, issues, completed)))
        from orientations in manner.Maybe(Gen.SubListOf<Orientation>(Orientation.All))
        from strategy in manner.Maybe(Gen.SubListOf<StrategyElement>(StrategyElement.All))
        from count in Gen.Choose(0, 2)
        from axes in manner.Maybe(
            Gen.CollectToList(
                Enumerable.Range(1, count),
                number =>
                    AnAxis(
                        manner,
                        $"axe-{number:D}",
                        diagnosis?.Issues is { } known ? [.. known.Select(issue => issue.Id)] : ["enjeu-1"]
                    )
            )
        )
        from plan in manner.Maybe(APlan(manner))
        select new TerritorialProject(diagnosis, orientations, strategy, axes, plan);

    internal static Gen<MonitoringIndicator> AnIndicator(Manner manner) =>
        from label in manner.Name
        from kind in manner.Maybe(Gen.Elements<MonitoringKind>(MonitoringKind.All))
        from text in manner.Maybe(manner.Name)
        from baseline in manner.MaybeValue(Number)
        from target in manner.MaybeValue(Number)
        from targetOn in manner.MaybeValue(DateArbitraries.In(manner))
        from values in ActionSheetArbitraries.Few(
            manner,
            from value in Number
            from day in DateArbitraries.In(manner)
            select new MeasuredValue(day, value)
        )
        select new MonitoringIndicator(label, kind, text, text, text, baseline, target, targetOn, values);

    /// <summary>Memberships of these communes, and of no other.</summary>
    internal static Gen<IReadOnlyList<FrameMembership>> Frames(
        Manner manner,
        IReadOnlyList<InseeCommuneCode> communes
    ) =>
        from count in Gen.Choose(0, 2)
        from frames in (
            from kind in Gen.Elements<FrameKind>(FrameKind.All)
            from commune in Gen.Elements<InseeCommuneCode>(communes)
            from name in manner.Maybe(manner.Name)
            from first in DateArbitraries.In(manner)
            from days in Gen.Choose(0, 3_000)
            from start in manner.MaybeValue(Gen.Constant(first))
            from end in manner.MaybeValue(Gen.Constant(first.PlusDays(days)))
            select new FrameMembership(kind, commune, name, start, end)
        ).ListOf(count)
        select (IReadOnlyList<FrameMembership>)frames;

    private static Gen<StrategicAxis> AnAxis(Manner manner, string id, IReadOnlyList<string> issues) =>
        from title in manner.Name
        from answered in manner.Maybe(Gen.SubListOf<string>(issues))
        from partners in ActionSheetArbitraries.Few(manner, manner.Name)
        from indicators in ActionSheetArbitraries.Few(manner, AnIndicator(manner))
        from scale in manner.Maybe(manner.Name)
        from orientations in manner.Maybe(Gen.SubListOf<Orientation>(Orientation.All))
        select new StrategicAxis(id, title, answered, partners, indicators, scale, orientations);

    private static Gen<ActionPlan> APlan(Manner manner) =>
        from perimeters in ActionSheetArbitraries.Few(
            manner,
            from theme in manner.Name
            from communes in ActionSheetArbitraries.Few(manner, IdentifierArbitraries.AnyCommune)
            select new ThematicPerimeter(theme, communes)
        )
        from programme in manner.Maybe(manner.Name)
        from schedule in manner.Maybe(ActionSheetArbitraries.ASchedule(manner))
        from examined in manner.MaybeValue(DateArbitraries.In(manner))
        from feedsCrte in manner.MaybeValue(Gen.Elements(true, false))
        select new ActionPlan(perimeters, programme, schedule, examined, feedsCrte);

    private static Gen<IReadOnlyList<T>> Named<T>(Manner manner, string id, Func<string, string, T> make) =>
        from count in Gen.Choose(0, 2)
        from labels in manner.Name.ListOf(count)
        select (IReadOnlyList<T>)[.. labels.Select((label, i) => make($"{id}-{i + 1:D}", label))];
}
