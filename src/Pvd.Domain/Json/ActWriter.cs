using System.Text.Json;
using Pvd.Domain.Conventions;
using static Pvd.Domain.Json.JsonMembers;

namespace Pvd.Domain.Json;

/// <summary>Writes conventions and what has happened to them.</summary>
internal static class ActWriter
{
    internal static void Write(Utf8JsonWriter json, SignedAct act)
    {
        List(json, "parties", act.Parties, Party);
        List(json, "deliberations", act.Deliberations, Deliberation);
        List(json, "signatures", act.Signatures, Signature);
        List(json, "annexes", act.Annexes, Annex);
        ListUnlessEmpty(json, "events", act.Events, Event);
        ListUnlessEmpty(json, "amendments", act.Amendments, Amendment);
    }

    internal static void Write(Utf8JsonWriter json, FrameworkConvention framework)
    {
        Write(json, framework.Act);
        Boolean(json, "claimsOrt", framework.ClaimsOrt);
        Integer(json, "years", framework.Years);
        Texts(json, "strategyPerimeter", framework.StrategyPerimeter?.Select(code => code.Value));
        List(json, "sectors", framework.Sectors, Sector);
        Object(json, "derogation", framework.Derogation, Derogation);
        Texts(json, "content", framework.Content?.Select(element => element.Value));
    }

    internal static void Write(Utf8JsonWriter json, CrteContract crte)
    {
        Write(json, crte.Act);
        Integer(json, "years", crte.Years);
        Texts(json, "perimeter", crte.Perimeter?.Select(siren => siren.Value));
        Text(json, "department", crte.Department?.Value);
        Day(json, "perimeterProposedOn", crte.PerimeterProposedOn);
        Texts(json, "content", crte.Content?.Select(element => element.Value));
        List(json, "protocols", crte.Protocols, Protocol);
    }

    internal static void Write(Utf8JsonWriter json, RecoveryAgreement agreement)
    {
        Code(json, "level", agreement.Level);
        json.WriteString("name", agreement.Name);
        Day(json, "stateSignedOn", agreement.StateSignedOn);
        Day(json, "partnerSignedOn", agreement.PartnerSignedOn);
        Boolean(json, "usesDsid", agreement.UsesDsid);
    }

    private static void Party(Utf8JsonWriter json, Party party)
    {
        json.WriteString("id", party.Id);
        Code(json, "role", party.Role);
        json.WriteString("name", party.Name);
        Text(json, "insee", party.Commune?.Value);
        Text(json, "siren", party.Siren?.Value);
        Text(json, "seat", party.Seat);
        Text(json, "representative", party.Representative?.Name);
    }

    private static void Deliberation(Utf8JsonWriter json, Deliberation deliberation)
    {
        json.WriteString("party", deliberation.Party);
        Text(json, "number", deliberation.Number);
        Day(json, "on", deliberation.On);
        Day(json, "transmittedOn", deliberation.TransmittedOn);
        Text(json, "subject", deliberation.Subject);
        Object(json, "vote", deliberation.Vote, Vote);
        if (!deliberation.IsAdopted)
        {
            json.WriteBoolean("adopted", false);
        }

        Boolean(json, "authorisesSignature", deliberation.AuthorisesSignature);
        Day(json, "publishedOn", deliberation.PublishedOn);
        Code(json, "publication", deliberation.Publication);
    }

    private static void Vote(Utf8JsonWriter json, Vote vote)
    {
        json.WriteNumber("for", vote.InFavour);
        json.WriteNumber("against", vote.Against);
        json.WriteNumber("abstentions", vote.Abstentions);
    }

    private static void Signature(Utf8JsonWriter json, Signature signature)
    {
        json.WriteString("party", signature.Party);
        Day(json, "on", signature.On);
        Code(json, "capacity", signature.Capacity);
        Day(json, "delegatedOn", signature.DelegatedOn);
        Day(json, "delegatedUntil", signature.DelegatedUntil);
    }

    private static void Annex(Utf8JsonWriter json, Annex annex)
    {
        Code(json, "kind", annex.Kind);
        Text(json, "title", annex.Title);
    }

    private static void Event(Utf8JsonWriter json, ActEvent happened)
    {
        Code(json, "kind", happened.Kind);
        Day(json, "on", happened.On);
        Texts(json, "parties", happened.Parties);
    }

    private static void Amendment(Utf8JsonWriter json, Amendment amendment)
    {
        json.WriteNumber("number", amendment.Number);
        Text(json, "subject", amendment.Subject);
        Day(json, "extendsTo", amendment.ExtendsTo);
        List(json, "deliberations", amendment.Deliberations, Deliberation);
        List(json, "signatures", amendment.Signatures, Signature);
    }

    private static void Sector(Utf8JsonWriter json, InterventionSector sector)
    {
        json.WriteString("insee", sector.Commune.Value);
        Code(json, "kind", sector.Kind);
        Text(json, "name", sector.Name);
    }

    private static void Derogation(Utf8JsonWriter json, PrincipalTownDerogation derogation)
    {
        Day(json, "decidedOn", derogation.DecidedOn);
        Boolean(json, "apart", derogation.IsApart);
        Texts(json, "centralities", derogation.Centralities?.Select(code => code.Value));
    }

    private static void Protocol(Utf8JsonWriter json, AnnualFinancialProtocol protocol)
    {
        json.WriteNumber("year", protocol.Year);
        Day(json, "signedOn", protocol.SignedOn);
        Amount(json, "amount", protocol.Amount);
    }
}
