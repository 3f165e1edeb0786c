namespace Pvd.Domain.Territories;

/// <summary>What a code stands for on a day.</summary>
public abstract record CommuneResolution
{
    private CommuneResolution() { }

    /// <summary>Gives the result of the function for the case at hand.</summary>
    public abstract TResult Match<TResult>(
        Func<Found, TResult> found,
        Func<Replaced, TResult> replaced,
        Func<PartOf, TResult> partOf,
        Func<Unknown, TResult> unknown
    );

    /// <summary>Runs the action for the case at hand.</summary>
    public abstract void Switch(
        Action<Found> found,
        Action<Replaced> replaced,
        Action<PartOf> partOf,
        Action<Unknown> unknown
    );

    private protected abstract void Closed();

    /// <summary>The code is that of a commune on the day.</summary>
    public sealed record Found : CommuneResolution
    {
        internal Found(RegisteredCommune commune) => Commune = commune;

        /// <summary>Gets the commune.</summary>
        public RegisteredCommune Commune { get; }

        /// <inheritdoc/>
        public override TResult Match<TResult>(
            Func<Found, TResult> found,
            Func<Replaced, TResult> replaced,
            Func<PartOf, TResult> partOf,
            Func<Unknown, TResult> unknown
        ) => found(this);

        /// <inheritdoc/>
        public override void Switch(
            Action<Found> found,
            Action<Replaced> replaced,
            Action<PartOf> partOf,
            Action<Unknown> unknown
        ) => found(this);

        private protected override void Closed() { }
    }

    /// <summary>The code is that of a commune on another day: what became of it, or what it was before.</summary>
    public sealed record Replaced : CommuneResolution
    {
        internal Replaced(RegisteredCommune known, IEnumerable<RegisteredCommune> communes)
        {
            Known = known;
            Communes = new ValueList<RegisteredCommune>(communes, nameof(communes));
        }

        /// <summary>Gets the commune of that code, on the days nearest to the one asked for.</summary>
        public RegisteredCommune Known { get; }

        /// <summary>Gets the communes that hold its territory on the day, by code; empty when no movement tells.</summary>
        public IReadOnlyList<RegisteredCommune> Communes { get; }

        /// <inheritdoc/>
        public override TResult Match<TResult>(
            Func<Found, TResult> found,
            Func<Replaced, TResult> replaced,
            Func<PartOf, TResult> partOf,
            Func<Unknown, TResult> unknown
        ) => replaced(this);

        /// <inheritdoc/>
        public override void Switch(
            Action<Found> found,
            Action<Replaced> replaced,
            Action<PartOf> partOf,
            Action<Unknown> unknown
        ) => replaced(this);

        private protected override void Closed() { }
    }

    /// <summary>The code is only that of a part of a commune: an arrondissement of Paris, say.</summary>
    public sealed record PartOf : CommuneResolution
    {
        internal PartOf(CommunePart part, RegisteredCommune commune)
        {
            Part = part;
            Commune = commune;
        }

        /// <summary>Gets the part, as the latest list has it.</summary>
        public CommunePart Part { get; }

        /// <summary>Gets the commune it is part of.</summary>
        public RegisteredCommune Commune { get; }

        /// <inheritdoc/>
        public override TResult Match<TResult>(
            Func<Found, TResult> found,
            Func<Replaced, TResult> replaced,
            Func<PartOf, TResult> partOf,
            Func<Unknown, TResult> unknown
        ) => partOf(this);

        /// <inheritdoc/>
        public override void Switch(
            Action<Found> found,
            Action<Replaced> replaced,
            Action<PartOf> partOf,
            Action<Unknown> unknown
        ) => partOf(this);

        private protected override void Closed() { }
    }

    /// <summary>No file that was read knows the code.</summary>
    public sealed record Unknown : CommuneResolution
    {
        internal static readonly Unknown Instance = new();

        private Unknown() { }

        /// <inheritdoc/>
        public override TResult Match<TResult>(
            Func<Found, TResult> found,
            Func<Replaced, TResult> replaced,
            Func<PartOf, TResult> partOf,
            Func<Unknown, TResult> unknown
        ) => unknown(this);

        /// <inheritdoc/>
        public override void Switch(
            Action<Found> found,
            Action<Replaced> replaced,
            Action<PartOf> partOf,
            Action<Unknown> unknown
        ) => unknown(this);

        private protected override void Closed() { }
    }
}
