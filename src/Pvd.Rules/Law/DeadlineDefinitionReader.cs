using Pvd.Domain.Calendars;
using Pvd.Domain.Json;

namespace Pvd.Rules.Law;

/// <summary>Reads the deadlines of a legislation file.</summary>
internal static class DeadlineDefinitionReader
{
    /// <param name="json">The entry.</param>
    /// <param name="seen">The ids of deadlines met so far.</param>
    /// <param name="byParameter">Gathers each parameter that holds a length, with its place.</param>
    internal static DeadlineDefinition? Read(
        JsonObjectReader json,
        HashSet<string> seen,
        List<ParameterPlace> byParameter
    )
    {
        string? id = LawMembers.ReadId(json, seen);
        Localized? label = json.Object("label", LawMembers.ReadLocalized);
        string? alternativeTo = json.OptionalText("alternativeTo");
        DeadlineTrigger? start = json.OptionalCode("start", DeadlineTrigger.All);
        LegalPeriod? period = ReadPeriod(json);
        string? parameter = json.OptionalText("parameter");
        if (parameter is not null)
        {
            byParameter.Add(new(json.PathOf("parameter"), parameter));
        }

        int? years = json.OptionalInteger("yearsAfterStart", JsonMessages.ACount, 0, 100);
        LocalDate? day = json.OptionalDay("date");
        DeadlineRule? rule = json.Code("rule", DeadlineRule.All);
        DeadlineTrigger? metBy = json.OptionalCode("metBy", DeadlineTrigger.All);
        DeadlineConsequence? consequence = json.OptionalCode("consequence", DeadlineConsequence.All);
        DeadlineExtension? extension = json.OptionalObject("extension", ReadExtension);
        Localized? note = json.OptionalObject("note", LawMembers.ReadLocalized);
        LocalDate? from = json.Day("from");
        LocalDate? to = json.OptionalDay("to");
        LegalReference? reference = json.Object("reference", LawMembers.ReadReference);
        string? source = json.Text("source");
        Confidence? confidence = LawMembers.ReadConfidence(json);
        LocalDate? checkedOn = json.Day("checkedOn");
        LawMembers.ReportOrder(json, from, to);
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
        Localized? authority = json.Object("authority", LawMembers.ReadLocalized);
        LegalPeriod? period = ReadPeriod(json);
        LegalReference? reference = json.Object("reference", LawMembers.ReadReference);
        return json.IsFaulty || period is null ? null : new(authority!, period.Value, reference!);
    }

    private static LegalPeriod? ReadPeriod(JsonObjectReader json) =>
        json.OptionalValue<Boxed<LegalPeriod>>(
            "period",
            Boxed<LegalPeriod>.With(LegalPeriod.TryParse),
            LegalPeriod.Expected
        )?.Value;
}
