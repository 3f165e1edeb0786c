using Pvd.Domain.Conventions;
using Pvd.Domain.Territories;

namespace Pvd.Rules.Conventions;

/// <summary>What the membership rules look at, whether it comes from a dossier or from a form: names, and yes, no or not known.</summary>
internal sealed record MembershipView
{
    /// <summary>Parties that the act cannot do without; <c>null</c> when nobody knows who the parties are.</summary>
    internal IReadOnlyList<RequiredParty>? Required { get; init; }

    /// <summary>Names of the parties that may sign but need not, with the day each signed.</summary>
    internal IReadOnlyList<(string Name, LocalDate? SignedOn)> Optional { get; init; } = [];

    /// <summary>Communes that are not members of the EPCI, and those of which it is not known.</summary>
    internal IReadOnlyList<(Localized Commune, bool? IsMember, string Field)> Memberships { get; init; } = [];

    internal IReadOnlyList<Authorisation> Authorisations { get; init; } = [];

    internal IReadOnlyList<(Localized Commune, int? Population, string Field)> Populations { get; init; } = [];

    /// <summary>Every signature given by the day, of required and optional parties.</summary>
    internal IReadOnlyList<LocalDate> SignedOn { get; init; } = [];

    internal static MembershipView Of(PvdDossier dossier, LocalDate today)
    {
        MembershipConvention? act = dossier.Convention;
        IReadOnlyList<Party>? parties = act?.Parties;
        IReadOnlyList<Signature>? signatures = act?.Signatures is { } all
            ? [.. all.Where(given => given.On <= today)]
            : null;
        return new()
        {
            Required = parties is null
                ? null
                :
                [
                    .. parties
                        .Where(party => party.Role.IsRequired)
                        .Select(party => RequiredParty.Of(party, signatures)),
                ],
            Optional =
            [
                .. (parties ?? [])
                    .Where(party => !party.Role.IsRequired)
                    .Select(party => (party.Name, SignedOn: DayOf(party, signatures))),
            ],
            Memberships = [.. dossier.Communes.Select((commune, i) => Membership(commune, i, dossier.Epci))],
            Authorisations =
            [
                .. (parties ?? [])
                    .Where(party => party.Role.IsRequired)
                    .Select(party => Authorisation.Of(party, act!, today))
                    .OfType<Authorisation>(),
            ],
            Populations =
            [
                .. dossier.Communes.Select(
                    (commune, i) =>
                        (
                            new Localized(commune.Name, commune.Name),
                            commune.Population,
                            $"communes[{Wording.Digits(i)}].population"
                        )
                ),
            ],
            SignedOn = [.. (signatures ?? []).Select(signature => signature.On)],
        };
    }

    internal static MembershipView Of(MembershipFacts facts, LocalDate today)
    {
        bool isLater = facts.LastSignedOn > today;
        return new()
        {
            Required =
            [
                Party(SignatoryRole.BeneficiaryCommune, Words.EveryCommune, facts.CommunesSigned, "communesSigned"),
                Party(SignatoryRole.Epci, Words.TheEpci, facts.EpciSigned, "epciSigned"),
                Party(SignatoryRole.State, Words.ThePrefect, facts.PrefectSigned, "prefectSigned"),
            ],
            Memberships = [(Words.EveryCommune, facts.CommunesBelongToEpci, "communesBelongToEpci")],
            Authorisations = [new(Words.EverySignatory, facts.Authorised, Words.NotAuthorised, "authorised")],
            Populations = [(Words.LargestCommune, facts.LargestPopulation, "largestPopulation")],
            SignedOn = facts.LastSignedOn is { } day && !isLater ? [day] : [],
        };

        RequiredParty Party(SignatoryRole role, Localized name, bool? signed, string field) =>
            new(role, name, isLater ? false : signed, isLater ? null : facts.LastSignedOn, field);
    }

    private static LocalDate? DayOf(Party party, IReadOnlyList<Signature>? signatures) =>
        signatures?.Where(signature => signature.Party == party.Id).Select(signature => (LocalDate?)signature.On).Min();

    private static (Localized, bool?, string) Membership(Commune commune, int index, Epci? epci) =>
        (
            new Localized(commune.Name, commune.Name),
            commune.Epci is null || epci is null ? null : commune.Epci == epci.Siren,
            epci is null ? "epci" : $"communes[{Wording.Digits(index)}].epci"
        );
}
