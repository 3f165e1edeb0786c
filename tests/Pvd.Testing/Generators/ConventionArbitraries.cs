using FsCheck;
using FsCheck.Fluent;
using Pvd.Domain.Conventions;
using Pvd.Domain.Territories;

namespace Pvd.Testing.Generators;

/// <summary>Membership conventions: parties, and what happens to the act.</summary>
public static class ConventionArbitraries
{
    private static readonly AnnexKind[] UsualAnnexes =
    [
        AnnexKind.TerritorySheet,
        AnnexKind.ActionSheets,
        AnnexKind.Budget,
    ];

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
        from act in ActArbitraries.Of(manner, parties, signedOn, UsualAnnexes)
        select MembershipConvention.Of(act);

    internal static IEnumerable<MembershipConvention> Shrink(MembershipConvention was) =>
        ActArbitraries.Shrink(was.Act).Select(MembershipConvention.Of);

    /// <summary>A convention with other parties, without what anybody else did.</summary>
    internal static MembershipConvention Tied(MembershipConvention was, IReadOnlyList<Party> parties) =>
        MembershipConvention.Of(ActArbitraries.Tied(was.Act, parties));
}
