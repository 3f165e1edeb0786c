namespace Pvd.Domain.Indicators;

/// <summary>What an indicator comes to on a day, over the communes of the dossiers that were counted.</summary>
public abstract record IndicatorResult
{
    private IndicatorResult(IndicatorDefinition definition, LocalDate asOf, int population)
    {
        Definition = definition;
        AsOf = asOf;
        Population = population;
    }

    /// <summary>Gets the indicator.</summary>
    public IndicatorDefinition Definition { get; }

    /// <summary>Gets the day it is told for.</summary>
    public LocalDate AsOf { get; }

    /// <summary>Gets how many distinct beneficiary communes the dossiers hold.</summary>
    public int Population { get; }

    /// <summary>Gives the result of the function for the case at hand.</summary>
    public abstract TResult Match<TResult>(
        Func<Computed, TResult> computed,
        Func<NotComputable, TResult> notComputable
    );

    /// <summary>Runs the action for the case at hand.</summary>
    public abstract void Switch(Action<Computed> computed, Action<NotComputable> notComputable);

    private protected abstract void Closed();

    /// <summary>The indicator could be computed.</summary>
    public sealed record Computed : IndicatorResult
    {
        internal Computed(
            IndicatorDefinition definition,
            LocalDate asOf,
            int population,
            long numerator,
            long denominator,
            long undetermined
        )
            : base(definition, asOf, population)
        {
            Numerator = numerator;
            Denominator = denominator;
            Undetermined = undetermined;
        }

        /// <summary>Gets what was counted, in the unit of the indicator.</summary>
        public long Numerator { get; }

        /// <summary>Gets what it was counted among; never zero.</summary>
        public long Denominator { get; }

        /// <summary>Gets how many of the denominator may belong to the numerator, but the dossiers do not tell: the true value lies between <see cref="Value"/> and the one with all of them.</summary>
        public long Undetermined { get; }

        /// <summary>Gets the exact quotient.</summary>
        public Ratio Value => Ratio.Of(Numerator, Denominator);

        /// <summary>Gets the quotient if all that is not told were so.</summary>
        public Ratio AtMost => Ratio.Of(Numerator + Undetermined, Denominator);

        /// <inheritdoc/>
        public override TResult Match<TResult>(
            Func<Computed, TResult> computed,
            Func<NotComputable, TResult> notComputable
        ) => computed(this);

        /// <inheritdoc/>
        public override void Switch(Action<Computed> computed, Action<NotComputable> notComputable) => computed(this);

        private protected override void Closed() { }
    }

    /// <summary>The indicator cannot be computed: never zero in its place.</summary>
    public sealed record NotComputable : IndicatorResult
    {
        internal NotComputable(IndicatorDefinition definition, LocalDate asOf, int population, Localized reason)
            : base(definition, asOf, population) => Reason = reason;

        /// <summary>Gets why not.</summary>
        public Localized Reason { get; }

        /// <inheritdoc/>
        public override TResult Match<TResult>(
            Func<Computed, TResult> computed,
            Func<NotComputable, TResult> notComputable
        ) => notComputable(this);

        /// <inheritdoc/>
        public override void Switch(Action<Computed> computed, Action<NotComputable> notComputable) =>
            notComputable(this);

        private protected override void Closed() { }
    }
}
