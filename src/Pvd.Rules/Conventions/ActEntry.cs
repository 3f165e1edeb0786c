using Pvd.Domain.Conventions;

namespace Pvd.Rules.Conventions;

/// <summary>Something to record about a convention: a délibération, a signature, another event, or an avenant.</summary>
public abstract record ActEntry
{
    private ActEntry() { }

    private protected abstract void Closed();

    /// <summary>Calls the function of the case.</summary>
    public abstract T Match<T>(
        Func<Deliberated, T> deliberated,
        Func<SignedBy, T> signedBy,
        Func<Happened, T> happened,
        Func<Amended, T> amended
    );

    /// <summary>Calls the action of the case.</summary>
    public abstract void Switch(
        Action<Deliberated> deliberated,
        Action<SignedBy> signedBy,
        Action<Happened> happened,
        Action<Amended> amended
    );

    /// <summary>An assembly has decided.</summary>
    public sealed record Deliberated : ActEntry
    {
        /// <summary>Records a délibération.</summary>
        /// <param name="deliberation">The délibération.</param>
        /// <param name="amendment">Number of the avenant it is about; <c>null</c> where it is about the convention itself.</param>
        public Deliberated(Deliberation deliberation, int? amendment = null)
        {
            Deliberation = Guard.NotNull(deliberation, nameof(deliberation));
            Amendment = amendment;
        }

        /// <summary>Gets the délibération.</summary>
        public Deliberation Deliberation { get; }

        /// <summary>Gets the number of the avenant; <c>null</c> where it is about the convention itself.</summary>
        public int? Amendment { get; }

        /// <inheritdoc/>
        public override T Match<T>(
            Func<Deliberated, T> deliberated,
            Func<SignedBy, T> signedBy,
            Func<Happened, T> happened,
            Func<Amended, T> amended
        ) => Guard.NotNull(deliberated, nameof(deliberated))(this);

        /// <inheritdoc/>
        public override void Switch(
            Action<Deliberated> deliberated,
            Action<SignedBy> signedBy,
            Action<Happened> happened,
            Action<Amended> amended
        ) => Guard.NotNull(deliberated, nameof(deliberated))(this);

        private protected override void Closed() { }
    }

    /// <summary>A party has signed.</summary>
    public sealed record SignedBy : ActEntry
    {
        /// <summary>Records a signature.</summary>
        /// <param name="signature">The signature.</param>
        /// <param name="amendment">Number of the avenant that is signed; <c>null</c> where it is the convention itself.</param>
        public SignedBy(Signature signature, int? amendment = null)
        {
            Signature = Guard.NotNull(signature, nameof(signature));
            Amendment = amendment;
        }

        /// <summary>Gets the signature.</summary>
        public Signature Signature { get; }

        /// <summary>Gets the number of the avenant; <c>null</c> where it is the convention itself.</summary>
        public int? Amendment { get; }

        /// <inheritdoc/>
        public override T Match<T>(
            Func<Deliberated, T> deliberated,
            Func<SignedBy, T> signedBy,
            Func<Happened, T> happened,
            Func<Amended, T> amended
        ) => Guard.NotNull(signedBy, nameof(signedBy))(this);

        /// <inheritdoc/>
        public override void Switch(
            Action<Deliberated> deliberated,
            Action<SignedBy> signedBy,
            Action<Happened> happened,
            Action<Amended> amended
        ) => Guard.NotNull(signedBy, nameof(signedBy))(this);

        private protected override void Closed() { }
    }

    /// <summary>Something else has happened.</summary>
    public sealed record Happened : ActEntry
    {
        /// <summary>Records an event.</summary>
        /// <param name="what">The event.</param>
        public Happened(ActEvent what) => What = Guard.NotNull(what, nameof(what));

        /// <summary>Gets the event.</summary>
        public ActEvent What { get; }

        /// <inheritdoc/>
        public override T Match<T>(
            Func<Deliberated, T> deliberated,
            Func<SignedBy, T> signedBy,
            Func<Happened, T> happened,
            Func<Amended, T> amended
        ) => Guard.NotNull(happened, nameof(happened))(this);

        /// <inheritdoc/>
        public override void Switch(
            Action<Deliberated> deliberated,
            Action<SignedBy> signedBy,
            Action<Happened> happened,
            Action<Amended> amended
        ) => Guard.NotNull(happened, nameof(happened))(this);

        private protected override void Closed() { }
    }

    /// <summary>An avenant is proposed, with what has happened to it already.</summary>
    public sealed record Amended : ActEntry
    {
        /// <summary>Records an avenant.</summary>
        /// <param name="amendment">The avenant.</param>
        public Amended(Amendment amendment) => Amendment = Guard.NotNull(amendment, nameof(amendment));

        /// <summary>Gets the avenant.</summary>
        public Amendment Amendment { get; }

        /// <inheritdoc/>
        public override T Match<T>(
            Func<Deliberated, T> deliberated,
            Func<SignedBy, T> signedBy,
            Func<Happened, T> happened,
            Func<Amended, T> amended
        ) => Guard.NotNull(amended, nameof(amended))(this);

        /// <inheritdoc/>
        public override void Switch(
            Action<Deliberated> deliberated,
            Action<SignedBy> signedBy,
            Action<Happened> happened,
            Action<Amended> amended
        ) => Guard.NotNull(amended, nameof(amended))(this);

        private protected override void Closed() { }
    }
}
