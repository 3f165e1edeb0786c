using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Pvd.Domain;
using Pvd.Domain.Funding;
using Pvd.Rules;
using Pvd.Rules.Receipts;

namespace Pvd.Samples.Funding;

/// <summary>Answers as receipts: the whole file for one request of one plan, else one receipt a line.</summary>
/// <param name="areLines">Whether plans come one a line, and so do their receipts whatever their number.</param>
/// <param name="words">What is no receipt is said beside.</param>
internal sealed class ReceiptLines(bool areLines, Words words) : IAnswerWriter
{
    private static readonly JsonWriterOptions OnOneLine = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public void Write(FinancingPlan plan, IReadOnlyList<Assessment<Euro>> answers, int? line)
    {
        if (answers.Count == 0)
        {
            Console.Error.WriteLine(words.AtLine(line, words.Say(Texts.NoRequest)));
        }

        StringBuilder text = new();
        foreach (Assessment<Euro> answer in answers)
        {
            using MemoryStream receipt = new();
            Receipt.Of(answer).Write(receipt);
            text.Append(Encoding.UTF8.GetString(areLines || answers.Count > 1 ? OneLine(receipt) : receipt.ToArray()));
        }

        Console.Out.Write(text);
    }

    private static byte[] OneLine(MemoryStream indented)
    {
        using MemoryStream line = new();
        using (JsonDocument receipt = JsonDocument.Parse(indented.ToArray()))
        using (Utf8JsonWriter json = new(line, OnOneLine))
        {
            receipt.WriteTo(json);
        }

        line.WriteByte((byte)'\n');
        return line.ToArray();
    }
}
