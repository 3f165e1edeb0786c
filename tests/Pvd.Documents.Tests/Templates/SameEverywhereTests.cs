using System.Globalization;
using Pvd.Documents.Templates;
using Pvd.Documents.Tests.Templates.Mutations;

namespace Pvd.Documents.Tests.Templates;

/// <summary>A compiled template gives the same bytes under any culture, in any zone, from any thread.</summary>
[Collection(nameof(DeterminismTests))]
public sealed class SameEverywhereTests
{
    private const int Threads = 16;

    [Theory]
    [InlineData("tr-TR", "Pacific/Kiritimati")]
    [InlineData("ar-SA", "America/Cayenne")]
    public void Neither_culture_nor_time_zone_changes_a_byte(string culture, string zone)
    {
        (byte[] File, string Fingerprint) expected = Render(Compile());
        (CultureInfo before, string? zoneBefore) = (
            CultureInfo.CurrentCulture,
            Environment.GetEnvironmentVariable("TZ")
        );
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            MoveTo(zone);
            AssertSame(expected, Render(Compile()));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
            MoveTo(zoneBefore);
        }
    }

    [Fact]
    public void Sixteen_threads_render_the_same_from_one_template()
    {
        Template<Town> template = Compile();
        (byte[] File, string Fingerprint) expected = Render(template);
        var found = new (byte[] File, string Fingerprint)[Threads];
        using Barrier barrier = new(Threads);
        Thread[] threads =
        [
            .. Enumerable
                .Range(0, Threads)
                .Select(i => new Thread(() =>
                {
                    barrier.SignalAndWait();
                    found[i] = Render(template);
                })),
        ];
        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());
        Assert.All(found, each => AssertSame(expected, each));
    }

    [Fact]
    public void The_fingerprint_is_of_the_parts_and_not_of_how_they_are_compressed()
    {
        (byte[] file, string fingerprint) = Render(Compile());
        using System.IO.Compression.ZipArchive zip = new(new MemoryStream(file));
        using var digest = System.Security.Cryptography.IncrementalHash.CreateHash(
            System.Security.Cryptography.HashAlgorithmName.SHA256
        );
        foreach (System.IO.Compression.ZipArchiveEntry entry in zip.Entries)
        {
            using Stream content = entry.Open();
            digest.AppendData(System.Text.Encoding.UTF8.GetBytes(entry.FullName + "\n"));
            digest.AppendData(System.Security.Cryptography.SHA256.HashData(content));
        }

        Assert.Equal(Convert.ToHexStringLower(digest.GetHashAndReset()), fingerprint);
    }

    private static Template<Town> Compile() =>
        Template<Town>.Compile(BaseTemplates.WithEverything().Open(), Town.Model).Require();

    private static (byte[] File, string Fingerprint) Render(Template<Town> template)
    {
        using MemoryStream file = new();
        RenderedDocument rendered = template.Render(BaseTemplates.Town, file);
        return (file.ToArray(), rendered.Fingerprint);
    }

    private static void AssertSame((byte[] File, string Fingerprint) expected, (byte[] File, string Fingerprint) found)
    {
        Assert.Equal(expected.Fingerprint, found.Fingerprint);
        Assert.Equal(expected.File, found.File);
    }

    private static void MoveTo(string? zone)
    {
        Environment.SetEnvironmentVariable("TZ", zone);
        TimeZoneInfo.ClearCachedData();
    }
}
