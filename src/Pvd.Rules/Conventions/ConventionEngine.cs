using Pvd.Domain.Conventions;
using Pvd.Rules.LifeCycles;
using Pvd.Rules.Policies;

namespace Pvd.Rules.Conventions;

/// <summary>Tells where the conventions of a dossier stand, day by day, and whether an event may happen to them. Stateless; safe to share between threads.</summary>
/// <remarks>States are derived from the dated events of the dossier, whatever their order in the file; an event later than the day of the law does not exist yet.</remarks>
public sealed class ConventionEngine
{
    internal static readonly Localized ActMissing = new("l’acte lui-même", "the act itself");

    private readonly PvdPolicies _policies;

    internal ConventionEngine(PvdPolicies policies) => _policies = policies;

    /// <summary>Tells the states of a convention up to the day of the law; without the act in the dossier, nothing but that it is missing.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="kind">Which of its conventions.</param>
    /// <param name="law">The law, and the day taken for today.</param>
    /// <param name="policies">The choices left open; <c>null</c> for those the rules were made with.</param>
    public Timeline<ConventionStatus> Timeline(
        PvdDossier dossier,
        ConventionKind kind,
        LawInForce law,
        PvdPolicies? policies = null
    )
    {
        Guard.NotNull(kind, nameof(kind));
        return TellerOf(law, policies).FileOf(Guard.NotNull(dossier, nameof(dossier)), kind) is { } file
            ? ActWalk.Tell(file)
            : new(
                Wording.Capitalised(kind.Label),
                state => state.Label,
                law.Day,
                [],
                [],
                [],
                [new(FieldOf(kind), ActMissing)]
            );
    }

    /// <summary>Tells the states of an avenant up to the day of the law.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="kind">Which of its conventions.</param>
    /// <param name="number">Number of the avenant.</param>
    /// <param name="law">The law, and the day taken for today.</param>
    /// <param name="policies">The choices left open; <c>null</c> for those the rules were made with.</param>
    /// <exception cref="ArgumentException">The convention has no such avenant.</exception>
    public Timeline<ConventionStatus> AmendmentTimeline(
        PvdDossier dossier,
        ConventionKind kind,
        int number,
        LawInForce law,
        PvdPolicies? policies = null
    )
    {
        ActFile? file = TellerOf(law, policies)
            .FileOf(Guard.NotNull(dossier, nameof(dossier)), Guard.NotNull(kind, nameof(kind)));
        Amendment amendment =
            file?.Act.Amendments.FirstOrDefault(known => known.Number == number)
            ?? throw new ArgumentException("The convention has no amendment of that number.", nameof(number));
        return ActWalk.Tell(file! with { Amendment = amendment });
    }

    /// <summary>Records an event: the dossier with it, or the guards that failed and the dossier unchanged.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="kind">Which of its conventions.</param>
    /// <param name="entry">What to record.</param>
    /// <param name="law">The law, and the day of the recording: nothing later can be recorded.</param>
    /// <param name="policies">The choices left open; <c>null</c> for those the rules were made with.</param>
    public Recording Record(
        PvdDossier dossier,
        ConventionKind kind,
        ActEntry entry,
        LawInForce law,
        PvdPolicies? policies = null
    ) =>
        ActRecorder.Record(
            Guard.NotNull(dossier, nameof(dossier)),
            Guard.NotNull(kind, nameof(kind)),
            Guard.NotNull(entry, nameof(entry)),
            TellerOf(law, policies)
        );

    /// <summary>Draws the life of a convention as a Mermaid state diagram, from the arrows that the states are derived along.</summary>
    /// <param name="kind">Which convention.</param>
    /// <param name="language">Language of the words.</param>
    public static string Graph(ConventionKind kind, Language language) =>
        MermaidGraph.Of(ConventionLifeCycles.Of(Guard.NotNull(kind, nameof(kind))), language);

    /// <summary>The day a convention entered into force; <c>null</c> where it has not by the day of the law.</summary>
    internal LocalDate? InForceSince(PvdDossier dossier, ConventionKind kind, LawInForce law, PvdPolicies? policies) =>
        TellerOf(law, policies).FileOf(dossier, kind) is { } file ? ActWalk.InForceSince(file) : null;

    private static string FieldOf(ConventionKind kind) =>
        kind.Equals(ConventionKind.Membership) ? "convention" : kind.Value;

    private ActTeller TellerOf(LawInForce law, PvdPolicies? policies) =>
        new(Guard.NotNull(law, nameof(law)), policies ?? _policies);
}
