using Pvd.Domain.Conventions;
using static Pvd.Rules.Tests.Support.Crtes;

namespace Pvd.Rules.Tests.Conventions;

/// <summary>CRTE-1 to CRTE-10, ACR-1 and ACR-2.</summary>
public sealed class CrteTests
{
    [Fact]
    public void A_sound_contract_is_in_order()
    {
        Assessment<LocalDate> answer = Judge();

        Assert.Equal("favourable 2021-06-15", answer.Verdict());
        Assert.Equal(
            [
                "CRTE-6 met",
                "CRTE-2 met",
                "crte.proposal met",
                "CRTE-3 met",
                "CRTE-4 met",
                "crte.duration met",
                "crte.protocols met",
                "CRTE-5 met",
                "CRTE-1 met",
                "CRTE-7 met",
                "CRTE-9 met",
                "CRTE-10 met",
            ],
            answer.Outcomes()
        );
    }

    [Theory]
    [InlineData("CRTE-1")]
    [InlineData("CRTE-7")]
    [InlineData("CRTE-9")]
    [InlineData("CRTE-10")]
    public void CRTE_1_CRTE_7_CRTE_9_and_CRTE_10_are_good_to_know(string rule)
    {
        Finding finding = Judge().The(rule);

        Assert.Equal((Outcome.Met, Severity.Information), (finding.Outcome, finding.Rule.Severity));
        Assert.NotEmpty(finding.Rule.Source);
    }

    [Theory]
    [InlineData("2024-04-29", 0)]
    [InlineData("2024-04-30", 1)]
    public void CRTE_8_is_told_from_the_day_of_the_instruction(string today, int times) =>
        Assert.Equal(times, Judge(today: today).Of("CRTE-8").Count);

    [Fact]
    public void CRTE_2_one_EPCI_at_least()
    {
        Assert.Equal("unfavourable", Judge(Contract(perimeter: [])).Verdict());
        Assert.Equal(Outcome.NotMet, Judge(Contract(perimeter: [])).The("CRTE-2").Outcome);
        Assert.Equal(
            ["crte.perimeter", "crte.department"],
            Judge(new(Act(), content: CrteElement.All)).The("CRTE-2").Missing.Select(missing => missing.Field)
        );
    }

    [Theory]
    [InlineData("2021-01-15", Outcome.Met)]
    [InlineData("2021-01-16", Outcome.NotMet)]
    [InlineData(null, Outcome.Unknown)]
    public void CRTE_2_the_perimeter_is_proposed_by_15_January_2021(string? on, Outcome outcome)
    {
        Assessment<LocalDate> answer = Judge(Contract(proposedOn: on));

        Assert.Equal(outcome, answer.The("crte.proposal").Outcome);
        Assert.Equal("favourable 2021-06-15", answer.Verdict());
    }

    [Theory]
    [InlineData("2021-06-30", "2021-12-31", Outcome.Met)]
    [InlineData("2021-07-01", "2021-12-31", Outcome.NotMet)]
    [InlineData("2021-07-01", "2022-01-03", Outcome.NotMet)]
    [InlineData("2021-07-01", "2022-01-04", Outcome.Met)]
    [InlineData("2022-01-31", "2022-06-01", Outcome.Met)]
    [InlineData("2022-02-01", "2022-06-01", Outcome.NotMet)]
    public void CRTE_3_the_last_day_to_sign_was_put_off(string on, string today, Outcome outcome) =>
        Assert.Equal(outcome, Judge(Contract(Act(Given.Day(on))), today).The("CRTE-3").Outcome);

    [Theory]
    [InlineData("2021-06-30", Outcome.Met)]
    [InlineData("2021-07-01", Outcome.NotMet)]
    public void CRTE_3_a_contract_still_to_sign_is_late_after_that_day(string today, Outcome outcome) =>
        Assert.Equal(outcome, Judge(Contract(Act(without: ["prefet"])), today).The("CRTE-3").Outcome);

    [Fact]
    public void CRTE_3_cannot_be_told_without_the_signatures() =>
        Assert.Equal(
            ["crte.signatures"],
            Judge(Contract(new(Parties, [FrameworkDraft.Voted("tenareze", "1", new(2021, 5, 18), 40)])))
                .The("CRTE-3")
                .Missing.Select(missing => missing.Field)
        );

    [Theory]
    [InlineData("territorial-project")]
    [InlineData("orientations")]
    [InlineData("action-plan")]
    [InlineData("financial-protocol")]
    [InlineData("governance")]
    public void CRTE_4_one_element_less(string element)
    {
        Assessment<LocalDate> answer = Judge(Contract(content: CrteElement.All.Where(known => known.Value != element)));

        Assert.Equal("unfavourable", answer.Verdict());
        Assert.Equal(Outcome.NotMet, answer.The("CRTE-4").Outcome);
    }

    [Fact]
    public void CRTE_4_and_CRTE_5_ask_for_the_content()
    {
        Assessment<LocalDate> answer = Judge(
            new(Act(), 6, [DossierDraft.Tenareze], DepartmentCode.Parse("32"), protocols: Protocols)
        );

        Assert.Equal(["crte.content"], answer.MissingFields());
        Assert.Equal(Outcome.Unknown, answer.The("CRTE-5").Outcome);
    }

    [Theory]
    [InlineData(6, Outcome.Met)]
    [InlineData(5, Outcome.NotMet)]
    [InlineData(7, Outcome.NotMet)]
    [InlineData(null, Outcome.Unknown)]
    public void CRTE_4_six_years(int? years, Outcome outcome)
    {
        Assessment<LocalDate> answer = Judge(Contract(years: years));

        Assert.Equal(
            (outcome, Severity.Warning),
            (answer.The("crte.duration").Outcome, answer.The("crte.duration").Rule.Severity)
        );
        Assert.Equal("favourable 2021-06-15", answer.Verdict());
    }

    [Theory]
    [InlineData("2023-12-31", Outcome.Met)]
    [InlineData("2024-01-01", Outcome.NotMet)]
    public void CRTE_4_each_civil_year_has_its_protocol(string today, Outcome outcome) =>
        Assert.Equal(outcome, Judge(today: today).The("crte.protocols").Outcome);

    [Fact]
    public void CRTE_4_a_protocol_without_a_day_leaves_it_open()
    {
        Finding finding = Judge(Contract(protocols: [Protocols[0], new(2022), Protocols[2]])).The("crte.protocols");

        Assert.Equal(Outcome.Unknown, finding.Outcome);
        Assert.Equal("crte.protocols.signedOn", Assert.Single(finding.Missing).Field);
        Assert.Equal(
            ["crte.protocols"],
            Judge(new(Act(), 6, [DossierDraft.Tenareze], DepartmentCode.Parse("32"), content: CrteElement.All))
                .The("crte.protocols")
                .Missing.Select(missing => missing.Field)
        );
    }

    [Fact]
    public void CRTE_5_ecology_warns_and_decides_nothing()
    {
        Assessment<LocalDate> answer = Judge(
            Contract(content: CrteElement.All.Where(known => !known.Equals(CrteElement.Ecology)))
        );

        Assert.Equal(
            (Outcome.NotMet, Severity.Warning),
            (answer.The("CRTE-5").Outcome, answer.The("CRTE-5").Rule.Severity)
        );
        Assert.Equal("favourable 2021-06-15", answer.Verdict());
    }

    [Theory]
    [InlineData("prefet", "Il manque la signature du préfet de département.")]
    [InlineData("tenareze", "Il manque la signature de l’EPCI.")]
    public void CRTE_6_the_State_and_the_EPCI_sign(string party, string told)
    {
        Assessment<LocalDate> answer = Judge(Contract(Act(without: [party])));

        Assert.Equal("unfavourable", answer.Verdict());
        Assert.Equal(told, answer.The("CRTE-6").Reason(Language.French));
    }

    [Fact]
    public void CRTE_6_a_grouping_may_stand_for_the_EPCI()
    {
        SignedAct act = new(
            [new("petr", SignatoryRole.Grouping, "PETR du Pays d’Armagnac"), Parties[1]],
            [FrameworkDraft.Voted("petr", "D-50", new(2021, 5, 18), 40)],
            [
                new("petr", SignedOn, SigningCapacity.LegalRepresentative),
                new("prefet", SignedOn, SigningCapacity.DepartmentPrefect),
            ]
        );

        Assert.Equal("favourable 2021-06-15", Judge(Contract(act)).Verdict());
    }

    [Fact]
    public void CRTE_6_without_the_contract_it_is_asked_for()
    {
        Assessment<LocalDate> answer = Given.Rules.Crte.Assess(
            new DossierDraft().Build(),
            Given.LawOn(Frameworks.Today)
        );

        Assert.Equal("incomplete", answer.Verdict());
        Assert.Equal(["crte"], answer.MissingFields());
    }

    [Theory]
    [InlineData("2021-04-22", "2021-04-22", Outcome.Met)]
    [InlineData("2021-04-22", "2023-03-02", Outcome.NotMet)]
    [InlineData("2021-04-22", null, Outcome.Unknown)]
    public void ACR_1_the_State_and_the_region_sign(string state, string? partner, Outcome outcome) =>
        Assert.Equal(
            outcome,
            WithAgreement(new(RecoveryLevel.Region, "Occitanie", Given.DayOrNull(state), Given.DayOrNull(partner)))
                .The("ACR-1")
                .Outcome
        );

    [Theory]
    [InlineData(true, "Gers : accord signé le 12 mai 2021 ; il mobilise la DSID.")]
    [InlineData(false, "Gers : accord signé le 12 mai 2021 ; il ne mobilise pas la DSID.")]
    [InlineData(null, "Gers : accord signé le 12 mai 2021.")]
    public void ACR_2_the_departement_may_draw_on_the_DSID(bool? dsid, string told) =>
        Assert.Equal(
            told,
            Reading.Typed(
                WithAgreement(new(RecoveryLevel.Department, "Gers", new(2021, 5, 12), new(2021, 5, 12), dsid))
                    .The("ACR-2")
                    .Reason(Language.French)
            )
        );

    [Fact]
    public void ACR_2_without_its_days_it_cannot_be_told_and_nothing_depends_on_it()
    {
        Assessment<LocalDate> answer = WithAgreement(new(RecoveryLevel.Department, "Gers"));

        Assert.Equal(Outcome.Unknown, answer.The("ACR-2").Outcome);
        Assert.Equal("favourable 2021-06-15", answer.Verdict());
    }

    private static Assessment<LocalDate> WithAgreement(RecoveryAgreement agreement) =>
        Given.Rules.Crte.Assess(Dossier(agreements: [agreement]), Given.LawOn(Frameworks.Today));
}
