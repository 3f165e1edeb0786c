using System.Text.Json;
using NodaTime.Text;
using Pvd.Domain.Funding;
using Pvd.Domain.Json;
using Pvd.Rules.Policies;

namespace Pvd.Rules.Receipts;

/// <summary>Writes a receipt: members in a fixed order, those without value left out.</summary>
internal static class ReceiptWriter
{
    internal const string Format = "pvd-receipt/1";

    internal static readonly IReadOnlyDictionary<Outcome, string> Outcomes = new Dictionary<Outcome, string>
    {
        [Outcome.Met] = "met",
        [Outcome.NotMet] = "not-met",
        [Outcome.Unknown] = "unknown",
        [Outcome.MayBeSetAside] = "may-be-set-aside",
    };

    internal static void Write(Receipt receipt, Stream stream) =>
        JsonOutput.Write(stream, json => WriteReceipt(json, receipt));

    /// <summary>Writes what was asked: the part that the fingerprint of the facts covers.</summary>
    internal static void WriteQuestion(Utf8JsonWriter json, Question question)
    {
        json.WriteStartObject();
        FactsJson.Integer(json, "year", question.Year);
        if (question.Dossier is { } dossier)
        {
            json.WritePropertyName("dossier");
            DossierWriter.WriteDossier(json, dossier);
        }
        else
        {
            json.WriteStartObject("form");
            question.Facts!.Write(json);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteReceipt(Utf8JsonWriter json, Receipt receipt)
    {
        json.WriteStartObject();
        json.WriteString("format", Format);
        json.WriteString("engine", receipt.Engine);
        FactsJson.Day(json, "lawDay", receipt.LawDay);
        FactsJson.Day(json, "knownOn", receipt.KnownOn);
        json.WriteString("answer", receipt.Answer);
        Value(json, "result", receipt.Result);
        List(json, "missing", receipt.Missing, Missing);
        List(json, "findings", receipt.Findings, Finding);
        List(json, "figures", receipt.Figures, Figure);
        Policies(json, receipt.Policies);
        json.WriteString("lawFingerprint", receipt.LawFingerprint);
        json.WriteString("factsFingerprint", receipt.FactsFingerprint);
        json.WritePropertyName("question");
        WriteQuestion(json, receipt.Question);
        json.WriteEndObject();
    }

    private static void Policies(Utf8JsonWriter json, PvdPolicies policies)
    {
        json.WriteStartObject("policies");
        json.WriteString("rounding", policies.Rounding.ToString());
        json.WriteString("ceilingProration", policies.CeilingProration.ToString());
        json.WriteString("midYearAnah", policies.MidYearAnah.ToString());
        json.WriteString("membershipClock", policies.MembershipClock.ToString());
        json.WriteNumber("daysAtRisk", policies.DaysAtRisk);
        json.WriteNumber("daysToTransmit", policies.DaysToTransmit);
        Funding(json, policies.Funding);
        json.WriteEndObject();
    }

    private static void Funding(Utf8JsonWriter json, FundingPolicies policies)
    {
        json.WriteStartObject("funding");
        json.WriteString("regimeDate", policies.RegimeDate.ToString());
        json.WriteString("combinedBase", policies.CombinedBase.ToString());
        json.WriteString("ratePrecision", policies.RatePrecision.ToString());
        json.WriteString("implicitRefusal", policies.ImplicitRefusal.ToString());
        json.WriteString("completenessSuspension", policies.CompletenessSuspension.ToString());
        json.WriteString("advanceTrigger", policies.AdvanceTrigger.ToString());
        json.WriteString("dotations", policies.Dotations.ToString());
        json.WriteStartArray("givesWayFirst");
        foreach (FundingInstrument instrument in policies.GivesWayFirst)
        {
            json.WriteStringValue(instrument.Value);
        }

        json.WriteEndArray();

        // Receipts of before this choice existed have none, and keep their bytes.
        if (policies.VtaLateEnd != VtaLateEnd.ProRata)
        {
            json.WriteString("vtaLateEnd", policies.VtaLateEnd.ToString());
        }

        json.WriteEndObject();
    }

    private static void Missing(Utf8JsonWriter json, MissingFact missing)
    {
        json.WriteString("field", missing.Field);
        Localized(json, "label", missing.Label);
        json.WriteBoolean("isLaw", missing.IsLaw);
    }

    private static void Finding(Utf8JsonWriter json, ReceiptFinding finding)
    {
        json.WriteString("rule", finding.Rule);
        json.WriteString("outcome", Outcomes[finding.Outcome]);
        Localized(json, "reason", finding.Reason);
        List(json, "facts", finding.Facts, Fact);
        List(json, "parameters", finding.Parameters, Parameter);
        Value(json, "threshold", finding.Threshold);
        Value(json, "distance", finding.Distance);
    }

    private static void Fact(Utf8JsonWriter json, NamedFact fact)
    {
        json.WriteString("name", fact.Name);
        Value(json, "value", fact.Value);
    }

    private static void Parameter(Utf8JsonWriter json, ReceiptParameter parameter)
    {
        json.WriteString("id", parameter.Id);
        FactsJson.Day(json, "day", parameter.Day);
        Value(json, "value", parameter.Value);
    }

    private static void Figure(Utf8JsonWriter json, ReceiptFigure figure)
    {
        json.WriteString("id", figure.Id);
        json.WriteString("amount", figure.Amount.ToString());
    }

    /// <summary>An object with one member, named after what the value is; nothing where it is unknown.</summary>
    private static void Value(Utf8JsonWriter json, string name, FactValue value)
    {
        if (!value.IsKnown)
        {
            return;
        }

        json.WriteStartObject(name);
        switch (value.Kind)
        {
            case FactKind.Amount:
                json.WriteString("amount", value.ToString());
                break;
            case FactKind.Ratio:
                json.WriteString("ratio", value.ToString());
                break;
            case FactKind.Number:
                json.WriteNumber("number", value.Number);
                break;
            case FactKind.Day:
                json.WriteString("day", LocalDatePattern.Iso.Format(value.Day));
                break;
            default:
                json.WriteString("fr", value.Text.French);
                json.WriteString("en", value.Text.English);
                break;
        }

        json.WriteEndObject();
    }

    private static void Localized(Utf8JsonWriter json, string name, Localized text)
    {
        json.WriteStartObject(name);
        json.WriteString("fr", text.French);
        json.WriteString("en", text.English);
        json.WriteEndObject();
    }

    private static void List<T>(
        Utf8JsonWriter json,
        string name,
        IReadOnlyList<T> items,
        Action<Utf8JsonWriter, T> write
    )
    {
        json.WriteStartArray(name);
        foreach (T item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
