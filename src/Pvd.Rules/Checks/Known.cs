using Pvd.Domain.Json;

namespace Pvd.Rules.Checks;

/// <summary>Whole numbers (cents, inhabitants, days) that may not be known, without a word more than they need.</summary>
internal static class Known
{
    /// <summary>Stands for a number that is not known; no fact reaches it.</summary>
    internal const long Nothing = long.MinValue;

    internal static bool Is(long number) => number != Nothing;

    internal static long Of(Euro? amount) => amount?.Cents ?? Nothing;

    internal static long Of(int? number) => number ?? Nothing;

    internal static long Of(LocalDate? day) => day is { } known ? Of(known) : Nothing;

    internal static long Of(LocalDate day) => IsoDay.ToNumber(day);

    /// <summary>The sum; not known where one of the two is not.</summary>
    internal static long Sum(long left, long right) => Is(left) && Is(right) ? left + right : Nothing;

    /// <summary>The difference; not known where one of the two is not.</summary>
    internal static long Difference(long left, long right) => Is(left) && Is(right) ? left - right : Nothing;
}
