using System.Text.Json;
using Pvd.Domain.Programme;
using static Pvd.Domain.Json.JsonMembers;

namespace Pvd.Domain.Json;

/// <summary>Writes the labelled services of the communes, and what the Club organised for them.</summary>
internal static class ServiceWriter
{
    internal static void LabelledService(Utf8JsonWriter json, LabelledService service)
    {
        Code(json, "kind", service.Kind);
        json.WriteString("commune", service.Commune.Value);
        Text(json, "name", service.Name);
        Text(json, "bearer", service.Bearer);
        Boolean(json, "isMobile", service.IsMobile);
        List(json, "steps", service.Steps, LabelStep);
    }

    private static void LabelStep(Utf8JsonWriter json, LabelStep step)
    {
        Code(json, "state", step.State);
        Day(json, "on", step.On);
    }

    internal static void ClubEvent(Utf8JsonWriter json, ClubEvent happened)
    {
        Code(json, "kind", happened.Kind);
        json.WriteString("title", happened.Title);
        Day(json, "on", happened.On);
        Integer(json, "participants", happened.Participants);
    }
}
