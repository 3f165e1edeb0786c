using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Pvd.Domain.Conventions;

namespace Pvd.Testing.Generators;

/// <summary>What is attached to an act and what happens to it beside votes and signatures: annexes, events, avenants.</summary>
internal static class ActEventArbitraries
{
    /// <summary>The usual annexes, all of them when all is known, with some others; in an odd act whatever comes.</summary>
    internal static Gen<IReadOnlyList<Annex>> Annexes(Manner manner, IReadOnlyList<AnnexKind> usual) =>
        manner.IsOrderly
            ? from kinds in manner == Manner.Complete ? Gen.Constant(usual.ToList()) : Gen.SubListOf<AnnexKind>(usual)
            from others in Gen.SubListOf([AnnexKind.Map, AnnexKind.Other])
            from annexes in Gen.CollectToList(kinds.Concat(others), kind => AnAnnex(manner, kind))
            select (IReadOnlyList<Annex>)annexes
            : manner.ListOf(Gen.Elements<AnnexKind>(AnnexKind.All).SelectMany(kind => AnAnnex(manner, kind)));

    /// <summary>In order: drafted, then sent to the assemblies, both before the first vote; reports come after the signature.</summary>
    internal static Gen<IReadOnlyList<ActEvent>> Events(
        Manner manner,
        IReadOnlyList<Party> parties,
        LocalDate signedOn,
        bool hasReports
    )
    {
        if (!manner.IsOrderly)
        {
            return manner.ListOf(AnyEvent(manner, parties, signedOn));
        }

        IReadOnlyList<string> councils = [.. parties.Where(party => party.Role.IsLocalAuthority).Select(p => p.Id)];
        return from earlier in Gen.Choose(0, 2)
            from reports in Gen.Choose(0, hasReports ? 2 : 0)
            from concerned in manner.Maybe(Gen.Constant(councils))
            select (IReadOnlyList<ActEvent>)
                [
                    .. new ActEvent[]
                    {
                        new(ActEventKind.Created, signedOn.PlusDays(-200)),
                        new(ActEventKind.Submitted, signedOn.PlusDays(-100)),
                    }.Take(earlier),
                    .. Enumerable
                        .Range(1, reports)
                        .Select(year => new ActEvent(
                            ActEventKind.AnnualReport,
                            signedOn.PlusDays(360 * year),
                            concerned
                        )),
                ];
    }

    /// <summary>Mostly none. In order: numbered from 1, voted by every assembly, then signed by every party.</summary>
    internal static Gen<IReadOnlyList<Amendment>> Amendments(
        Manner manner,
        IReadOnlyList<Party> parties,
        LocalDate signedOn
    ) =>
        from numbers in Gen.Frequency(
            (7, Gen.Constant(new List<int>())),
            (
                3,
                manner.IsOrderly
                    ? Gen.Elements(new List<int> { 1 }, new List<int> { 1, 2 })
                    : Gen.SubListOf([3, 1, 2, int.MaxValue])
            )
        )
        from amendments in Gen.CollectToList(
            numbers,
            number => AnAmendment(manner, parties, number, signedOn.PlusDays(150 * (number % 10)))
        )
        select (IReadOnlyList<Amendment>)amendments;

    private static Gen<Annex> AnAnnex(Manner manner, AnnexKind kind) =>
        manner.Maybe(manner.Name).Select(title => new Annex(kind, title));

    private static Gen<ActEvent> AnyEvent(Manner manner, IReadOnlyList<Party> parties, LocalDate signedOn) =>
        from kind in Gen.Elements<ActEventKind>(ActEventKind.All)
        from days in Gen.Choose(-300, 2_000)
        from concerned in Gen.SubListOf(parties.Select(party => party.Id))
        from known in Gen.Elements(true, false)
        select new ActEvent(kind, signedOn.PlusDays(days), known ? concerned : null);

    private static Gen<Amendment> AnAmendment(
        Manner manner,
        IReadOnlyList<Party> parties,
        int number,
        LocalDate signedOn
    ) =>
        from subject in manner.Maybe(manner.Name)
        from extends in Gen.Elements(true, false)
        from days in Gen.Choose(manner.IsOrderly ? 60 : -60, 700)
        from deliberations in manner.Maybe(AuthorisationArbitraries.Deliberations(manner, parties, signedOn))
        from signatures in manner.Maybe(AuthorisationArbitraries.Signatures(manner, parties, signedOn))
        select new Amendment(number, subject, extends ? signedOn.PlusDays(days) : null, deliberations, signatures);
}
