using Pvd.Domain.Projects;

namespace Pvd.Domain.Json;

/// <summary>Reads the projet de territoire: diagnosis, axes, plan; remembers the axes for the fiches action.</summary>
internal sealed class TerritorialProjectReader
{
    private readonly NameBook _issues = new();

    internal NameBook Axes { get; } = new();

    internal TerritorialProject? Read(JsonObjectReader json)
    {
        Diagnosis? diagnosis = json.OptionalObject("diagnosis", ReadDiagnosis);
        IReadOnlyList<Orientation>? orientations = json.OptionalCodes("orientations", Orientation.All);
        IReadOnlyList<StrategyElement>? strategy = json.OptionalCodes("strategy", StrategyElement.All);
        IReadOnlyList<StrategicAxis>? axes = json.OptionalList("axes", ReadStrategicAxis);
        ActionPlan? plan = json.OptionalObject("plan", ReadActionPlan);
        Axes.Close(json.LengthOf("axes"));
        Axes.ReportTwice(json, "dossier.axis-twice", ProjectChecks.AxisTwice);
        _issues.ReportUnknown(json, "dossier.no-such-issue", ProjectChecks.NoSuchIssue);
        return json.IsFaulty ? null : new(diagnosis, orientations, strategy, axes, plan);
    }

    private Diagnosis? ReadDiagnosis(JsonObjectReader json)
    {
        IReadOnlyList<DiagnosisInput>? inputs = json.OptionalList("inputs", ReadDiagnosisInput);
        IReadOnlyList<PlanningDocument>? documents = json.OptionalList("documents", ReadPlanningDocument);
        IReadOnlyList<Issue>? issues = json.OptionalList("issues", ReadIssue);
        LocalDate? completedOn = json.OptionalDay("completedOn");
        _issues.Close(json.LengthOf("issues"));
        _issues.ReportTwice(json, "dossier.issue-twice", ProjectChecks.IssueTwice);
        return json.IsFaulty ? null : new(inputs, documents, issues, completedOn);
    }

    private Issue? ReadIssue(JsonObjectReader json)
    {
        string? id = json.Text("id");
        string? label = json.Text("label");
        _issues.Declare(json.PathOf("id"), id);
        return json.IsFaulty ? null : new(id!, label!);
    }

    private static DiagnosisInput? ReadDiagnosisInput(JsonObjectReader json)
    {
        DiagnosisSource? source = json.Code("source", DiagnosisSource.All);
        string? title = json.OptionalText("title");
        LocalDate? on = json.OptionalDay("on");
        return json.IsFaulty ? null : new(source!, title, on);
    }

    private static PlanningDocument? ReadPlanningDocument(JsonObjectReader json)
    {
        PlanningDocumentKind? kind = json.Code("kind", PlanningDocumentKind.All);
        string? title = json.OptionalText("title");
        LocalDate? approvedOn = json.OptionalDay("approvedOn");
        return json.IsFaulty ? null : new(kind!, title, approvedOn);
    }

    private StrategicAxis? ReadStrategicAxis(JsonObjectReader json)
    {
        string? id = json.Text("id");
        string? title = json.Text("title");
        IReadOnlyList<string>? issues = json.OptionalTexts("issues", _issues.Refer);
        IReadOnlyList<string>? partners = json.OptionalTexts("partners", (_, _) => { });
        IReadOnlyList<MonitoringIndicator>? indicators = json.OptionalList(
            "indicators",
            MonitoringReader.ReadMonitoringIndicator
        );
        string? scale = json.OptionalText("scale");
        IReadOnlyList<Orientation>? orientations = json.OptionalCodes("orientations", Orientation.All);
        Axes.Declare(json.PathOf("id"), id);
        return json.IsFaulty ? null : new(id!, title!, issues, partners, indicators, scale, orientations);
    }

    private static ActionPlan? ReadActionPlan(JsonObjectReader json)
    {
        IReadOnlyList<ThematicPerimeter>? perimeters = json.OptionalList("perimeters", ReadThematicPerimeter);
        string? programme = json.OptionalText("programme");
        ProvisionalSchedule? schedule = json.OptionalObject("schedule", MonitoringReader.ReadProvisionalSchedule);
        LocalDate? examinedOn = json.OptionalDay("examinedOn");
        bool? feedsCrte = json.OptionalBoolean("feedsCrte");
        return json.IsFaulty ? null : new(perimeters, programme, schedule, examinedOn, feedsCrte);
    }

    private static ThematicPerimeter? ReadThematicPerimeter(JsonObjectReader json)
    {
        string? theme = json.Text("theme");
        IReadOnlyList<InseeCommuneCode>? communes = json.OptionalValues<InseeCommuneCode>(
            "communes",
            InseeCommuneCode.TryParse,
            InseeCommuneCode.Expected
        );
        return json.IsFaulty ? null : new(theme!, communes);
    }
}
