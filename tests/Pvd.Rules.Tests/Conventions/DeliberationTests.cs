using Pvd.Domain.Conventions;
using Pvd.Domain.Territories;

namespace Pvd.Rules.Tests.Conventions;

/// <summary>DEL-1 to DEL-7, ADH-24 and the annexes: met, broken by the smallest step, and not to be told.</summary>
public sealed class DeliberationTests
{
    private const string Today = "2023-03-01";

    [Theory]
    [InlineData("13", 13, 0, true, true, Outcome.Met)]
    [InlineData("13", 13, 13, true, true, Outcome.Met)]
    [InlineData("13", 13, 14, true, true, Outcome.NotMet)]
    [InlineData("13", 13, 0, true, false, Outcome.NotMet)]
    [InlineData("13", 13, 0, true, null, Outcome.Unknown)]
    [InlineData(null, 13, 0, true, true, Outcome.Unknown)]
    [InlineData("13", 13, 14, false, null, Outcome.Met)]
    [InlineData("13", 14, 13, false, null, Outcome.NotMet)]
    public void DEL_1_a_deliberation_says_what_it_must(
        string? number,
        int inFavour,
        int against,
        bool isAdopted,
        bool? authorises,
        Outcome expected
    )
    {
        Deliberation decision = new(
            "condom",
            number,
            Given.Day("2021-04-13"),
            subject: "adhésion",
            vote: new(inFavour, against),
            isAdopted: isAdopted,
            authorisesSignature: authorises
        );

        Assert.Equal(expected, Findings(Alone(decision), "DEL-1")[0].Outcome);
    }

    [Fact]
    public void DEL_1_a_signature_needs_a_deliberation()
    {
        DossierDraft draft = new DossierDraft().WithoutDeliberationOf("condom");

        Finding finding = Findings(draft, "DEL-1").First(finding => finding.Outcome == Outcome.NotMet);

        Assert.Contains("aucune délibération", finding.Reason(Language.French), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2021-04-15", "2021-04-16", Outcome.Met)]
    [InlineData("2021-04-15", "2023-03-02", Outcome.NotMet)]
    [InlineData("2021-04-15", "2023-03-01", Outcome.Met)]
    [InlineData(null, "2023-03-02", Outcome.NotMet)]
    [InlineData("2021-04-15", null, Outcome.Unknown)]
    [InlineData(null, null, Outcome.Unknown)]
    public void DEL_2_it_applies_once_published_and_sent(string? sent, string? published, Outcome expected) =>
        Assert.Equal(expected, Of("DEL-2", Alone(Sent(sent, published))));

    [Theory]
    [InlineData("2021-04-13", Outcome.Met)]
    [InlineData("2021-04-12", Outcome.NotMet)]
    [InlineData("2021-05-31", Outcome.Met)]
    [InlineData("2021-06-01", Outcome.NotMet)]
    [InlineData(null, Outcome.Unknown)]
    public void DEL_3_decided_then_sent_then_signed(string? sent, Outcome expected) =>
        Assert.Equal(expected, Of("DEL-3", Alone(Sent(sent, null))));

    [Fact]
    public void DEL_3_cannot_be_told_where_nobody_knows_the_deliberations() =>
        Assert.All(
            Findings(new() { Deliberations = null }, "DEL-3"),
            finding => Assert.Equal(Outcome.Unknown, finding.Outcome)
        );

    [Theory]
    [InlineData("2021-04-20", Outcome.Met)]
    [InlineData(null, Outcome.Unknown)]
    public void DEL_4_the_receipt_is_no_condition(string? sent, Outcome expected) =>
        Assert.Equal(expected, Of("DEL-4", Alone(Sent(sent, null))));

    [Theory]
    [InlineData("2022-04-20", Outcome.Met)]
    [InlineData(null, Outcome.Unknown)]
    public void DEL_5_no_time_limit_is_known(string? sent, Outcome expected) =>
        Assert.Equal(expected, Of("DEL-5", Alone(Sent(sent, null))));

    [Theory]
    [InlineData("2022-07-01", "electronic", 3500, Outcome.Met)]
    [InlineData("2022-07-01", "posting", 3499, Outcome.Met)]
    [InlineData("2022-07-01", "posting", 3500, Outcome.NotMet)]
    [InlineData("2022-07-01", "posting", null, Outcome.Unknown)]
    [InlineData("2022-07-01", null, 3499, Outcome.Unknown)]
    [InlineData("2022-06-30", "posting", 3500, null)]
    public void DEL_6_publication_is_electronic_save_in_small_communes(
        string published,
        string? form,
        int? population,
        Outcome? expected
    )
    {
        Deliberation decision = new(
            "condom",
            "13",
            Given.Day("2021-04-13"),
            publishedOn: Given.Day(published),
            publication: form is null ? null : PublicationForm.FromValue(form)
        );
        DossierDraft draft = Alone(decision).WithCommune(0, population, DossierDraft.Tenareze);

        Assert.Equal(expected, Findings(draft, "DEL-6").SingleOrDefault()?.Outcome);
    }

    [Fact]
    public void DEL_6_an_EPCI_publishes_electronically()
    {
        DossierDraft draft = new DossierDraft { Deliberations = [] };
        draft.Deliberations.Add(
            new(
                "tenareze",
                "7",
                Given.Day("2022-09-13"),
                publishedOn: Given.Day("2022-09-16"),
                publication: PublicationForm.Posting
            )
        );

        Assert.Equal(Outcome.NotMet, Assert.Single(Findings(draft, "DEL-6")).Outcome);
    }

    [Theory]
    [InlineData(new[] { "condom", "valence", "tenareze" }, Outcome.Met)]
    [InlineData(new[] { "condom", "tenareze" }, Outcome.NotMet)]
    [InlineData(null, Outcome.Unknown)]
    public void DEL_7_an_amendment_goes_before_every_assembly(string[]? decided, Outcome expected)
    {
        DossierDraft draft = new();
        draft.Amendments.Add(
            new(
                1,
                deliberations: decided?.Select(party => new Deliberation(party, "9", Given.Day("2022-11-20"))),
                signatures: []
            )
        );

        Assert.Equal(expected, Of("DEL-7", draft));
    }

    [Theory]
    [InlineData(new[] { "condom", "valence", "tenareze", "prefet" }, Outcome.Met)]
    [InlineData(new[] { "condom", "valence", "tenareze" }, Outcome.NotMet)]
    [InlineData(null, Outcome.Unknown)]
    public void ADH_24_an_amendment_needs_every_signature(string[]? signatories, Outcome expected)
    {
        DossierDraft draft = new();
        draft.Amendments.Add(
            new(
                1,
                deliberations: new[] { "condom", "valence", "tenareze" }.Select(party => new Deliberation(
                    party,
                    "9",
                    Given.Day("2022-11-20")
                )),
                signatures: signatories?.Select(party => new Signature(
                    party,
                    Given.Day("2022-12-01"),
                    draft.Parties!.Single(known => known.Id == party).Role.Head()
                ))
            )
        );

        Assert.Equal(expected, Of("ADH-24", draft));
    }

    [Fact]
    public void Annexes_are_compared_with_those_expected()
    {
        DossierDraft whole = new()
        {
            Annexes = [new(AnnexKind.TerritorySheet), new(AnnexKind.ActionSheets), new(AnnexKind.Budget)],
        };
        DossierDraft without = new() { Annexes = [new(AnnexKind.TerritorySheet), new(AnnexKind.Budget)] };

        Assert.Equal(Outcome.Met, Of("act.annexes", whole));
        Assert.Equal(Outcome.NotMet, Of("act.annexes", without));
        Assert.Equal(Outcome.Unknown, Of("act.annexes", new() { Annexes = null }));
    }

    [Fact]
    public void A_day_after_the_file_was_closed_is_told_with_its_object()
    {
        DossierDraft draft = new DossierDraft().Signs("condom", "2121-05-31", SigningCapacity.Mayor);

        Finding finding = Assert.Single(Given.Rules.Acts.DatesToCheck(draft.Build(), Given.LawOn(Today)));

        Assert.Contains("signature de Condom", finding.Reason(Language.French), StringComparison.Ordinal);
        Assert.Contains("31 mai 2121", Reading.Typed(finding.Reason(Language.French)), StringComparison.Ordinal);
    }

    [Fact]
    public void Everything_known_and_in_order_is_favourable()
    {
        DossierDraft draft = new()
        {
            Annexes = [new(AnnexKind.TerritorySheet), new(AnnexKind.ActionSheets), new(AnnexKind.Budget)],
            Deliberations =
            [
                .. new[] { "condom", "valence", "tenareze" }.Select(party => new Deliberation(
                    party,
                    "9",
                    Given.Day("2021-04-20"),
                    Given.Day("2021-04-22"),
                    "adhésion",
                    new(12),
                    authorisesSignature: true,
                    publishedOn: Given.Day("2021-04-22"),
                    publication: PublicationForm.Posting
                )),
            ],
        };

        Assert.Equal("favourable 2023-03-01", Given.Rules.Acts.Assess(draft.Build(), Given.LawOn(Today)).Verdict());
    }

    private static Deliberation Sent(string? sent, string? published) =>
        new("condom", "13", Given.Day("2021-04-13"), Given.DayOrNull(sent), publishedOn: Given.DayOrNull(published));

    /// <summary>A dossier with one délibération and one signature, both of Condom.</summary>
    private static DossierDraft Alone(Deliberation decision) =>
        new()
        {
            Deliberations = [decision],
            Signatures = [new("condom", DossierDraft.SignedOn, SigningCapacity.Mayor)],
        };

    private static Outcome Of(string rule, DossierDraft draft) => Assert.Single(Findings(draft, rule)).Outcome;

    private static IReadOnlyList<Finding> Findings(DossierDraft draft, string rule) =>
        Given.Rules.Acts.Assess(draft.Build(), Given.LawOn(Today)).Of(rule);
}
