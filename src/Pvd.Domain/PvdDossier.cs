using Pvd.Domain.Conventions;
using Pvd.Domain.Engineering;
using Pvd.Domain.Funding;
using Pvd.Domain.Governance;
using Pvd.Domain.Json;
using Pvd.Domain.Programme;
using Pvd.Domain.Projects;
using Pvd.Domain.Territories;

namespace Pvd.Domain;

/// <summary>The file of one membership convention: territory, act, bodies, post, action sheets. The root of the model; immutable.</summary>
public sealed record PvdDossier
{
    /// <summary>Puts a dossier together.</summary>
    /// <param name="knownOn">Day of what is known: nothing later has been recorded.</param>
    /// <param name="communes">The beneficiary communes, at least one.</param>
    /// <param name="epci">Their EPCI; <c>null</c> when not known.</param>
    /// <param name="convention">The membership convention; <c>null</c> when not known.</param>
    /// <param name="committee">The comité de projet; <c>null</c> when not known.</param>
    /// <param name="projectManager">The post of chef de projet; <c>null</c> when not known.</param>
    /// <param name="provenance">Where the parts come from; empty when nobody said.</param>
    /// <param name="framework">The convention-cadre; <c>null</c> when there is none or it is not known.</param>
    /// <param name="crte">The CRTE that the programme is part of; <c>null</c> when there is none or it is not known.</param>
    /// <param name="recoveryAgreements">The accords de relance that concern the territory; <c>null</c> when not known.</param>
    /// <param name="bodies">The other bodies of the programme that the dossier follows; <c>null</c> when the list is not known or may be incomplete.</param>
    /// <param name="actionSheets">The fiches action of the plan; <c>null</c> when the list is not known or may be incomplete.</param>
    /// <param name="requests">The requests for engineering made to the ANCT; <c>null</c> when not known.</param>
    /// <param name="project">The projet de territoire; <c>null</c> when not known.</param>
    /// <param name="frames">The other contracts and programmes that the communes are part of; <c>null</c> when the list is not known or may be incomplete.</param>
    /// <param name="services">The France Services desks and digital advisers of the communes; <c>null</c> when the list is not known or may be incomplete.</param>
    /// <param name="clubEvents">What the Club organised and the territory took part in; <c>null</c> when the list is not known or may be incomplete.</param>
    /// <exception cref="ArgumentException">There is no commune, two communes, bodies, sheets or requests share a code, id or number, a party is a commune that is not described, a member or employer is no party of the act, or a sheet names an axis that the project does not have.</exception>
    public PvdDossier(
        LocalDate knownOn,
        IEnumerable<Commune> communes,
        Epci? epci = null,
        MembershipConvention? convention = null,
        ProjectCommittee? committee = null,
        ProjectManagerPost? projectManager = null,
        IEnumerable<Provenance>? provenance = null,
        FrameworkConvention? framework = null,
        CrteContract? crte = null,
        IEnumerable<RecoveryAgreement>? recoveryAgreements = null,
        IEnumerable<GovernanceBody>? bodies = null,
        IEnumerable<ActionSheet>? actionSheets = null,
        IEnumerable<EngineeringRequest>? requests = null,
        TerritorialProject? project = null,
        IEnumerable<FrameMembership>? frames = null,
        IEnumerable<LabelledService>? services = null,
        IEnumerable<ClubEvent>? clubEvents = null
    )
    {
        KnownOn = knownOn;
        Communes = new ValueList<Commune>(communes, nameof(communes));
        Epci = epci;
        Convention = convention;
        Committee = committee;
        ProjectManager = projectManager;
        Provenance = new ValueList<Provenance>(provenance ?? [], nameof(provenance));
        Framework = framework;
        Crte = crte;
        RecoveryAgreements = recoveryAgreements is null
            ? null
            : new ValueList<RecoveryAgreement>(recoveryAgreements, nameof(recoveryAgreements));
        Requests = requests is null ? null : new ValueList<EngineeringRequest>(requests, nameof(requests));
        Bodies = bodies is null ? null : new ValueList<GovernanceBody>(bodies, nameof(bodies));
        ActionSheets = actionSheets is null ? null : new ValueList<ActionSheet>(actionSheets, nameof(actionSheets));
        Project = project;
        Frames = frames is null ? null : new ValueList<FrameMembership>(frames, nameof(frames));
        Services = services is null ? null : new ValueList<LabelledService>(services, nameof(services));
        ClubEvents = clubEvents is null ? null : new ValueList<ClubEvent>(clubEvents, nameof(clubEvents));
        IEnumerable<Localized> faults =
        [
            .. DossierChecks.Find(Communes, convention, committee, projectManager),
            .. DossierChecks.Find(Bodies, ActionSheets),
            .. DossierChecks.Find(Communes, project, ActionSheets, Frames, Services),
            .. EngineeringChecks.Find(Requests),
        ];
        if (faults.FirstOrDefault() is { } fault)
        {
            throw new ArgumentException(fault.English);
        }
    }

    /// <summary>Gets the day of what is known: nothing later has been recorded.</summary>
    public LocalDate KnownOn { get; private init; }

    /// <summary>Gets the beneficiary communes, at least one.</summary>
    public IReadOnlyList<Commune> Communes { get; }

    /// <summary>Gets the EPCI of the communes; <c>null</c> when not known.</summary>
    public Epci? Epci { get; }

    /// <summary>Gets the membership convention; <c>null</c> when not known.</summary>
    public MembershipConvention? Convention { get; }

    /// <summary>Gets the comité de projet; <c>null</c> when not known.</summary>
    public ProjectCommittee? Committee { get; }

    /// <summary>Gets the post of chef de projet; <c>null</c> when not known.</summary>
    public ProjectManagerPost? ProjectManager { get; }

    /// <summary>Gets where the parts come from; empty when nobody said.</summary>
    public IReadOnlyList<Provenance> Provenance { get; }

    /// <summary>Gets the convention-cadre; <c>null</c> when there is none or it is not known.</summary>
    public FrameworkConvention? Framework { get; }

    /// <summary>Gets the CRTE that the programme is part of; <c>null</c> when there is none or it is not known.</summary>
    public CrteContract? Crte { get; }

    /// <summary>Gets the accords de relance that concern the territory; <c>null</c> when not known.</summary>
    public IReadOnlyList<RecoveryAgreement>? RecoveryAgreements { get; }

    /// <summary>The dossier with some acts in the place of those it had.</summary>
    internal PvdDossier With(
        LocalDate? recordedOn,
        MembershipConvention? convention = null,
        FrameworkConvention? framework = null,
        CrteContract? crte = null
    ) =>
        new(
            recordedOn is { } day ? LocalDate.Max(KnownOn, day) : KnownOn,
            Communes,
            Epci,
            convention ?? Convention,
            Committee,
            ProjectManager,
            Provenance,
            framework ?? Framework,
            crte ?? Crte,
            RecoveryAgreements,
            Bodies,
            ActionSheets,
            Requests,
            Project,
            Frames,
            Services,
            ClubEvents
        );

    /// <summary>Gets the bodies other than the comité de projet; <c>null</c> when the list is not known or may be incomplete.</summary>
    public IReadOnlyList<GovernanceBody>? Bodies { get; }

    /// <summary>Gets the fiches action of the plan; <c>null</c> when the list is not known or may be incomplete.</summary>
    public IReadOnlyList<ActionSheet>? ActionSheets { get; private init; }

    /// <summary>Gets the requests for engineering made to the ANCT; <c>null</c> when not known.</summary>
    public IReadOnlyList<EngineeringRequest>? Requests { get; private init; }

    /// <summary>Gets the projet de territoire; <c>null</c> when not known.</summary>
    public TerritorialProject? Project { get; }

    /// <summary>Gets the other contracts and programmes that the communes are part of; <c>null</c> when the list is not known or may be incomplete.</summary>
    public IReadOnlyList<FrameMembership>? Frames { get; }

    /// <summary>Gets the France Services desks and digital advisers of the communes; <c>null</c> when the list is not known or may be incomplete.</summary>
    public IReadOnlyList<LabelledService>? Services { get; }

    /// <summary>Gets what the Club organised and the territory took part in; <c>null</c> when the list is not known or may be incomplete.</summary>
    public IReadOnlyList<ClubEvent>? ClubEvents { get; }

    /// <summary>Reads a dossier from JSON (format <c>pvd-dossier/1</c>): the dossier, or every problem with its place.</summary>
    /// <param name="stream">UTF-8, at most <see cref="ReadLimits.MaximumBytes"/>; read to its end, not closed.</param>
    public static ReadResult<PvdDossier> Read(Stream stream) => DossierReader.Read(stream);

    /// <summary>Reads JSON lines, one dossier a line: each line in turn, a bad one never stopping the rest.</summary>
    /// <param name="stream">UTF-8, each line at most <see cref="ReadLimits.MaximumBytes"/>; read as the lines are asked for, once, not closed. Blank lines are passed over.</param>
    public static IEnumerable<JsonLine<PvdDossier>> ReadLines(Stream stream) => DossierReader.ReadLines(stream);

    /// <summary>Writes the dossier as JSON: always the same bytes for equal dossiers, line feeds only.</summary>
    /// <param name="stream">Written to, not closed.</param>
    public void Write(Stream stream) => DossierWriter.Write(this, stream);

    /// <summary>The same dossier with one more event of a fiche action, whose number and events are known; what is known reaches at least to its day.</summary>
    internal PvdDossier With(string sheet, ActionEvent happened) =>
        this with
        {
            KnownOn = LocalDate.Max(KnownOn, happened.On),
            ActionSheets = new ValueList<ActionSheet>(
                ActionSheets!.Select(known => known.Number == sheet ? known.With(happened) : known),
                nameof(ActionSheets)
            ),
        };

    /// <summary>The same dossier with one more event of a request, whose id and events are known; what is known reaches at least to its day.</summary>
    internal PvdDossier With(string request, EngineeringEvent happened) =>
        this with
        {
            KnownOn = LocalDate.Max(KnownOn, happened.On),
            Requests = new ValueList<EngineeringRequest>(
                Requests!.Select(known => known.Id == request ? known.With(happened) : known),
                nameof(Requests)
            ),
        };
}
