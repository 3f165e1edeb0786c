using FsCheck;
using FsCheck.Fluent;
using Pvd.Domain;
using Pvd.Domain.Conventions;
using Pvd.Domain.Territories;

namespace Pvd.Testing.Generators;

/// <summary>The parties of a convention.</summary>
public static class PartyArbitraries
{
    private static readonly Gen<string> Seat = Gen.Elements(
        "1 place de la Mairie",
        "BP 12, 79600 Airvault",
        "« Les Œillets »"
    );

    private static readonly Gen<Person> Representative = Gen.Elements("Camille Exemple", "Dominique d’Œuvre", "X")
        .Select(name => new Person(name));

    /// <summary>Who may join a membership convention.</summary>
    private static readonly SignatoryRole[] Partners =
    [
        SignatoryRole.RegionalCouncil,
        SignatoryRole.DepartmentalCouncil,
        SignatoryRole.Partner,
    ];

    private static readonly SignatoryRole[] AnyOptional = [.. SignatoryRole.All.Where(role => !role.IsRequired)];

    /// <summary>Lists of parties with different ids, the empty one included.</summary>
    public static Arbitrary<IReadOnlyList<Party>> Parties() =>
        Manner
            .Any(manner =>
                from epci in manner.Maybe(TerritoryArbitraries.AnEpci(manner))
                from communes in TerritoryArbitraries.SomeCommunes(manner, epci)
                from parties in Of(manner, communes, epci)
                select parties
            )
            .ShrunkBy(parties => Simpler.List(parties, Shrink));

    /// <summary>Communes, EPCI, State and some partners; an odd act misses some of them, or names one twice.</summary>
    /// <param name="manner">How they are made up.</param>
    /// <param name="communes">The beneficiary communes.</param>
    /// <param name="epci">Their EPCI.</param>
    /// <param name="usual">Who may join beside them; the partners of a membership convention unless it is said.</param>
    internal static Gen<IReadOnlyList<Party>> Of(
        Manner manner,
        IReadOnlyList<Commune> communes,
        Epci? epci,
        IReadOnlyList<SignatoryRole>? usual = null
    ) =>
        from required in Gen.CollectToList(Required(communes, epci), outline => Filled(manner, outline))
        from choice in Gen.Elements(usual ?? Partners, manner.IsOrderly ? usual ?? Partners : AnyOptional)
        from roles in Gen.SubListOf<SignatoryRole>(choice)
        from optional in Gen.CollectToList(roles, role => Named(manner, role))
        from kept in manner.IsOrderly ? Gen.Constant(required) : Gen.SubListOf<Party>(required)
        from twice in manner.IsOrderly ? Gen.Constant(new List<Party>()) : Gen.SubListOf<Party>(kept)
        from parties in Gen.Frequency(
            (15, Gen.Shuffle<Party>([.. kept, .. optional, .. twice.Select(Again)])),
            (1, Gen.Constant<Party[]>([]))
        )
        select (IReadOnlyList<Party>)(manner.IsOrderly ? [.. required, .. optional] : parties);

    /// <summary>A shorter name, fewer facts. The id stays, since the events refer to it.</summary>
    internal static IEnumerable<Party> Shrink(Party was)
    {
        foreach (string name in Simpler.Text(was.Name))
        {
            yield return new(was.Id, was.Role, name, was.Commune, was.Siren, was.Seat, was.Representative);
        }

        foreach (Siren? siren in Simpler.Optional(was.Siren, IdentifierArbitraries.Shrink))
        {
            yield return new(was.Id, was.Role, was.Name, was.Commune, siren, was.Seat, was.Representative);
        }

        foreach (string? seat in Simpler.Optional(was.Seat, Simpler.Text))
        {
            yield return new(was.Id, was.Role, was.Name, was.Commune, was.Siren, seat, was.Representative);
        }

        if (was.Representative is not null)
        {
            yield return new(was.Id, was.Role, was.Name, was.Commune, was.Siren, was.Seat);
        }
    }

    private static IEnumerable<Outline> Required(IReadOnlyList<Commune> communes, Epci? epci) =>
        [
            .. communes.Select(commune => new Outline(
                $"commune-{commune.Code}",
                SignatoryRole.BeneficiaryCommune,
                commune.Name,
                commune.Code,
                commune.Siren
            )),
            new("epci", SignatoryRole.Epci, epci?.Name ?? "Communauté de communes", null, epci?.Siren),
            new("état", SignatoryRole.State, "État", null, null),
        ];

    private static Gen<Party> Named(Manner manner, SignatoryRole role) =>
        from name in manner.Name
        from party in Filled(manner, new(role.Value, role, name, null, null))
        select party;

    private static Gen<Party> Filled(Manner manner, Outline outline) =>
        from seat in manner.Maybe(Seat)
        from representative in manner.Maybe(Representative)
        select new Party(outline.Id, outline.Role, outline.Name, outline.Commune, outline.Siren, seat, representative);

    private static Party Again(Party party) =>
        new("encore « " + party.Id + " »", party.Role, party.Name, party.Commune, party.Siren);

    private sealed record Outline(string Id, SignatoryRole Role, string Name, InseeCommuneCode? Commune, Siren? Siren);
}
