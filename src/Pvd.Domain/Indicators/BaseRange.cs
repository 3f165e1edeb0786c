namespace Pvd.Domain.Indicators;

/// <summary>The whole numbers between two bounds, both included; empty when the lower one is above the upper one.</summary>
public readonly record struct BaseRange
{
    /// <summary>Names the bounds.</summary>
    public BaseRange(long from, long until)
    {
        From = from;
        Until = until;
    }

    /// <summary>Gets the smallest number.</summary>
    public long From { get; }

    /// <summary>Gets the largest number.</summary>
    public long Until { get; }

    /// <summary>Gets whether no number is in it.</summary>
    public bool IsEmpty => From > Until;

    /// <summary>Gets the numbers that are in both.</summary>
    public BaseRange And(BaseRange other) => new(Math.Max(From, other.From), Math.Min(Until, other.Until));

    /// <summary>Gets the bounds, such as <c>1630..1648</c>.</summary>
    public override string ToString() => $"{Wording.Digits(From)}..{Wording.Digits(Until)}";
}
