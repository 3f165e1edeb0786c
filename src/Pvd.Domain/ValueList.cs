using System.Collections;

namespace Pvd.Domain;

/// <summary>A read-only copy of a sequence that two records compare item by item.</summary>
internal sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly T[] _items;

    internal ValueList(IEnumerable<T> items, string parameter)
    {
        _items = [.. items ?? throw new ArgumentNullException(parameter)];
        if (_items.Any(item => item is null))
        {
            throw new ArgumentException("No item may be null.", parameter);
        }
    }

    public int Count => _items.Length;

    public T this[int index] => _items[index];

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public bool Equals(ValueList<T>? other) => other is not null && _items.SequenceEqual(other._items);

    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    public override int GetHashCode() =>
        _items.Aggregate(17, (hash, item) => unchecked((hash * 31) + item!.GetHashCode()));

    public override string ToString() => $"{Wording.Digits(Count)} × {typeof(T).Name}";
}
