using Pvd.Domain.Json;

namespace Pvd.Rules.Law;

/// <summary>Reads the members that entries of legislation files have in common.</summary>
internal static class LawMembers
{
    private static readonly JsonCode<Confidence> Confidences = new(
        ("high", Confidence.High),
        ("medium", Confidence.Medium),
        ("low", Confidence.Low)
    );

    private static readonly JsonCode<Severity> Severities = new(
        ("error", Severity.Error),
        ("warning", Severity.Warning),
        ("information", Severity.Information)
    );

    private static readonly JsonCode<ValueForce> Forces = new(
        ("binding", ValueForce.Binding),
        ("target", ValueForce.Target),
        ("local", ValueForce.Local),
        ("observed", ValueForce.Observed)
    );

    internal static string? ReadId(JsonObjectReader json, HashSet<string> seen)
    {
        string? id = json.Text("id");
        if (id is not null && !seen.Add(id))
        {
            json.Report("law.id-twice", json.PathOf("id"), LegislationMessages.IdTwice.Fill("id", id));
        }

        return id;
    }

    internal static void ReportOrder(JsonObjectReader json, LocalDate? from, LocalDate? to)
    {
        if (to < from)
        {
            json.Report("law.ends-before-it-begins", json.PathOf("to"), LegislationMessages.EndsBeforeItBegins);
        }
    }

    internal static Localized? ReadLocalized(JsonObjectReader json)
    {
        string? french = json.Text("fr");
        string? english = json.Text("en");
        return json.IsFaulty ? null : new(french!, english!);
    }

    internal static LegalReference? ReadReference(JsonObjectReader json)
    {
        string? text = json.Text("text");
        string? article = json.OptionalText("article");
        return json.IsFaulty ? null : new(text!, article);
    }

    internal static Confidence? ReadConfidence(JsonObjectReader json) => Confidences.Read(json, "confidence");

    internal static Severity? ReadSeverity(JsonObjectReader json) => Severities.Read(json, "severity");

    /// <summary>Left out, a value binds.</summary>
    internal static ValueForce ReadForce(JsonObjectReader json) =>
        Forces.ReadOptional(json, "force") ?? ValueForce.Binding;

    /// <summary>The codes of a plain enum; the sentence that lists them is written once.</summary>
    private sealed class JsonCode<T>(params (string Code, T Value)[] codes)
        where T : struct
    {
        private readonly Localized _expected = JsonMessages.OneOf.Fill(
            "codes",
            string.Join(", ", codes.Select(entry => entry.Code))
        );

        internal T? Read(JsonObjectReader json, string name) => json.Value<Boxed<T>>(name, TryParse, _expected)?.Value;

        internal T? ReadOptional(JsonObjectReader json, string name) =>
            json.OptionalValue<Boxed<T>>(name, TryParse, _expected)?.Value;

        private bool TryParse(string? text, [NotNullWhen(true)] out Boxed<T>? value)
        {
            value = null;
            foreach ((string code, T known) in codes)
            {
                if (code == text)
                {
                    value = new(known);
                }
            }

            return value is not null;
        }
    }
}
