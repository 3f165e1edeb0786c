using Pvd.Rules.Receipts;

namespace Pvd.Rules.Tests.Kernel;

/// <summary>What every answer tells about itself.</summary>
public sealed class AssessmentTests
{
    [Fact]
    public void It_knows_its_engine_its_subject_its_law_and_its_choices()
    {
        LawInForce law = Given.LawOn("2022-03-01");
        PvdRules rules = Given.RulesWith(Rounding.Down);

        IReadOnlyList<Assessment> answers = Engines.All(new DossierDraft().Build(), 2022, law, rules);

        Assert.Equal(
            ["membership", "framework-due", "project-committee", "governance-bodies", "project-manager"],
            answers.Select(answer => answer.Engine)
        );
        Assert.Equal(
            [
                "Convention d’adhésion",
                "Échéance de la convention-cadre",
                "Comité de projet",
                "Instances du programme",
                "Chef de projet",
            ],
            answers.Select(answer => answer.Subject.French)
        );
        Assert.All(answers, answer => Assert.Same(law, answer.Law));
        Assert.All(answers, answer => Assert.Equal(rules.Policies, answer.Policies));
        Assert.Equal(ReceiptReader.Engines.Take(answers.Count), answers.Select(answer => answer.Engine));
    }

    [Fact]
    public void The_written_answer_is_the_headline_then_every_finding_with_its_number()
    {
        Assessment answer = Given.Rules.Membership.Assess(new DossierDraft().Build(), Given.LawOn("2022-03-01"));
        foreach (Language language in Reading.Languages)
        {
            string[] lines = answer.Explain(language).TrimEnd('\n').Split('\n');

            Assert.Equal(answer.Headline(language), lines[0]);
            Assert.Equal(
                answer.Findings.Select((finding, i) => $"{i + 1}. {finding.Sentence(language)}"),
                lines.Skip(1).Take(answer.Findings.Count)
            );
        }
    }

    [Fact]
    public void Engines_may_be_asked_from_many_threads_at_once()
    {
        PvdDossier dossier = new DossierDraft().Build();
        LawInForce law = Given.LawOn("2022-03-01");
        string expected = Given.Rules.ProjectManager.Assess(dossier, 2022, law).Explain(Language.French);

        string[] answers = new string[200];
        Parallel.For(
            0,
            answers.Length,
            i =>
                answers[i] = Given
                    .Rules.ProjectManager.Assess(dossier, 2022, Given.LawOn("2022-03-01"))
                    .Explain(Language.French)
        );

        Assert.All(answers, answer => Assert.Equal(expected, answer));
    }
}
