namespace Pvd.Rules.LifeCycles;

/// <summary>What came of recording an event in a dossier: the dossier with the event, or the guards that failed.</summary>
public abstract record Recording
{
    private Recording() { }

    private protected abstract void Closed();

    /// <summary>Calls the function of the case.</summary>
    public abstract T Match<T>(Func<Accepted, T> accepted, Func<Refused, T> refused);

    /// <summary>Calls the action of the case.</summary>
    public abstract void Switch(Action<Accepted> accepted, Action<Refused> refused);

    /// <summary>The event happened.</summary>
    public sealed record Accepted : Recording
    {
        internal Accepted(PvdDossier dossier) => Dossier = dossier;

        /// <summary>Gets the dossier with the event.</summary>
        public PvdDossier Dossier { get; }

        /// <inheritdoc/>
        public override T Match<T>(Func<Accepted, T> accepted, Func<Refused, T> refused) =>
            Guard.NotNull(accepted, nameof(accepted))(this);

        /// <inheritdoc/>
        public override void Switch(Action<Accepted> accepted, Action<Refused> refused) =>
            Guard.NotNull(accepted, nameof(accepted))(this);

        private protected override void Closed() { }
    }

    /// <summary>The event could not happen; the dossier is what it was.</summary>
    public sealed record Refused : Recording
    {
        internal Refused(PvdDossier dossier, IReadOnlyList<Finding> findings)
        {
            Dossier = dossier;
            Findings = findings;
        }

        /// <summary>Gets the dossier, as it was.</summary>
        public PvdDossier Dossier { get; }

        /// <summary>Gets the guards that failed, with their texts.</summary>
        public IReadOnlyList<Finding> Findings { get; }

        /// <inheritdoc/>
        public override T Match<T>(Func<Accepted, T> accepted, Func<Refused, T> refused) =>
            Guard.NotNull(refused, nameof(refused))(this);

        /// <inheritdoc/>
        public override void Switch(Action<Accepted> accepted, Action<Refused> refused) =>
            Guard.NotNull(refused, nameof(refused))(this);

        private protected override void Closed() { }
    }
}
