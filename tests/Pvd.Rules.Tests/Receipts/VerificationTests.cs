using Pvd.Rules.Receipts;

namespace Pvd.Rules.Tests.Receipts;

/// <summary>One change in a receipt, and verifying names the place and tells facts, law and result apart.</summary>
public sealed class VerificationTests
{
    private static readonly string Sound = ReceiptText.Of(
        Given.Rules.ProjectManager.Assess(new DossierDraft().Build(), 2022, Given.LawOn("2022-03-01"))
    );

    [Fact]
    public void Unchanged_it_is_confirmed() =>
        Assert.IsType<Verification.Confirmed>(ReceiptText.Read(Sound).ValueOrThrow().Verify(Legislation.Embedded));

    [Fact]
    public void A_fact_that_changes_nothing_in_the_answer_is_a_matter_of_facts_alone()
    {
        string changed = ReceiptText.Change(Sound, "\"communes\"", "6454", "6455");

        AssertDiffers(changed, "facts $.question");
    }

    [Fact]
    public void A_fact_that_changes_the_answer_shows_in_both()
    {
        string changed = ReceiptText.Change(Sound, "\"costs\"", "62400.00", "40000.00");

        IReadOnlyList<string> found = Verify(changed);

        Assert.Equal("facts $.question", found[0]);
        Assert.All(found.Skip(1), difference => Assert.StartsWith("result ", difference, StringComparison.Ordinal));
        Assert.Contains("result $.result.amount", found);
        Assert.Contains("result $.figures[0].amount", found);
        Assert.DoesNotContain("result $.answer", found);
    }

    [Fact]
    public void A_parameter_is_a_matter_of_law()
    {
        string changed = ReceiptText.Change(Sound, "\"CDP-02\"", "\"45000.00\"", "\"46000.00\"");

        AssertDiffers(changed, "law $.findings[3].parameters[0]");
        Assert.Equal(
            "$.findings[3].parameters[0] : le paramètre CDP-02 vaut 45 000,00 € au 1er janvier 2022, et non 46 000,00 €",
            Reading.Typed(Differs(changed).Law[0].ToString())
        );
    }

    [Fact]
    public void A_parameter_that_was_not_read_is_a_matter_of_the_answer() =>
        AssertDiffers(
            ReceiptText.Change(Sound, "\"parameters\"", "\"CDP-01\"", "\"CDP-07\""),
            "result $.findings[2].parameters[0].id"
        );

    [Fact]
    public void The_result_is_named()
    {
        string changed = ReceiptText.Change(Sound, "\"result\"", "45000.00", "54000.00");

        AssertDiffers(changed, "result $.result.amount");
        Assert.Equal(
            "le calcul refait donne « 45 000,00 € », et non « 54 000,00 € »",
            Reading.Typed(Differs(changed).Result[0].Message.French)
        );
        Assert.Equal(
            "computed again, this gives \"€45,000.00\", not \"€54,000.00\"",
            Differs(changed).Result[0].Message.English
        );
    }

    [Fact]
    public void A_result_of_another_kind_is_told_though_it_reads_the_same()
    {
        string changed = ReceiptText.Change(
            Sound,
            "\"result\"",
            "\"amount\": \"45000.00\"",
            "\"fr\": \"45000.00\", \"en\": \"45000.00\""
        );

        AssertDiffers(changed, "result $.result.fr", "result $.result.en", "result $.result.amount");
    }

    [Theory]
    [InlineData("\"answer\"", "favourable", "unfavourable", "$.answer")]
    [InlineData("\"findings\"", "\"ADH-10\"", "\"ADH-1\"", "$.findings[0].rule")]
    [InlineData("\"findings\"", "\"met\"", "\"not-met\"", "$.findings[0].outcome")]
    [InlineData("\"findings\"", "est en vigueur", "n’est pas en vigueur", "$.findings[0].reason.fr")]
    [InlineData("\"findings\"", "is in force", "is not in force", "$.findings[0].reason.en")]
    [InlineData("\"facts\": [\n        {", "\"from\"", "\"since\"", "$.findings[1].facts[0].name")]
    [InlineData("\"facts\": [\n        {", "2022-01-01", "2022-01-02", "$.findings[1].facts[0].value.day")]
    [InlineData("\"threshold\"", "45000.00", "45000.01", "$.findings[3].threshold.amount")]
    [InlineData("\"distance\"", "-1800.00", "1800.00", "$.findings[3].distance.amount")]
    [InlineData("\"CDP-02\"", "2022-01-01", "2022-01-02", "$.findings[3].parameters[0].day")]
    [InlineData("\"figures\"", "\"grant\"", "\"aid\"", "$.figures[0].id")]
    [InlineData("\"figures\"", "17400.00", "17400.01", "$.figures[1].amount")]
    public void Whatever_was_answered_is_named_where_it_was_changed(
        string after,
        string was,
        string becomes,
        string path
    ) => AssertDiffers(ReceiptText.Change(Sound, after, was, becomes), "result " + path);

    [Fact]
    public void A_finding_taken_out_is_told()
    {
        int start = Sound.IndexOf("    {\n      \"rule\": \"cdp.payments\"", StringComparison.Ordinal);
        int end = Sound.IndexOf("\n  ],\n  \"figures\"", StringComparison.Ordinal);
        string changed = Sound[..start].TrimEnd().TrimEnd(',') + Sound[end..];

        Assert.All(
            Verify(changed),
            difference => Assert.StartsWith("result $.findings[4].", difference, StringComparison.Ordinal)
        );
        Assert.Equal(
            "le calcul refait donne aussi « cdp.payments »",
            Differs(changed).Result.Single(found => found.Path == "$.findings[4].rule").Message.French
        );
    }

    [Fact]
    public void A_finding_put_in_is_told()
    {
        const string Added = """
            {
                  "id": "bonus",
                  "amount": "1.00"
                },
            """;
        string changed = ReceiptText.Change(Sound, "\"figures\": [", "{", Added + "{");

        Assert.Contains("result $.figures[4].id", Verify(changed));
        Assert.Equal(
            "le calcul refait ne donne pas « balance »",
            Differs(changed).Result.Single(found => found.Path == "$.figures[4].id").Message.French
        );
    }

    [Fact]
    public void What_was_missing_is_compared_too()
    {
        string incomplete = ReceiptText.Of(Posts.Assess(new(2022)));

        AssertDiffers(
            ReceiptText.Change(incomplete, "\"missing\"", "\"from\"", "\"cost\""),
            "result $.missing[1].field"
        );
        AssertDiffers(
            ReceiptText.Change(incomplete, "\"missing\"", "\"isLaw\": false", "\"isLaw\": true"),
            "result $.missing[0].isLaw"
        );
    }

    [Fact]
    public void The_fingerprint_of_the_law_is_a_matter_of_law() =>
        AssertDiffers(
            Sound.Replace(Legislation.Embedded.Fingerprint, new string('0', 64), StringComparison.Ordinal),
            "law $.lawFingerprint"
        );

    [Fact]
    public void The_fingerprint_of_the_facts_is_a_matter_of_facts()
    {
        string fingerprint = ReceiptText.Read(Sound).ValueOrThrow().FactsFingerprint;

        AssertDiffers(Sound.Replace(fingerprint, new string('0', 64), StringComparison.Ordinal), "facts $.question");
    }

    [Fact]
    public void Under_newer_law_the_parameter_and_the_result_are_named_and_the_facts_stand()
    {
        using LawFolder folder = new();
        folder.Change("project-manager.json", "\"CDP-02\"", "\"45000.00\"", "\"46000.00\"");

        IReadOnlyList<string> found = ReceiptText.Differences(
            ReceiptText.Read(Sound).ValueOrThrow().Verify(folder.Law())
        );

        Assert.Equal(["law $.lawFingerprint", "law $.findings[3].parameters[0]"], found.Take(2));
        Assert.All(found.Skip(2), difference => Assert.StartsWith("result ", difference, StringComparison.Ordinal));
        Assert.Contains("result $.result.amount", found);
    }

    [Fact]
    public void Law_that_moves_without_changing_the_answer_is_told_alone()
    {
        using LawFolder folder = new();
        folder.Change("project-manager.json", "\"CDP-12\"", "\"value\": 1", "\"value\": 2");

        Assert.Equal(
            ["law $.lawFingerprint"],
            ReceiptText.Differences(ReceiptText.Read(Sound).ValueOrThrow().Verify(folder.Law()))
        );
    }

    [Fact]
    public void Other_choices_than_those_of_the_answer_show_in_the_result()
    {
        string receipt = ReceiptText.Of(Posts.Assess(Posts.Of("53333.33")));

        Assert.Contains(
            "result $.result.amount",
            Verify(ReceiptText.Change(receipt, "\"policies\"", "HalfUp", "Down"))
        );
    }

    [Fact]
    public void Another_day_of_the_law_shows_in_the_result()
    {
        string receipt = ReceiptText.Of(
            Given.Rules.FrameworkDue.Assess(new DossierDraft().Build(), Given.LawOn("2022-03-01"))
        );

        Assert.Contains(
            "result $.findings[1].distance.number",
            Verify(ReceiptText.Change(receipt, "\"lawDay\"", "2022-03-01", "2022-03-02"))
        );
    }

    [Fact]
    public void Without_law_there_is_nothing_to_verify() =>
        Assert.Throws<ArgumentNullException>("law", () => ReceiptText.Read(Sound).ValueOrThrow().Verify(null!));

    [Fact]
    public void Match_and_Switch_call_the_function_of_the_case()
    {
        Verification confirmed = ReceiptText.Read(Sound).ValueOrThrow().Verify(Legislation.Embedded);
        Verification differs = Differs(ReceiptText.Change(Sound, "\"result\"", "45000.00", "54000.00"));
        List<string> called = [];

        confirmed.Switch(_ => called.Add("confirmed"), _ => called.Add("differs"));
        differs.Switch(_ => called.Add("confirmed"), _ => called.Add("differs"));

        Assert.Equal(["confirmed", "differs"], called);
        Assert.True(confirmed.Match(_ => true, _ => false));
        Assert.False(differs.Match(_ => true, _ => false));
    }

    private static void AssertDiffers(string json, params string[] differences) =>
        Assert.Equal(differences, Verify(json));

    private static IReadOnlyList<string> Verify(string json) =>
        ReceiptText.Differences(ReceiptText.Read(json).ValueOrThrow().Verify(Legislation.Embedded));

    private static Verification.Differs Differs(string json) =>
        Assert.IsType<Verification.Differs>(ReceiptText.Read(json).ValueOrThrow().Verify(Legislation.Embedded));
}
