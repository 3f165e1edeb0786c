using System.CommandLine;
using Pvd.Domain;
using Pvd.Domain.Json;
using Pvd.Rules;
using Pvd.Rules.Receipts;

namespace Pvd.Samples.Funding;

/// <summary><c>verify</c>: assesses the facts of a receipt again, and tells whether facts, law and result are those it states.</summary>
internal static class VerifyCommand
{
    internal static Command Create()
    {
        Argument<FileInfo> file = new("RECEIPT.json") { Description = "Reçu (pvd-receipt/1) / receipt" };
        Option<string> language = Arguments.Language();
        Command command = new("verify", "Refait le calcul d’un reçu / computes a receipt again") { file, language };
        command.SetAction(parsed =>
        {
            Words words = new(Arguments.LanguageOf(parsed.GetValue(language)));
            using FileStream stream = parsed.GetValue(file)!.OpenRead();
            return Receipt.Read(stream).Match(receipt => Verify(receipt, words), problems => Refuse(problems, words));
        });
        return command;
    }

    private static int Verify(Receipt receipt, Words words)
    {
        Console.Out.WriteLine(
            words.Say(
                Texts.Receipt,
                ("engine", receipt.Engine),
                ("day", words.Day(receipt.LawDay)),
                ("law", receipt.LawFingerprint[..Math.Min(12, receipt.LawFingerprint.Length)])
            )
        );
        return receipt
            .Verify(Legislation.Embedded)
            .Match(
                _ =>
                {
                    Console.Out.WriteLine(words.Say(Texts.Confirmed));
                    return Arguments.Done;
                },
                found =>
                {
                    Console.Out.WriteLine(words.Say(Texts.Differs));
                    Tell(Texts.Facts, found.Facts, words);
                    Tell(Texts.Law, found.Law, words);
                    Tell(Texts.Result, found.Result, words);
                    return Arguments.Differs;
                }
            );
    }

    private static void Tell(Localized part, IReadOnlyList<Difference> differences, Words words)
    {
        Console.Out.WriteLine(
            words.Say(part) + words.Colon + (differences.Count == 0 ? words.Say(Texts.Same) : differences.Count)
        );
        foreach (Difference difference in differences)
        {
            Console.Out.WriteLine($"- {difference.Path}{words.Colon}{words.Say(difference.Message)}");
        }
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
