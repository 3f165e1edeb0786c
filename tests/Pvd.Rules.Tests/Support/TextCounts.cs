using System.Globalization;
using System.Text.RegularExpressions;

namespace Pvd.Rules.Tests.Support;

/// <summary>Counts straight from the text of a file, without a line of the library or of <see cref="RealGrants"/>: decimals and regular expressions.</summary>
internal static partial class TextCounts
{
    internal static IReadOnlyList<GrantCount> Of(string text, int year)
    {
        // Cells by position: dotation, level, département, code, cost, amount.
        int[] at = year == 2018 ? [1, 2, 3, 6, 11, 12] : [5, 6, 1, 2, 9, 10];
        List<string[]> rows = [.. Split(text).Skip(1).Select(row => at.Select(place => row[place]).ToArray())];
        return
        [
            .. rows.GroupBy(row => row[0])
                .OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => Count(group.Key, [.. group])),
        ];
    }

    private static GrantCount Count(string dotation, List<string[]> rows)
    {
        (int assessed, int above, int below, int aboveCost, decimal removed) = (0, 0, 0, 0, 0m);
        foreach (string[] row in rows)
        {
            if (!IsCode(row[1], row[3]) || !Amount().IsMatch(row[4]) || !Amount().IsMatch(row[5]))
            {
                continue;
            }

            (decimal cost, decimal amount) = (Number(row[4]), Number(row[5]));
            if (cost == 0m)
            {
                continue;
            }

            assessed++;
            aboveCost += amount > cost ? 1 : 0;
            above += amount / cost > 0.8m ? 1 : 0;
            below += dotation == "DETR" && amount < Math.Round(cost / 5m, 2, MidpointRounding.AwayFromZero) ? 1 : 0;
            removed += Math.Max(Math.Min(amount, cost) - (Math.Floor(cost * 80m) / 100m), 0m);
        }

        return new(dotation, rows.Count, assessed, above, below, aboveCost, removed);
    }

    private static IEnumerable<List<string>> Split(string text)
    {
        List<string> row = [];
        foreach (Match cell in Cell().Matches(text))
        {
            string raw = cell.Groups[1].Value;
            row.Add(raw.StartsWith('"') ? raw[1..^1].Replace("\"\"", "\"", StringComparison.Ordinal) : raw);
            if (cell.Groups[2].Value != ",")
            {
                if (row.Count > 1)
                {
                    yield return row;
                }

                row = [];
            }
        }
    }

    private static bool IsCode(string level, string code) =>
        level switch
        {
            "Commune" or "commune" => CommuneCode().IsMatch(code),
            "conseil_departemental" => DepartmentCode().IsMatch(code),
            _ => Digits().IsMatch(code) && KeyOf(code) % 10 == 0,
        };

    /// <summary>The sum of Luhn over nine digits: every second one is doubled, from the second.</summary>
    private static int KeyOf(string code) =>
        code.Select((digit, place) => (digit - '0') * (1 + (place % 2)))
            .Sum(product => (product / 10) + (product % 10));

    private static decimal Number(string text) =>
        decimal.Parse(text.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    [GeneratedRegex("(\"(?:[^\"]|\"\")*\"|[^,\"\n]*)(,|\n|$)")]
    private static partial Regex Cell();

    [GeneratedRegex("^[0-9]+([.,][0-9]{1,2})?$")]
    private static partial Regex Amount();

    [GeneratedRegex("^([0-9]{2}|2[AB])[0-9]{3}$")]
    private static partial Regex CommuneCode();

    [GeneratedRegex("^([0-9]{2,3}|20[AB])$")]
    private static partial Regex DepartmentCode();

    [GeneratedRegex("^[0-9]{9}$")]
    private static partial Regex Digits();
}
