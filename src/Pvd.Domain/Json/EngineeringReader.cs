using Pvd.Domain.Engineering;

namespace Pvd.Domain.Json;

/// <summary>Reads the requests for engineering of a dossier, and what has happened to them.</summary>
internal sealed class EngineeringReader
{
    private readonly NameBook _requests = new();

    private EngineeringReader() { }

    /// <summary>Reads the list, and reports the ids that stand twice.</summary>
    internal static IReadOnlyList<EngineeringRequest>? ReadAll(JsonObjectReader json, string name)
    {
        EngineeringReader reader = new();
        IReadOnlyList<EngineeringRequest>? requests = json.OptionalList(name, reader.ReadRequest);
        reader._requests.ReportTwice(json, "dossier.request-twice", EngineeringChecks.RequestTwice);
        return requests;
    }

    private EngineeringRequest? ReadRequest(JsonObjectReader json)
    {
        string? id = json.Text("id");
        EngineeringRequester? requester = json.OptionalObject("requester", ReadRequester);
        string? need = json.OptionalText("need");
        IReadOnlyList<EngineeringHelp>? help = json.OptionalCodes("help", EngineeringHelp.All);
        IReadOnlyList<EngineeringField>? fields = json.OptionalCodes("fields", EngineeringField.All);
        IReadOnlyList<EngineeringEvent>? events = json.OptionalList("events", ReadEvent);
        _requests.Declare(json.PathOf("id"), id);
        return json.IsFaulty ? null : new(id!, requester, need, help, fields, events);
    }

    private static EngineeringRequester? ReadRequester(JsonObjectReader json)
    {
        RequesterKind? kind = json.OptionalCode("kind", RequesterKind.All);
        string? name = json.OptionalText("name");
        Siren? siren = json.OptionalValue<Siren>("siren", Siren.TryParse, Siren.Expected);
        return json.IsFaulty ? null : new(kind, name, siren);
    }

    private static EngineeringEvent? ReadEvent(JsonObjectReader json)
    {
        EngineeringEventKind? kind = json.Code("kind", EngineeringEventKind.All);
        LocalDate? on = json.Day("on");
        EngineeringActor? by = json.OptionalCode("by", EngineeringActor.All);
        IReadOnlyList<string>? bodies = json.OptionalTexts("bodies", (_, _) => { });
        string? offer = json.OptionalText("offer");
        string? reason = json.OptionalText("reason");
        string? partner = json.OptionalText("partner");
        bool? localLack = json.OptionalBoolean("localResourcesLack");
        bool? partnerLack = json.OptionalBoolean("partnerResourcesLack");
        string? lot = json.OptionalText("lot");
        LocalDate? deliberatedOn = json.OptionalDay("deliberatedOn");
        return json.IsFaulty
            ? null
            : new(kind!, on!.Value, by, bodies, offer, reason, partner, localLack, partnerLack, lot, deliberatedOn);
    }
}
