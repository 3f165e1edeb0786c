using Pvd.Rules.Receipts;

namespace Pvd.Rules.Tests.Support;

/// <summary>What tests ask of an answer.</summary>
internal static class AnswerExtensions
{
    /// <summary>The findings of one rule.</summary>
    internal static IReadOnlyList<Finding> Of(this Assessment answer, string rule) =>
        [.. answer.Findings.Where(finding => finding.Rule.Id == rule)];

    /// <summary>The only finding of a rule.</summary>
    internal static Finding The(this Assessment answer, string rule) => Assert.Single(answer.Of(rule));

    /// <summary>What each rule says, in order: <c>ADH-1 met</c>.</summary>
    internal static IReadOnlyList<string> Outcomes(this Assessment answer) =>
        [.. answer.Findings.Select(finding => $"{finding.Rule.Id} {ReceiptWriter.Outcomes[finding.Outcome]}")];

    /// <summary>The fields that are missing, in order.</summary>
    internal static IReadOnlyList<string> MissingFields(this Assessment answer) =>
        [.. answer.MissingFacts.Select(missing => missing.Field)];

    /// <summary>The computed amounts, by id.</summary>
    internal static IReadOnlyDictionary<string, Euro> Amounts(this Assessment answer) =>
        answer.Figures.ToDictionary(figure => figure.Id, figure => figure.Amount);

    /// <summary>The answer and its result: <c>favourable 45000.00</c>, or the answer alone.</summary>
    internal static string Verdict(this Assessment answer) =>
        answer.ResultValue.IsKnown ? $"{answer.AnswerCode} {answer.ResultValue}" : answer.AnswerCode;

    internal static byte[] Bytes(this Receipt receipt)
    {
        using MemoryStream stream = new();
        receipt.Write(stream);
        return stream.ToArray();
    }
}
