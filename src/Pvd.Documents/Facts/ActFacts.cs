using NodaTime;
using Pvd.Domain;
using Pvd.Domain.Conventions;
using Pvd.Rules;
using Pvd.Rules.Law;

namespace Pvd.Documents.Facts;

/// <summary>A convention or an avenant, in the terms of a document.</summary>
internal sealed class ActFacts
{
    /// <summary>Up to so many parties, the signature blocks stay on one page; beyond, none stays alone at either end.</summary>
    private const int PartiesOnOnePage = 5;

    private readonly PvdDossier _dossier;
    private readonly LawInForce _law;

    private ActFacts(
        PvdDossier dossier,
        LawInForce law,
        IReadOnlyList<Party>? parties,
        IReadOnlyList<Deliberation>? deliberations,
        IReadOnlyList<Signature>? signatures,
        bool bindsAll = false
    )
    {
        _dossier = dossier;
        _law = law;
        Deliberations = deliberations ?? [];
        Signatures = signatures ?? [];
        Parties = Bound(Signatory.Of(dossier, parties, deliberations, signatures));
        EffectiveOn = LastRequiredSignature(bindsAll);
    }

    public static ActFacts OfMembership(PvdDossier dossier, LawInForce law) =>
        Of(dossier, law, dossier.Convention?.Act);

    public static ActFacts OfFramework(PvdDossier dossier, LawInForce law) =>
        Of(dossier, law, dossier.Framework?.Act ?? new SignedAct(dossier.Convention?.Parties));

    /// <summary>An avenant binds the parties of the act that it changes.</summary>
    public static ActFacts OfAmendment(PvdDossier dossier, LawInForce law, SignedAct? act, Amendment? amendment) =>
        new(dossier, law, act?.Parties, amendment?.Deliberations, amendment?.Signatures, bindsAll: true);

    /// <summary>Gets the parties, in the order of the roles.</summary>
    public IReadOnlyList<Signatory> Parties { get; }

    /// <summary>Gets the communes that are parties without being beneficiaries.</summary>
    public IReadOnlyList<Signatory> OtherCommunes =>
        [.. Parties.Where(party => party.Role == SignatoryRole.MemberCommune)];

    /// <summary>Gets the parties that the act could do without: région, département, partners.</summary>
    public IReadOnlyList<Signatory> OtherParties => [.. Parties.Where(party => !party.Role.IsRequired)];

    public IReadOnlyList<Deliberation> Deliberations { get; }

    public IReadOnlyList<Signature> Signatures { get; }

    /// <summary>Gets the day of the last signature that the act requires; <c>null</c> while one is missing or not known.</summary>
    public LocalDate? EffectiveOn { get; }

    /// <summary>Gets the months that the law leaves to sign the convention-cadre; <c>null</c> when not known.</summary>
    public int? MonthsToFramework => Number(ParameterIds.MonthsToFrameworkConvention);

    /// <summary>Gets the years between two evaluations of an ORT; <c>null</c> when not known.</summary>
    public int? YearsBetweenEvaluations => Number(ParameterIds.OrtEvaluation);

    /// <summary>Gets the day by which the convention-cadre is to be signed; <c>null</c> when not known.</summary>
    public LocalDate? FrameworkDue =>
        EffectiveOn is { } effective && MonthsToFramework is { } months ? effective.PlusMonths(months) : null;

    /// <summary>Gets what is dated, in the order of time.</summary>
    public IReadOnlyList<KnownDate> Calendar => KnownDate.Of(_dossier, this);

    /// <summary>Finds the party that other parts of the dossier name by its id; <c>null</c> when it is not known.</summary>
    public Signatory? PartyOf(string? id) => id is null ? null : Parties.FirstOrDefault(party => party.Id == id);

    private static ActFacts Of(PvdDossier dossier, LawInForce law, SignedAct? act) =>
        new(dossier, law, act?.Parties, act?.Deliberations, act?.Signatures);

    private static IReadOnlyList<Signatory> Bound(IReadOnlyList<Signatory> parties) =>
        [
            .. parties.Select(
                (party, index) =>
                    party with
                    {
                        StaysWithNext =
                            parties.Count <= PartiesOnOnePage
                                ? index < parties.Count - 1
                                : index == 0 || index == parties.Count - 2,
                    }
            ),
        ];

    private int? Number(string parameter) =>
        _law.Legislation.Parameter(parameter).At(EffectiveOn ?? _law.Day).Value is { IsKnown: true } value
            ? value.Number
            : null;

    private LocalDate? LastRequiredSignature(bool bindsAll)
    {
        IReadOnlyList<LocalDate?> days =
        [
            .. Parties.Where(party => bindsAll || party.Role.IsRequired).Select(party => party.Signature?.On),
        ];
        return days.All(day => day is not null) ? days.Max() : null;
    }
}
