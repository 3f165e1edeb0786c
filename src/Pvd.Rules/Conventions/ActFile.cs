using Pvd.Domain.Conventions;
using Pvd.Rules.Policies;

namespace Pvd.Rules.Conventions;

/// <summary>What the life of one act is told from: the act itself, or one of its avenants, in its dossier, up to a day.</summary>
internal sealed record ActFile(
    PvdDossier Dossier,
    ConventionKind Kind,
    SignedAct Act,
    Amendment? Amendment,
    LawInForce Law,
    PvdPolicies Policies
)
{
    internal static readonly Localized AmendmentName = new(
        "avenant n° {number} à la {act}",
        "amendment no. {number} to the {act}"
    );

    internal static readonly Localized AmendmentToCrte = new(
        "avenant n° {number} au CRTE",
        "amendment no. {number} to the CRTE"
    );

    internal LocalDate Today => Law.Day;

    internal Localized Name =>
        Amendment is null
            ? Kind.Label
            : (ConventionKind.Crte.Equals(Kind) ? AmendmentToCrte : AmendmentName)
                .Fill("number", Wording.Digits(Amendment.Number))
                .Fill("act", Kind.Label);

    internal IReadOnlyList<Deliberation>? Deliberations =>
        Amendment is null ? Act.Deliberations : Amendment.Deliberations;

    internal IReadOnlyList<Signature>? Signatures => Amendment is null ? Act.Signatures : Amendment.Signatures;

    internal IReadOnlyList<ActEvent> Events => Amendment is null ? Act.Events : [];

    /// <summary>The parties that the act cannot do without; an avenant binds whoever had signed the act before it.</summary>
    internal IReadOnlyList<Party> Required =>
        [.. (Act.Parties ?? []).Where(Amendment is null ? IsRequired : IsBoundByAmendment)];

    /// <summary>The act of a dossier; <c>null</c> where it has none.</summary>
    internal static ActFile? Of(PvdDossier dossier, ConventionKind kind, LawInForce law, PvdPolicies policies)
    {
        SignedAct? act =
            kind.Equals(ConventionKind.Membership) ? dossier.Convention?.Act
            : kind.Equals(ConventionKind.Framework) ? dossier.Framework?.Act
            : dossier.Crte?.Act;
        return act is null ? null : new(dossier, kind, act, null, law, policies);
    }

    internal Party? PartyOf(string id) => Act.Parties?.FirstOrDefault(party => party.Id == id);

    /// <summary>The day of the first thing that happened; <c>null</c> when nothing has.</summary>
    internal LocalDate? FirstDay =>
        (Deliberations ?? [])
            .Select(decision => decision.On)
            .Concat((Signatures ?? []).Select(signature => signature.On))
            .Concat(Events.Select(happened => happened.On))
            .Select(day => (LocalDate?)day)
            .Min();

    private bool IsRequired(Party party) =>
        ConventionKind.Crte.Equals(Kind)
            ? party.Role.Equals(SignatoryRole.State)
                || party.Role.Equals(SignatoryRole.Epci)
                || party.Role.Equals(SignatoryRole.Grouping)
            : party.Role.IsRequired;

    private bool IsBoundByAmendment(Party party) =>
        Act.Signatures is null
            ? IsRequired(party)
            : Act.Signatures.Any(signature =>
                signature.Party == party.Id && (FirstDay is not { } day || signature.On <= day)
            );
}
