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
    }
}
