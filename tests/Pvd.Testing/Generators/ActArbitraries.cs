using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Pvd.Domain.Conventions;

namespace Pvd.Testing.Generators;

/// <summary>Acts that several parties sign: what the conventions of the programme have in common.</summary>
internal static class ActArbitraries
{
    /// <summary>An act of these parties.</summary>
    /// <param name="manner">How it is made up.</param>
    /// <param name="parties">Its parties, which may not be known.</param>
    /// <param name="signedOn">Day of its first signature, in an orderly act.</param>
    /// <param name="annexes">The annexes it usually has.</param>
    /// <param name="hasReports">Whether reports are made about it, once it is signed.</param>
    internal static Gen<SignedAct> Of(
        Manner manner,
        IReadOnlyList<Party> parties,
        LocalDate signedOn,
        IReadOnlyList<AnnexKind> annexes,
        bool hasReports = false
    ) =>
        from deliberations in manner.Maybe(AuthorisationArbitraries.Deliberations(manner, parties, signedOn))
        from signatures in manner.Maybe(AuthorisationArbitraries.Signatures(manner, parties, signedOn))
        from attached in manner.Maybe(ActEventArbitraries.Annexes(manner, annexes))
        from events in ActEventArbitraries.Events(manner, parties, signedOn, hasReports)
        from amendments in ActEventArbitraries.Amendments(manner, parties, signedOn)
        from known in manner.Maybe(Gen.Constant(parties))
        select new SignedAct(known, deliberations, signatures, attached, events, amendments);

    /// <summary>Unknown or fewer lists, fewer items; what a party did goes with it.</summary>
    internal static IEnumerable<SignedAct> Shrink(SignedAct was) =>
        Simpler
            .Optional(was.Parties, Parties)
            .Select(parties => Tied(was, parties))
            .Concat(With(was, "deliberations", Simpler.Optional(was.Deliberations, Items)))
            .Concat(With(was, "signatures", Simpler.Optional(was.Signatures, Items)))
            .Concat(With(was, "annexes", Simpler.Optional(was.Annexes, Items)))
            .Concat(With(was, "events", Items(was.Events)))
            .Concat(With(was, "amendments", Items(was.Amendments)));

    /// <summary>An act with other parties, without what anybody else did.</summary>
    internal static SignedAct Tied(SignedAct was, IReadOnlyList<Party>? parties)
    {
        return new(
            parties,
            Votes(was.Deliberations),
            Given(was.Signatures),
            was.Annexes,
            was.Events.Select(happened => new ActEvent(happened.Kind, happened.On, happened.Parties?.Where(IsNamed))),
            was.Amendments.Select(amendment => new Amendment(
                amendment.Number,
                amendment.Subject,
                amendment.ExtendsTo,
                Votes(amendment.Deliberations),
                Given(amendment.Signatures)
            ))
        );

        bool IsNamed(string id) => parties is null || parties.Any(party => party.Id == id);

        IEnumerable<Deliberation>? Votes(IEnumerable<Deliberation>? acts) => acts?.Where(act => IsNamed(act.Party));

        IEnumerable<Signature>? Given(IEnumerable<Signature>? acts) => acts?.Where(act => IsNamed(act.Party));
    }

    private static IEnumerable<IReadOnlyList<Party>> Parties(IReadOnlyList<Party> was) =>
        Simpler.List(was, PartyArbitraries.Shrink);

    private static IEnumerable<IReadOnlyList<T>> Items<T>(IReadOnlyList<T> was)
        where T : class => Simpler.List(was, RecordShrinker.Shrink);

    private static IEnumerable<SignedAct> With<T>(SignedAct was, string list, IEnumerable<IReadOnlyList<T>?> simpler) =>
        simpler.Select(items => RecordShrinker.TryWith(was, list, items)).OfType<SignedAct>();
}
