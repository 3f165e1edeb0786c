using System.CommandLine;
using NodaTime;
using Pvd.Domain;
using Pvd.Rules;
using Pvd.Rules.Receipts;

namespace Pvd.Samples.Conventions;

/// <summary><c>check</c>: what is in order, what is not and what cannot be told, rule by rule, with the article.</summary>
internal static class CheckCommand
{
    private const string Help = """
        Ce qui est en ordre, ce qui ne l’est pas, ce qu’on ne sait pas / what is in order, what is not, what cannot be told

        Code de sortie : 0 rien ne s’y oppose ; 1 une condition fait défaut ; 2 le dossier est refusé.
        Exit code: 0 nothing stands against it; 1 a condition fails; 2 the dossier is refused.
        """;

    private static readonly PvdRules Rules = new();

    internal static Command Create()
    {
        Option<FileInfo> dossier = Arguments.Dossier();
        Option<LocalDate?> on = Arguments.On();
        Option<Language> language = Arguments.Language();
        Option<bool> json = Arguments.Json(
            "Écrit un reçu par réponse, un par ligne / writes a receipt an answer, one a line"
        );
        Command command = new("check", Help) { dossier, on, language, json };
        command.SetAction(parsed =>
            Arguments.Read(
                parsed.GetValue(dossier)!,
                parsed.GetValue(language),
                read =>
                {
                    LawInForce law = Legislation.Embedded.At(parsed.GetValue(on) ?? read.KnownOn);
                    IReadOnlyList<Assessment> answers = Answers(read, law);
                    if (parsed.GetValue(json))
                    {
                        WriteReceipts(answers);
                    }
                    else
                    {
                        Explain(answers, Rules.Acts.DatesToCheck(read, law), parsed.GetValue(language));
                    }

                    return answers.Any(IsUnfavourable) ? Arguments.SomethingIsWrong : Arguments.Done;
                }
            )
        );
        return command;
    }

    private static IReadOnlyList<Assessment> Answers(PvdDossier dossier, LawInForce law) =>
        [
            Rules.Membership.Assess(dossier, law),
            Rules.FrameworkDue.Assess(dossier, law),
            Rules.Acts.Assess(dossier, law),
            .. dossier.Framework is null
                ? []
                : new Assessment[]
                {
                    Rules.Framework.Assess(dossier, law),
                    Rules.Ort.Assess(dossier, law),
                    Rules.OrtEffects.Assess(dossier, law),
                },
            .. dossier.Crte is null ? [] : new Assessment[] { Rules.Crte.Assess(dossier, law) },
            Rules.Committee.Assess(dossier, law),
            .. Rules.Committee.AtMeetings(dossier, law),
            .. dossier.Bodies is null ? [] : new Assessment[] { Rules.Bodies.Assess(dossier, law) },
        ];

    /// <summary>An act that does not claim the effect of an ORT, or is not in force yet, is at no fault for not having it.</summary>
    private static bool IsUnfavourable(Assessment answer) =>
        !answer.Findings.Any(finding =>
            finding.Rule.Id is "ort.claimed" or "ort.in-force" && finding.Outcome == Outcome.NotMet
        )
        && answer.Findings.Any(finding => finding.Outcome == Outcome.NotMet && finding.Rule.Severity == Severity.Error);

    private static void Explain(IReadOnlyList<Assessment> answers, IReadOnlyList<Finding> dates, Language language)
    {
        LocalDate today = answers[0].Law.Day;
        Console.Out.Write(string.Join('\n', answers.Select(answer => Dated(answer, today, language))));
        if (dates.Count > 0)
        {
            Console.Out.WriteLine($"\n{Texts.Dates.In(language)}");
            foreach (Finding date in dates)
            {
                Console.Out.WriteLine($"- {date.Sentence(language)}");
            }
        }
    }

    /// <summary>An answer about another day than the one that was asked for is that of a meeting.</summary>
    private static string Dated(Assessment answer, LocalDate today, Language language) =>
        answer.Law.Day == today
            ? answer.Explain(language)
            : $"{Texts.Meeting.Fill("{day}", answer.Law.Day).In(language)}\n{answer.Explain(language)}";

    private static void WriteReceipts(IReadOnlyList<Assessment> answers)
    {
        using Stream output = Console.OpenStandardOutput();
        foreach (Assessment answer in answers)
        {
            using MemoryStream receipt = new();
            Receipt.Of(answer).Write(receipt);
            // One a line: a receipt is written with line feeds between its members only.
            output.Write([.. receipt.ToArray().Where(octet => octet != '\n'), (byte)'\n']);
        }
    }
}
