using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Pvd.Domain.Conventions;

namespace Pvd.Testing.Generators;

/// <summary>What authorises an act and what concludes it: délibérations with their votes, signatures with their delegations.</summary>
internal static class AuthorisationArbitraries
{
    private static readonly Gen<string> Number = Gen.Elements(
        "2021-03-12",
        "D-2019-516",
        "2022/03/02",
        "2021_02_01",
        "n° 7"
    );

    private static readonly Gen<string> Subject = Gen.Elements(
        "Convention d’adhésion au programme Petites villes de demain",
        "Autorisation de signer",
        "Avenant"
    );

    private static readonly Gen<Vote> SoundVote =
        from inFavour in Gen.Choose(8, 45)
        from against in Gen.Frequency((3, Gen.Constant(0)), (1, Gen.Choose(1, 7)))
        from abstentions in Gen.Choose(0, 3)
        select new Vote(inFavour, against, abstentions);

    private static readonly Gen<Vote> OddVote =
        from inFavour in Gen.Elements(0, 1, 23, int.MaxValue)
        from against in Gen.Elements(0, 1, 24, int.MaxValue)
        from abstentions in Gen.Elements(0, 1, int.MaxValue)
        select new Vote(inFavour, against, abstentions);

    /// <summary>In order: each was adopted, authorises to sign, and was sent and published before the first signature.</summary>
    internal static Gen<IReadOnlyList<Deliberation>> Deliberations(
        Manner manner,
        IReadOnlyList<Party> parties,
        LocalDate signedOn
    ) =>
        from deciding in Chosen(manner, [.. parties.Where(party => party.Role.IsLocalAuthority)])
        from acts in Gen.CollectToList(deciding, party => ADeliberation(manner, party, signedOn))
        select (IReadOnlyList<Deliberation>)acts;

    internal static Gen<IReadOnlyList<Signature>> Signatures(
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
        from transmittedAfter in manner.MaybeValue(Gen.Choose(manner.IsOrderly ? 0 : -5, 10))
        from publishedAfter in manner.MaybeValue(Gen.Choose(manner.IsOrderly ? 0 : -5, 10))
        from subject in manner.Maybe(manner.IsOrderly ? Subject : manner.Name)
        from vote in manner.Maybe(manner.IsOrderly ? SoundVote : OddVote)
        from isAdopted in Usually(manner)
        from authorises in manner.MaybeValue(Usually(manner))
        from form in manner.Maybe(Form(manner))
        let sitting = signedOn.PlusDays(-before)
        select new Deliberation(
            party.Id,
            number,
            sitting,
            Later(sitting, transmittedAfter),
            subject,
            vote,
            isAdopted,
            authorises,
            Later(sitting, publishedAfter),
            form
        );

    private static Gen<Signature> ASignature(Manner manner, Party party, LocalDate signedOn) =>
        from later in Gen.Choose(0, manner.IsOrderly ? 20 : 400)
        from head in Gen.Frequency((8, Gen.Constant(party.Role.Head())), (2, Gen.Constant(SigningCapacity.Delegate)))
        from odd in Gen.Elements<SigningCapacity>(SigningCapacity.All)
        from capacity in manner.Maybe(Gen.Constant(manner.IsOrderly ? head : odd))
        from before in Gen.Choose(1, 300)
        from ends in Gen.Elements(true, false)
        from after in Gen.Choose(manner.IsOrderly ? later : -before, 500)
        let isDelegated = SigningCapacity.Delegate.Equals(capacity)
        select new Signature(
            party.Id,
            signedOn.PlusDays(later),
            capacity,
            isDelegated ? signedOn.PlusDays(-before) : null,
            isDelegated && ends ? signedOn.PlusDays(after) : null
        );

    private static Gen<bool> Usually(Manner manner) =>
        manner.IsOrderly ? Gen.Constant(true) : Gen.Elements(true, true, true, false);

    /// <summary>The form that every authority may choose; in an odd act any.</summary>
    private static Gen<PublicationForm> Form(Manner manner) =>
        manner.IsOrderly
            ? Gen.Constant(PublicationForm.Electronic)
            : Gen.Elements<PublicationForm>(PublicationForm.All);

    private static LocalDate? Later(LocalDate day, int? days) => days is { } count ? day.PlusDays(count) : null;
}
