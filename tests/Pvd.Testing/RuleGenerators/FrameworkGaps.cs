using Pvd.Domain.Conventions;

namespace Pvd.Testing.RuleGenerators;

/// <summary>Ways to know one thing less about a convention-cadre, by the name of what is forgotten.</summary>
public static class FrameworkGaps
{
    /// <summary>Each fact in turn. What has not happened (an avenant, a derogation that nobody granted) is no fact to forget.</summary>
    public static IReadOnlyList<(string Forgotten, Action<FrameworkDraft> Forget)> All { get; } =
    [
        ("claimsOrt", draft => draft.ClaimsOrt = null),
        ("years", draft => draft.Years = null),
        ("strategyPerimeter", draft => draft.StrategyPerimeter = null),
        ("sectors", draft => draft.Sectors = null),
        (
            "sectors.kind",
            draft => draft.Sectors = draft.Sectors?.Select(was => new InterventionSector(was.Commune)).ToList()
        ),
        ("content", draft => draft.Content = null),
        ("parties", draft => draft.Parties = null),
        ("deliberations", draft => draft.Deliberations = null),
        ("signatures", draft => draft.Signatures = null),
        ("annexes", draft => draft.Annexes = null),
        ("principalTown", draft => draft.PrincipalTown = null),
        ("epci.kind", draft => draft.KindOfEpci = null),
        (
            "signatures.capacity",
            draft => draft.Signatures = draft.Signatures?.Select(was => new Signature(was.Party, was.On)).ToList()
        ),
        ("deliberations.transmittedOn", draft => Redecide(draft, keepsSending: false)),
        ("deliberations.publishedOn", draft => Redecide(draft, keepsPublication: false)),
        ("deliberations.authorisesSignature", draft => Redecide(draft, keepsPower: false)),
        (
            "derogation.decidedOn",
            draft => draft.Derogation = draft.Derogation is { } was ? new(null, was.IsApart, was.Centralities) : null
        ),
        (
            "derogation.apart",
            draft => draft.Derogation = draft.Derogation is { } was ? new(was.DecidedOn, null, was.Centralities) : null
        ),
        (
            "derogation.centralities",
            draft => draft.Derogation = draft.Derogation is { } was ? new(was.DecidedOn, was.IsApart) : null
        ),
    ];

    private static void Redecide(
        FrameworkDraft draft,
        bool keepsSending = true,
        bool keepsPublication = true,
        bool keepsPower = true
    ) =>
        draft.Deliberations = draft
            .Deliberations?.Select(was => new Deliberation(
                was.Party,
                was.Number,
                was.On,
                keepsSending ? was.TransmittedOn : null,
                was.Subject,
                was.Vote,
                was.IsAdopted,
                keepsPower ? was.AuthorisesSignature : null,
                keepsPublication ? was.PublishedOn : null,
                was.Publication
            ))
            .ToList();
}
