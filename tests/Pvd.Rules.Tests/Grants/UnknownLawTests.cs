using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using Pvd.Domain.Funding;
using Pvd.Rules.Law;
using Pvd.Rules.Policies;
using Pvd.Rules.Tests.Generators;
using static Pvd.Domain.Funding.FundingInstrument;

namespace Pvd.Rules.Tests.Grants;

/// <summary>A parameter that nobody knows is never read as zero, nor as a rule that does not exist: no answer that hangs on it is given.</summary>
public sealed class UnknownLawTests
{
    private const int Count = 500;

    /// <summary>The families of parameters that the grant engine reads.</summary>
    private static readonly string[] Families = ["DETR-", "START-", "DSILE-", "FNADT-", "FRI-", "FV-", "OWN-", "D514-"];

    private static readonly IReadOnlyList<GrantCase> Cases =
    [
        .. GrantCaseArbitraries.Cases().Generator.Sample(Count, new Rnd(2_021, 31), 50),
        .. Corners(),
    ];

    private static readonly IReadOnlyList<Assessment<Euro>> Known = [.. Cases.Select(asked => asked.Assess())];

    public static TheoryData<string> Parameters() =>
        [
            .. ParameterIds
                .Read.Select(parameter => parameter.Id)
                .Where(id => Families.Any(family => id.StartsWith(family, StringComparison.Ordinal))),
        ];

    [Theory]
    [MemberData(nameof(Parameters))]
    public void Without_a_parameter_no_answer_changes_but_to_an_open_one(string id)
    {
        using LawFolder folder = new();
        Forget(folder, id);
        Legislation law = folder.Law();

        for (int i = 0; i < Cases.Count; i++)
        {
            Assessment<Euro> without = Cases[i].Assess(law.At(Cases[i].Today));
            if (without.AnswerCode != "incomplete")
            {
                Assert.True(
                    Known[i].Verdict() == without.Verdict(),
                    $"{id}: {without.Verdict()}\n{GrantCase.Told(without)}\n\n{Cases[i]}"
                );
            }
            else if (Known[i].Amounts().TryGetValue("grant", out Euro grant) && without.Amounts().ContainsKey("grant"))
            {
                Assert.True(without.Amounts()["grant"] >= grant, $"{id}: {GrantCase.Told(without)}\n\n{Cases[i]}");
            }
        }
    }

    /// <summary>Whether the property could fail: these parameters do decide some of the answers.</summary>
    [Theory]
    [InlineData("DETR-01")]
    [InlineData("DETR-05")]
    [InlineData("DETR-08-P")]
    [InlineData("DETR-10")]
    [InlineData("DETR-13")]
    [InlineData("DETR-14")]
    [InlineData("DETR-15")]
    [InlineData("DETR-19")]
    [InlineData("DETR-24")]
    [InlineData("DSILE-02")]
    [InlineData("OWN-01")]
    [InlineData("OWN-06")]
    [InlineData("OWN-08")]
    [InlineData("OWN-09")]
    [InlineData("OWN-10")]
    [InlineData("OWN-11")]
    [InlineData("START-OLD")]
    [InlineData("D514-01")]
    public void Without_it_some_answers_are_open(string id)
    {
        using LawFolder folder = new();
        Forget(folder, id);
        Legislation law = folder.Law();

        Assert.Contains(
            Cases.Zip(Known),
            pair =>
                pair.Second.AnswerCode != "incomplete"
                && pair.First.Assess(law.At(pair.First.Today)) is Assessment<Euro>.Incomplete open
                && open.Missing.Any(missing => missing.Field == id && missing.IsLaw)
        );
    }

    [Fact]
    public void Where_the_law_is_what_is_missing_no_sentence_asks_the_other_funders()
    {
        using LawFolder folder = new();
        Forget(folder, "DETR-24");
        GrantCase undercut = Corners().First();

        Finding rate = undercut.Assess(folder.Law().At(undercut.Today)).The("detr.minimum-rate");

        Assert.Equal(Outcome.Unknown, rate.Outcome);
        Assert.DoesNotContain("autres financements", rate.Reason(Language.French), StringComparison.Ordinal);
    }

    /// <summary>Replaces every value of a parameter by « unknown ».</summary>
    private static void Forget(LawFolder folder, string id)
    {
        string file = LawRow.Parameters.First(row => row.Id == id).File;
        JsonNode root = JsonNode.Parse(folder.Text(file))!;
        JsonNode parameter = root["parameters"]!.AsArray().Single(item => item!["id"]!.GetValue<string>() == id)!;
        foreach (JsonNode? row in parameter["values"]!.AsArray())
        {
            row!.AsObject().Remove("value");
            row.AsObject().Remove("force");
            row["unknown"] = new JsonObject { ["fr"] = "oublié pour l’essai", ["en"] = "forgotten for the trial" };
        }

        folder.Write(file, root.ToJsonString(new JsonSerializerOptions { WriteIndented = true }));
    }

    /// <summary>Plans that hang on the rarer parameters.</summary>
    private static IEnumerable<GrantCase> Corners()
    {
        Plans undercut = new();
        undercut.Asks(Detr, "12000.00", year: 2021).Line(FunderKind.Region, "68000.00");
        yield return Of(undercut, "DETR", "2021-10-05");

        Plans old = new() { Commitments = [new(CommitmentKind.SignedQuote, Given.Day("2018-08-20"))] };
        old.Asks(Detr, rate: "30", year: 2018, received: "2018-05-01");
        yield return Of(old, "DETR", "2018-12-02");

        Plans bridge = new() { Subjects = [ProjectSubject.Bridge] };
        bridge.Asks(Dsil, rate: "50").Line(FunderKind.Region, "40000.00");
        yield return Of(bridge, "DSIL", "2022-05-02");

        Plans cooperation = new();
        cooperation.Asks(Dsil, rate: "40").Line(FunderKind.ErdfCooperation, "50000.00");
        yield return Of(cooperation, "DSIL", "2022-05-02");

        Plans island = new() { Owner = Plans.Commune(department: "974") };
        island.Asks(Dsil, rate: "70").Line(FunderKind.Region, "20000.00");
        yield return Of(island, "DSIL", "2022-05-02");

        Plans corsica = new()
        {
            Owner = new(OwnerKind.Epci, department: DepartmentCode.Parse("2B")),
            Subjects = [ProjectSubject.CommunalRoad],
        };
        corsica.Asks(Dsil, rate: "70").Line(FunderKind.Region, "20000.00");
        yield return Of(corsica, "DSIL", "2022-05-02");

        Plans energy = new() { Subjects = [ProjectSubject.EnergyRenovation] };
        energy.Asks(DsilEnergy, rate: "70", year: 2021);
        yield return Of(energy, "DSIL-ENE", "2021-05-02");

        foreach (int year in new[] { 2013, 2018, 2022 })
        {
            Plans epci = new()
            {
                Owner = new(
                    OwnerKind.Epci,
                    department: DepartmentCode.Parse("23"),
                    figures:
                    [
                        new(
                            year - 1,
                            80_000,
                            largestCommune: 22_000,
                            density: year == 2022 ? 140m : 150m,
                            isSingleBlock: true,
                            everyCommunePasses: false
                        ),
                    ],
                    wasEligibleIn2010: false
                ),
            };
            epci.Asks(Detr, rate: "30", year: year);
            yield return Of(epci, "DETR", $"{year}-05-02");
        }
    }

    private static GrantCase Of(Plans plan, string request, string today) =>
        new(plan.Build(), request, Given.Day(today), PvdPolicies.Default);
}
