using System.Text.Json;
using Pvd.Domain.Conventions;
using Pvd.Domain.Funding;
using Pvd.Domain.Governance;
using Pvd.Domain.Territories;
using static Pvd.Domain.Json.JsonMembers;

namespace Pvd.Domain.Json;

/// <summary>Writes a dossier: members in a fixed order, those not known left out.</summary>
internal static class DossierWriter
{
    internal static readonly IReadOnlyDictionary<Origin, string> Origins = new Dictionary<Origin, string>
    {
        [Origin.Established] = "established",
        [Origin.Illustrative] = "illustrative",
    };

    internal static void Write(PvdDossier dossier, Stream stream)
    {
        JsonOutput.Write(stream, json => WriteDossier(json, dossier));
    }

    /// <summary>Writes a dossier as a value inside another file.</summary>
    internal static void WriteDossier(Utf8JsonWriter json, PvdDossier dossier)
    {
        json.WriteStartObject();
        json.WriteString("format", DossierReader.Format);
        Day(json, "knownOn", dossier.KnownOn);
        ListUnlessEmpty(json, "provenance", dossier.Provenance, Provenance);
        List(json, "communes", dossier.Communes, Commune);
        Object(json, "epci", dossier.Epci, Epci);
        Object(json, "convention", dossier.Convention?.Act, ActWriter.Write);
        Object(json, "committee", dossier.Committee, Committee);
        Object(json, "projectManager", dossier.ProjectManager, Post);
        Object(json, "framework", dossier.Framework, ActWriter.Write);
        Object(json, "crte", dossier.Crte, ActWriter.Write);
        List(json, "recoveryAgreements", dossier.RecoveryAgreements, ActWriter.Write);
        List(json, "bodies", dossier.Bodies, GovernanceWriter.Body);
        Object(json, "project", dossier.Project, TerritorialProjectWriter.Write);
        List(json, "actionSheets", dossier.ActionSheets, ActionSheetWriter.Sheet);
        List(json, "requests", dossier.Requests, EngineeringWriter.Write);
        List(json, "frames", dossier.Frames, FrameWriter.FrameMembership);
        List(json, "services", dossier.Services, ServiceWriter.LabelledService);
        List(json, "clubEvents", dossier.ClubEvents, ServiceWriter.ClubEvent);
        json.WriteEndObject();
    }

    /// <summary>Writes a list of co-fundings as a member of another file.</summary>
    internal static void WriteAnah(Utf8JsonWriter json, string name, IReadOnlyList<AnahCoFunding>? anah) =>
        List(json, name, anah, Anah);

    private static void Provenance(Utf8JsonWriter json, Provenance provenance)
    {
        json.WriteString("path", provenance.Path);
        json.WriteString("origin", Origins[provenance.Origin]);
        json.WriteString("source", provenance.Source);
    }

    private static void Commune(Utf8JsonWriter json, Commune commune)
    {
        json.WriteString("insee", commune.Code.Value);
        json.WriteString("name", commune.Name);
        Integer(json, "population", commune.Population);
        Text(json, "epci", commune.Epci?.Value);
        Text(json, "siren", commune.Siren?.Value);
        Text(json, "pvdId", commune.PvdId?.Value);
    }

    private static void Epci(Utf8JsonWriter json, Epci epci)
    {
        json.WriteString("siren", epci.Siren.Value);
        json.WriteString("name", epci.Name);
        Code(json, "kind", epci.Kind);
        Integer(json, "population", epci.Population);
        Text(json, "principalTown", epci.PrincipalTown?.Value);
    }

    private static void Committee(Utf8JsonWriter json, ProjectCommittee committee)
    {
        Code(json, "presidency", committee.Presidency);
        Text(json, "substituteBody", committee.SubstituteBody);
        List(json, "members", committee.Members, Member);
        List(json, "meetings", committee.Meetings, GovernanceWriter.Meeting);
    }

    private static void Member(Utf8JsonWriter json, CommitteeMember member)
    {
        Code(json, "role", member.Role);
        Text(json, "party", member.Party);
        Day(json, "from", member.From);
        Day(json, "until", member.Until);
        if (member.Presides)
        {
            json.WriteBoolean("presides", true);
        }

        Text(json, "person", member.Person?.Name);
    }

    private static void Post(Utf8JsonWriter json, ProjectManagerPost post)
    {
        Text(json, "employer", post.Employer);
        Day(json, "from", post.From);
        Day(json, "until", post.Until);
        Day(json, "recruitmentOpenedOn", post.RecruitmentOpenedOn);
        ListUnlessEmpty(json, "costs", post.Costs, Cost);
        List(json, "anah", post.Anah, Anah);
    }

    private static void Cost(Utf8JsonWriter json, YearlyCost cost)
    {
        json.WriteNumber("year", cost.Year);
        json.WriteString("amount", cost.Amount.ToString());
    }

    private static void Anah(Utf8JsonWriter json, AnahCoFunding anah)
    {
        Day(json, "from", anah.From);
        Day(json, "until", anah.Until);
        Day(json, "requestedOn", anah.RequestedOn);
        Day(json, "operationStartedOn", anah.OperationStartedOn);
    }
}
