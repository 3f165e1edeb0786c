using System.Numerics;

namespace Pvd.Domain.Territories;

/// <summary>A set of pieces of land, each of which no change has ever parted; the pieces are numbered within one family of communes.</summary>
internal readonly struct Land : IEquatable<Land>
{
    private readonly BigInteger _pieces;

    private Land(BigInteger pieces) => _pieces = pieces;

    internal bool IsEmpty => _pieces.IsZero;

    /// <summary>How many pieces there are.</summary>
    internal int Count => Pieces().Count();

    internal static Land Piece(int number) => new(BigInteger.One << number);

    internal bool Meets(Land other) => !(_pieces & other._pieces).IsZero;

    /// <summary>Whether it holds all of another, and something else.</summary>
    internal bool IsMoreThan(Land other) => !Equals(other) && Within(other).Equals(other);

    internal Land And(Land other) => new(_pieces | other._pieces);

    internal Land Within(Land other) => new(_pieces & other._pieces);

    internal Land Without(Land other) => new(_pieces & ~other._pieces);

    /// <summary>Each piece alone.</summary>
    internal IEnumerable<Land> Pieces()
    {
        for (BigInteger left = _pieces; !left.IsZero; left &= left - BigInteger.One)
        {
            yield return new(left & -left);
        }
    }

    public bool Equals(Land other) => _pieces == other._pieces;

    public override bool Equals(object? obj) => obj is Land other && Equals(other);

    public override int GetHashCode() => _pieces.GetHashCode();
}
