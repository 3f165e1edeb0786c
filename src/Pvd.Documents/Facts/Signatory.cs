using Pvd.Documents.Typography;
using Pvd.Domain;
using Pvd.Domain.Conventions;
using Pvd.Domain.Territories;

namespace Pvd.Documents.Facts;

/// <summary>A party as the act names it, with its signature and the délibération that came before.</summary>
/// <param name="Role">In what quality it stands in the act.</param>
/// <param name="Designation">« la commune d’Airvault », « l’État »; <c>null</c> when the name is not known.</param>
/// <param name="Assembly">« conseil municipal » and the like.</param>
internal sealed record Signatory(SignatoryRole Role, string? Designation, string Assembly)
{
    /// <summary>Gets the id by which the dossier names it; <c>null</c> for a party that the dossier does not list.</summary>
    public string? Id { get; init; }

    /// <summary>Gets « représenté » or « représentée »; <c>null</c> where the gender of the name is not known.</summary>
    public string? Represented { get; init; }

    public InseeCommuneCode? Commune { get; init; }

    public Siren? Siren { get; init; }

    public string? Seat { get; init; }

    public Person? Representative { get; init; }

    public Deliberation? Deliberation { get; init; }

    public Signature? Signature { get; init; }

    /// <summary>Gets the capacity in which it was signed for, or will be if its head signs.</summary>
    public SigningCapacity Capacity => Signature?.Capacity ?? Role.Head();

    /// <summary>Gets « Commune d’Airvault »: the name as it stands alone; <c>null</c> when not known.</summary>
    public string? Title => Designation is { } name ? Phrases.Title(name) : null;

    /// <summary>Gets whether its row of signatures stays on the page of the next one.</summary>
    public bool StaysWithNext { get; init; }

    private bool IsBeneficiary => Role == SignatoryRole.BeneficiaryCommune;

    /// <summary>Lists the parties of the act in the order of the roles; those that no act can do without are there in any case.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="listed">The parties that the act lists.</param>
    /// <param name="deliberations">The délibérations on the act; <c>null</c> when not known.</param>
    /// <param name="signatures">Its signatures; <c>null</c> when not known.</param>
    public static IReadOnlyList<Signatory> Of(
        PvdDossier dossier,
        IReadOnlyList<Party>? listed,
        IReadOnlyList<Deliberation>? deliberations,
        IReadOnlyList<Signature>? signatures
    )
    {
        List<Signatory> parties =
        [
            .. (listed ?? []).Select(party => Listed(party, dossier, deliberations, signatures)),
        ];

        parties.AddRange(
            dossier
                .Communes.Where(commune => parties.All(party => !party.IsBeneficiary || party.Commune != commune.Code))
                .Select(Expected)
                .ToList()
        );
        if (parties.All(party => party.Role != SignatoryRole.Epci))
        {
            parties.Add(Expected(dossier.Epci));
        }

        if (parties.All(party => party.Role != SignatoryRole.State))
        {
            parties.Add(TheState(null));
        }

        return [.. parties.OrderBy(party => SignatoryRole.All.TakeWhile(role => role != party.Role).Count())];
    }

    private static Signatory Listed(
        Party party,
        PvdDossier dossier,
        IReadOnlyList<Deliberation>? deliberations,
        IReadOnlyList<Signature>? signatures
    )
    {
        Signatory named =
            party.Role == SignatoryRole.BeneficiaryCommune || party.Role == SignatoryRole.MemberCommune
                ? OfCommune(party, dossier)
            : party.Role == SignatoryRole.Epci ? Named(EpciName.Of(party.Name, dossier.Epci?.Kind))
            : party.Role == SignatoryRole.State ? TheState(party.Name)
            : Other(party);

        Signature? signature = signatures?.Where(act => act.Party == party.Id).OrderBy(act => act.On).LastOrDefault();

        return named with
        {
            Id = party.Id,
            Siren = party.Siren ?? named.Siren ?? (party.Role == SignatoryRole.Epci ? dossier.Epci?.Siren : null),
            Seat = party.Seat,
            Representative = party.Representative,
            Signature = signature,
            Deliberation = deliberations
                ?.Where(act => act.Party == party.Id)
                .Where(act => signature is null || act.On <= signature.On)
                .OrderBy(act => act.On)
                .LastOrDefault(),
        };
    }

    /// <summary>The name that the dossier gives the commune, or else the act.</summary>
    private static Signatory OfCommune(Party party, PvdDossier dossier) =>
        dossier.Communes.FirstOrDefault(commune => commune.Code == party.Commune) is { } commune
            ? Expected(commune) with
            {
                Role = party.Role,
            }
            : new(party.Role, "la commune " + FrenchNames.Of(party.Name), "conseil municipal")
            {
                Represented = "représentée",
                Commune = party.Commune,
            };

    private static Signatory Expected(Commune commune) =>
        new(SignatoryRole.BeneficiaryCommune, "la commune " + FrenchNames.Of(commune.Name), "conseil municipal")
        {
            Represented = "représentée",
            Commune = commune.Code,
            Siren = commune.Siren,
        };

    private static Signatory Expected(Epci? epci) =>
        epci is null
            ? new(SignatoryRole.Epci, null, EpciName.UnknownAssembly)
            : Named(EpciName.Of(epci.Name, epci.Kind)) with
            {
                Siren = epci.Siren,
            };

    private static Signatory Named(EpciName name) =>
        new(SignatoryRole.Epci, name.Designation, name.Assembly)
        {
            Represented = name.IsFeminine ? "représentée" : "représenté",
        };

    private static Signatory TheState(string? name) =>
        new(SignatoryRole.State, IsTheStateItself(name) ? "l’État" : $"l’État ({name})", EpciName.UnknownAssembly)
        {
            Represented = "représenté",
        };

    private static Signatory Other(Party party) =>
        new(
            party.Role,
            party.Name,
            party.Role == SignatoryRole.Partner || party.Role == SignatoryRole.Grouping
                ? EpciName.UnknownAssembly
                : party.Role.Label.French
        );

    private static bool IsTheStateItself(string? name) =>
        name is null || name.Replace('\'', '’').ToUpperInvariant() is "ÉTAT" or "ETAT" or "L’ÉTAT" or "L’ETAT";
}
