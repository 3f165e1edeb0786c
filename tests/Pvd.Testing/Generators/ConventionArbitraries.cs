using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Pvd.Domain.Conventions;
using Pvd.Domain.Territories;

namespace Pvd.Testing.Generators;

/// <summary>Membership conventions: parties, délibérations, signatures.</summary>
public static class ConventionArbitraries
{
    private static readonly Gen<string> Number = Gen.Elements(
        "2021-03-12",
        "D-2019-516",
        "2022/03/02",
        "2021_02_01",
        "n° 7"
    );

    /// <summary>Conventions of every sort.</summary>
    public static Arbitrary<MembershipConvention> Conventions() =>
        Manner
            .Any(manner =>
                from epci in manner.Maybe(TerritoryArbitraries.AnEpci(manner))
                from communes in TerritoryArbitraries.SomeCommunes(manner, epci)
                from convention in Of(manner, communes, epci)
                select convention
            )
            .ShrunkBy(Shrink);

    internal static Gen<MembershipConvention> Of(Manner manner, IReadOnlyList<Commune> communes, Epci? epci) =>
        from parties in PartyArbitraries.Of(manner, communes, epci)
        from signedOn in DateArbitraries.In(manner)
        from deliberations in manner.Maybe(Deliberations(manner, parties, signedOn))
        from signatures in manner.Maybe(Signatures(manner, parties, signedOn))
        from known in manner.Maybe(Gen.Constant(parties))
        select new MembershipConvention(known, deliberations, signatures);

    /// <summary>Unknown or fewer lists, fewer items; the events of a party go with it.</summary>
    internal static IEnumerable<MembershipConvention> Shrink(MembershipConvention was)
    {
        foreach (IReadOnlyList<Party>? parties in Simpler.Optional(was.Parties, Parties))
        {
            yield return Tied(parties, was.Deliberations, was.Signatures);
        }

        foreach (IReadOnlyList<Deliberation>? deliberations in Simpler.Optional(was.Deliberations, Deliberations))
        {
            yield return new(was.Parties, deliberations, was.Signatures);
        }

        foreach (IReadOnlyList<Signature>? signatures in Simpler.Optional(was.Signatures, Signatures))
        {
            yield return new(was.Parties, was.Deliberations, signatures);
        }
    }

    /// <summary>A convention without the events that name none of the parties.</summary>
    internal static MembershipConvention Tied(
        IReadOnlyList<Party>? parties,
        IReadOnlyList<Deliberation>? deliberations,
        IReadOnlyList<Signature>? signatures
    )
    {
        bool IsNamed(string id) => parties is null || parties.Any(party => party.Id == id);
        return new(
            parties,
            deliberations?.Where(act => IsNamed(act.Party)),
            signatures?.Where(act => IsNamed(act.Party))
        );
    }

    private static Gen<IReadOnlyList<Deliberation>> Deliberations(
        Manner manner,
        IReadOnlyList<Party> parties,
        LocalDate signedOn
    ) =>
        from deciding in Chosen(manner, [.. parties.Where(party => party.Role.IsLocalAuthority)])
        from acts in Gen.CollectToList(deciding, party => ADeliberation(manner, party, signedOn))
        select (IReadOnlyList<Deliberation>)acts;

    private static Gen<IReadOnlyList<Signature>> Signatures(
        Manner manner,
        IReadOnlyList<Party> parties,
        LocalDate signedOn
    ) =>
        from signing in Chosen(manner, parties)
        from acts in Gen.CollectToList(signing, party => ASignature(manner, party, signedOn))
        select (IReadOnlyList<Signature>)acts;

    /// <summary>Who acts: everybody when all is known and in order, else some.</summary>
    private static Gen<List<Party>> Chosen(Manner manner, IReadOnlyList<Party> parties) =>
        manner == Manner.Complete ? Gen.Constant(parties.ToList()) : Gen.SubListOf<Party>(parties);

    private static Gen<Deliberation> ADeliberation(Manner manner, Party party, LocalDate signedOn) =>
        from number in manner.Maybe(Number)
        from before in Gen.Choose(manner.IsOrderly ? 10 : -40, 90)
        from afterwards in Gen.Choose(manner.IsOrderly ? 0 : -5, 10)
        from transmittedOn in manner.MaybeValue(Gen.Constant(signedOn.PlusDays(afterwards - before)))
        select new Deliberation(party.Id, number, signedOn.PlusDays(-before), transmittedOn);

    private static Gen<Signature> ASignature(Manner manner, Party party, LocalDate signedOn) =>
        from later in Gen.Choose(0, manner.IsOrderly ? 20 : 400)
        from head in Gen.Frequency((8, Gen.Constant(party.Role.Head())), (2, Gen.Constant(SigningCapacity.Delegate)))
        from odd in Gen.Elements<SigningCapacity>(SigningCapacity.All)
        from capacity in manner.Maybe(Gen.Constant(manner.IsOrderly ? head : odd))
        from delegated in Gen.Choose(1, 300)
        select new Signature(
            party.Id,
            signedOn.PlusDays(later),
            capacity,
            SigningCapacity.Delegate.Equals(capacity) ? signedOn.PlusDays(-delegated) : null
        );

    private static IEnumerable<IReadOnlyList<Party>> Parties(IReadOnlyList<Party> was) =>
        Simpler.List(was, PartyArbitraries.Shrink);

    private static IEnumerable<IReadOnlyList<Deliberation>> Deliberations(IReadOnlyList<Deliberation> was) =>
        Simpler.List(was, Shrink);

    private static IEnumerable<IReadOnlyList<Signature>> Signatures(IReadOnlyList<Signature> was) =>
        Simpler.List(was, Shrink);

    private static IEnumerable<Deliberation> Shrink(Deliberation was)
    {
        foreach (string? number in Simpler.Optional(was.Number, Simpler.Text))
        {
            yield return new(was.Party, number, was.On, was.TransmittedOn);
        }

        foreach (LocalDate? transmittedOn in Simpler.Optional(was.TransmittedOn, DateArbitraries.Shrink))
        {
            yield return new(was.Party, was.Number, was.On, transmittedOn);
        }

        foreach (LocalDate on in DateArbitraries.Shrink(was.On))
        {
            yield return new(was.Party, was.Number, on, was.TransmittedOn);
        }
    }

    private static IEnumerable<Signature> Shrink(Signature was)
    {
        if (was.Capacity is not null)
        {
            yield return new(was.Party, was.On, null, was.DelegatedOn);
        }

        foreach (LocalDate? delegatedOn in Simpler.Optional(was.DelegatedOn, DateArbitraries.Shrink))
        {
            yield return new(was.Party, was.On, was.Capacity, delegatedOn);
        }

        foreach (LocalDate on in DateArbitraries.Shrink(was.On))
        {
            yield return new(was.Party, on, was.Capacity, was.DelegatedOn);
        }
    }
}
