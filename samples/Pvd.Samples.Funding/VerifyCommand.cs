using System.CommandLine;
using Pvd.Domain;
using Pvd.Domain.Json;
using Pvd.Rules;
using Pvd.Rules.Receipts;

namespace Pvd.Samples.Funding;

/// <summary><c>verify</c>: assesses the facts of a receipt again, and tells whether facts, law and result are those it states.</summary>
internal static class VerifyCommand
{
    private const string Help = """
        Refait le calcul de reçus / computes receipts again

        Le fichier est un reçu, ou en porte un par ligne ; « - » est l’entrée standard.
        The file is a receipt, or has one on each line; "-" is the standard input.

        Code de sortie, le plus élevé de ceux des reçus : 0 confirmé, 1 différent, 2 illisible.
        Exit code, the highest of those of the receipts: 0 confirmed, 1 differs, 2 unreadable.
        """;

    internal static Command Create()
    {
        Argument<string> file = new("RECEIPT.json") { Description = "Reçu(s) (pvd-receipt/1) / receipt(s)" };
        Option<string> language = Arguments.Language();
        Command command = new("verify", Help) { file, language };
        command.SetAction(parsed =>
            Run(Bytes(parsed.GetValue(file)!), new Words(Arguments.LanguageOf(parsed.GetValue(language))))
        );
        return command;
    }

    private static byte[] Bytes(string file)
    {
        using Stream stream = file == "-" ? Console.OpenStandardInput() : File.OpenRead(file);
        using MemoryStream bytes = new();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static int Run(byte[] file, Words words)
    {
        int worst = Arguments.Done;
        foreach ((int? line, ReadResult<Receipt> result) in ReceiptFile.Read(file))
        {
            int code = result.Match(receipt => Verify(receipt, line, words), problems => Refuse(problems, line, words));
            worst = Math.Max(worst, code);
        }

        return worst;
    }

    private static int Verify(Receipt receipt, int? line, Words words)
    {
        string title = words.Say(
            Texts.Receipt,
            ("engine", receipt.Engine),
            ("day", words.Day(receipt.LawDay)),
            ("law", receipt.LawFingerprint[..Math.Min(12, receipt.LawFingerprint.Length)])
        );
        Console.Out.WriteLine(words.AtLine(line, title));
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

    private static int Refuse(IReadOnlyList<Problem> problems, int? line, Words words)
    {
        foreach (Problem problem in problems)
        {
            // What is read alone counts its lines from its own first one.
            string sentence = line is null
                ? problem.Sentence(words.Language)
                : problem.Path + words.Colon + words.Say(problem.Message);
            Console.Error.WriteLine(words.AtLine(line, sentence));
        }

        return Arguments.Refused;
    }
}
