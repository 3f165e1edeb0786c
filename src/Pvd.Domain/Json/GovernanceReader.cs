using Pvd.Domain.Governance;

namespace Pvd.Domain.Json;

/// <summary>Reads the bodies of a dossier and the meetings of any body, in the order in which <see cref="GovernanceWriter"/> writes them.</summary>
internal sealed class GovernanceReader
{
    private readonly NameBook _bodies = new();

    internal IReadOnlyList<GovernanceBody>? Bodies(JsonObjectReader json) => json.OptionalList("bodies", ReadBody);

    internal void ReportTwice(JsonObjectReader json) =>
        _bodies.ReportTwice(json, "dossier.body-twice", DossierChecks.BodyTwice);

    /// <summary>Reads the meetings of a body, of which there is one a day at most.</summary>
    internal static IReadOnlyList<Meeting>? Meetings(JsonObjectReader json, Localized body)
    {
        IReadOnlyList<Meeting>? meetings = json.OptionalList("meetings", ReadMeeting);
        // While a meeting could not be read, its place in the list is not its place in the file.
        if (meetings?.Count == json.LengthOf("meetings") && MeetingChecks.Twice(body, meetings) is { } fault)
        {
            string path = $"{json.PathOf("meetings")}[{Wording.Digits(fault.Index)}].on";
            json.Report("dossier.meeting-twice", path, fault.Message);
        }

        return meetings;
    }

    private GovernanceBody? ReadBody(JsonObjectReader json)
    {
        string? id = json.Text("id");
        BodyKind? kind = json.Code("kind", BodyKind.Others);
        LocalDate? establishedOn = json.OptionalDay("establishedOn");
        int? parliamentarians = json.OptionalInhabitants("parliamentarians");
        IReadOnlyList<Mandate>? mandates = json.OptionalList("mandates", ReadMandate);
        IReadOnlyList<Meeting>? meetings = Meetings(json, Localized.Same(id ?? ""));
        _bodies.Declare(json.PathOf("id"), id);
        return json.IsFaulty ? null : new(id!, kind!, mandates, meetings, establishedOn, parliamentarians);
    }

    private static Mandate? ReadMandate(JsonObjectReader json)
    {
        MandateRole? role = json.Code("role", MandateRole.All);
        string? represents = json.OptionalText("represents");
        int? population = json.OptionalInhabitants("population");
        LocalDate? from = json.Day("from");
        LocalDate? until = json.OptionalDay("until");
        bool? presides = json.OptionalBoolean("presides");
        string? person = json.OptionalText("person");
        DossierReader.ReportOrder(json, from, until);
        return json.IsFaulty
            ? null
            : new(
                role!,
                from!.Value,
                until,
                represents,
                population,
                presides ?? false,
                DossierReader.PersonNamed(person)
            );
    }

    private static Meeting? ReadMeeting(JsonObjectReader json)
    {
        LocalDate? on = json.Day("on");
        LocalDate? convenedOn = json.OptionalDay("convenedOn");
        LocalDate? noteSentOn = json.OptionalDay("noteSentOn");
        bool? validates = json.OptionalBoolean("validates");
        IReadOnlyList<AgendaItem>? agenda = json.OptionalList("agenda", ReadItem);
        Minutes? minutes = json.OptionalObject("minutes", ReadMinutes);
        IReadOnlyList<Opinion>? opinions = json.OptionalList("opinions", ReadOpinion);
        if (json.IsFaulty)
        {
            return null;
        }

        foreach (
            (string member, Localized message) in MeetingChecks.Find(
                on!.Value,
                convenedOn,
                noteSentOn,
                minutes,
                opinions
            )
        )
        {
            json.Report("dossier.meeting-order", json.PathOf(member), message);
        }

        return json.IsFaulty ? null : new(on.Value, convenedOn, noteSentOn, validates, agenda, minutes, opinions);
    }

    private static AgendaItem? ReadItem(JsonObjectReader json)
    {
        string? title = json.Text("title");
        bool? forDecision = json.OptionalBoolean("forDecision");
        return json.IsFaulty ? null : new(title!, forDecision);
    }

    private static Minutes? ReadMinutes(JsonObjectReader json)
    {
        LocalDate? approvedOn = json.OptionalDay("approvedOn");
        IReadOnlyList<string>? decisions = json.OptionalTexts("decisions", (_, _) => { });
        return json.IsFaulty ? null : new(approvedOn, decisions);
    }

    private static Opinion? ReadOpinion(JsonObjectReader json)
    {
        string? subject = json.Text("subject");
        Euro? proposedAmount = json.OptionalAmount("proposedAmount");
        LocalDate? givenOn = json.OptionalDay("givenOn");
        LocalDate? decidedOn = json.OptionalDay("decidedOn");
        return json.IsFaulty ? null : new(subject!, proposedAmount, givenOn, decidedOn);
    }
}
