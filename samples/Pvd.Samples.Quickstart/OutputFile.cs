using Pvd.Documents;
using Pvd.Rules;
using Pvd.Rules.Receipts;

namespace Pvd.Samples.Quickstart;

/// <summary>A file to write. All are made in memory first, so that a fault leaves nothing half-written.</summary>
internal sealed record OutputFile(string Name, byte[] Content)
{
    internal static IReadOnlyList<OutputFile> MakeAll(Answers answers) =>
        [
            new("convention-adhesion.docx", MembershipConventionDocument.Render(answers.Dossier, answers.Law)),
            .. answers.All.Select(answer => new OutputFile($"recu-{answer.Engine}.json", ReceiptOf(answer))),
        ];

    internal static void WriteAll(IReadOnlyList<OutputFile> files, DirectoryInfo folder)
    {
        folder.Create();
        foreach (OutputFile file in files)
        {
            string target = Path.Combine(folder.FullName, file.Name);
            File.WriteAllBytes(target + ".part", file.Content);
            File.Move(target + ".part", target, overwrite: true);
        }
    }

    private static byte[] ReceiptOf(Assessment answer)
    {
        using MemoryStream buffer = new();
        Receipt.Of(answer).Write(buffer);
        return buffer.ToArray();
    }
}
