using System.Text.Json;
using Pvd.Domain.Engineering;
using static Pvd.Domain.Json.JsonMembers;

namespace Pvd.Domain.Json;

/// <summary>Writes requests for engineering and what has happened to them.</summary>
internal static class EngineeringWriter
{
    internal static void Write(Utf8JsonWriter json, EngineeringRequest request)
    {
        json.WriteString("id", request.Id);
        Object(json, "requester", request.Requester, Requester);
        Text(json, "need", request.Need);
        Texts(json, "help", request.Help?.Select(help => help.Value));
        Texts(json, "fields", request.Fields?.Select(field => field.Value));
        List(json, "events", request.Events, Event);
    }

    private static void Requester(Utf8JsonWriter json, EngineeringRequester requester)
    {
        Code(json, "kind", requester.Kind);
        Text(json, "name", requester.Name);
        Text(json, "siren", requester.Siren?.Value);
    }

    private static void Event(Utf8JsonWriter json, EngineeringEvent happened)
    {
        Code(json, "kind", happened.Kind);
        Day(json, "on", happened.On);
        Code(json, "by", happened.By);
        Texts(json, "bodies", happened.Bodies);
        Text(json, "offer", happened.Offer);
        Text(json, "reason", happened.Reason);
        Text(json, "partner", happened.Partner);
        Boolean(json, "localResourcesLack", happened.LocalResourcesLack);
        Boolean(json, "partnerResourcesLack", happened.PartnerResourcesLack);
        Text(json, "lot", happened.Lot);
        Day(json, "deliberatedOn", happened.DeliberatedOn);
    }
}
