using System.Text.Json;
using Pvd.Domain;
using Pvd.Domain.Funding;
using Pvd.Domain.Json;

namespace Pvd.Samples.Templates;

/// <summary>Reads a dossier or a financing plan, whichever its <c>format</c> says.</summary>
internal static class SourceFile
{
    private const string Plan = "pvd-financing-plan/";
    private const int FirstBytes = 1 << 16;

    /// <summary>Reads the file; <c>null</c>, with every problem told, when it is refused.</summary>
    internal static ISourceFile? Read(FileInfo file, Words words)
    {
        bool isPlan;
        using (FileStream beginning = file.OpenRead())
        {
            isPlan = FormatOf(beginning)?.StartsWith(Plan, StringComparison.Ordinal) == true;
        }

        using FileStream stream = file.OpenRead();
        return isPlan
            ? FinancingPlan.Read(stream).Match<ISourceFile?>(plan => new PlanFile(plan), Refuse)
            : PvdDossier.Read(stream).Match<ISourceFile?>(dossier => new DossierFile(dossier), Refuse);

        ISourceFile? Refuse(IReadOnlyList<Problem> problems)
        {
            words.List(
                Console.Error,
                isPlan ? Texts.PlanRefused : Texts.DossierRefused,
                [.. problems.Select(problem => problem.Sentence(words.Language))]
            );
            return null;
        }
    }

    /// <summary>The <c>format</c> member near the beginning; <c>null</c> when there is none: the reader will tell what is wrong.</summary>
    private static string? FormatOf(Stream stream)
    {
        byte[] buffer = new byte[FirstBytes];
        ReadOnlySpan<byte> bytes = buffer.AsSpan(0, stream.ReadAtLeast(buffer, FirstBytes, throwOnEndOfStream: false));
        ReadOnlySpan<byte> mark = "\uFEFF"u8;
        Utf8JsonReader json = new(bytes.StartsWith(mark) ? bytes[mark.Length..] : bytes, isFinalBlock: false, default);
        try
        {
            while (json.Read())
            {
                if (
                    json is { CurrentDepth: 1, TokenType: JsonTokenType.PropertyName }
                    && json.ValueTextEquals("format"u8)
                )
                {
                    return json.Read() && json.TokenType == JsonTokenType.String ? json.GetString() : null;
                }
            }
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            return null;
        }

        return null;
    }
}
