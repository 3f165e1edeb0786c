using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Pvd.Domain;
using Pvd.Domain.Governance;

namespace Pvd.Testing.Generators;

/// <summary>Meetings, their agendas, minutes and opinions; no body meets twice on one day.</summary>
internal static class MeetingArbitraries
{
    internal static Gen<IReadOnlyList<Meeting>> Of(Manner manner) =>
        from count in Gen.Choose(0, 3)
        from meetings in AMeeting(manner).ListOf(count)
        select (IReadOnlyList<Meeting>)[.. meetings.DistinctBy(meeting => meeting.On)];

    internal static IEnumerable<IReadOnlyList<Meeting>> Shrink(IReadOnlyList<Meeting> was) =>
        Simpler
            .List(was, Shrink)
            .Where(meetings => meetings.Select(meeting => meeting.On).Distinct().Count() == meetings.Count);

    private static Gen<Meeting> AMeeting(Manner manner) =>
        from day in DateArbitraries.In(manner)
        from noted in Gen.Choose(0, 20)
        from before in Gen.Choose(0, 20)
        from note in manner.MaybeValue(Gen.Constant(day.PlusDays(-noted)))
        from convened in manner.MaybeValue(Gen.Constant(day.PlusDays(-noted - before)))
        from validates in manner.MaybeValue(Gen.Elements(true, false))
        from agenda in manner.Maybe(Few(AnItem(manner)))
        from minutes in manner.Maybe(SomeMinutes(manner, day))
        from opinions in manner.Maybe(Few(AnOpinion(manner, day)))
        select new Meeting(day, convened, note, validates, agenda, minutes, opinions);

    private static Gen<AgendaItem> AnItem(Manner manner) =>
        from title in manner.Name
        from forDecision in manner.MaybeValue(Gen.Elements(true, false))
        select new AgendaItem(title, forDecision);

    private static Gen<Minutes> SomeMinutes(Manner manner, LocalDate day) =>
        from later in Gen.Choose(0, 120)
        from approved in manner.MaybeValue(Gen.Constant(day.PlusDays(later)))
        from decisions in manner.Maybe(Few(manner.Name))
        select new Minutes(approved, decisions);

    private static Gen<Opinion> AnOpinion(Manner manner, LocalDate day) =>
        from subject in manner.Name
        from cents in Gen.Choose(-2, 2).Select(beside => 10_000_000L + beside)
        from amount in manner.MaybeValue(Gen.Elements(Euro.Zero, Euro.FromCents(cents), Euro.FromCents(long.MaxValue)))
        from later in Gen.Choose(0, 30)
        from given in manner.MaybeValue(Gen.Constant(day.PlusDays(later)))
        from decidedLater in Gen.Choose(-20, 90)
        from decided in manner.MaybeValue(Gen.Constant(day.PlusDays(decidedLater)))
        select new Opinion(subject, amount, given, decided);

    private static Gen<IReadOnlyList<T>> Few<T>(Gen<T> gen) =>
        Gen.Choose(0, 2).SelectMany(count => gen.ListOf(count)).Select(items => (IReadOnlyList<T>)items);

    /// <summary>Everything unknown but the day; then the day itself.</summary>
    private static IEnumerable<Meeting> Shrink(Meeting was)
    {
        Meeting plain = new(was.On);
        if (was != plain)
        {
            yield return plain;
        }

        foreach (LocalDate day in DateArbitraries.Shrink(was.On))
        {
            yield return new(day);
        }
    }
}
