using System.Text.Json;
using Pvd.Domain.Projects;
using static Pvd.Domain.Json.JsonMembers;

namespace Pvd.Domain.Json;

/// <summary>Writes a fiche action: members in a fixed order, those not known left out.</summary>
internal static class ActionSheetWriter
{
    internal static void Sheet(Utf8JsonWriter json, ActionSheet sheet)
    {
        json.WriteString("number", sheet.Number);
        json.WriteString("title", sheet.Title);
        Code(json, "status", sheet.Status);
        Day(json, "validatedOn", sheet.ValidatedOn);
        Text(json, "axis", sheet.Axis);
        Integer(json, "priority", sheet.Priority);
        Object(json, "owner", sheet.Owner, FinancingPlanWriter.Owner);
        Texts(json, "communes", sheet.Communes?.Select(code => code.Value));
        Texts(json, "sectors", sheet.Sectors);
        Texts(json, "subjects", sheet.Subjects?.Select(code => code.Value));
        Text(json, "description", sheet.Description);
        Text(json, "aims", sheet.Aims);
        Text(json, "diagnosisLink", sheet.DiagnosisLink);
        List(json, "partners", sheet.Partners, ActionPartner);
        Object(json, "cost", sheet.Cost, SheetFinancingWriter.EstimatedCost);
        List(json, "financing", sheet.Financing, SheetFinancingWriter.ActionFinancing);
        ListUnlessEmpty(json, "inKind", sheet.InKind, SheetFinancingWriter.InKindHelp);
        Object(json, "ownShareDecision", sheet.OwnShareDecision, SheetFinancingWriter.OwnShareDecision);
        Object(json, "schedule", sheet.Schedule, MonitoringWriter.ProvisionalSchedule);
        List(json, "contracts", sheet.Contracts, LinkedContract);
        List(json, "indicators", sheet.Indicators, MonitoringWriter.MonitoringIndicator);
        Text(json, "effectOnCentrality", sheet.EffectOnCentrality);
        Text(json, "effectOnTransition", sheet.EffectOnTransition);
        Texts(json, "annexes", sheet.Annexes);
        Integer(json, "postYear", sheet.PostYear);
        List(json, "events", sheet.Events, ActionEvent);
    }

    private static void ActionPartner(Utf8JsonWriter json, ActionPartner partner)
    {
        json.WriteString("name", partner.Name);
        Text(json, "role", partner.Role);
    }

    private static void LinkedContract(Utf8JsonWriter json, LinkedContract contract)
    {
        Code(json, "kind", contract.Kind);
        Text(json, "reference", contract.Reference);
    }

    private static void ActionEvent(Utf8JsonWriter json, ActionEvent happened)
    {
        Code(json, "kind", happened.Kind);
        Day(json, "on", happened.On);
        Text(json, "reason", happened.Reason);
    }
}
