using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Pvd.Domain;
using Pvd.Domain.Conventions;
using Pvd.Domain.Governance;

namespace Pvd.Testing.Generators;

/// <summary>The comité de projet and its members.</summary>
public static class GovernanceArbitraries
{
    private static readonly Gen<Person> Somebody = Gen.Elements("Claude Exemple", "Sacha L’Hôte", "Œ")
        .Select(name => new Person(name));

    /// <summary>Committees of every sort; members represent one of the usual parties, or none.</summary>
    public static Arbitrary<ProjectCommittee> Committees() =>
        Manner
            .Any(manner => Of(manner, [("airvault", SignatoryRole.BeneficiaryCommune), ("epci", SignatoryRole.Epci)]))
            .ShrunkBy(Shrink);

    /// <summary>A committee whose members represent these parties, or none.</summary>
    internal static Gen<ProjectCommittee> Of(Manner manner, IReadOnlyList<(string Id, SignatoryRole Role)> parties) =>
        from seats in Seats(manner, parties)
        from members in Gen.CollectToList(seats, seat => AMember(manner, seat.Role, seat.Party))
        from known in manner.Maybe(Gen.Constant(members))
        from presidency in manner.Maybe(Gen.Elements<PresidencyMode>(PresidencyMode.All))
        from body in Gen.Frequency((8, Gen.Constant<string?>(null)), (2, manner.Name.Select(name => (string?)name)))
        from meetings in manner.Maybe(MeetingArbitraries.Of(manner))
        select new ProjectCommittee(known, presidency, body, meetings);

    internal static IEnumerable<ProjectCommittee> Shrink(ProjectCommittee was)
    {
        foreach (IReadOnlyList<CommitteeMember>? members in Simpler.Optional(was.Members, Members))
        {
            yield return new(members, was.Presidency, was.SubstituteBody, was.Meetings);
        }

        if (was.Presidency is not null)
        {
            yield return new(was.Members, null, was.SubstituteBody, was.Meetings);
        }

        foreach (string? body in Simpler.Optional(was.SubstituteBody, Simpler.Text))
        {
            yield return new(was.Members, was.Presidency, body, was.Meetings);
        }

        foreach (IReadOnlyList<Meeting>? meetings in Simpler.Optional(was.Meetings, MeetingArbitraries.Shrink))
        {
            yield return new(was.Members, was.Presidency, was.SubstituteBody, meetings);
        }
    }

    /// <summary>A committee without those who represent other parties than these.</summary>
    internal static ProjectCommittee Tied(ProjectCommittee was, IReadOnlyCollection<string> parties) =>
        new(
            was.Members?.Where(member => member.Party is null || parties.Contains(member.Party)),
            was.Presidency,
            was.SubstituteBody,
            was.Meetings
        );

    /// <summary>The minimum composition first; in an odd committee, whoever comes.</summary>
    private static Gen<List<(CommitteeRole Role, string? Party)>> Seats(
        Manner manner,
        IReadOnlyList<(string Id, SignatoryRole Role)> parties
    )
    {
        List<(CommitteeRole, string?)> orderly =
        [
            .. parties.Select(party => (RoleOf(party.Role), (string?)party.Id)),
            (CommitteeRole.ProjectManager, null),
        ];
        Gen<(CommitteeRole, string?)> anyone =
            from role in Gen.Elements(CommitteeRole.All.Where(role => parties.Count > 0 || !role.SpeaksForParty))
            from party in Gen.Elements(parties.Select(party => (string?)party.Id).DefaultIfEmpty())
            from named in Gen.Elements(true, false)
            select (role, named || role.SpeaksForParty ? party : null);
        return manner.IsOrderly ? Gen.Constant(orderly) : manner.ListOf(anyone).Select(seats => seats.ToList());
    }

    private static CommitteeRole RoleOf(SignatoryRole party) =>
        party.Value switch
        {
            "commune" => CommitteeRole.Mayor,
            "epci" => CommitteeRole.EpciPresident,
            "state" => CommitteeRole.Prefect,
            _ => CommitteeRole.Signatory,
        };

    private static Gen<CommitteeMember> AMember(Manner manner, CommitteeRole role, string? party) =>
        from first in DateArbitraries.In(manner)
        from days in Gen.Frequency((1, Gen.Constant(0)), (5, Gen.Choose(1, 2500)))
        from ends in Gen.Elements(true, false, false)
        from presides in Gen.Elements(role.IsElected, false, false)
        from person in manner.Maybe(Somebody)
        select new CommitteeMember(role, first, ends ? first.PlusDays(days) : null, party, presides, person);

    private static IEnumerable<IReadOnlyList<CommitteeMember>> Members(IReadOnlyList<CommitteeMember> was) =>
        Simpler.List(was, Shrink);

    private static IEnumerable<CommitteeMember> Shrink(CommitteeMember was)
    {
        if (was.Party is not null && !was.Role.SpeaksForParty)
        {
            yield return WithoutParty(was);
        }

        if (was.Person is not null)
        {
            yield return new(was.Role, was.From, was.Until, was.Party, was.Presides);
        }

        if (was.Presides)
        {
            yield return new(was.Role, was.From, was.Until, was.Party, presides: false, was.Person);
        }

        if (was.Until is not null)
        {
            yield return new(was.Role, was.From, null, was.Party, was.Presides, was.Person);
        }

        foreach (LocalDate first in DateArbitraries.Shrink(was.From).Where(first => !(was.Until < first)))
        {
            yield return new(was.Role, first, was.Until, was.Party, was.Presides, was.Person);
        }
    }

    private static CommitteeMember WithoutParty(CommitteeMember was) =>
        new(was.Role, was.From, was.Until, null, was.Presides, was.Person);
}
