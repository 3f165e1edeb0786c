using System.Text;
using Pvd.Domain.Indicators;
using Pvd.Domain.Json;

namespace Pvd.Domain.Tests.Indicators;

/// <summary>Dossiers that are read, counted and forgotten, one after the other.</summary>
public sealed class IndicatorStreamTests
{
    private const int Dossiers = 100_000;
    private const int Poisoned = 61_803;
    private const int Sampled = 1000;

    private static readonly LocalDate AsOf = new(2021, 10, 1);

    [Fact]
    public void A_hundred_thousand_dossiers_pass_in_order_none_is_kept_and_a_poisoned_one_is_told()
    {
        GeneratedLines lines = new(Dossiers, Poisoned);
        IndicatorTally tally = new(AsOf);
        List<(int Line, string Path)> refused = [];
        List<WeakReference> passed = [];
        int last = 0;
        foreach (JsonLine<PvdDossier> line in PvdDossier.ReadLines(lines))
        {
            Assert.Equal(++last, line.Number);
            line.Result.Switch(
                Count,
                problems => refused.AddRange(problems.Select(problem => (problem.Line, problem.Path)))
            );
        }

        GC.Collect();
        Assert.InRange(passed.Count(dossier => dossier.IsAlive), 0, 1);
        Assert.Equal(Dossiers / Sampled, passed.Count);
        Assert.Equal(Dossiers, last);
        Assert.Equal([(Poisoned, "$.knownOn")], refused);
        IndicatorReport report = tally.Report();
        Assert.Equal((Dossiers - 1, lines.Communes), (report.Dossiers, report.Population));

        void Count(PvdDossier dossier)
        {
            tally.Add(dossier);
            if (last % Sampled == 0)
            {
                passed.Add(new(dossier));
            }
        }
    }

    [Fact]
    public void A_bad_line_of_a_file_is_told_with_its_place_and_the_rest_goes_on()
    {
        byte[] file = Encoding.UTF8.GetBytes(
            """
            {"format":"pvd-dossier/1","knownOn":"2021-10-01","communes":[{"insee":"23001","name":"Ahun"}]}
            {"format":"pvd-dossier/1","knownOn":"2021-02-30","communes":[{"insee":"23002","name":"Alleyrat"}]}

            {"format":"pvd-dossier/1","knownOn":"2021-10-01","communes":[{"insee":"23003","name":"Anzême"}]}
            """
        );
        IndicatorTally tally = new(AsOf);
        List<Problem> problems = [];
        foreach (JsonLine<PvdDossier> line in PvdDossier.ReadLines(new MemoryStream(file)))
        {
            line.Result.Switch(tally.Add, problems.AddRange);
        }

        Assert.Equal(2, tally.Report().Population);
        Assert.Equal(("$.knownOn", 2), (Assert.Single(problems).Path, problems[0].Line));
    }
}
