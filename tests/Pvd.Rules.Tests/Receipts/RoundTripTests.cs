using System.Text;
using Pvd.Rules.Conventions;
using Pvd.Rules.Funding;
using Pvd.Rules.Governance;
using Pvd.Rules.Policies;
using Pvd.Rules.Receipts;
using Pvd.Rules.Tests.Generators;
using Pvd.Testing.Generators;

namespace Pvd.Rules.Tests.Receipts;

/// <summary>A receipt is read again, gives the same bytes, and is confirmed; whatever the dossier or the form.</summary>
[Properties(Arbitrary = [typeof(FormArbitraries), typeof(DomainArbitraries)], MaxTest = 100)]
public sealed class RoundTripTests
{
    [Property(MaxTest = 200)]
    public void Of_a_dossier_that_the_rules_know(DossierRecipe recipe, PvdPolicies policies)
    {
        foreach (Assessment answer in Engines.All(recipe, new(policies)))
        {
            AssertComesBack(answer);
        }
    }

    [Property]
    public void Of_any_dossier_however_strange(PvdDossier dossier, LocalDate today, PvdPolicies policies)
    {
        int year = dossier.ProjectManager?.Costs.Select(cost => cost.Year).FirstOrDefault(2022) ?? 2022;
        foreach (Assessment answer in Engines.All(dossier, year, Legislation.Embedded.At(today), new(policies)))
        {
            AssertComesBack(answer);
        }
    }

    [Property]
    public void Of_a_form(
        MembershipFacts membership,
        FrameworkDueFacts due,
        CommitteeFacts committee,
        ProjectManagerFacts post,
        PvdPolicies policies
    )
    {
        PvdRules rules = new(policies);
        LawInForce law = Given.LawOn("2023-06-15");
        AssertComesBack(rules.Membership.Assess(membership, law));
        AssertComesBack(rules.FrameworkDue.Assess(due, law));
        AssertComesBack(rules.Committee.Assess(committee, law));
        AssertComesBack(rules.ProjectManager.Assess(post, law));
    }

    [Fact]
    public void It_keeps_what_was_asked_and_answered()
    {
        PvdRules rules = Given.RulesWith(Rounding.Down);
        Receipt receipt = ReceiptText.Again(
            rules.ProjectManager.Assess(new DossierDraft().Build(), 2022, Given.LawOn("2022-03-15"))
        );

        Assert.Equal("project-manager", receipt.Engine);
        Assert.Equal(Given.Day("2022-03-15"), receipt.LawDay);
        Assert.Equal(Given.Day("2022-03-01"), receipt.KnownOn);
        Assert.Equal(Legislation.Embedded.Fingerprint, receipt.LawFingerprint);
        Assert.Equal(rules.Policies, receipt.Policies);
        Assert.Matches("^[0-9a-f]{64}$", receipt.FactsFingerprint);
        Assert.Equal(("favourable", "45000.00"), (receipt.Answer, receipt.Result.ToString()));
        Assert.Equal(
            ["ADH-10", "cdp.post-held", "cdp.rate", "cdp.ceiling", "cdp.payments"],
            receipt.Findings.Select(found => found.Rule)
        );
        Assert.Equal("CDP-02", receipt.Findings[3].Parameters[0].Id);
        Assert.Equal(Given.Day("2022-01-01"), receipt.Findings[3].Parameters[0].Day);
        Assert.Equal(
            ["grant", "employer-share", "first-payment", "balance"],
            receipt.Figures.Select(figure => figure.Id)
        );
        Assert.Empty(receipt.Missing);
    }

    [Fact]
    public void From_a_form_there_is_no_day_of_what_was_known()
    {
        Receipt receipt = ReceiptText.Again(Posts.Assess(new(2022)));

        Assert.Null(receipt.KnownOn);
        Assert.Equal(["membershipInForce", "from", "cost"], receipt.Missing.Select(missing => missing.Field));
        Assert.False(receipt.Result.IsKnown);
    }

    [Fact]
    public void The_facts_have_one_fingerprint_whatever_the_day_and_the_choices()
    {
        PvdDossier dossier = new DossierDraft().Build();
        string first = Receipt.Of(Given.Rules.Membership.Assess(dossier, Given.LawOn("2022-03-01"))).FactsFingerprint;
        string second = Receipt
            .Of(Given.RulesWith(Rounding.Up).Committee.Assess(dossier, Given.LawOn("2023-03-01")))
            .FactsFingerprint;

        Assert.Equal(first, second);
        Assert.NotEqual(
            first,
            Receipt
                .Of(
                    Given.Rules.Membership.Assess(
                        new DossierDraft { KnownOn = new(2022, 3, 2) }.Build(),
                        Given.LawOn("2022-03-01")
                    )
                )
                .FactsFingerprint
        );
    }

    [Fact]
    public void It_reads_the_same_under_any_culture_and_on_any_line_ending_of_the_platform()
    {
        string json = ReceiptText.Of(Posts.Assess(Posts.Of("62400.00")));

        Assert.DoesNotContain('\r', json);
        Assert.EndsWith("}\n", json, StringComparison.Ordinal);
        Assert.Contains("\"amount\": \"45000.00\"", json, StringComparison.Ordinal);
        Assert.Contains("\"lawDay\": \"2022-03-01\"", json, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_fact_that_is_nothing_there_is_no_receipt() =>
        Assert.Throws<ArgumentNullException>("assessment", () => Receipt.Of(null!));

    [Fact]
    public void The_stream_is_left_open_for_whoever_opened_it()
    {
        using MemoryStream stream = new();
        Receipt.Of(Posts.Assess(new(2022))).Write(stream);
        stream.Position = 0;

        Receipt.Read(stream).ValueOrThrow();

        Assert.True(stream.CanRead);
    }

    private static void AssertComesBack(Assessment answer)
    {
        Receipt written = Receipt.Of(answer);
        byte[] bytes = written.Bytes();
        using MemoryStream stream = new(bytes);
        Receipt read = Receipt.Read(stream).ValueOrThrow();

        Assert.Equal(Encoding.UTF8.GetString(bytes), Encoding.UTF8.GetString(read.Bytes()));
        Assert.Equal(written.Findings, read.Findings);
        Assert.Equal(written.Policies, read.Policies);
        Assert.Equal(written.Question, read.Question);
        Assert.IsType<Verification.Confirmed>(read.Verify(Legislation.Embedded));
    }
}
