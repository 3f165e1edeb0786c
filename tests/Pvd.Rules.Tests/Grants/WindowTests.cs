using Pvd.Domain.Funding;
using static Pvd.Domain.Funding.FundingInstrument;

namespace Pvd.Rules.Tests.Grants;

/// <summary>Shares and funds that had their day: what is answered inside, outside and on the edge of each window.</summary>
public sealed class WindowTests
{
    [Theory]
    [InlineData("2020-06-30", "incomplete")]
    [InlineData("2020-07-01", "favourable 30000.00")]
    [InlineData("2021-12-31", "favourable 30000.00")]
    [InlineData("2022-01-01", "incomplete")]
    public void The_exceptional_DSIL(string today, string verdict)
    {
        Plans plan = new() { Subjects = [ProjectSubject.HealthResilience] };
        plan.Asks(DsilExceptional, rate: "30", year: 2021);

        Assert.Equal(verdict, plan.Assess(DsilExceptional, today).Verdict());
    }

    [Theory]
    [InlineData("ecological-transition", true)]
    [InlineData("health-resilience", true)]
    [InlineData("public-heritage", true)]
    [InlineData("mobility", false)]
    [InlineData("digital", false)]
    [InlineData("population-growth", false)]
    public void The_themes_of_the_exceptional_DSIL_are_a_closed_list(string subject, bool isTheme)
    {
        Plans plan = new() { Subjects = [ProjectSubject.FromValue(subject)] };
        plan.Asks(DsilExceptional, rate: "30", year: 2021);

        Assert.Equal(
            isTheme ? "favourable 30000.00" : "unfavourable",
            plan.Assess(DsilExceptional, "2021-03-01").Verdict()
        );
    }

    [Theory]
    [InlineData("2020-11-17", "incomplete")]
    [InlineData("2020-11-18", "favourable 30000.00")]
    [InlineData("2021-12-31", "favourable 30000.00")]
    [InlineData("2022-01-01", "for-judgement 30000.00")]
    public void The_DSIL_for_energy(string today, string verdict) =>
        Assert.Equal(verdict, Energy(DsilEnergy, Plans.Commune()).Assess(DsilEnergy, today).Verdict());

    [Theory]
    [InlineData("2021-12-31", "2021-12-31", null, "favourable 30000.00")]
    [InlineData("2021-12-31", "2022-01-01", null, "for-judgement 30000.00")]
    [InlineData("2021-12-31", null, null, "for-judgement 30000.00")]
    [InlineData("2021-12-31", "2022-01-01", "2022-03-31", "favourable 30000.00")]
    [InlineData("2021-12-31", "2022-04-01", "2022-03-31", "for-judgement 30000.00")]
    [InlineData("2021-12-31", null, "2022-06-30", "favourable 30000.00")]
    public void The_DSIL_for_energy_is_committed_and_the_contract_notified_in_time(
        string awarded,
        string? contract,
        string? derogation,
        string verdict
    )
    {
        Plans plan = Energy(
            DsilEnergy,
            Plans.Commune(),
            new Award(Given.Day(awarded), Given.Euros("30000.00"), Given.Day(awarded))
        );
        plan.Commitments = contract is null
            ? []
            : [new(CommitmentKind.WorksContract, Given.Day("2021-12-20"), Given.Day(contract))];
        if (derogation is not null)
        {
            plan.Decides(PrefectDecisionKind.CommitmentExtension, "2021-12-28", until: derogation);
        }

        Assert.Equal(verdict, plan.Assess(DsilEnergy, "2022-05-02").Verdict());
    }

    [Fact]
    public void The_saving_aimed_at_by_the_DSIL_for_energy_decides_nothing()
    {
        Plans plan = Energy(DsilEnergy, Plans.Commune());
        plan.Saving = "29";

        Assessment<Euro> answer = plan.Assess(DsilEnergy, "2021-05-03");

        Assert.Equal("favourable 30000.00", answer.Verdict());
        Assert.Equal(Outcome.NotMet, answer.The("dsil-ene.saving").Outcome);
    }

    [Fact]
    public void The_DSIL_for_energy_renovates_what_stands()
    {
        Plans plan = Energy(DsilEnergy, Plans.Commune());
        plan.Subjects = [ProjectSubject.EnergyRenovation, ProjectSubject.NewConstruction];

        Assert.Equal("unfavourable", plan.Assess(DsilEnergy, "2021-05-03").Verdict());
    }

    [Theory]
    [InlineData("2018-12-31", "incomplete")]
    [InlineData("2019-01-01", "favourable 30000.00")]
    public void The_DSID_since_2019(string today, string verdict)
    {
        Plans plan = new() { Owner = new(OwnerKind.Department, department: DepartmentCode.Parse("23")) };
        plan.Asks(Dsid, rate: "30", year: 2019);

        Assert.Equal(verdict, plan.Assess(Dsid, today).Verdict());
    }

    [Theory]
    [InlineData("2017-12-31", "incomplete")]
    [InlineData("2018-01-01", "favourable 30000.00")]
    public void The_DSIL_since_2018(string today, string verdict)
    {
        Plans plan = new();
        plan.Asks(Dsil, rate: "30", year: 2018);

        Assert.Equal(verdict, plan.Assess(Dsil, today).Verdict());
    }

    // More than 30 % in 2023, at least 40 % from March 2025 to the end of the year; of 2024 nothing was read. The rate of the grant is published by nobody.
    [Theory]
    [InlineData("2023-01-01", "29", false)]
    [InlineData("2023-01-01", "30", false)]
    [InlineData("2023-12-31", "30", false)]
    [InlineData("2023-12-31", "31", true)]
    [InlineData("2024-01-01", "10", null)]
    [InlineData("2024-06-03", "60", null)]
    [InlineData("2025-02-28", "60", null)]
    [InlineData("2025-03-01", "39", false)]
    [InlineData("2025-03-01", "40", true)]
    [InlineData("2025-12-31", "39", false)]
    [InlineData("2025-12-31", "40", true)]
    [InlineData("2026-01-01", "40", null)]
    public void The_saving_that_the_green_fund_asks_for(string today, string saving, bool? reaches)
    {
        Plans plan = new() { Subjects = [ProjectSubject.EnergyRenovation], Saving = saving };
        plan.Asks(FondsVert, rate: "30", year: Given.Day(today).Year);

        Assessment<Euro> answer = plan.Assess(FondsVert, today);

        Assert.Equal(reaches == false ? "unfavourable" : "incomplete", answer.Verdict());
        Assert.Equal(
            reaches switch
            {
                true => Outcome.Met,
                false => Outcome.NotMet,
                null => Outcome.Unknown,
            },
            answer.The("fonds-vert.saving").Outcome
        );
        Assert.Contains(answer.Of("fonds-vert.rate"), found => found.Outcome == Outcome.Unknown);
    }

    [Fact]
    public void The_green_fund_pays_no_new_building()
    {
        Plans plan = new() { Subjects = [ProjectSubject.NewConstruction] };
        plan.Asks(FondsVert, rate: "30", year: 2023);

        Assert.Equal("unfavourable", plan.Assess(FondsVert, "2023-05-02").Verdict());
    }

    [Theory]
    [InlineData(false, true, "unfavourable")]
    [InlineData(true, false, "unfavourable")]
    [InlineData(true, true, "incomplete")]
    [InlineData(null, true, "incomplete")]
    public void Depollution_is_for_former_sites_whose_polluter_is_gone(bool? site, bool? polluter, string verdict) =>
        Assert.Equal(verdict, Depollution(site, polluter, "2021-02-01", null).Verdict());

    [Theory]
    [InlineData("2021-02-01", "2021-01-31", Outcome.NotMet)]
    [InlineData("2021-02-01", "2021-02-01", Outcome.Met)]
    [InlineData("2021-02-01", null, Outcome.Met)]
    [InlineData(null, "2021-02-01", Outcome.NotMet)]
    public void Depollution_whose_contract_was_notified_before_the_request(
        string? received,
        string? notified,
        Outcome outcome
    ) => Assert.Equal(outcome, Depollution(true, true, received, notified).The("ademe.contract").Outcome);

    [Fact]
    public void Of_a_depollution_only_the_bounds_of_the_edition_of_2019_are_known()
    {
        // The base stops at 1.5 M€ and the rate at 55 %, but which rate is whose was not read.
        Plans plan = new() { Owner = new(OwnerKind.Private), Base = "2000000.00" };
        plan.Asks(BrownfieldDepollution, "2000000.00", year: 2020, received: "2020-02-03");

        Assert.Equal(Given.Euros("825000.00"), plan.Assess(BrownfieldDepollution, "2020-11-05").Amounts()["grant"]);
        Assert.Equal(Given.Euros("2000000.00"), plan.Assess(BrownfieldDepollution, "2020-11-06").Amounts()["grant"]);
    }

    [Theory]
    [InlineData("2025-12-31", "unfavourable")]
    [InlineData("2026-01-01", "incomplete")]
    public void New_construction_is_refused_by_the_editions_that_were_read(string today, string verdict)
    {
        Plans plan = new() { Subjects = [ProjectSubject.NewConstruction] };

        Assert.Equal(verdict, plan.Asks(FondsVert, rate: "30", year: 2025).Assess(FondsVert, today).Verdict());
    }

    private static Plans Energy(FundingInstrument instrument, ProjectOwner owner, Award? award = null)
    {
        Plans plan = new() { Owner = owner, Subjects = [ProjectSubject.EnergyRenovation] };
        return plan.Asks(instrument, rate: "30", year: 2021, received: "2021-01-05", award: award);
    }

    private static Assessment<Euro> Depollution(bool? site, bool? polluter, string? received, string? notified)
    {
        IReadOnlyList<Commitment> acts = notified is null
            ? []
            : [new(CommitmentKind.WorksContract, Given.Day("2021-01-20"), Given.Day(notified))];
        FinancingPlan plan = new(
            Given.Day("2021-05-03"),
            new(OwnerKind.Private),
            new(commitments: acts, isFormerIndustrialSite: site, isPolluterInDefault: polluter),
            [new("works", Given.Euros("100000.00"), eligiblePart: Given.Euros("100000.00"))],
            [],
            [
                new(
                    "soil",
                    BrownfieldDepollution,
                    2021,
                    Given.Euros("30000.00"),
                    events: received is null ? [] : [new(GrantEventKind.Received, Given.Day(received))]
                ),
            ]
        );
        return Given.Rules.Grants.Assess(plan, "soil", Given.LawOn("2021-05-03"));
    }
}
