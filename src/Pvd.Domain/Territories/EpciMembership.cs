namespace Pvd.Domain.Territories;

/// <summary>Which EPCI a commune belongs to on a day.</summary>
public abstract record EpciMembership
{
    private EpciMembership() { }

    /// <summary>Gives the result of the function for the case at hand.</summary>
    public abstract TResult Match<TResult>(
        Func<Member, TResult> member,
        Func<Isolated, TResult> isolated,
        Func<Unknown, TResult> unknown
    );

    /// <summary>Runs the action for the case at hand.</summary>
    public abstract void Switch(Action<Member> member, Action<Isolated> isolated, Action<Unknown> unknown);

    private protected abstract void Closed();

    /// <summary>The latest list of that day has the commune in an EPCI.</summary>
    public sealed record Member : EpciMembership
    {
        internal Member(RegisteredEpci epci) => Epci = epci;

        /// <summary>Gets the EPCI; its <see cref="RegisteredEpci.ListedOn"/> is the day of the list.</summary>
        public RegisteredEpci Epci { get; }

        /// <inheritdoc/>
        public override TResult Match<TResult>(
            Func<Member, TResult> member,
            Func<Isolated, TResult> isolated,
            Func<Unknown, TResult> unknown
        ) => member(this);

        /// <inheritdoc/>
        public override void Switch(Action<Member> member, Action<Isolated> isolated, Action<Unknown> unknown) =>
            member(this);

        private protected override void Closed() { }
    }

    /// <summary>The latest list of that day has the commune in no EPCI.</summary>
    public sealed record Isolated : EpciMembership
    {
        internal Isolated(LocalDate listedOn) => ListedOn = listedOn;

        /// <summary>Gets the day of the list.</summary>
        public LocalDate ListedOn { get; }

        /// <inheritdoc/>
        public override TResult Match<TResult>(
            Func<Member, TResult> member,
            Func<Isolated, TResult> isolated,
            Func<Unknown, TResult> unknown
        ) => isolated(this);

        /// <inheritdoc/>
        public override void Switch(Action<Member> member, Action<Isolated> isolated, Action<Unknown> unknown) =>
            isolated(this);

        private protected override void Closed() { }
    }

    /// <summary>The day comes before the first list, the code is no commune on it, or its territory was shared among several EPCI when the list was made.</summary>
    public sealed record Unknown : EpciMembership
    {
        internal static readonly Unknown Instance = new();

        private Unknown() { }

        /// <inheritdoc/>
        public override TResult Match<TResult>(
            Func<Member, TResult> member,
            Func<Isolated, TResult> isolated,
            Func<Unknown, TResult> unknown
        ) => unknown(this);

        /// <inheritdoc/>
        public override void Switch(Action<Member> member, Action<Isolated> isolated, Action<Unknown> unknown) =>
            unknown(this);

        private protected override void Closed() { }
    }
}
