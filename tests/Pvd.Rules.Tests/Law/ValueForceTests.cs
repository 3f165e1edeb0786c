using Pvd.Domain.Json;
using Pvd.Rules.Law;

namespace Pvd.Rules.Tests.Law;

/// <summary>A target, a local practice or an observation is never taken for what the law commands.</summary>
public sealed class ValueForceTests
{
    private const string Detr = "detr.json";

    [Fact]
    public void These_values_do_not_bind_and_all_others_do() =>
        Assert.Equal(
            [
                "ANS-02 Target",
                "ARCD-07 Target",
                "COM-07 Target",
                "DETR-18-MAX Local",
                "DETR-18-MIN Local",
                "DETR-22-DETR Target",
                "DETR-22-DSID Target",
                "DETR-22-DSIL Target",
                "DETR-23 Observed",
                "DSIL-05 Observed",
                "DSILE-03 Target",
                "DSILE-04 Target",
                "FLASH-01 Observed",
                "FLASH-03 Observed",
                "FRLA-07 Observed",
                "FRLA-07-AREA Observed",
                "FRLA-07-SHARE Observed",
                "FS-04 Target",
                "FS-07 Target",
                "FV-01-AIM Target",
                "LAP-07 Local",
                "LAP-07-AHEAD Local",
                "PRG-4 Observed",
                "PRG-4 Observed",
                "PRG-4 Observed",
                "PRG-4 Observed",
                "PRG-6 Observed",
                "ROUND-02 Observed",
                "TL-05 Observed",
                "TL-09 Local",
            ],
            Legislation
                .Embedded.Parameters.SelectMany(parameter => parameter.Values.Select(row => (parameter.Id, row.Force)))
                .Where(row => row.Force != ValueForce.Binding)
                .Select(row => $"{row.Id} {row.Force}")
        );

    [Theory]
    [InlineData("binding", ValueForce.Binding)]
    [InlineData("target", ValueForce.Target)]
    [InlineData("local", ValueForce.Local)]
    [InlineData("observed", ValueForce.Observed)]
    public void A_file_says_the_force_of_a_value(string code, ValueForce force)
    {
        using LawFolder folder = new();
        folder.Change(Detr, "\"DETR-18-MIN\"", "\"force\": \"local\"", $"\"force\": \"{code}\"");

        Legislation law = folder.Law();

        Assert.Equal(force, law.Parameter("DETR-18-MIN").Values[0].Force);
        Assert.Equal(force == ValueForce.Local, law.Fingerprint == Legislation.Embedded.Fingerprint);
    }

    [Fact]
    public void Left_out_or_written_a_value_that_binds_is_the_same_law()
    {
        using LawFolder folder = new();
        folder.Change(Detr, "\"DETR-13\"", "\"source\"", "\"force\": \"binding\", \"source\"");

        Assert.Equal(Legislation.Embedded.Fingerprint, folder.Law().Fingerprint);
    }

    [Fact]
    public void A_force_that_nobody_knows_is_told_on_its_line()
    {
        using LawFolder folder = new();
        int line = folder.Change(Detr, "\"DETR-18-MIN\"", "\"force\": \"local\"", "\"force\": \"usual\"");

        Problem problem = Assert.Single(folder.Read().Problems);

        Assert.Equal(("json.wrong-value", Detr, line), (problem.Code, problem.File, problem.Line));
        Assert.Contains("binding, target, local, observed", problem.Message.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("DSILE-03", "2021-06-01", false)]
    [InlineData("DETR-18-MAX", "2020-06-01", false)]
    [InlineData("DETR-23", "2018-06-01", false)]
    [InlineData("DETR-13", "2018-06-01", true)]
    [InlineData("FV-03", "2024-06-01", true)]
    [InlineData("DETR-14", "2021-10-06", false)]
    public void A_reading_binds_when_a_row_of_that_day_does(string id, string day, bool binds) =>
        Assert.Equal(binds, Legislation.Embedded.Parameter(id).At(Given.Day(day)).IsBinding);
}
