using System.Text;
using Pvd.Domain.Funding;
using Pvd.Rules.Policies;
using Pvd.Rules.Receipts;
using Pvd.Rules.Tests.Generators;
using static Pvd.Domain.Funding.FundingInstrument;

namespace Pvd.Rules.Tests.Grants;

/// <summary>A receipt of a grant gives the same bytes again, is confirmed, and names the place where it was changed.</summary>
[Properties(Arbitrary = [typeof(GrantCaseArbitraries)], MaxTest = 300)]
public sealed class GrantReceiptTests
{
    private static readonly string Sound = ReceiptText.Of(
        TwoDotations().Assess(Dsil, "2023-03-01", Plans.With(funding: new(givesWayFirst: [Fnadt])))
    );

    [Property]
    public void It_comes_back_with_the_same_bytes_and_is_confirmed(GrantCase asked)
    {
        Receipt written = Receipt.Of(asked.Assess());
        byte[] bytes = written.Bytes();
        using MemoryStream stream = new(bytes);
        Receipt read = Receipt.Read(stream).ValueOrThrow();

        Assert.Equal(Encoding.UTF8.GetString(bytes), Encoding.UTF8.GetString(read.Bytes()));
        Assert.Equal(written.Findings, read.Findings);
        Assert.Equal(asked.Policies, read.Policies);
        Assert.Equal(written.Question, read.Question);
        Assert.IsType<Verification.Confirmed>(read.Verify(Legislation.Embedded));
    }

    [Property]
    public void Another_amount_is_named(GrantCase asked)
    {
        string receipt = ReceiptText.Of(asked.Assess());
        if (receipt.Contains("\"result\": {", StringComparison.Ordinal))
        {
            string changed = ReceiptText.Change(receipt, "\"result\"", "\"amount\": \"", "\"amount\": \"9");

            Assert.Equal(["result $.result.amount"], Verify(changed));
        }
    }

    [Fact]
    public void The_name_of_a_private_owner_stays_out()
    {
        Plans plan = new() { Owner = new(OwnerKind.Private, "Camille Exemple"), Deficit = "100.00" };
        plan.Asks(BrownfieldRecycling, "50.00", year: 2021);

        string receipt = ReceiptText.Of(plan.Assess(BrownfieldRecycling, "2021-05-03"));

        Assert.DoesNotContain("Camille", receipt, StringComparison.Ordinal);
        Assert.Equal([], Verify(receipt));
    }

    [Fact]
    public void A_fact_is_named_as_a_fact_and_what_it_changes_as_a_result()
    {
        IReadOnlyList<string> found = Verify(
            ReceiptText.Change(
                Sound,
                "\"expenditures\"",
                "\"eligiblePart\": \"400000.00\"",
                "\"eligiblePart\": \"390000.00\""
            )
        );

        Assert.Equal("facts $.question", found[0]);
        Assert.All(found.Skip(1), difference => Assert.StartsWith("result ", difference, StringComparison.Ordinal));
        Assert.Contains("result $.result.amount", found);
    }

    [Fact]
    public void A_fact_that_changes_nothing_in_the_answer_is_a_matter_of_facts_alone() =>
        Assert.Equal(["facts $.question"], Verify(ReceiptText.Change(Sound, "\"owner\"", "1500", "1501")));

    [Fact]
    public void A_parameter_is_a_matter_of_law()
    {
        string changed = ReceiptText.Change(Sound, "\"DETR-15\"", "4/5", "5/6");

        Assert.Matches(@"^law \$\.findings\[\d+\]\.parameters\[0\]$", Assert.Single(Verify(changed)));
    }

    [Fact]
    public void Under_newer_law_the_parameter_and_the_result_are_named()
    {
        using LawFolder folder = new();
        folder.Change("detr.json", "\"DETR-15\"", "\"80\"", "\"75\"");

        IReadOnlyList<string> found = ReceiptText.Differences(
            ReceiptText.Read(Sound).ValueOrThrow().Verify(folder.Law())
        );

        Assert.Equal("law $.lawFingerprint", found[0]);
        Assert.Matches(@"^law \$\.findings\[\d+\]\.parameters\[0\]$", found[1]);
        Assert.Contains("result $.result.amount", found);
        Assert.DoesNotContain(found, difference => difference.StartsWith("facts", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("\"result\"", "160000.00", "170000.00", "$.result.amount")]
    [InlineData("\"answer\"", "favourable", "unfavourable", "$.answer")]
    [InlineData("\"findings\"", "\"met\"", "\"not-met\"", "$.findings[0].outcome")]
    [InlineData("\"figures\"", "180000.00", "180000.01", "$.figures[0].amount")]
    public void What_was_answered_is_named_where_it_was_changed(
        string after,
        string was,
        string becomes,
        string path
    ) => Assert.Equal(["result " + path], Verify(ReceiptText.Change(Sound, after, was, becomes)));

    [Theory]
    [InlineData("\"rounding\"", "HalfUp", "Down", false)]
    [InlineData("\"regimeDate\"", "\"Award\"", "\"Request\"", false)]
    [InlineData("\"combinedBase\"", "Union", "Smallest", false)]
    [InlineData("\"dotations\"", "Separate", "Merged", true)]
    [InlineData("\"givesWayFirst\"", "FNADT", "DETR", true)]
    public void A_choice_shows_in_the_answer(string after, string was, string becomes, bool decides)
    {
        Receipt changed = ReceiptText.Read(ReceiptText.Change(Sound, "\"policies\": {", after, after)).ValueOrThrow();
        IReadOnlyList<string> found = Verify(
            ReceiptText.Change(Sound, "\"policies\": {" + Between(Sound, "\"policies\": {", after), was, becomes)
        );

        Assert.IsType<Verification.Confirmed>(changed.Verify(Legislation.Embedded));
        Assert.All(found, difference => Assert.StartsWith("result ", difference, StringComparison.Ordinal));
        Assert.Equal(
            decides,
            found.Any(difference => difference.EndsWith("$.result.amount", StringComparison.Ordinal))
        );
    }

    [Fact]
    public void A_request_that_the_plan_has_not_is_told_with_its_place()
    {
        string changed = ReceiptText.Change(Sound, "\"question\"", "\"request\": \"DSIL\"", "\"request\": \"DSID\"");

        Assert.Contains(ReceiptText.Read(changed).Problems, problem => problem.Code == "receipt.no-such-request");
    }

    [Fact]
    public void It_names_no_person()
    {
        // A plan has no place for a person; names of bodies, projects and lines are the caller's own words and come back as they are.
        Assert.DoesNotContain("person", Sound, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("representative", Sound, StringComparison.OrdinalIgnoreCase);
    }

    private static Plans TwoDotations()
    {
        Plans plan = new() { Base = "400000.00", Owner = Plans.Commune(year: 2022) };
        return plan.Asks(Detr, rate: "40", year: 2023).Asks(Dsil, rate: "45", year: 2023);
    }

    private static IReadOnlyList<string> Verify(string json) =>
        ReceiptText.Differences(ReceiptText.Read(json).ValueOrThrow().Verify(Legislation.Embedded));

    private static string Between(string text, string first, string last)
    {
        int from = text.IndexOf(first, StringComparison.Ordinal) + first.Length;
        return text[from..(text.IndexOf(last, from, StringComparison.Ordinal) + last.Length)];
    }
}
