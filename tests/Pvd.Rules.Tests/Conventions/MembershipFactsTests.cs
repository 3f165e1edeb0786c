using Pvd.Rules.Conventions;

namespace Pvd.Rules.Tests.Conventions;

/// <summary>The same act, asked about in a form.</summary>
public sealed class MembershipFactsTests
{
    private static readonly LawInForce Law = Given.LawOn("2022-03-01");

    [Fact]
    public void With_everything_in_order_the_act_is_in_force_since_the_last_signature()
    {
        Assessment<LocalDate> answer = Assess(Sound());

        Assert.Equal("favourable 2021-05-31", answer.Verdict());
        Assert.Equal(["ADH-1 met", "ADH-3 met", "ADH-6 met", "ADH-7 met", "ADH-8 met"], answer.Outcomes());
    }

    [Theory]
    [InlineData(
        "communesSigned",
        "ADH-3",
        "Il manque la signature d’une commune bénéficiaire au moins. L’EPCI ne signe pas à la place d’une commune."
    )]
    [InlineData("epciSigned", "ADH-1", "Il manque la signature de l’EPCI.")]
    [InlineData("prefectSigned", "ADH-1", "Il manque la signature du préfet de département.")]
    [InlineData("communesBelongToEpci", "ADH-6", "Hors de l’EPCI qui signe : une commune bénéficiaire au moins.")]
    [InlineData(
        "authorised",
        "ADH-7",
        "Signé sans pouvoir : un signataire au moins (qualité ou délibération préalable manquante)."
    )]
    public void One_no_and_exactly_one_condition_fails(string field, string rule, string french)
    {
        Assessment<LocalDate> answer = Assess(Sound(no: field));

        Assert.Equal("unfavourable", answer.Verdict());
        Finding finding = Assert.Single(answer.Findings, found => found.Outcome == Outcome.NotMet);
        Assert.Equal((rule, french), (finding.Rule.Id, finding.Reason(Language.French)));
    }

    [Theory]
    [InlineData("communesSigned")]
    [InlineData("epciSigned")]
    [InlineData("prefectSigned")]
    [InlineData("lastSignedOn")]
    [InlineData("communesBelongToEpci")]
    [InlineData("authorised")]
    public void What_is_not_known_names_the_field_to_ask_next(string field)
    {
        Assessment<LocalDate> answer = Assess(Sound(unknown: field));

        Assert.Equal("incomplete", answer.Verdict());
        Assert.Equal([field], answer.MissingFields());
    }

    [Fact]
    public void An_empty_form_asks_for_every_field_in_the_order_of_the_checks() =>
        Assert.Equal(
            ["epciSigned", "prefectSigned", "communesSigned", "communesBelongToEpci", "authorised"],
            Assess(new()).MissingFields()
        );

    [Fact]
    public void The_population_decides_nothing()
    {
        Assert.Equal("favourable 2021-05-31", Assess(Sound(unknown: "largestPopulation")).Verdict());
        Assert.Equal(Outcome.NotMet, Assess(Sound(population: 20_000)).The("ADH-8").Outcome);
        Assert.Equal("favourable 2021-05-31", Assess(Sound(population: 20_000)).Verdict());
    }

    [Fact]
    public void A_last_signature_of_tomorrow_has_not_been_given_whoever_gives_it()
    {
        MembershipFacts facts = new(true, true, true, Given.Day("2022-03-02"), true, true, 6454);

        Assessment<LocalDate> answer = Assess(facts);

        Assert.Equal("unfavourable", answer.Verdict());
        Assert.Equal(
            "La dernière signature nécessaire est datée du 2 mars 2022 : au 1er mars 2022, elle n’est pas donnée.",
            Reading.Typed(
                Assert.Single(answer.Findings, found => found.Outcome == Outcome.NotMet).Reason(Language.French)
            )
        );
        Assert.Equal(
            "favourable 2022-03-02",
            Given.Rules.Membership.Assess(facts, Given.LawOn("2022-03-02")).Verdict()
        );
    }

    [Fact]
    public void A_missing_answer_reads_as_something_to_say()
    {
        Assert.Equal(
            "Convention d’adhésion : on ne peut pas encore répondre. Il reste à préciser si le préfet de département a signé.",
            Assess(Sound(unknown: "prefectSigned")).Headline(Language.French)
        );
        Assert.Equal(
            "Membership convention: no answer can be given yet. Missing: whether the prefect of the département has signed.",
            Assess(Sound(unknown: "prefectSigned")).Headline(Language.English)
        );
    }

    [Fact]
    public void A_population_is_not_negative() =>
        Assert.Throws<ArgumentOutOfRangeException>(
            "largestPopulation",
            () => new MembershipFacts(largestPopulation: -1)
        );

    [Fact]
    public void Nothing_may_be_missing_from_the_call()
    {
        Assert.Throws<ArgumentNullException>("facts", () => Given.Rules.Membership.Assess((MembershipFacts)null!, Law));
        Assert.Throws<ArgumentNullException>("law", () => Given.Rules.Membership.Assess(new MembershipFacts(), null!));
        Assert.Throws<ArgumentNullException>("dossier", () => Given.Rules.Membership.Assess((PvdDossier)null!, Law));
        Assert.Throws<ArgumentNullException>(
            "law",
            () => Given.Rules.Membership.Assess(new DossierDraft().Build(), null!)
        );
    }

    private static Assessment<LocalDate> Assess(MembershipFacts facts) => Given.Rules.Membership.Assess(facts, Law);

    private static MembershipFacts Sound(string? no = null, string? unknown = null, int population = 6454)
    {
        bool? Answer(string field) => field == unknown ? null : field != no;
        return new(
            Answer("communesSigned"),
            Answer("epciSigned"),
            Answer("prefectSigned"),
            unknown == "lastSignedOn" ? null : DossierDraft.SignedOn,
            Answer("communesBelongToEpci"),
            Answer("authorised"),
            unknown == "largestPopulation" ? null : population
        );
    }
}
