namespace Pvd.Rules.Tests.Conventions;

/// <summary>ADH-8: below 20 000 inhabitants at selection; a warning only.</summary>
public sealed class PopulationTests
{
    private static readonly LawInForce Law = Given.LawOn("2022-03-01");

    [Theory]
    [InlineData(0, Outcome.Met)]
    [InlineData(19_999, Outcome.Met)]
    [InlineData(20_000, Outcome.NotMet)]
    [InlineData(20_001, Outcome.NotMet)]
    public void Twenty_thousand_is_too_many(int population, Outcome outcome)
    {
        Assessment<LocalDate> answer = Assess(new DossierDraft().WithCommune(0, population, DossierDraft.Tenareze));

        Finding finding = answer.The("ADH-8");
        Assert.Equal((outcome, Severity.Warning), (finding.Outcome, finding.Rule.Severity));
        Assert.Equal("favourable 2021-05-31", answer.Verdict());
        Assert.Equal(20_000, finding.Threshold.Number);
        Assert.Equal(20_000 - Math.Max(population, 1137), finding.Distance.Number);
        Assert.Equal(["PRG-2"], finding.Parameters.Select(reading => reading.Id));
    }

    [Fact]
    public void It_reads_as_something_to_check()
    {
        Assessment<LocalDate> answer = Assess(new DossierDraft().WithCommune(0, 24_000, DossierDraft.Tenareze));

        Assert.Equal(
            "À vérifier : Condom (24 000), pour un seuil de 20 000 habitants lors de la sélection.",
            Reading.Typed(answer.The("ADH-8").Reason(Language.French))
        );
    }

    [Fact]
    public void It_names_the_population_of_each_commune() =>
        Assert.Equal(
            "Chaque commune compte moins de 20 000 habitants : Condom (6 454) et Valence-sur-Baïse (1 137).",
            Reading.Typed(Assess(new()).The("ADH-8").Reason(Language.French))
        );

    [Fact]
    public void Not_knowing_one_is_told_and_decides_nothing()
    {
        Assessment<LocalDate> answer = Assess(new DossierDraft().WithCommune(1, null, DossierDraft.Tenareze));

        Finding finding = answer.The("ADH-8");
        Assert.Equal(Outcome.Unknown, finding.Outcome);
        Assert.Equal(["communes[1].population"], finding.Missing.Select(missing => missing.Field));
        Assert.Equal("la population de Valence-sur-Baïse", finding.Missing[0].Label.French);
        Assert.Equal("favourable 2021-05-31", answer.Verdict());
    }

    [Fact]
    public void One_that_is_too_large_is_told_whatever_the_others_are()
    {
        DossierDraft draft = new DossierDraft()
            .WithCommune(0, 24_000, DossierDraft.Tenareze)
            .WithCommune(1, null, DossierDraft.Tenareze);

        Assert.Equal(Outcome.NotMet, Assess(draft).The("ADH-8").Outcome);
    }

    [Fact]
    public void Without_a_threshold_in_the_law_nothing_is_said_of_the_communes()
    {
        using LawFolder folder = new();
        folder.Change("membership-convention.json", "\"PRG-2\"", "2020-10-01", "2023-10-01");

        Assessment<LocalDate> answer = Given.Rules.Membership.Assess(
            new DossierDraft().Build(),
            folder.Law().At(Given.Day("2022-03-01"))
        );

        Finding finding = answer.The("ADH-8");
        Assert.Equal("Le seuil de population n’est pas connu.", finding.Reason(Language.French));
        Assert.True(Assert.Single(finding.Missing).IsLaw);
        Assert.Equal("favourable 2021-05-31", answer.Verdict());
    }

    [Theory]
    [InlineData("Le Blanc", "la population du Blanc")]
    [InlineData("Les Andelys", "la population des Andelys")]
    [InlineData("La Souterraine", "la population de La Souterraine")]
    [InlineData("L’Isle-Jourdain", "la population de L’Isle-Jourdain")]
    [InlineData("Airvault", "la population d’Airvault")]
    [InlineData("Œuilly", "la population d’Œuilly")]
    [InlineData("Étampes", "la population d’Étampes")]
    [InlineData("Lens", "la population de Lens")]
    public void The_name_of_a_commune_follows_its_preposition(string name, string french)
    {
        DossierDraft draft = new();
        draft.Communes.Add(new(InseeCommuneCode.Parse("32001"), name, null, DossierDraft.Tenareze));

        Assert.Equal(french, Assert.Single(Assess(draft).The("ADH-8").Missing).Label.French);
    }

    private static Assessment<LocalDate> Assess(DossierDraft draft) =>
        Given.Rules.Membership.Assess(draft.Build(), Law);
}
