using System.Collections.Concurrent;
using Pvd.Rules.Law;

namespace Pvd.Rules;

/// <summary>The law in force on a day. Immutable and safe to share between threads.</summary>
public sealed class LawInForce
{
    private readonly ConcurrentDictionary<Type, object> _snapshots = new();
    private readonly Lazy<IReadOnlyList<Rule>> _rules;

    internal LawInForce(Legislation legislation, LocalDate day)
    {
        Legislation = legislation;
        Day = day;
        _rules = new(() => [.. legislation.Rules.Where(rule => rule.IsInForce(day))]);
    }

    /// <summary>Gets the legislation that this is a day of.</summary>
    public Legislation Legislation { get; }

    /// <summary>Gets the day; an assessment takes it for today.</summary>
    public LocalDate Day { get; }

    /// <summary>Gets the rules in force that day.</summary>
    public IReadOnlyList<Rule> Rules => _rules.Value;

    /// <summary>Reads a parameter on that day; without a value there, it is unknown.</summary>
    /// <exception cref="KeyNotFoundException">There is no such parameter.</exception>
    public ParameterReading Parameter(string id) => Legislation.Parameter(id).At(Day);

    /// <summary>What an engine makes of the law of this day, made once.</summary>
    internal T Snapshot<T>(Func<LawInForce, T> make)
        where T : class =>
        _snapshots.TryGetValue(typeof(T), out object? made) ? (T)made : (T)_snapshots.GetOrAdd(typeof(T), make(this));
}
