using Pvd.Domain.Projects;

namespace Pvd.Domain.Json;

/// <summary>Reads the fiches action of a dossier, in the order in which <see cref="ActionSheetWriter"/> writes them.</summary>
internal sealed class ActionSheetReader
{
    private readonly NameBook _numbers = new();

    internal IReadOnlyList<ActionSheet>? ActionSheets(JsonObjectReader json) =>
        json.OptionalList("actionSheets", ReadSheet);

    internal void ReportTwice(JsonObjectReader json) =>
        _numbers.ReportTwice(json, "dossier.action-sheet-twice", DossierChecks.SheetTwice);

    private ActionSheet? ReadSheet(JsonObjectReader json)
    {
        string? number = json.Text("number");
        string? title = json.Text("title");
        ActionStatus? status = json.OptionalCode("status", ActionStatus.All);
        LocalDate? validatedOn = json.OptionalDay("validatedOn");
        _numbers.Declare(json.PathOf("number"), number);
        return json.IsFaulty ? null : new(number!, title!, status, validatedOn);
    }
}
