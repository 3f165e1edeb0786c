using System.CommandLine;
using NodaTime;
using Pvd.Domain.Funding;
using Pvd.Domain.Json;
using Pvd.Rules;

namespace Pvd.Samples.Funding;

/// <summary><c>assess</c>: tells, for every request of a financing plan, what the law leaves of it and why; or writes the receipts.</summary>
internal static class AssessCommand
{
    private const string Help = """
        Instruit les demandes d’un plan de financement / assesses the requests of a financing plan

          --input PLAN.json   un plan (pvd-financing-plan/1) / one plan
          --input PLANS.jsonl un plan par ligne : une ligne refusée n’arrête pas les autres / one plan a line: a refused line stops no other

        Avec --json, des reçus (pvd-receipt/1) que « verify » relit : un objet pour une seule demande d’un plan, sinon un reçu par ligne.
        With --json, receipts that "verify" reads back: one object for the single request of a plan, else one receipt a line.

        Code de sortie : 0 tout est lu ; 1 des lignes d’un .jsonl ont été refusées ; 2 rien n’a pu être lu, et rien n’est écrit.
        Exit code: 0 all was read; 1 some lines of a .jsonl were refused; 2 nothing could be read, and nothing is written.
        """;

    internal static Command Create()
    {
        Option<FileInfo> input = new("--input") { Description = "PLAN.json | PLANS.jsonl", Required = true };
        Option<LocalDate?> on = Arguments.On(
            "Jour pris pour aujourd’hui ; sans lui, celui du plan (knownOn) / day taken for today; without it, that of the plan"
        );
        Option<bool> json = new("--json") { Description = "Écrit des reçus / writes receipts" };
        Option<string> language = Arguments.Language();
        PolicyOptions policies = new();
        Command command = new("assess", Help) { input, on, json, language };
        policies.AddTo(command);
        command.SetAction(parsed =>
        {
            Words words = new(Arguments.LanguageOf(parsed.GetValue(language)));
            Assessor assessor = new(new PvdRules(policies.Read(parsed)), parsed.GetValue(on));
            FileInfo file = parsed.GetValue(input)!;
            bool areLines = file.Extension.Equals(".jsonl", StringComparison.OrdinalIgnoreCase);
            IAnswerWriter writer = parsed.GetValue(json) ? new ReceiptLines(areLines, words) : new Explanations(words);
            using FileStream stream = file.OpenRead();
            return areLines ? Lines(stream, assessor, writer, words) : One(stream, assessor, writer, words);
        });
        return command;
    }

    private static int One(Stream stream, Assessor assessor, IAnswerWriter writer, Words words) =>
        FinancingPlan
            .Read(stream)
            .Match(
                plan =>
                {
                    writer.Write(plan, assessor.Assess(plan), line: null);
                    return Arguments.Done;
                },
                problems => Refuse(problems, words)
            );

    private static int Lines(Stream stream, Assessor assessor, IAnswerWriter writer, Words words)
    {
        int read = 0;
        int refused = 0;
        foreach (JsonLine<FinancingPlan> line in FinancingPlan.ReadLines(stream))
        {
            line.Result.Switch(
                plan =>
                {
                    read++;
                    writer.Write(plan, assessor.Assess(plan), line.Number);
                },
                problems =>
                {
                    refused++;
                    Refuse(problems, words);
                }
            );
        }

        if (read + refused == 0)
        {
            Console.Error.WriteLine(words.Say(Texts.NoPlan));
        }
        else if (refused > 0)
        {
            Console.Error.WriteLine(
                words.Say(Texts.LinesRefused, ("refused", words.Count(refused)), ("lines", words.Count(read + refused)))
            );
        }

        return read == 0 ? Arguments.Refused
            : refused > 0 ? Arguments.Differs
            : Arguments.Done;
    }

    private static int Refuse(IReadOnlyList<Problem> problems, Words words)
    {
        foreach (Problem problem in problems)
        {
            Console.Error.WriteLine(problem.Sentence(words.Language));
        }

        return Arguments.Refused;
    }
}
