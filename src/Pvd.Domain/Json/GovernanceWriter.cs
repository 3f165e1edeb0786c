using System.Text.Json;
using Pvd.Domain.Governance;
using static Pvd.Domain.Json.JsonMembers;

namespace Pvd.Domain.Json;

/// <summary>Writes the bodies of a dossier and the meetings of any body: members in a fixed order, those not known left out.</summary>
internal static class GovernanceWriter
{
    internal static void Body(Utf8JsonWriter json, GovernanceBody body)
    {
        json.WriteString("id", body.Id);
        Code(json, "kind", body.Kind);
        Day(json, "establishedOn", body.EstablishedOn);
        Integer(json, "parliamentarians", body.Parliamentarians);
        List(json, "mandates", body.Mandates, Mandate);
        List(json, "meetings", body.Meetings, Meeting);
    }

    internal static void Meeting(Utf8JsonWriter json, Meeting meeting)
    {
        Day(json, "on", meeting.On);
        Day(json, "convenedOn", meeting.ConvenedOn);
        Day(json, "noteSentOn", meeting.NoteSentOn);
        Boolean(json, "validates", meeting.Validates);
        List(json, "agenda", meeting.Agenda, Item);
        Object(json, "minutes", meeting.Minutes, Minutes);
        List(json, "opinions", meeting.Opinions, Opinion);
    }

    private static void Mandate(Utf8JsonWriter json, Mandate mandate)
    {
        Code(json, "role", mandate.Role);
        Text(json, "represents", mandate.Represents);
        Integer(json, "population", mandate.Population);
        Day(json, "from", mandate.From);
        Day(json, "until", mandate.Until);
        if (mandate.Presides)
        {
            json.WriteBoolean("presides", true);
        }

        Text(json, "person", mandate.Person?.Name);
    }

    private static void Item(Utf8JsonWriter json, AgendaItem item)
    {
        json.WriteString("title", item.Title);
        Boolean(json, "forDecision", item.ForDecision);
    }

    private static void Minutes(Utf8JsonWriter json, Minutes minutes)
    {
        Day(json, "approvedOn", minutes.ApprovedOn);
        Texts(json, "decisions", minutes.Decisions);
    }

    private static void Opinion(Utf8JsonWriter json, Opinion opinion)
    {
        json.WriteString("subject", opinion.Subject);
        Amount(json, "proposedAmount", opinion.ProposedAmount);
        Day(json, "givenOn", opinion.GivenOn);
        Day(json, "decidedOn", opinion.DecidedOn);
    }
}
