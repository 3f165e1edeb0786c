namespace Pvd.Domain.Funding;

/// <summary>The years that a plan may name.</summary>
internal static class FundingYears
{
    internal const int First = 1900;
    internal const int Last = 2100;

    internal static int Check(int year, string parameter) =>
        year is >= First and <= Last
            ? year
            : throw new ArgumentOutOfRangeException(parameter, year, "A year from 1900 to 2100 was expected.");
}
