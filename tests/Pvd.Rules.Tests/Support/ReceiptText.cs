using System.Text;
using Pvd.Domain.Json;
using Pvd.Rules.Receipts;

namespace Pvd.Rules.Tests.Support;

/// <summary>Receipts as text, to change and read again.</summary>
internal static class ReceiptText
{
    internal static string Of(Assessment answer) => Encoding.UTF8.GetString(Receipt.Of(answer).Bytes());

    internal static ReadResult<Receipt> Read(string json)
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(json));
        return Receipt.Read(stream);
    }

    internal static Receipt Again(Assessment answer) => Read(Of(answer)).ValueOrThrow();

    /// <summary>Changes the first place after a mark.</summary>
    internal static string Change(string json, string after, string was, string becomes)
    {
        int from = json.IndexOf(after, StringComparison.Ordinal);
        int at = from < 0 ? -1 : json.IndexOf(was, from, StringComparison.Ordinal);
        Assert.True(at >= 0, $"The receipt does not hold {after} … {was}\n{json}");
        return json[..at] + becomes + json[(at + was.Length)..];
    }

    /// <summary>What verifying shows: <c>result $.result.amount</c>.</summary>
    internal static IReadOnlyList<string> Differences(Verification verification) =>
        verification.Match<IReadOnlyList<string>>(
            confirmed: _ => [],
            differs: found =>
                [
                    .. found.Facts.Select(difference => "facts " + difference.Path),
                    .. found.Law.Select(difference => "law " + difference.Path),
                    .. found.Result.Select(difference => "result " + difference.Path),
                ]
        );
}
