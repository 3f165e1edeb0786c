using Pvd.Domain.Programme;

namespace Pvd.Domain.Json;

/// <summary>Reads the labelled services of the communes, and what the Club organised for them.</summary>
internal static class ServiceReader
{
    internal static IReadOnlyList<LabelledService>? Services(JsonObjectReader json, NameBook communes) =>
        json.OptionalList("services", service => ReadLabelledService(service, communes));

    internal static IReadOnlyList<ClubEvent>? ClubEvents(JsonObjectReader json) =>
        json.OptionalList("clubEvents", ReadClubEvent);

    private static LabelledService? ReadLabelledService(JsonObjectReader json, NameBook communes)
    {
        LabelledServiceKind? kind = json.Code("kind", LabelledServiceKind.All);
        InseeCommuneCode? commune = json.Value<InseeCommuneCode>(
            "commune",
            InseeCommuneCode.TryParse,
            InseeCommuneCode.Expected
        );
        string? name = json.OptionalText("name");
        string? bearer = json.OptionalText("bearer");
        bool? isMobile = json.OptionalBoolean("isMobile");
        IReadOnlyList<LabelStep>? steps = json.OptionalList("steps", ReadLabelStep);
        communes.Refer(json.PathOf("commune"), commune?.Value);
        return json.IsFaulty ? null : new(kind!, commune!, name, bearer, isMobile, steps);
    }

    private static LabelStep? ReadLabelStep(JsonObjectReader json)
    {
        LabelState? state = json.Code("state", LabelState.All);
        LocalDate? on = json.Day("on");
        return json.IsFaulty ? null : new(state!, on!.Value);
    }

    private static ClubEvent? ReadClubEvent(JsonObjectReader json)
    {
        ClubEventKind? kind = json.Code("kind", ClubEventKind.All);
        string? title = json.Text("title");
        LocalDate? on = json.Day("on");
        int? participants = json.OptionalInteger("participants", JsonMessages.ACount, 0, int.MaxValue);
        return json.IsFaulty ? null : new(kind!, title!, on!.Value, participants);
    }
}
