using Pvd.Domain.Conventions;
using Pvd.Domain.Territories;

namespace Pvd.Rules.Conventions;

/// <summary>What the membership rules look at, whether it comes from a dossier or from a form: names, and yes, no or not known.</summary>
internal sealed record MembershipView
{
    /// <summary>Parties that the act cannot do without; <c>null</c> when nobody knows who the parties are.</summary>
    internal IReadOnlyList<RequiredParty>? Required { get; init; }

    /// <summary>Day of the last required signature, where it comes after today; <c>null</c> otherwise. Which of the parties it is of, a form does not say.</summary>
    internal LocalDate? SignedLater { get; init; }

    /// <summary>Names of the parties that may sign but need not, and have not; empty where nobody knows who signed.</summary>
    internal IReadOnlyList<string> Optional { get; init; } = [];

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
                        .Select(party => RequiredParty.Of(party, signatures, act?.Deliberations)),
                ],
            Optional =
            [
                .. (parties ?? [])
                    .Where(party =>
                        !party.Role.IsRequired && signatures?.Any(given => given.Party == party.Id) == false
                    )
                    .Select(party => party.Name),
            ],
            Memberships = [.. dossier.Communes.Select((commune, i) => Membership(commune, i, dossier))],
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
            SignedLater = isLater ? facts.LastSignedOn : null,
            Required =
            [
                Party(
                    SignatoryRole.BeneficiaryCommune,
                    Communes(facts.CommunesSigned),
                    facts.CommunesSigned,
                    "communesSigned"
                ),
                Party(SignatoryRole.Epci, Words.TheEpci, facts.EpciSigned, "epciSigned"),
                Party(SignatoryRole.State, Words.ThePrefect, facts.PrefectSigned, "prefectSigned"),
            ],
            Memberships = [(Words.SomeCommune, facts.CommunesBelongToEpci, "communesBelongToEpci")],
            Authorisations =
            [
                new(
                    Words.SomeSignatory,
                    facts.Authorised,
                    Words.NotAuthorised,
                    [new("authorised", Words.WhetherAuthorised)]
                ),
            ],
            Populations = [(Words.LargestCommune, facts.LargestPopulation, "largestPopulation")],
            SignedOn = facts.LastSignedOn is { } day && !isLater ? [day] : [],
        };

        static Localized Communes(bool? signed) => signed == false ? Words.SomeCommune : Words.EveryCommune;

        RequiredParty Party(SignatoryRole role, Localized name, bool? signed, string field) =>
            new(role, name, isLater && signed == true ? null : signed, isLater ? null : facts.LastSignedOn, field);
    }

    /// <summary>One EPCI signs: that of the dossier. Where several are parties, a commune belongs to any of them.</summary>
    private static (Localized, bool?, string) Membership(Commune commune, int index, PvdDossier dossier)
    {
        IReadOnlyList<Party> bodies =
        [
            .. (dossier.Convention?.Parties ?? []).Where(party => SignatoryRole.Epci.Equals(party.Role)),
        ];
        bool isOther = bodies.Count > 1 && bodies.Any(body => body.Siren is not null && body.Siren == commune.Epci);
        bool mayBeOther =
            dossier.Convention?.Parties is null || (bodies.Count > 1 && bodies.Any(body => body.Siren is null));
        bool? isMember =
            commune.Epci is null ? null
            : isOther || commune.Epci == dossier.Epci?.Siren ? true
            : dossier.Epci is null || mayBeOther ? null
            : false;
        string field =
            dossier.Epci is null ? "epci"
            : commune.Epci is null ? $"communes[{Wording.Digits(index)}].epci"
            : dossier.Convention?.Parties is null ? "convention.parties"
            : "convention.parties.siren";
        return (new Localized(commune.Name, commune.Name), isMember, field);
    }
}
