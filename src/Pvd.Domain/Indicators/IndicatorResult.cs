namespace Pvd.Domain.Indicators;

/// <summary>What an indicator comes to on a day, over the dossiers that were counted.</summary>
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

    /// <summary>Gets how many beneficiary communes there are: those that were named, or else those that the dossiers hold.</summary>
    public int Population { get; }

    /// <summary>Gives the result of the function for the case at hand.</summary>
    public abstract TResult Match<TResult>(
        Func<Computed, TResult> computed,
        Func<Granted, TResult> granted,
        Func<NotComputable, TResult> notComputable
    );

    /// <summary>Runs the action for the case at hand.</summary>
    public abstract void Switch(
        Action<Computed> computed,
        Action<Granted> granted,
        Action<NotComputable> notComputable
    );

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

        /// <summary>Gets how many of the denominator may belong to the numerator, but the dossiers do not tell: the true value lies between <see cref="Value"/> and <see cref="AtMost"/>. Zero for a mean.</summary>
        public long Undetermined { get; }

        /// <summary>Gets whether the numerator is part of the denominator, so that the value lies between 0 and 1; otherwise it is a mean.</summary>
        public bool IsShare => Definition.Unit is not (IndicatorUnit.MeanOfCommunes or IndicatorUnit.MeanOfPersons);

        /// <summary>Gets the exact quotient.</summary>
        public Ratio Value => Ratio.Of(Numerator, Denominator);

        /// <summary>Gets the quotient if all that is not told were so.</summary>
        public Ratio AtMost => Ratio.Of(Numerator + Undetermined, Denominator);

        /// <inheritdoc/>
        public override TResult Match<TResult>(
            Func<Computed, TResult> computed,
            Func<Granted, TResult> granted,
            Func<NotComputable, TResult> notComputable
        ) => computed(this);

        /// <inheritdoc/>
        public override void Switch(
            Action<Computed> computed,
            Action<Granted> granted,
            Action<NotComputable> notComputable
        ) => computed(this);

        private protected override void Closed() { }
    }

    /// <summary>A sum of money granted, as far as the dossiers tell: the true one may be higher while some of them leave something open.</summary>
    public sealed record Granted : IndicatorResult
    {
        internal Granted(
            IndicatorDefinition definition,
            LocalDate asOf,
            int population,
            Euro amount,
            long recipients,
            Euro? eligibleCost,
            long open,
            bool isPartial
        )
            : base(definition, asOf, population)
        {
            Amount = amount;
            Recipients = recipients;
            EligibleCost = eligibleCost;
            Open = open;
            IsPartial = isPartial;
        }

        /// <summary>Gets the sum, in euros, of the amounts that are told.</summary>
        public Euro Amount { get; }

        /// <summary>Gets what the money went to, in the unit of the indicator; never zero.</summary>
        public long Recipients { get; }

        /// <summary>Gets the eligible cost of the actions it pays for, in euros; <c>null</c> when one of them does not tell it.</summary>
        public Euro? EligibleCost { get; }

        /// <summary>Gets how many dossiers leave a grant, its amount, its day or whom it went to open.</summary>
        public long Open { get; }

        /// <summary>Gets whether an action that was granted money does not tell all of its amounts, or whom it is for: there is no mean and no rate then.</summary>
        public bool IsPartial { get; }

        /// <summary>Gets the share of the eligible cost that it pays; <c>null</c> when that cost is not known, or zero, or the sum is partial.</summary>
        public Ratio? Rate =>
            !IsPartial && EligibleCost is { } cost && cost > Euro.Zero ? Ratio.Of(Amount.Cents, cost.Cents) : null;

        /// <summary>Gives the mean amount for one recipient, in euros; <c>null</c> when the sum is partial.</summary>
        /// <param name="rounding">How it is rounded to the cent.</param>
        public Euro? Mean(Rounding rounding) => IsPartial ? null : Amount.Times(Ratio.Of(1, Recipients), rounding);

        /// <inheritdoc/>
        public override TResult Match<TResult>(
            Func<Computed, TResult> computed,
            Func<Granted, TResult> granted,
            Func<NotComputable, TResult> notComputable
        ) => granted(this);

        /// <inheritdoc/>
        public override void Switch(
            Action<Computed> computed,
            Action<Granted> granted,
            Action<NotComputable> notComputable
        ) => granted(this);

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
            Func<Granted, TResult> granted,
            Func<NotComputable, TResult> notComputable
        ) => notComputable(this);

        /// <inheritdoc/>
        public override void Switch(
            Action<Computed> computed,
            Action<Granted> granted,
            Action<NotComputable> notComputable
        ) => notComputable(this);

        private protected override void Closed() { }
    }
}
