namespace Pvd.Rules;

/// <summary>
/// One of four answers: unfavourable where a condition fails, else incomplete where something must be learnt,
/// else for judgement where an authority may decide, else favourable. Matched exhaustively.
/// </summary>
/// <typeparam name="T">What a favourable answer carries: an amount, a date, a composition.</typeparam>
public abstract record Assessment<T> : Assessment
    where T : notnull
{
    private Assessment(Examination examination)
        : base(examination) { }

    /// <summary>Gives the result of the function for the answer at hand.</summary>
    public abstract TResult Match<TResult>(
        Func<Favourable, TResult> favourable,
        Func<Unfavourable, TResult> unfavourable,
        Func<Incomplete, TResult> incomplete,
        Func<ForJudgement, TResult> forJudgement
    );

    /// <summary>Runs the action for the answer at hand.</summary>
    public abstract void Switch(
        Action<Favourable> favourable,
        Action<Unfavourable> unfavourable,
        Action<Incomplete> incomplete,
        Action<ForJudgement> forJudgement
    );

    private string Result(T result, Language language) => Examination.Engine.Describe(result, Examination, language);

    /// <summary>The law allows it, at most the result.</summary>
    public sealed record Favourable : Assessment<T>
    {
        internal Favourable(Examination examination, T result)
            : base(examination) => Value = result;

        /// <summary>Gets what the law allows.</summary>
        public T Value { get; }

        internal override string AnswerCode => "favourable";

        internal override FactValue ResultValue => Examination.Engine.ValueOf(Value);

        /// <inheritdoc/>
        public override string Headline(Language language) => Result(Value, language);

        /// <inheritdoc/>
        public override TResult Match<TResult>(
            Func<Favourable, TResult> favourable,
            Func<Unfavourable, TResult> unfavourable,
            Func<Incomplete, TResult> incomplete,
            Func<ForJudgement, TResult> forJudgement
        ) => favourable(this);

        /// <inheritdoc/>
        public override void Switch(
            Action<Favourable> favourable,
            Action<Unfavourable> unfavourable,
            Action<Incomplete> incomplete,
            Action<ForJudgement> forJudgement
        ) => favourable(this);

        private protected override void Closed() { }
    }

    /// <summary>At least one condition fails and no authority may set it aside, whatever the unknown facts turn out to be.</summary>
    public sealed record Unfavourable : Assessment<T>
    {
        internal Unfavourable(Examination examination)
            : base(examination) { }

        /// <summary>Gets the conditions that fail.</summary>
        public IReadOnlyList<Finding> Failed => Examination.Failed;

        internal override string AnswerCode => "unfavourable";

        internal override FactValue ResultValue => FactValue.Unknown;

        /// <inheritdoc/>
        public override string Headline(Language language) => Headlines.Unfavourable(this, Failed.Count, language);

        /// <inheritdoc/>
        public override TResult Match<TResult>(
            Func<Favourable, TResult> favourable,
            Func<Unfavourable, TResult> unfavourable,
            Func<Incomplete, TResult> incomplete,
            Func<ForJudgement, TResult> forJudgement
        ) => unfavourable(this);

        /// <inheritdoc/>
        public override void Switch(
            Action<Favourable> favourable,
            Action<Unfavourable> unfavourable,
            Action<Incomplete> incomplete,
            Action<ForJudgement> forJudgement
        ) => unfavourable(this);

        private protected override void Closed() { }
    }

    /// <summary>It cannot be told yet: facts are missing, or the law is silent.</summary>
    public sealed record Incomplete : Assessment<T>
    {
        internal Incomplete(Examination examination)
            : base(examination) { }

        /// <summary>Gets what must be learnt, the most decisive first.</summary>
        public IReadOnlyList<MissingFact> Missing => Examination.Missing;

        internal override string AnswerCode => "incomplete";

        internal override IReadOnlyList<MissingFact> MissingFacts => Missing;

        internal override FactValue ResultValue => FactValue.Unknown;

        /// <inheritdoc/>
        public override string Headline(Language language) => Headlines.Incomplete(this, Missing, language);

        /// <inheritdoc/>
        public override TResult Match<TResult>(
            Func<Favourable, TResult> favourable,
            Func<Unfavourable, TResult> unfavourable,
            Func<Incomplete, TResult> incomplete,
            Func<ForJudgement, TResult> forJudgement
        ) => incomplete(this);

        /// <inheritdoc/>
        public override void Switch(
            Action<Favourable> favourable,
            Action<Unfavourable> unfavourable,
            Action<Incomplete> incomplete,
            Action<ForJudgement> forJudgement
        ) => incomplete(this);

        private protected override void Closed() { }
    }

    /// <summary>Only conditions that an authority may set aside stand in the way.</summary>
    public sealed record ForJudgement : Assessment<T>
    {
        internal ForJudgement(Examination examination, T result)
            : base(examination) => Value = result;

        /// <summary>Gets who may decide, under which text, within which bounds: one entry for each condition that stands in the way.</summary>
        public IReadOnlyList<Authority> Authorities => Examination.Authorities;

        /// <summary>Gets the result that would follow from a decision to set the conditions aside.</summary>
        public T Value { get; }

        internal override string AnswerCode => "for-judgement";

        internal override FactValue ResultValue => Examination.Engine.ValueOf(Value);

        /// <inheritdoc/>
        public override string Headline(Language language) =>
            Headlines.ForJudgement(this, Authorities, Result(Value, language), language);

        /// <inheritdoc/>
        public override TResult Match<TResult>(
            Func<Favourable, TResult> favourable,
            Func<Unfavourable, TResult> unfavourable,
            Func<Incomplete, TResult> incomplete,
            Func<ForJudgement, TResult> forJudgement
        ) => forJudgement(this);

        /// <inheritdoc/>
        public override void Switch(
            Action<Favourable> favourable,
            Action<Unfavourable> unfavourable,
            Action<Incomplete> incomplete,
            Action<ForJudgement> forJudgement
        ) => forJudgement(this);

        private protected override void Closed() { }
    }
}
