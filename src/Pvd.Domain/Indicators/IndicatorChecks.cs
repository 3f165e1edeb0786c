using System.Numerics;

namespace Pvd.Domain.Indicators;

/// <summary>Whether published figures go together (checks C1 to C7): tests of a reader and of a table, never of the State.</summary>
public static class IndicatorChecks
{
    /// <summary>C1: the denominators for which a count, as a share, would be printed as it is.</summary>
    /// <param name="count">The count, from 1.</param>
    /// <param name="printed">The share printed, such as 87/100.</param>
    /// <param name="tolerance">Half of the last place printed, such as 5/1000 for a percentage in units.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is less than 1, or the tolerance does not lie between 0 and the share.</exception>
    public static BaseRange BaseOf(long count, Ratio printed, Ratio tolerance)
    {
        if (count < 1)
        {
            throw new ArgumentOutOfRangeException(nameof(count), count, "One or more was expected.");
        }

        if (tolerance < Ratio.Zero || tolerance >= printed)
        {
            throw new ArgumentOutOfRangeException(
                nameof(tolerance),
                tolerance,
                "A tolerance below the share was expected."
            );
        }

        Ratio least = Ratio.Of(count, 1).DividedBy(printed + tolerance);
        Ratio most = Ratio.Of(count, 1).DividedBy(printed - tolerance);
        return new(Ceiling(least), Floor(most));
    }

    /// <summary>C2: the mean over conventions, Σn/C, and the mean as a commune sees it, Σn²/Σn; neither is told to be the printed one.</summary>
    /// <param name="sizes">How many communes each convention has.</param>
    /// <returns><c>null</c> when there is no convention, or none has a commune.</returns>
    public static (Ratio PerConvention, Ratio SeenByCommune)? Means(IEnumerable<int> sizes)
    {
        (long conventions, long communes, long squares) = (0, 0, 0);
        foreach (int size in sizes ?? throw new ArgumentNullException(nameof(sizes)))
        {
            Guard.NotNegative(size, nameof(sizes));
            conventions++;
            communes += size;
            squares += (long)size * size;
        }

        return communes == 0 ? null : (Ratio.Of(communes, conventions), Ratio.Of(squares, communes));
    }

    /// <summary>C3: a share of a share, told of the whole.</summary>
    public static Ratio Nested(Ratio outer, Ratio inner) => outer * inner;

    /// <summary>C4: what the parts of a list lack of the whole; zero when they make it up, negative when they overlap or count in other units.</summary>
    public static long Missing(long whole, IEnumerable<long> parts) =>
        whole - (parts ?? throw new ArgumentNullException(nameof(parts))).Sum();

    /// <summary>C5: whether two indicators happen to come to the same figure. It is no reason to keep one of them only.</summary>
    public static bool Coincide(IndicatorResult.Computed one, IndicatorResult.Computed other) =>
        Guard.NotNull(one, nameof(one)).Definition.Id != Guard.NotNull(other, nameof(other)).Definition.Id
        && one.Numerator == other.Numerator;

    /// <summary>C6: the days that sources give for one event, each with those that give it; more than one is a contradiction to settle.</summary>
    /// <returns>By day.</returns>
    public static IReadOnlyList<IGrouping<LocalDate, string>> Days(IEnumerable<(string Source, LocalDate On)> told) =>
        [
            .. (told ?? throw new ArgumentNullException(nameof(told)))
                .GroupBy(claim => claim.On, claim => claim.Source)
                .OrderBy(day => day.Key),
        ];

    /// <summary>C7: whether a share goes with the percentage printed, to half a unit of its last place.</summary>
    /// <param name="value">The share computed.</param>
    /// <param name="printed">The share printed, such as 87/100.</param>
    /// <param name="tolerance">Half of the last place printed, such as 5/1000 for a percentage in units.</param>
    public static bool Agrees(Ratio value, Ratio printed, Ratio tolerance) =>
        value >= printed - tolerance && value <= printed + tolerance;

    private static long Floor(Ratio ratio) => (long)BigInteger.Divide(ratio.Numerator, ratio.Denominator);

    private static long Ceiling(Ratio ratio) =>
        (long)BigInteger.Divide((BigInteger)ratio.Numerator + ratio.Denominator - 1, ratio.Denominator);
}
