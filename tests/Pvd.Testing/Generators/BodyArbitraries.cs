using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Pvd.Domain;
using Pvd.Domain.Governance;

namespace Pvd.Testing.Generators;

/// <summary>The bodies of a dossier other than the comité de projet.</summary>
public static class BodyArbitraries
{
    private static readonly IReadOnlyList<BodyKind> Kinds =
    [
        .. BodyKind.All.Where(kind => !kind.Equals(BodyKind.ProjectCommittee)),
    ];

    private static readonly Gen<Person> Somebody = Gen.Elements("Claude Exemple", "Œ").Select(name => new Person(name));

    /// <summary>Bodies of every kind.</summary>
    public static Arbitrary<GovernanceBody> Bodies() => Manner.Any(ABody).ShrunkBy(Shrink);

    /// <summary>A few bodies, each with an id of its own.</summary>
    internal static Gen<IReadOnlyList<GovernanceBody>> Of(Manner manner) =>
        from count in Gen.Choose(0, 3)
        from bodies in ABody(manner).ListOf(count)
        select (IReadOnlyList<GovernanceBody>)[.. bodies.DistinctBy(body => body.Id, StringComparer.Ordinal)];

    internal static IEnumerable<IReadOnlyList<GovernanceBody>> Shrink(IReadOnlyList<GovernanceBody> was) =>
        Simpler
            .List(was, Shrink)
            .Where(bodies => bodies.Select(body => body.Id).Distinct(StringComparer.Ordinal).Count() == bodies.Count);

    private static Gen<GovernanceBody> ABody(Manner manner) =>
        from id in manner.Name
        from kind in Gen.Elements<BodyKind>(Kinds)
        from count in Gen.Choose(0, 5)
        from seats in AMandate(manner).ListOf(count)
        from mandates in manner.Maybe(Gen.Constant(seats))
        from meetings in manner.Maybe(MeetingArbitraries.Of(manner))
        from established in manner.MaybeValue(DateArbitraries.In(manner))
        from elected in manner.MaybeValue(Gen.Choose(0, 12))
        select new GovernanceBody(id, kind, mandates, meetings, established, elected);

    private static Gen<Mandate> AMandate(Manner manner) =>
        from role in Gen.Elements<MandateRole>(MandateRole.All)
        from first in DateArbitraries.In(manner)
        from days in Gen.Choose(0, 2500)
        from ends in Gen.Elements(true, false, false)
        from represents in manner.Maybe(manner.Name)
        from population in manner.MaybeValue(Gen.Elements(0, 850, 20_000, 20_001, 60_000, 60_001, int.MaxValue))
        from presides in Gen.Elements(true, false, false)
        from person in manner.Maybe(Somebody)
        select new Mandate(role, first, ends ? first.PlusDays(days) : null, represents, population, presides, person);

    private static IEnumerable<GovernanceBody> Shrink(GovernanceBody was)
    {
        foreach (IReadOnlyList<Mandate>? mandates in Simpler.Optional(was.Mandates, list => Simpler.List(list, Shrink)))
        {
            yield return new(was.Id, was.Kind, mandates, was.Meetings, was.EstablishedOn, was.Parliamentarians);
        }

        foreach (IReadOnlyList<Meeting>? meetings in Simpler.Optional(was.Meetings, MeetingArbitraries.Shrink))
        {
            yield return new(was.Id, was.Kind, was.Mandates, meetings, was.EstablishedOn, was.Parliamentarians);
        }

        if (was.EstablishedOn is not null || was.Parliamentarians is not null)
        {
            yield return new(was.Id, was.Kind, was.Mandates, was.Meetings);
        }

        foreach (string id in Simpler.Text(was.Id))
        {
            yield return new(id, was.Kind, was.Mandates, was.Meetings, was.EstablishedOn, was.Parliamentarians);
        }
    }

    private static IEnumerable<Mandate> Shrink(Mandate was)
    {
        Mandate plain = new(was.Role, was.From, was.Until);
        if (was != plain)
        {
            yield return plain;
        }

        if (was.Until is not null)
        {
            yield return new(was.Role, was.From);
        }

        foreach (LocalDate first in DateArbitraries.Shrink(was.From))
        {
            yield return new(was.Role, first);
        }
    }
}
