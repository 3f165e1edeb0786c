namespace Pvd.Domain.Json;

/// <summary>What reading a file gives: the whole value, or every problem. Nothing is ever half read.</summary>
public abstract record ReadResult<T>
    where T : class
{
    private ReadResult() { }

    /// <summary>Gets the problems; empty when the value was read.</summary>
    public abstract IReadOnlyList<Problem> Problems { get; }

    /// <summary>Gives the result of the function for the case at hand.</summary>
    public abstract TResult Match<TResult>(Func<T, TResult> read, Func<IReadOnlyList<Problem>, TResult> refused);

    /// <summary>Runs the action for the case at hand.</summary>
    public abstract void Switch(Action<T> read, Action<IReadOnlyList<Problem>> refused);

    /// <summary>Gets the value.</summary>
    /// <exception cref="FormatException">The file was refused; the message holds every problem, in English.</exception>
    public T ValueOrThrow() =>
        Match(
            value => value,
            problems =>
                throw new FormatException(
                    string.Join("\n", problems.Select(problem => problem.Sentence(Language.English)))
                )
        );

    private protected abstract void Closed();

    /// <summary>The value was read.</summary>
    public sealed record Read : ReadResult<T>
    {
        internal Read(T value) => Value = value;

        /// <summary>Gets the value.</summary>
        public T Value { get; }

        /// <inheritdoc/>
        public override IReadOnlyList<Problem> Problems => [];

        /// <inheritdoc/>
        public override TResult Match<TResult>(Func<T, TResult> read, Func<IReadOnlyList<Problem>, TResult> refused) =>
            read(Value);

        /// <inheritdoc/>
        public override void Switch(Action<T> read, Action<IReadOnlyList<Problem>> refused) => read(Value);

        private protected override void Closed() { }
    }

    /// <summary>The file was refused.</summary>
    public sealed record Refused : ReadResult<T>
    {
        internal Refused(IEnumerable<Problem> problems) =>
            Problems = new ValueList<Problem>(problems, nameof(problems));

        /// <inheritdoc/>
        public override IReadOnlyList<Problem> Problems { get; }

        /// <inheritdoc/>
        public override TResult Match<TResult>(Func<T, TResult> read, Func<IReadOnlyList<Problem>, TResult> refused) =>
            refused(Problems);

        /// <inheritdoc/>
        public override void Switch(Action<T> read, Action<IReadOnlyList<Problem>> refused) => refused(Problems);

        private protected override void Closed() { }
    }
}
