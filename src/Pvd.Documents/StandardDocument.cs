using Pvd.Documents.Conventions;
using Pvd.Documents.Governance;
using Pvd.Documents.Grants;
using Pvd.Documents.Projects;
using Pvd.Documents.Templates;
using Pvd.Documents.Word;
using Pvd.Domain;

namespace Pvd.Documents;

/// <summary>A document of the programme whose wording and layout are ours, and that a prefecture may restyle.</summary>
/// <remarks>Safe to share between threads.</remarks>
public sealed class StandardDocument
{
    /// <summary>The convention d’adhésion, from the parties to the signature blocks and the territory sheet.</summary>
    public static readonly StandardDocument MembershipConvention = new(
        "convention-adhesion",
        new("convention d’adhésion", "membership convention"),
        MembershipConventionText.Template
    );

    /// <summary>The convention-cadre, which may stand for an ORT, with its maquette financière.</summary>
    public static readonly StandardDocument FrameworkConvention = new(
        "convention-cadre",
        new("convention-cadre valant ORT", "framework convention standing for an ORT"),
        FrameworkConventionText.Template
    );

    /// <summary>An avenant to either convention.</summary>
    public static readonly StandardDocument Amendment = new(
        "avenant",
        new("avenant", "amendment"),
        AmendmentText.Template
    );

    /// <summary>A fiche action.</summary>
    public static readonly StandardDocument ActionSheet = new(
        "fiche-action",
        new("fiche action", "action sheet"),
        ActionSheetText.Template
    );

    /// <summary>The délibération that approves a convention and authorises its signature.</summary>
    public static readonly StandardDocument Deliberation = new(
        "deliberation",
        new("modèle de délibération", "model deliberation"),
        DeliberationText.Template
    );

    /// <summary>The notice of a meeting of the comité de projet.</summary>
    public static readonly StandardDocument MeetingNotice = new(
        "convocation",
        new("convocation du comité de projet", "notice of a meeting of the project committee"),
        MeetingTexts.Notice
    );

    /// <summary>The minutes of a meeting of the comité de projet.</summary>
    public static readonly StandardDocument MeetingMinutes = new(
        "compte-rendu",
        new("compte rendu du comité de projet", "minutes of the project committee"),
        MeetingTexts.Minutes
    );

    /// <summary>The request for the grant of the post of chef de projet.</summary>
    public static readonly StandardDocument PostRequest = new(
        "demande-poste",
        new("demande de subvention du poste de chef de projet", "request for the grant of the project manager’s post"),
        PostRequestText.Template
    );

    /// <summary>The letter that notifies a State grant; drawn from a financing plan.</summary>
    public static readonly StandardDocument GrantNotification = new(
        "notification",
        new("lettre de notification d’une subvention", "letter notifying a grant"),
        GrantNotificationText.Template
    );

    /// <summary>The note that sums an assessment up; drawn from an assessment.</summary>
    public static readonly StandardDocument AssessmentNote = new(
        "note-de-synthese",
        new("note de synthèse d’une évaluation", "summary note of an assessment"),
        AssessmentNoteText.Template
    );

    private readonly WordTemplate _text;
    private readonly Lazy<Template<DocumentSource>> _template;

    private StandardDocument(string name, Localized label, WordTemplate text)
    {
        Name = name;
        Label = label;
        _text = text;
        _template = new(() => Check(Exported(asTemplate: true)).Require());
    }

    /// <summary>Gets all of them, in the order of a file’s life.</summary>
    public static IReadOnlyList<StandardDocument> All { get; } =
    [
        MembershipConvention,
        FrameworkConvention,
        Amendment,
        ActionSheet,
        Deliberation,
        MeetingNotice,
        MeetingMinutes,
        PostRequest,
        GrantNotification,
        AssessmentNote,
    ];

    /// <summary>Gets the stable name, such as <c>convention-adhesion</c>.</summary>
    public string Name { get; }

    /// <summary>Gets what it is.</summary>
    public Localized Label { get; }

    /// <summary>Gets the template, compiled once.</summary>
    public Template<DocumentSource> Template => _template.Value;

    /// <summary>Finds one by its name; <c>null</c> when there is none.</summary>
    public static StandardDocument? Find(string name) => All.FirstOrDefault(document => document.Name == name);

    /// <summary>Checks a template of your own, or one of ours that was changed in Word.</summary>
    /// <param name="file">A <c>.docx</c> or <c>.dotx</c> file, read from its present position; not closed.</param>
    /// <param name="limits">How much is read; <c>null</c> for <see cref="TemplateLimits.Default"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> is <c>null</c>.</exception>
    public static TemplateCheck<DocumentSource> Check(Stream file, TemplateLimits? limits = null) =>
        Template<DocumentSource>.Compile(file, DocumentSource.Model, limits);

    /// <summary>Writes the template, to be changed in Word.</summary>
    /// <param name="output">Written to from its present position, without seeking; not closed.</param>
    /// <param name="asTemplate">Whether it is a <c>.dotx</c> file, from which Word makes new documents, or a <c>.docx</c> file.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> is <c>null</c>.</exception>
    public void Export(Stream output, bool asTemplate = true)
    {
        _ = output ?? throw new ArgumentNullException(nameof(output));
        _text.Write(output, DocumentSource.Model.Shape.Scope, asTemplate);
    }

    /// <summary>Tells which names of this document a changed template no longer uses, sorted.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="changed"/> is <c>null</c>.</exception>
    public IReadOnlyList<string> NamesLostIn(Template<DocumentSource> changed)
    {
        _ = changed ?? throw new ArgumentNullException(nameof(changed));
        return [.. Template.Names.Except(changed.Names, StringComparer.Ordinal)];
    }

    /// <summary>Gets the name.</summary>
    public override string ToString() => Name;

    private MemoryStream Exported(bool asTemplate)
    {
        MemoryStream file = new();
        Export(file, asTemplate);
        file.Position = 0;
        return file;
    }
}
