using System.Text.Json;
using Pvd.Domain.Projects;
using static Pvd.Domain.Json.JsonMembers;

namespace Pvd.Domain.Json;

/// <summary>Writes the projet de territoire: members in a fixed order, those not known left out.</summary>
internal static class TerritorialProjectWriter
{
    internal static void Write(Utf8JsonWriter json, TerritorialProject project)
    {
        Object(json, "diagnosis", project.Diagnosis, Diagnosis);
        Texts(json, "orientations", project.Orientations?.Select(code => code.Value));
        Texts(json, "strategy", project.Strategy?.Select(code => code.Value));
        List(json, "axes", project.Axes, StrategicAxis);
        Object(json, "plan", project.Plan, ActionPlan);
    }

    private static void Diagnosis(Utf8JsonWriter json, Diagnosis diagnosis)
    {
        List(json, "inputs", diagnosis.Inputs, DiagnosisInput);
        List(json, "documents", diagnosis.Documents, PlanningDocument);
        List(json, "issues", diagnosis.Issues, Issue);
        Day(json, "completedOn", diagnosis.CompletedOn);
    }

    private static void Issue(Utf8JsonWriter json, Issue issue)
    {
        json.WriteString("id", issue.Id);
        json.WriteString("label", issue.Label);
    }

    private static void DiagnosisInput(Utf8JsonWriter json, DiagnosisInput input)
    {
        Code(json, "source", input.Source);
        Text(json, "title", input.Title);
        Day(json, "on", input.On);
    }

    private static void PlanningDocument(Utf8JsonWriter json, PlanningDocument document)
    {
        Code(json, "kind", document.Kind);
        Text(json, "title", document.Title);
        Day(json, "approvedOn", document.ApprovedOn);
    }

    private static void StrategicAxis(Utf8JsonWriter json, StrategicAxis axis)
    {
        json.WriteString("id", axis.Id);
        json.WriteString("title", axis.Title);
        Texts(json, "issues", axis.Issues);
        Texts(json, "partners", axis.Partners);
        List(json, "indicators", axis.Indicators, MonitoringWriter.MonitoringIndicator);
        Text(json, "scale", axis.Scale);
        Texts(json, "orientations", axis.Orientations?.Select(code => code.Value));
    }

    private static void ActionPlan(Utf8JsonWriter json, ActionPlan plan)
    {
        List(json, "perimeters", plan.Perimeters, ThematicPerimeter);
        Text(json, "programme", plan.Programme);
        Object(json, "schedule", plan.Schedule, MonitoringWriter.ProvisionalSchedule);
        Day(json, "examinedOn", plan.ExaminedOn);
        Boolean(json, "feedsCrte", plan.FeedsCrte);
    }

    private static void ThematicPerimeter(Utf8JsonWriter json, ThematicPerimeter perimeter)
    {
        json.WriteString("theme", perimeter.Theme);
        Texts(json, "communes", perimeter.Communes?.Select(code => code.Value));
    }
}
