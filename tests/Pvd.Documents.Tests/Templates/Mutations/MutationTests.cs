using System.Globalization;
using System.IO.Compression;
using System.Xml;
using Pvd.Documents.Templates;
using Pvd.Domain;
using Xunit.Abstractions;

namespace Pvd.Documents.Tests.Templates.Mutations;

/// <summary>
/// A damaged file gives problems, or a template that still makes sound documents. <c>tests/mutate-templates.sh</c> damages
/// many more of them.
/// </summary>
public sealed class MutationTests(ITestOutputHelper output)
{
    private const int UsualFiles = 500;
    private const int UsualSeed = 1801;

    /// <summary>What one file may allocate: work that runs away allocates.</summary>
    private const long MostAllocated = 64 << 20;

    private static int Files => FromEnvironment("PVD_MUTATED_TEMPLATES", UsualFiles);

    private static int Seed => FromEnvironment("PVD_MUTATION_SEED", UsualSeed);

    [Fact]
    public void The_files_are_sound_before_they_are_damaged() =>
        Assert.All(BaseTemplates.All, file => Assert.True(Outcome(file) > 0));

    [Fact]
    public void A_damaged_file_gives_problems_or_sound_documents()
    {
        List<string> faults = [];
        int rendered = 0;
        for (int i = 0; i < Files; i++)
        {
            int seed = Seed + i;
            byte[] damaged = Damaged(seed);
            try
            {
                rendered += Outcome(damaged) > 0 ? 1 : 0;
            }
#pragma warning disable CA1031 // Whatever is thrown is a fault, and all of them are told at once.
            catch (Exception fault)
#pragma warning restore CA1031
            {
                faults.Add($"seed {seed}: {fault}");
            }
        }

        output.WriteLine($"{Files} files from seed {Seed}: {rendered} rendered, {faults.Count} faults");
        Assert.True(faults.Count == 0, string.Join("\n\n", faults.Take(10)));
        Assert.InRange(rendered, Files / 10, Files - (Files / 10));
    }

    private static byte[] Damaged(int seed) => new Mutator(seed).Damage(BaseTemplates.For(seed));

    /// <summary>The number of parts of the document; 0 when there are problems instead.</summary>
    private static int Outcome(byte[] file)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        TemplateCheck<Town> check = Template<Town>.Compile(new MemoryStream(file), Town.Model);
        Assert.Equal(check.Problems.Count == 0, check.Template is not null);
        Assert.All(
            check.Problems.Concat(check.Losses),
            problem =>
                Assert.NotEqual(0, problem.Sentence(Language.French).Length * problem.Sentence(Language.English).Length)
        );
        using MemoryStream document = new();
        check.Template?.Render(BaseTemplates.Town, document);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, MostAllocated);
        return check.Template is null ? 0 : CountSoundParts(document);
    }

    private static int CountSoundParts(MemoryStream document)
    {
        using ZipArchive zip = new(document);
        foreach (ZipArchiveEntry entry in zip.Entries)
        {
            using Stream content = entry.Open();
            if (
                entry.Name.EndsWith(".xml", StringComparison.Ordinal)
                || entry.Name.EndsWith(".rels", StringComparison.Ordinal)
            )
            {
                using var xml = XmlReader.Create(content);
                while (xml.Read()) { }
            }
            else
            {
                content.CopyTo(Stream.Null);
            }
        }

        return zip.Entries.Count;
    }

    private static int FromEnvironment(string name, int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out int value)
            ? value
            : usual;
}
