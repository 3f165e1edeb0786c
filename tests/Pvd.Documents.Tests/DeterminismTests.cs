using System.Globalization;
using Pvd.Documents.Tests.Samples;

namespace Pvd.Documents.Tests;

[CollectionDefinition(nameof(DeterminismTests), DisableParallelization = true)]
public sealed class AloneInTheProcess;

/// <summary>The same bytes on every machine; apart from the other tests, since the time zone belongs to the process.</summary>
[Collection(nameof(DeterminismTests))]
public sealed class DeterminismTests
{
    [Theory]
    [InlineData("fr-FR", "Pacific/Kiritimati")]
    [InlineData("tr-TR", "America/Cayenne")]
    [InlineData("ar-SA", "Europe/Paris")]
    [InlineData("", "Asia/Kathmandu")]
    public void Neither_culture_nor_time_zone_changes_a_byte(string culture, string zone)
    {
        byte[] expected = RenderAll();
        (CultureInfo before, string? zoneBefore) = (
            CultureInfo.CurrentCulture,
            Environment.GetEnvironmentVariable("TZ")
        );
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            MoveTo(zone);
            Assert.Equal(expected, RenderAll());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
            MoveTo(zoneBefore);
        }
    }

    private static byte[] RenderAll() =>
        [
            .. MembershipConventionDocument.Render(Dossiers.OneCommune),
            .. MembershipConventionDocument.Render(Dossiers.FiveCommunes),
            .. MembershipConventionDocument.Render(Dossiers.AlmostEmpty),
        ];

    private static void MoveTo(string? zone)
    {
        Environment.SetEnvironmentVariable("TZ", zone);
        TimeZoneInfo.ClearCachedData();
    }
}
