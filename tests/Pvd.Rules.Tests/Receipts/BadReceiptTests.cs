using Pvd.Domain.Json;
using Pvd.Rules.Receipts;
using Pvd.Rules.Tests.Generators;

namespace Pvd.Rules.Tests.Receipts;

/// <summary>A bad receipt gives problems with their places, never an exception.</summary>
[Properties(Arbitrary = [typeof(FormArbitraries)])]
public sealed class BadReceiptTests
{
    private static readonly string FromDossier = ReceiptText.Of(
        Given.Rules.ProjectManager.Assess(new DossierDraft().Build(), 2022, Given.LawOn("2022-03-01"))
    );

    private static readonly string FromForm = ReceiptText.Of(
        Posts.Assess(Posts.Of("90000.00", 2022, "2022-02-01", "2022-11-30", Posts.Anah("2022-01-01")))
    );

    public static TheoryData<string, string, string, string, string> Faults =>
        new()
        {
            { "\"format\"", "pvd-receipt/1", "pvd-receipt/2", "json.wrong-value", "$.format" },
            { "\"engine\"", "project-manager", "oracle", "json.wrong-value", "$.engine" },
            { "\"lawDay\"", "2022-03-01", "2022-02-30", "json.wrong-value", "$.lawDay" },
            { "\"lawDay\"", "2022-03-01", "9999-12-31", "receipt.law-day", "$.lawDay" },
            { "\"answer\"", "favourable", "granted", "json.wrong-value", "$.answer" },
            { "\"result\"", "\"amount\": \"45000.00\"", "\"amount\": 45000", "json.wrong-value", "$.result.amount" },
            {
                "\"result\"",
                "\"amount\": \"45000.00\"",
                "\"amount\": \"45000.00\", \"number\": 3",
                "receipt.value",
                "$.result"
            },
            { "\"result\"", "\"amount\": \"45000.00\"", "", "receipt.value", "$.result" },
            { "\"result\"", "\"amount\": \"45000.00\"", "\"fr\": \"x\"", "receipt.value", "$.result" },
            { "\"findings\"", "\"met\"", "\"maybe\"", "json.wrong-value", "$.findings[0].outcome" },
            { "\"findings\"", "\"rule\"", "\"ruel\"", "json.unknown-member", "$.findings[0].ruel" },
            { "\"rounding\"", "HalfUp", "Sideways", "json.wrong-value", "$.policies.rounding" },
            { "\"rounding\"", "HalfUp", "0", "json.wrong-value", "$.policies.rounding" },
            { "\"figures\"", "17400.00", "lots", "json.wrong-value", "$.figures[1].amount" },
            { "\"lawFingerprint\"", "\"lawFingerprint\"", "\"fingerprint\"", "json.missing-member", "$" },
            { "\"question\"", "\"year\": 2022,", "", "receipt.year", "$.question" },
            { "\"question\"", "2022", "22", "json.wrong-value", "$.question.year" },
            { "\"knownOn\"", "2022-03-01", "2022-03-02", "receipt.known-on", "$.knownOn" },
            { "\"question\"", "\"communes\"", "\"comunes\"", "json.missing-member", "$.question.dossier" },
        };

    [Theory]
    [MemberData(nameof(Faults))]
    public void Each_fault_has_its_place(string after, string was, string becomes, string code, string path)
    {
        IReadOnlyList<Problem> problems = ReceiptText
            .Read(ReceiptText.Change(FromDossier, after, was, becomes))
            .Problems;

        Problem problem = Assert.Single(problems, found => found.Code == code && found.Path == path);
        Assert.True(problem.Line > 0);
        Assert.DoesNotMatch(Reading.Placeholder(), problem.Sentence(Language.French));
        Assert.DoesNotMatch(Reading.Placeholder(), problem.Sentence(Language.English));
    }

    [Theory]
    [InlineData("\"form\"", "\"year\": 2022", "\"year\": 2023", "receipt.year", "$.question")]
    [InlineData(
        "\"form\"",
        "\"until\": \"2022-11-30\"",
        "\"until\": \"2022-01-31\"",
        "dossier.ends-before-it-begins",
        "$.question.form.until"
    )]
    [InlineData(
        "\"form\"",
        "\"cost\": \"90000.00\"",
        "\"cost\": \"-1.00\"",
        "json.wrong-value",
        "$.question.form.cost"
    )]
    [InlineData("\"question\"", "\"form\"", "\"from\"", "receipt.no-facts", "$.question")]
    [InlineData(
        "\"anah\"",
        "\"from\": \"2022-01-01\"",
        "\"from\": 2022",
        "json.wrong-value",
        "$.question.form.anah[0].from"
    )]
    public void Each_fault_of_a_form_has_its_place(
        string after,
        string was,
        string becomes,
        string code,
        string path
    ) =>
        Assert.Contains(
            ReceiptText.Read(ReceiptText.Change(FromForm, after, was, becomes)).Problems,
            found => found.Code == code && found.Path == path
        );

    [Fact]
    public void Every_problem_comes_at_once()
    {
        string json = ReceiptText.Change(FromDossier, "\"engine\"", "project-manager", "oracle");
        json = ReceiptText.Change(json, "\"findings\"", "\"met\"", "\"maybe\"");
        json = ReceiptText.Change(json, "\"rounding\"", "HalfUp", "Sideways");

        Assert.Equal(
            ["$.engine", "$.findings[0].outcome", "$.policies.rounding"],
            ReceiptText.Read(json).Problems.Select(problem => problem.Path)
        );
    }

    [Fact]
    public void A_form_of_one_engine_is_none_for_another()
    {
        string json = ReceiptText.Change(FromForm, "\"engine\"", "project-manager", "membership");

        Assert.NotEmpty(ReceiptText.Read(json).Problems);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"format\":\"pvd-dossier/1\"}")]
    [InlineData("not JSON at all")]
    public void What_is_no_receipt_is_refused(string json) => Assert.NotEmpty(ReceiptText.Read(json).Problems);

    [Property(MaxTest = 1500)]
    public void A_receipt_damaged_anywhere_is_refused_or_verified_but_never_fails(
        bool isForm,
        uint place,
        byte length,
        uint other,
        bool inserts
    )
    {
        string sound = isForm ? FromForm : FromDossier;
        int at = (int)(place % (uint)sound.Length);
        int end = Math.Min(sound.Length, at + (length % 12));
        int from = (int)(other % (uint)(sound.Length - 12));
        string damaged = sound[..at] + (inserts ? sound.Substring(from, length % 12) : "") + sound[end..];

        Verification? verification = ReceiptText
            .Read(damaged)
            .Match<Verification?>(receipt => receipt.Verify(Legislation.Embedded), _ => null);

        Assert.True(verification is not null || ReceiptText.Read(damaged).Problems.Count > 0);
    }

    [Property(MaxTest = 500)]
    public void A_receipt_with_another_number_or_day_is_refused_or_verified_but_never_fails(
        bool isForm,
        uint place,
        uint digit
    )
    {
        char[] sound = (isForm ? FromForm : FromDossier).ToCharArray();
        int[] digits = [.. Enumerable.Range(0, sound.Length).Where(i => char.IsAsciiDigit(sound[i]))];
        sound[digits[place % (uint)digits.Length]] = (char)('0' + (digit % 10));

        ReceiptText
            .Read(new string(sound))
            .Switch(receipt => receipt.Verify(Legislation.Embedded), problems => Assert.NotEmpty(problems));
    }
}
