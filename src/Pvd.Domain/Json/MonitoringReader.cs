using Pvd.Domain.Projects;

namespace Pvd.Domain.Json;

/// <summary>Reads what axes, plans and sheets share: indicators and schedules.</summary>
internal static class MonitoringReader
{
    internal static MonitoringIndicator? ReadMonitoringIndicator(JsonObjectReader json)
    {
        string? label = json.Text("label");
        MonitoringKind? kind = json.OptionalCode("kind", MonitoringKind.All);
        string? unit = json.OptionalText("unit");
        string? source = json.OptionalText("source");
        string? frequency = json.OptionalText("frequency");
        decimal? baseline = json.OptionalMeasure("baseline");
        decimal? target = json.OptionalMeasure("target");
        LocalDate? targetOn = json.OptionalDay("targetOn");
        IReadOnlyList<MeasuredValue>? values = json.OptionalList("values", ReadMeasuredValue);
        return json.IsFaulty ? null : new(label!, kind, unit, source, frequency, baseline, target, targetOn, values);
    }

    internal static ProvisionalSchedule? ReadProvisionalSchedule(JsonObjectReader json)
    {
        LocalDate? from = json.OptionalDay("from");
        LocalDate? until = json.OptionalDay("until");
        IReadOnlyList<Milestone>? milestones = json.OptionalList("milestones", ReadMilestone);
        DossierReader.ReportOrder(json, from, until);
        return json.IsFaulty ? null : new(from, until, milestones);
    }

    private static MeasuredValue? ReadMeasuredValue(JsonObjectReader json)
    {
        LocalDate? on = json.Day("on");
        decimal? value = json.Measure("value");
        return json.IsFaulty ? null : new(on!.Value, value!.Value);
    }

    private static Milestone? ReadMilestone(JsonObjectReader json)
    {
        string? label = json.Text("label");
        LocalDate? on = json.Day("on");
        LocalDate? reachedOn = json.OptionalDay("reachedOn");
        return json.IsFaulty ? null : new(label!, on!.Value, reachedOn);
    }
}
