using Pvd.Domain.Engineering;

namespace Pvd.Rules.Aids;

/// <summary>What an aid may bring: money at most or at least, a tax relief, or help in kind. Matched exhaustively; days and euros never mix.</summary>
public abstract record AidResult
{
    private AidResult() { }

    /// <summary>Gives the result of the function for the case at hand.</summary>
    public abstract TResult Match<TResult>(
        Func<AtMost, TResult> atMost,
        Func<AtLeast, TResult> atLeast,
        Func<TaxRelief, TResult> taxRelief,
        Func<InKind, TResult> inKind
    );

    /// <summary>Runs the action for the case at hand.</summary>
    public abstract void Switch(
        Action<AtMost> atMost,
        Action<AtLeast> atLeast,
        Action<TaxRelief> taxRelief,
        Action<InKind> inKind
    );

    private protected abstract void Closed();

    /// <summary>An amount that the rules leave at most.</summary>
    public sealed record AtMost : AidResult
    {
        internal AtMost(Euro amount) => Amount = amount;

        /// <summary>Gets the amount, in euros.</summary>
        public Euro Amount { get; }

        /// <inheritdoc/>
        public override TResult Match<TResult>(
            Func<AtMost, TResult> atMost,
            Func<AtLeast, TResult> atLeast,
            Func<TaxRelief, TResult> taxRelief,
            Func<InKind, TResult> inKind
        ) => atMost(this);

        /// <inheritdoc/>
        public override void Switch(
            Action<AtMost> atMost,
            Action<AtLeast> atLeast,
            Action<TaxRelief> taxRelief,
            Action<InKind> inKind
        ) => atMost(this);

        private protected override void Closed() { }
    }

    /// <summary>An amount that the rules promise at least.</summary>
    public sealed record AtLeast : AidResult
    {
        internal AtLeast(Euro amount) => Amount = amount;

        /// <summary>Gets the amount, in euros.</summary>
        public Euro Amount { get; }

        /// <inheritdoc/>
        public override TResult Match<TResult>(
            Func<AtMost, TResult> atMost,
            Func<AtLeast, TResult> atLeast,
            Func<TaxRelief, TResult> taxRelief,
            Func<InKind, TResult> inKind
        ) => atLeast(this);

        /// <inheritdoc/>
        public override void Switch(
            Action<AtMost> atMost,
            Action<AtLeast> atLeast,
            Action<TaxRelief> taxRelief,
            Action<InKind> inKind
        ) => atLeast(this);

        private protected override void Closed() { }
    }

    /// <summary>Tax that whoever invests does not pay; nothing for the town.</summary>
    public sealed record TaxRelief : AidResult
    {
        internal TaxRelief(Euro total, Euro perYear)
        {
            Total = total;
            PerYear = perYear;
        }

        /// <summary>Gets the relief over all the years, in euros.</summary>
        public Euro Total { get; }

        /// <summary>Gets the relief of each year, in euros, rounded by itself.</summary>
        public Euro PerYear { get; }

        /// <inheritdoc/>
        public override TResult Match<TResult>(
            Func<AtMost, TResult> atMost,
            Func<AtLeast, TResult> atLeast,
            Func<TaxRelief, TResult> taxRelief,
            Func<InKind, TResult> inKind
        ) => taxRelief(this);

        /// <inheritdoc/>
        public override void Switch(
            Action<AtMost> atMost,
            Action<AtLeast> atLeast,
            Action<TaxRelief> taxRelief,
            Action<InKind> inKind
        ) => taxRelief(this);

        private protected override void Closed() { }
    }

    /// <summary>Work done for the place and paid by the funder: no amount in the plan of the town.</summary>
    public sealed record InKind : AidResult
    {
        internal InKind(ExpertDays? days) => Days = days;

        /// <summary>Gets how many days; <c>null</c> when not known.</summary>
        public ExpertDays? Days { get; }

        /// <inheritdoc/>
        public override TResult Match<TResult>(
            Func<AtMost, TResult> atMost,
            Func<AtLeast, TResult> atLeast,
            Func<TaxRelief, TResult> taxRelief,
            Func<InKind, TResult> inKind
        ) => inKind(this);

        /// <inheritdoc/>
        public override void Switch(
            Action<AtMost> atMost,
            Action<AtLeast> atLeast,
            Action<TaxRelief> taxRelief,
            Action<InKind> inKind
        ) => inKind(this);

        private protected override void Closed() { }
    }
}
