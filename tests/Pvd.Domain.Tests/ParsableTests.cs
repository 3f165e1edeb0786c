namespace Pvd.Domain.Tests;

/// <summary>The parsing interface of the platform, which the older target does not have.</summary>
public sealed class ParsableTests
{
    [Fact]
    public void Every_identifier_is_parsable_by_generic_code()
    {
        Accepts<Siren>("200034528", "200034582");
        Accepts<Siret>("20003452800014", "20003452800041");
        Accepts<InseeCommuneCode>("79005", "20004");
        Accepts<DepartmentCode>("2A", "20");
        Accepts<RegionCode>("76", "77");
        Accepts<PvdId>("pvd-94-2B-1", "pvd-94");
    }

    private static void Accepts<T>(string good, string bad)
        where T : class, IParsable<T>
    {
        Assert.Equal(good, T.Parse(good, null).ToString());
        Assert.True(T.TryParse(good, null, out T? read));
        Assert.Equal(good, read.ToString());
        Assert.False(T.TryParse(bad, null, out _));
        Assert.Throws<FormatException>(() => T.Parse(bad, null));
    }
}
