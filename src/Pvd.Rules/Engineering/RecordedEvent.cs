using Pvd.Domain.Engineering;
using Pvd.Rules.LifeCycles;

namespace Pvd.Rules.Engineering;

/// <summary>What became of an event that someone wanted to record: accepted or refused.</summary>
public abstract record RecordedEvent
{
    private RecordedEvent(PvdDossier dossier) => Dossier = dossier;

    /// <summary>Gets the dossier: with the event where it was accepted, the one that was given where it was refused.</summary>
    public PvdDossier Dossier { get; }

    /// <summary>Gives the result of the function for the case at hand.</summary>
    public abstract TResult Match<TResult>(Func<Accepted, TResult> accepted, Func<Refused, TResult> refused);

    /// <summary>Runs the action for the case at hand.</summary>
    public abstract void Switch(Action<Accepted> accepted, Action<Refused> refused);

    private protected abstract void Closed();

    /// <summary>The event counts.</summary>
    public sealed record Accepted : RecordedEvent
    {
        internal Accepted(PvdDossier dossier, Timeline<EngineeringRequestStatus> timeline)
            : base(dossier) => Timeline = timeline;

        /// <summary>Gets the states of the request with the event, on the day of the law; what must still be learnt stands there.</summary>
        public Timeline<EngineeringRequestStatus> Timeline { get; }

        /// <inheritdoc/>
        public override TResult Match<TResult>(Func<Accepted, TResult> accepted, Func<Refused, TResult> refused) =>
            accepted(this);

        /// <inheritdoc/>
        public override void Switch(Action<Accepted> accepted, Action<Refused> refused) => accepted(this);

        private protected override void Closed() { }
    }

    /// <summary>The event could not happen, or others that count could no longer.</summary>
    public sealed record Refused : RecordedEvent
    {
        internal Refused(PvdDossier dossier, IEnumerable<Finding> findings)
            : base(dossier) => Findings = new ValueList<Finding>(findings, nameof(findings));

        /// <summary>Gets the guards that failed, with their texts.</summary>
        public IReadOnlyList<Finding> Findings { get; }

        /// <inheritdoc/>
        public override TResult Match<TResult>(Func<Accepted, TResult> accepted, Func<Refused, TResult> refused) =>
            refused(this);

        /// <inheritdoc/>
        public override void Switch(Action<Accepted> accepted, Action<Refused> refused) => refused(this);

        private protected override void Closed() { }
    }
}
