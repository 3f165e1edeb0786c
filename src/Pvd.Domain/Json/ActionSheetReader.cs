using Pvd.Domain.Funding;
using Pvd.Domain.Programme;
using Pvd.Domain.Projects;

namespace Pvd.Domain.Json;

/// <summary>Reads the fiches action of a dossier, in the order in which <see cref="ActionSheetWriter"/> writes them.</summary>
/// <param name="axes">The axes of the project, which the sheets refer to.</param>
internal sealed class ActionSheetReader(NameBook axes)
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
        string? axis = json.OptionalText("axis");
        int? priority = json.OptionalInteger("priority", JsonMessages.ANumberFromOne, 1, int.MaxValue);
        ProjectOwner? owner = json.OptionalObject("owner", OwnerReader.ReadOwner);
        IReadOnlyList<InseeCommuneCode>? communes = json.OptionalValues<InseeCommuneCode>(
            "communes",
            InseeCommuneCode.TryParse,
            InseeCommuneCode.Expected
        );
        IReadOnlyList<string>? sectors = json.OptionalTexts("sectors", (_, _) => { });
        IReadOnlyList<ProjectSubject>? subjects = json.OptionalCodes("subjects", ProjectSubject.All);
        string? description = json.OptionalText("description");
        string? aims = json.OptionalText("aims");
        string? diagnosisLink = json.OptionalText("diagnosisLink");
        IReadOnlyList<ActionPartner>? partners = json.OptionalList("partners", ReadActionPartner);
        EstimatedCost? cost = json.OptionalObject("cost", SheetFinancingReader.ReadEstimatedCost);
        IReadOnlyList<ActionFinancing>? financing = json.OptionalList(
            "financing",
            SheetFinancingReader.ReadActionFinancing
        );
        IReadOnlyList<InKindHelp>? inKind = json.OptionalList("inKind", SheetFinancingReader.ReadInKindHelp);
        OwnShareDecision? ownShareDecision = json.OptionalObject(
            "ownShareDecision",
            SheetFinancingReader.ReadOwnShareDecision
        );
        ProvisionalSchedule? schedule = json.OptionalObject("schedule", MonitoringReader.ReadProvisionalSchedule);
        IReadOnlyList<LinkedContract>? contracts = json.OptionalList("contracts", ReadLinkedContract);
        IReadOnlyList<MonitoringIndicator>? indicators = json.OptionalList(
            "indicators",
            MonitoringReader.ReadMonitoringIndicator
        );
        string? effectOnCentrality = json.OptionalText("effectOnCentrality");
        string? effectOnTransition = json.OptionalText("effectOnTransition");
        IReadOnlyList<string>? annexes = json.OptionalTexts("annexes", (_, _) => { });
        int? postYear = json.OptionalInteger("postYear", JsonMessages.AYear, Guard.FirstYear, Guard.LastYear);
        IReadOnlyList<ActionEvent>? events = json.OptionalList("events", ReadActionEvent);
        _numbers.Declare(json.PathOf("number"), number);
        axes.Refer(json.PathOf("axis"), axis);
        return json.IsFaulty
            ? null
            : new(
                number!,
                title!,
                status,
                validatedOn,
                axis,
                priority,
                owner,
                communes,
                sectors,
                subjects,
                description,
                aims,
                diagnosisLink,
                partners,
                cost,
                financing,
                inKind,
                ownShareDecision,
                schedule,
                contracts,
                indicators,
                effectOnCentrality,
                effectOnTransition,
                annexes,
                postYear,
                events
            );
    }

    private static ActionPartner? ReadActionPartner(JsonObjectReader json)
    {
        string? name = json.Text("name");
        string? role = json.OptionalText("role");
        return json.IsFaulty ? null : new(name!, role);
    }

    private static LinkedContract? ReadLinkedContract(JsonObjectReader json)
    {
        FrameKind? kind = json.Code("kind", FrameKind.All);
        string? reference = json.OptionalText("reference");
        return json.IsFaulty ? null : new(kind!, reference);
    }

    private static ActionEvent? ReadActionEvent(JsonObjectReader json)
    {
        ActionEventKind? kind = json.Code("kind", ActionEventKind.All);
        LocalDate? on = json.Day("on");
        string? reason = json.OptionalText("reason");
        return json.IsFaulty ? null : new(kind!, on!.Value, reason);
    }
}
