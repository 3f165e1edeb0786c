using Pvd.Domain.Conventions;

namespace Pvd.Rules.Conventions;

/// <summary>A party the act cannot do without, and whether it has signed; <c>null</c> when not known.</summary>
internal sealed record RequiredParty(
    SignatoryRole Role,
    Localized Name,
    bool? Signed,
    LocalDate? SignedOn,
    string Field
)
{
    internal static RequiredParty Of(
        Party party,
        IReadOnlyList<Signature>? signatures,
        IReadOnlyList<Deliberation>? deliberations
    )
    {
        Localized name = NameOf(party);
        Signature? signature = Authorisation.Best(party, signatures ?? [], deliberations);
        bool? signed = signatures is null ? null : signature is not null;
        return new(party.Role, name, signed, signature?.On, "convention.signatures");
    }

    /// <summary>The name of a party that an event refers to; its id where nobody knows the parties.</summary>
    internal static Localized NameOf(string id, IReadOnlyList<Party>? parties) =>
        parties?.FirstOrDefault(party => party.Id == id) is { } known ? NameOf(known) : Localized.Same(id);

    /// <summary>Communes go by their name; the EPCI and the prefect by their office, which reads better after a preposition.</summary>
    internal static Localized NameOf(Party party) =>
        SignatoryRole.State.Equals(party.Role) ? Words.ThePrefect
        : SignatoryRole.Epci.Equals(party.Role) ? Words.TheEpci
        : new(WithArticle(party.Name), party.Name);

    /// <summary>"la Région Occitanie": a region or a département is spoken of with its article.</summary>
    private static string WithArticle(string name) =>
        name.StartsWith("Région ", StringComparison.Ordinal) ? "la " + name
        : name.StartsWith("Département ", StringComparison.Ordinal)
        || name.StartsWith("Conseil ", StringComparison.Ordinal)
            ? "le " + name
        : name;
}
