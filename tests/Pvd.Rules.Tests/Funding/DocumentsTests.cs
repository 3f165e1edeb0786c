using Pvd.Rules.Funding;

namespace Pvd.Rules.Tests.Funding;

/// <summary>Whatever the answer, it lists the papers to join, in both languages.</summary>
public sealed class DocumentsTests
{
    private static readonly string[] Always =
    [
        "request-form",
        "membership-convention",
        "job-description",
        "regional-framing",
    ];

    public static TheoryData<string, ProjectManagerFacts, bool> Answers =>
        new()
        {
            { "favourable", Posts.Of("62400.00"), false },
            { "favourable", Posts.Of("62400.00", anah: Posts.Anah("2022-01-01")), true },
            { "favourable", new(2022, true, Given.Euros("40000.00"), Given.Day("2022-01-01")), true },
            { "unfavourable", new(2022, false), true },
            { "unfavourable", Posts.Of("62400.00", from: "2023-01-01"), false },
            { "incomplete", new(2022), true },
            { "incomplete", Posts.Of(null), false },
            { "incomplete", Posts.Of("62400.00", year: 2026), false },
            { "incomplete", Posts.Of("90000.00", anah: Posts.Anah("2022-01-01", started: "2021-12-01")), true },
        };

    [Theory]
    [MemberData(nameof(Answers))]
    public void Every_answer_lists_them(string answer, ProjectManagerFacts facts, bool withAnah)
    {
        Assessment<Euro> assessed = Posts.Assess(facts);

        Assert.Equal(answer, assessed.AnswerCode);
        Assert.Equal(withAnah ? [.. Always, "anah-operation"] : Always, assessed.Documents.Select(paper => paper.Id));
        Assert.All(
            assessed.Documents,
            paper =>
            {
                Assert.NotEqual(paper.Label.French, paper.Label.English);
                Assert.Contains(
                    $"- {paper.Label.French} — {paper.Reference}\n",
                    assessed.Explain(Language.French),
                    StringComparison.Ordinal
                );
                Assert.Contains(
                    $"- {paper.Label.English} — {paper.Reference}\n",
                    assessed.Explain(Language.English),
                    StringComparison.Ordinal
                );
            }
        );
    }

    [Fact]
    public void From_a_dossier_too() =>
        Assert.Equal(
            Always,
            Given
                .Rules.ProjectManager.Assess(new DossierDraft().Build(), 2022, Given.LawOn("2022-03-01"))
                .Documents.Select(paper => paper.Id)
        );

    [Fact]
    public void The_other_engines_ask_for_none()
    {
        PvdDossier dossier = new DossierDraft().Build();

        Assert.Empty(Given.Rules.Membership.Assess(dossier, Given.LawOn("2022-03-01")).Documents);
        Assert.Empty(Given.Rules.Committee.Assess(dossier, Given.LawOn("2022-03-01")).Documents);
        Assert.Empty(Given.Rules.FrameworkDue.Assess(dossier, Given.LawOn("2022-03-01")).Documents);
    }
}
