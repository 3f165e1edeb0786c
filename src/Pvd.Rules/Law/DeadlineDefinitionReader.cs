using Pvd.Domain.Calendars;
using Pvd.Domain.Json;

namespace Pvd.Rules.Law;

/// <summary>Reads the deadlines of a legislation file.</summary>
internal static class DeadlineDefinitionReader
{
    internal static DeadlineDefinition? Read(JsonObjectReader json, HashSet<string> seen)
    {
        string? id = LegislationReader.ReadId(json, seen);
        Localized? label = json.Object("label", LegislationReader.ReadLocalized);
        string? alternativeTo = json.OptionalText("alternativeTo");
        DeadlineTrigger? start = json.OptionalCode("start", DeadlineTrigger.All);
        LegalPeriod? period = ReadPeriod(json);
        string? parameter = json.OptionalText("parameter");
        int? years = json.OptionalInteger("yearsAfterStart", JsonMessages.ACount, 0, 100);
        LocalDate? day = json.OptionalDay("date");
        DeadlineRule? rule = json.Code("rule", DeadlineRule.All);
        DeadlineTrigger? metBy = json.OptionalCode("metBy", DeadlineTrigger.All);
        DeadlineConsequence? consequence = json.OptionalCode("consequence", DeadlineConsequence.All);
        DeadlineExtension? extension = json.OptionalObject("extension", ReadExtension);
        Localized? note = json.OptionalObject("note", LegislationReader.ReadLocalized);
        LocalDate? from = json.Day("from");
        LocalDate? to = json.OptionalDay("to");
        LegalReference? reference = json.Object("reference", LegislationReader.ReadReference);
        string? source = json.Text("source");
        Confidence? confidence = LegislationReader.ReadConfidence(json);
        LocalDate? checkedOn = json.Day("checkedOn");
        LegislationReader.ReportOrder(json, from, to);
        int lengths = new object?[] { period, parameter, years, day }.Count(length => length is not null);
        if (!json.IsFaulty && (lengths != 1 || day is null == start is null))
        {
            json.Report("law.deadline-length", json.Path, LegislationMessages.OneLength);
        }

        return json.IsFaulty
            ? null
            : new(id!, label!, rule!)
            {
                AlternativeTo = alternativeTo,
                Start = start,
                Period = period,
                Parameter = parameter,
                YearsAfterStart = years,
                Day = day,
                MetBy = metBy,
                Consequence = consequence,
                Extension = extension,
                Note = note,
                From = from!.Value,
                To = to,
                Reference = reference!,
                Source = source!,
                Confidence = confidence!.Value,
                CheckedOn = checkedOn!.Value,
            };
    }

    private static DeadlineExtension? ReadExtension(JsonObjectReader json)
    {
        Localized? authority = json.Object("authority", LegislationReader.ReadLocalized);
        LegalPeriod? period = ReadPeriod(json);
        LegalReference? reference = json.Object("reference", LegislationReader.ReadReference);
        return json.IsFaulty || period is null ? null : new(authority!, period.Value, reference!);
    }

    private static LegalPeriod? ReadPeriod(JsonObjectReader json) =>
        json.OptionalValue<Boxed<LegalPeriod>>(
            "period",
            Boxed<LegalPeriod>.With(LegalPeriod.TryParse),
            LegalPeriod.Expected
        )?.Value;
}
