using Pvd.Domain.Json;

namespace Pvd.Domain.Tests.Json;

/// <summary>Whatever happens to a file on its way, reading it ends with a whole dossier or with problems.</summary>
public sealed class DamagedFileTests
{
    [Fact]
    public void A_file_cut_off_anywhere_is_refused_and_never_throws()
    {
        byte[] whole = Files.FullBytes;
        int last = Array.LastIndexOf(whole, (byte)'}');
        for (int length = 0; length <= last; length++)
        {
            ReadResult<PvdDossier> result = Files.Read(whole[..length]);

            Assert.Single(Assert.IsType<ReadResult<PvdDossier>.Refused>(result).Problems);
        }

        Assert.Equal(Files.Read(whole).ValueOrThrow(), Files.Read(whole[..(last + 1)]).ValueOrThrow());
    }

    [Property]
    public void A_generated_file_cut_off_anywhere_is_refused(PvdDossier dossier, int place)
    {
        byte[] whole = Files.Write(dossier);

        Assert.NotEmpty(Files.Read(whole[..(Math.Abs(place % (whole.Length - 1)))]).Problems);
    }

    [Fact]
    public void A_file_with_one_byte_changed_never_throws()
    {
        byte[] whole = Files.CompactBytes;
        byte[] others = [.. "\"\\{]:,0\0"u8, 0xC3];
        for (int i = 0; i < whole.Length; i++)
        {
            for (int other = i % 3; other < others.Length; other += 3)
            {
                byte[] changed = [.. whole];
                changed[i] = others[other];

                AssertAllOrNothing(Files.Read(changed));
            }
        }
    }

    [Fact]
    public void A_file_with_any_value_replaced_never_throws()
    {
        string[] values =
        [
            "null",
            "0",
            "-1",
            "1e400",
            "true",
            "\"\"",
            "\"x\"",
            "\"\\ud800\"",
            "[]",
            "{}",
            "[null]",
            "[[]]",
            "[{}]",
            """{"id":1,"id":null}""",
        ];
        foreach (string path in Files.PathsOfFull)
        {
            foreach (string value in values)
            {
                AssertAllOrNothing(Files.Read(With(path, value)));
            }
        }
    }

    [Fact]
    public void A_file_with_any_value_taken_away_never_throws()
    {
        foreach (string path in Files.PathsOfFull)
        {
            AssertAllOrNothing(Files.Read(Files.With(Files.Full, path, null)));
        }
    }

    /// <summary>Replaced in the text, since the value may be one that a JSON tree cannot hold.</summary>
    private static string With(string path, string value) =>
        Files
            .With(Files.Full, path, "\"here it stands\"")
            .Replace("\"here it stands\"", value, StringComparison.Ordinal);

    private static void AssertAllOrNothing(ReadResult<PvdDossier> result) =>
        result.Switch(
            dossier => Assert.Equal(dossier, Files.Read(Files.Write(dossier)).ValueOrThrow()),
            problems =>
            {
                Assert.NotEmpty(problems);
                Assert.All(
                    problems,
                    problem => Assert.True(problem.Line > 0 || problem.Code == "json.not-utf8", problem.ToString())
                );
            }
        );
}
