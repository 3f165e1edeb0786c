using System.Numerics;
using Pvd.Rules.Checks;
using Pvd.Testing.Generators;

namespace Pvd.Rules.Tests.Kernel;

/// <summary>A share is taken fast or exactly, and gives the same.</summary>
[Properties(Arbitrary = [typeof(DomainArbitraries)])]
public sealed class ShareTests
{
    private static readonly Rounding[] Roundings = [Rounding.HalfUp, Rounding.HalfEven, Rounding.Down, Rounding.Up];

    [Property(MaxTest = 1000)]
    public void A_share_is_rounded_as_an_amount_is(uint cents, Ratio ratio, bool isLarge)
    {
        long amount = isLarge ? cents * 1_000_000L : cents;
        Ratio share = ratio.Numerator < 0 ? Ratio.Zero - ratio : ratio;
        if ((BigInteger)amount * share.Numerator / share.Denominator < long.MaxValue)
        {
            AssertRounds(amount, share);
        }
    }

    [Theory]
    [InlineData(uint.MaxValue, int.MaxValue, 1)]
    [InlineData(uint.MaxValue, int.MaxValue, int.MaxValue - 1)]
    [InlineData(uint.MaxValue + 1L, int.MaxValue, 3)]
    [InlineData(uint.MaxValue, int.MaxValue + 1L, 3)]
    [InlineData(4, 5, 8)]
    [InlineData(12, 5, 8)]
    [InlineData(1, 1, 2)]
    [InlineData(3, 1, 2)]
    [InlineData(0, 3, 4)]
    [InlineData(7, 0, 1)]
    public void At_the_edge_of_the_fast_way_nothing_changes(long cents, long numerator, long denominator) =>
        AssertRounds(cents, Ratio.Of(numerator, denominator));

    [Fact]
    public void What_is_owed_is_rounded_as_an_amount_is()
    {
        foreach (Rounding rounding in Roundings)
        {
            Euro expected = Euro.FromCents(-101).Times(Ratio.Of(1, 2), rounding);

            Assert.Equal(expected.Cents, new Share(Ratio.Of(1, 2)).Round(-101, rounding));
        }
    }

    [Fact]
    public void A_rounding_that_is_none_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new Share(Ratio.Of(1, 3)).Round(1, (Rounding)9));

    private static void AssertRounds(long cents, Ratio ratio)
    {
        Share share = new(ratio);
        foreach (Rounding rounding in Roundings)
        {
            Assert.Equal(Euro.FromCents(cents).Times(ratio, rounding).Cents, share.Round(cents, rounding));
        }

        Assert.Equal(share.Round(cents, Rounding.Down), share.Floor(cents));
        Assert.Equal(share.Round(cents, Rounding.Up), share.Ceiling(cents));
    }
}
