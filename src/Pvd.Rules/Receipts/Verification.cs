namespace Pvd.Rules.Receipts;

/// <summary>What verifying a receipt shows. Differences of facts, law and result are told apart.</summary>
public abstract record Verification
{
    private Verification() { }

    /// <summary>Gives the result of the function for the case at hand.</summary>
    public abstract TResult Match<TResult>(Func<Confirmed, TResult> confirmed, Func<Differs, TResult> differs);

    /// <summary>Runs the action for the case at hand.</summary>
    public abstract void Switch(Action<Confirmed> confirmed, Action<Differs> differs);

    private protected abstract void Closed();

    /// <summary>Same facts, same law, same result.</summary>
    public sealed record Confirmed : Verification
    {
        internal Confirmed() { }

        /// <inheritdoc/>
        public override TResult Match<TResult>(Func<Confirmed, TResult> confirmed, Func<Differs, TResult> differs) =>
            confirmed(this);

        /// <inheritdoc/>
        public override void Switch(Action<Confirmed> confirmed, Action<Differs> differs) => confirmed(this);

        private protected override void Closed() { }
    }

    /// <summary>Something differs.</summary>
    public sealed record Differs : Verification
    {
        internal Differs(IEnumerable<Difference> facts, IEnumerable<Difference> law, IEnumerable<Difference> result)
        {
            Facts = new ValueList<Difference>(facts, nameof(facts));
            Law = new ValueList<Difference>(law, nameof(law));
            Result = new ValueList<Difference>(result, nameof(result));
        }

        /// <summary>Gets where the facts are no longer those the fingerprint was taken of.</summary>
        public IReadOnlyList<Difference> Facts { get; }

        /// <summary>Gets where the law is not that of the receipt.</summary>
        public IReadOnlyList<Difference> Law { get; }

        /// <summary>Gets where the answer, computed again, is another.</summary>
        public IReadOnlyList<Difference> Result { get; }

        /// <inheritdoc/>
        public override TResult Match<TResult>(Func<Confirmed, TResult> confirmed, Func<Differs, TResult> differs) =>
            differs(this);

        /// <inheritdoc/>
        public override void Switch(Action<Confirmed> confirmed, Action<Differs> differs) => differs(this);

        private protected override void Closed() { }
    }
}
