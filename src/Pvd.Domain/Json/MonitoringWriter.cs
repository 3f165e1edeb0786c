using System.Text.Json;
using Pvd.Domain.Projects;
using static Pvd.Domain.Json.JsonMembers;

namespace Pvd.Domain.Json;

/// <summary>Writes what axes, plans and sheets share: indicators and schedules.</summary>
internal static class MonitoringWriter
{
    internal static void MonitoringIndicator(Utf8JsonWriter json, MonitoringIndicator indicator)
    {
        json.WriteString("label", indicator.Label);
        Code(json, "kind", indicator.Kind);
        Text(json, "unit", indicator.Unit);
        Text(json, "source", indicator.Source);
        Text(json, "frequency", indicator.Frequency);
        Measure(json, "baseline", indicator.Baseline);
        Measure(json, "target", indicator.Target);
        Day(json, "targetOn", indicator.TargetOn);
        List(json, "values", indicator.Values, MeasuredValue);
    }

    private static void MeasuredValue(Utf8JsonWriter json, MeasuredValue measured)
    {
        Day(json, "on", measured.On);
        Measure(json, "value", measured.Value);
    }

    internal static void ProvisionalSchedule(Utf8JsonWriter json, ProvisionalSchedule schedule)
    {
        Day(json, "from", schedule.From);
        Day(json, "until", schedule.Until);
        List(json, "milestones", schedule.Milestones, Milestone);
    }

    private static void Milestone(Utf8JsonWriter json, Milestone milestone)
    {
        json.WriteString("label", milestone.Label);
        Day(json, "on", milestone.On);
        Day(json, "reachedOn", milestone.ReachedOn);
    }
}
