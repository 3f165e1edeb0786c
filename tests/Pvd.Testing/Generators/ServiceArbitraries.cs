using FsCheck;
using FsCheck.Fluent;
using Pvd.Domain;
using Pvd.Domain.Programme;

namespace Pvd.Testing.Generators;

/// <summary>Labelled services of communes, and events of the Club.</summary>
internal static class ServiceArbitraries
{
    /// <summary>Services of these communes, and of no other.</summary>
    internal static Gen<IReadOnlyList<LabelledService>> Of(Manner manner, IReadOnlyList<InseeCommuneCode> communes) =>
        from count in Gen.Choose(0, 2)
        from services in (
            from kind in Gen.Elements<LabelledServiceKind>(LabelledServiceKind.All)
            from commune in Gen.Elements<InseeCommuneCode>(communes)
            from name in manner.Maybe(manner.Name)
            from bearer in manner.Maybe(manner.Name)
            from isMobile in manner.MaybeValue(Gen.Elements(true, false))
            from steps in ActionSheetArbitraries.Few(
                manner,
                from state in Gen.Elements<LabelState>(LabelState.All)
                from day in DateArbitraries.In(manner)
                select new LabelStep(state, day)
            )
            select new LabelledService(kind, commune, name, bearer, isMobile, steps)
        ).ListOf(count)
        select (IReadOnlyList<LabelledService>)services;

    internal static Gen<IReadOnlyList<ClubEvent>> Club(Manner manner) =>
        from count in Gen.Choose(0, 2)
        from events in (
            from kind in Gen.Elements<ClubEventKind>(ClubEventKind.All)
            from title in manner.Name
            from day in DateArbitraries.In(manner)
            from participants in manner.MaybeValue(Gen.Choose(0, 6_000))
            select new ClubEvent(kind, title, day, participants)
        ).ListOf(count)
        select (IReadOnlyList<ClubEvent>)events;
}
