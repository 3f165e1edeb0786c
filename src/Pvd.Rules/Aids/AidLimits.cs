namespace Pvd.Rules.Aids;

/// <summary>What a form about an aid may hold: beyond this, a typing error is likelier than a fact.</summary>
internal static class AidLimits
{
    internal const int MonthsInYear = 12;

    internal const int MostMonths = 1_200;

    internal const int MostYears = 150;

    internal static int? CheckMonths(int? months, string parameter) => Check(months, MostMonths, parameter);

    internal static int? CheckYears(int? years, string parameter) => Check(years, MostYears, parameter);

    internal static int? CheckCount(int? count, string parameter) => Check(count, int.MaxValue, parameter);

    private static int? Check(int? number, int most, string parameter) =>
        number is null || (number >= 0 && number <= most)
            ? number
            : throw new ArgumentOutOfRangeException(
                parameter,
                number,
                $"A number from 0 to {Wording.Digits(most)} was expected."
            );
}
