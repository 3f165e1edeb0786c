using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Pvd.Rules.Law;

/// <summary>Boils a legislation down to one number, so that a receipt can say which law it was given under.</summary>
internal static class LegislationFingerprint
{
    internal static string Of(Legislation legislation)
    {
        StringBuilder text = new();
        foreach (Parameter parameter in legislation.Parameters)
        {
            foreach (DatedValue value in parameter.Values)
            {
                Line(
                    parameter.Id,
                    parameter.Unit.Value,
                    Day(value.From),
                    Day(value.To),
                    value.Value.ToString(),
                    value.Force.ToString()
                );
            }
        }

        foreach (Rule rule in legislation.Rules)
        {
            Line(rule.Id, rule.Severity.ToString(), Day(rule.From), Day(rule.To));
        }

        foreach (
            DeadlineDefinition deadline in legislation.Deadlines.OrderBy(entry => entry.Id, StringComparer.Ordinal)
        )
        {
            Line(
                deadline.Id,
                deadline.Rule.Value,
                deadline.Start?.Value ?? "",
                deadline.Period?.ToString() ?? deadline.Parameter ?? "",
                deadline.YearsAfterStart is { } years ? Wording.Digits(years) : "",
                Day(deadline.Day),
                deadline.MetBy?.Value ?? "",
                deadline.Consequence?.Value ?? "",
                deadline.Extension?.Period.ToString() ?? "",
                Day(deadline.From),
                Day(deadline.To)
            );
        }

        return OfText(text.ToString());

        void Line(params string[] cells) => text.Append(string.Join("\t", cells)).Append('\n');
    }

    internal static string OfText(string text)
    {
        using SHA256 algorithm = SHA256.Create();
        byte[] hash = algorithm.ComputeHash(Encoding.UTF8.GetBytes(text));
        return string.Concat(hash.Select(b => b.ToString("x2", CultureInfo.InvariantCulture)));
    }

    private static string Day(LocalDate? day) => day is { } known ? FactValue.Of(known).ToString() : "";
}
