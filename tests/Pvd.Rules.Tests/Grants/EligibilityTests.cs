using Pvd.Domain.Funding;
using static Pvd.Domain.Funding.FundingInstrument;

namespace Pvd.Rules.Tests.Grants;

/// <summary>Who may ask for what, where: each kind of owner, each instrument, each sort of place.</summary>
public sealed class EligibilityTests
{
    private static readonly string[] Places =
    [
        "metropolitan",
        "corsica",
        "overseas",
        "spm",
        "saint-martin",
        "polynesia",
    ];

    private static readonly Dictionary<string, string[]> Departments = new()
    {
        ["metropolitan"] = ["01", "23", "95"],
        ["corsica"] = ["2A", "2B"],
        ["overseas"] = ["971", "972", "973", "974", "976"],
        ["spm"] = ["975"],
        ["saint-martin"] = ["977", "978"],
        ["polynesia"] = ["987", "986", "988"],
    };

    // One letter for each place: y may ask, n may not, ? not read. Nobody is named by a contract with the State.
    public static TheoryData<string, string, string> Table() =>
        new()
        {
            { "DETR", "commune", "yyyy??" },
            { "DETR", "new-commune", "yyyy??" },
            { "DETR", "epci", "yyy???" },
            { "DETR", "syndicate", "yyyyyy" },
            { "DETR", "petr", "nnnnnn" },
            { "DETR", "department", "nnnnnn" },
            { "DETR", "other-public", "nnnnnn" },
            { "DETR", "private", "nnnnnn" },
            { "DSIL", "commune", "yyynnn" },
            { "DSIL", "new-commune", "yyynnn" },
            { "DSIL", "epci", "yyynnn" },
            { "DSIL", "syndicate", "nnnnnn" },
            { "DSIL", "petr", "nnnnnn" },
            { "DSIL", "department", "nnnnnn" },
            { "DSIL", "other-public", "nnnnnn" },
            { "DSIL", "private", "nnnnnn" },
            { "DSIL-EXC", "commune", "yyynnn" },
            { "DSIL-EXC", "new-commune", "yyynnn" },
            { "DSIL-EXC", "epci", "yyynnn" },
            { "DSIL-EXC", "syndicate", "nnnnnn" },
            { "DSIL-EXC", "petr", "nnnnnn" },
            { "DSIL-EXC", "department", "nnnnnn" },
            { "DSIL-EXC", "other-public", "nnnnnn" },
            { "DSIL-EXC", "private", "nnnnnn" },
            { "DSIL-ENE", "commune", "yyynnn" },
            { "DSIL-ENE", "new-commune", "yyynnn" },
            { "DSIL-ENE", "epci", "yyynnn" },
            { "DSIL-ENE", "syndicate", "nnnnnn" },
            { "DSIL-ENE", "petr", "nnnnnn" },
            { "DSIL-ENE", "department", "nnnnnn" },
            { "DSIL-ENE", "other-public", "nnnnnn" },
            { "DSIL-ENE", "private", "nnnnnn" },
            { "DSID", "commune", "nnnnnn" },
            { "DSID", "new-commune", "nnnnnn" },
            { "DSID", "epci", "nnnnnn" },
            { "DSID", "syndicate", "nnnnnn" },
            { "DSID", "petr", "nnnnnn" },
            { "DSID", "department", "yyyyyy" },
            { "DSID", "other-public", "nnnnnn" },
            { "DSID", "private", "nnnnnn" },
            { "DSID-ENE", "commune", "nnnnnn" },
            { "DSID-ENE", "new-commune", "nnnnnn" },
            { "DSID-ENE", "epci", "nnnnnn" },
            { "DSID-ENE", "syndicate", "nnnnnn" },
            { "DSID-ENE", "petr", "nnnnnn" },
            { "DSID-ENE", "department", "yyyyyy" },
            { "DSID-ENE", "other-public", "nnnnnn" },
            { "DSID-ENE", "private", "nnnnnn" },
        };

    [Theory]
    [MemberData(nameof(Table))]
    public void Each_kind_of_owner_in_each_place(string instrument, string kind, string answers)
    {
        for (int i = 0; i < Places.Length; i++)
        {
            foreach (string department in Departments[Places[i]])
            {
                string answer = answers[i] switch
                {
                    'y' => "favourable 30000.00",
                    'n' => "unfavourable",
                    _ => "incomplete",
                };
                Assert.Equal($"{department}: {answer}", $"{department}: {Ask(instrument, kind, department)}");
            }
        }
    }

    /// <summary>The other State grants name no kind of owner: what is not known of them is the rate or the share.</summary>
    [Theory]
    [InlineData("FNADT", "incomplete")]
    [InlineData("FRICHES", "favourable 30000.00")]
    [InlineData("FRICHES-ADEME", "incomplete")]
    [InlineData("FONDS-VERT", "incomplete")]
    [InlineData("DPV", "incomplete")]
    public void Other_grants_are_open_to_every_owner_everywhere(string instrument, string answer)
    {
        foreach (OwnerKind kind in OwnerKind.All)
        {
            foreach (string department in Departments.Values.SelectMany(codes => codes))
            {
                Assert.Equal(
                    $"{kind.Value} {department}: {answer}",
                    $"{kind.Value} {department}: {Ask(instrument, kind.Value, department)}"
                );
            }
        }
    }

    [Theory]
    [InlineData("DETR", "petr")]
    [InlineData("DETR", "department")]
    [InlineData("DETR", "private")]
    [InlineData("DSIL", "petr")]
    [InlineData("DSIL", "syndicate")]
    [InlineData("DSIL", "other-public")]
    public void An_owner_named_by_a_contract_with_the_State_may_receive_it(string instrument, string kind)
    {
        Assert.Equal("favourable 30000.00", Ask(instrument, kind, "23", isNamed: true));
        Assert.Equal("incomplete", Ask(instrument, kind, "23", isNamed: null));
    }

    [Theory]
    [InlineData("commune")]
    [InlineData("epci")]
    public void Without_the_place_a_dotation_stays_open(string kind)
    {
        Assert.Equal("incomplete", Ask("DETR", kind, department: null));
        Assert.Equal("incomplete", Ask("DSIL", kind, department: null));
    }

    private static string Ask(string instrument, string kind, string? department, bool? isNamed = false)
    {
        Plans plan = new()
        {
            Owner = new(
                OwnerKind.FromValue(kind),
                department: department is null ? null : DepartmentCode.Parse(department),
                figures:
                [
                    new(
                        2020,
                        1_500,
                        Given.Euros("500.00"),
                        Given.Euros("900.00"),
                        largestCommune: 900,
                        density: 20m,
                        isSingleBlock: true
                    ),
                ],
                createdOn: Given.Day("2001-01-01"),
                wasEligibleBefore: false,
                wasEligibleIn2010: false,
                isNamedByStateContract: isNamed
            ),
            Subjects = [ProjectSubject.EnergyRenovation],
            Saving = "50",
            Deficit = "90000.00",
        };
        FundingInstrument asked = FundingInstrument.FromValue(instrument);
        plan.Asks(asked, rate: "30", year: 2021, received: "2021-02-01");
        FinancingPlan built = plan.Build();
        FinancingPlan known = new(
            built.KnownOn,
            built.Owner,
            new(
                subjects: built.Project!.Subjects,
                commitments: [],
                isInStateContract: true,
                energySaving: built.Project.EnergySaving,
                deficit: built.Project.Deficit,
                isFormerIndustrialSite: true,
                isPolluterInDefault: true
            ),
            built.Expenditures,
            built.Lines,
            built.Requests
        );
        return Given.Rules.Grants.Assess(known, instrument, Given.LawOn("2021-05-03")).Verdict();
    }
}
