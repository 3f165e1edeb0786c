using Pvd.Domain.Json;

namespace Pvd.Rules.Law;

/// <summary>Reads the members that entries of legislation files have in common.</summary>
internal static class LawMembers
{
    private static readonly JsonCodes Confidences = new(
        new("high", (int)Confidence.High),
        new("medium", (int)Confidence.Medium),
        new("low", (int)Confidence.Low)
    );

    private static readonly JsonCodes Severities = new(
        new("error", (int)Severity.Error),
        new("warning", (int)Severity.Warning),
        new("information", (int)Severity.Information)
    );

    private static readonly JsonCodes Forces = new(
        new("binding", (int)ValueForce.Binding),
        new("target", (int)ValueForce.Target),
        new("local", (int)ValueForce.Local),
        new("observed", (int)ValueForce.Observed)
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

    internal static Confidence? ReadConfidence(JsonObjectReader json) =>
        (Confidence?)Confidences.Read(json, "confidence")?.Value;

    internal static Severity? ReadSeverity(JsonObjectReader json) =>
        (Severity?)Severities.Read(json, "severity")?.Value;

    /// <summary>Left out, a value binds.</summary>
    internal static ValueForce ReadForce(JsonObjectReader json) =>
        (ValueForce)(Forces.ReadOptional(json, "force")?.Value ?? (int)ValueForce.Binding);

    /// <summary>A code and the member of a plain enum that it stands for.</summary>
    private sealed record JsonCode(string Code, int Value);

    /// <summary>The codes of a plain enum, as numbers, so that one compiled reader serves every enum; the sentence that lists them is written once.</summary>
    private sealed class JsonCodes(params JsonCode[] codes)
    {
        private readonly Localized _expected = JsonMessages.OneOf.Fill(
            "codes",
            string.Join(", ", codes.Select(entry => entry.Code))
        );

        internal JsonCode? Read(JsonObjectReader json, string name) => json.Value<JsonCode>(name, TryParse, _expected);

        internal JsonCode? ReadOptional(JsonObjectReader json, string name) =>
            json.OptionalValue<JsonCode>(name, TryParse, _expected);

        private bool TryParse(string? text, [NotNullWhen(true)] out JsonCode? value)
        {
            value = null;
            foreach (JsonCode known in codes)
            {
                if (known.Code == text)
                {
                    value = known;
                }
            }

            return value is not null;
        }
    }
}
