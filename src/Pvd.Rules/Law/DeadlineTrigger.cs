using Ardalis.SmartEnum;

namespace Pvd.Rules.Law;

/// <summary>The events that set a deadline running, or meet it; the value is the code of the legislation files.</summary>
public sealed class DeadlineTrigger : SmartEnum<DeadlineTrigger, string>
{
    /// <summary>Entrée en vigueur de la convention d’adhésion.</summary>
    public static readonly DeadlineTrigger MembershipInForce = new(
        nameof(MembershipInForce),
        "membership-in-force",
        "entrée en vigueur de la convention d’adhésion",
        "entry into force of the membership convention"
    );

    /// <summary>Signature de la convention-cadre.</summary>
    public static readonly DeadlineTrigger FrameworkSigned = new(
        nameof(FrameworkSigned),
        "framework-signed",
        "signature de la convention-cadre",
        "signature of the framework convention"
    );

    /// <summary>Achèvement du projet de territoire.</summary>
    public static readonly DeadlineTrigger TerritoryProjectFinished = new(
        nameof(TerritoryProjectFinished),
        "territory-project-finished",
        "achèvement du projet de territoire",
        "completion of the territory project"
    );

    /// <summary>Signature de la convention d’ORT.</summary>
    public static readonly DeadlineTrigger OrtSigned = new(
        nameof(OrtSigned),
        "ort-signed",
        "signature de la convention d’ORT",
        "signature of the ORT agreement"
    );

    /// <summary>Évaluation de l’ORT.</summary>
    public static readonly DeadlineTrigger OrtEvaluated = new(
        nameof(OrtEvaluated),
        "ort-evaluated",
        "évaluation de l’ORT",
        "evaluation of the ORT"
    );

    /// <summary>Proposition du périmètre du CRTE.</summary>
    public static readonly DeadlineTrigger CrtePerimeterProposed = new(
        nameof(CrtePerimeterProposed),
        "crte-perimeter-proposed",
        "proposition du périmètre du CRTE",
        "proposal of the CRTE perimeter"
    );

    /// <summary>Signature du CRTE.</summary>
    public static readonly DeadlineTrigger CrteSigned = new(
        nameof(CrteSigned),
        "crte-signed",
        "signature du CRTE",
        "signature of the CRTE"
    );

    /// <summary>Arrêté de suspension d’un projet commercial périphérique.</summary>
    public static readonly DeadlineTrigger ShopSuspensionOrdered = new(
        nameof(ShopSuspensionOrdered),
        "shop-suspension-ordered",
        "arrêté de suspension d’un projet commercial périphérique",
        "order that suspends a peripheral shop project"
    );

    /// <summary>Octroi de l’aide au manager de centre-ville.</summary>
    public static readonly DeadlineTrigger TownCentreManagerGranted = new(
        nameof(TownCentreManagerGranted),
        "town-centre-manager-granted",
        "octroi de l’aide au manager de centre-ville",
        "grant for the town-centre manager"
    );

    /// <summary>Demande d’une mesure de relance commerciale.</summary>
    public static readonly DeadlineTrigger TradeMeasureRequested = new(
        nameof(TradeMeasureRequested),
        "trade-measure-requested",
        "demande d’une mesure de relance commerciale",
        "request for a trade recovery measure"
    );

    /// <summary>Délivrance du permis de construire.</summary>
    public static readonly DeadlineTrigger BuildingPermitGranted = new(
        nameof(BuildingPermitGranted),
        "building-permit-granted",
        "délivrance du permis de construire",
        "grant of the building permit"
    );

    /// <summary>Réponse à l’appel à projets friches.</summary>
    public static readonly DeadlineTrigger BrownfieldCallAnswered = new(
        nameof(BrownfieldCallAnswered),
        "brownfield-call-answered",
        "réponse à l’appel à projets friches",
        "answer to the brownfield call"
    );

    /// <summary>Réception de la demande de DETR ou de DSIL.</summary>
    public static readonly DeadlineTrigger DotationRequestReceived = new(
        nameof(DotationRequestReceived),
        "dotation-request-received",
        "réception de la demande de DETR ou de DSIL",
        "receipt of the DETR or DSIL request"
    );

    /// <summary>Dossier de DETR ou de DSIL reconnu complet, ou pièces demandées.</summary>
    public static readonly DeadlineTrigger DotationFileComplete = new(
        nameof(DotationFileComplete),
        "dotation-file-complete",
        "dossier de DETR ou de DSIL reconnu complet, ou pièces demandées",
        "DETR or DSIL file found complete, or papers asked for"
    );

    /// <summary>Arrêté attributif de DETR ou de DSIL.</summary>
    public static readonly DeadlineTrigger DotationDecided = new(
        nameof(DotationDecided),
        "dotation-decided",
        "arrêté attributif de DETR ou de DSIL",
        "DETR or DSIL award order"
    );

    /// <summary>Notification de la subvention DETR ou DSIL.</summary>
    public static readonly DeadlineTrigger DotationNotified = new(
        nameof(DotationNotified),
        "dotation-notified",
        "notification de la subvention DETR ou DSIL",
        "notification of the DETR or DSIL grant"
    );

    /// <summary>Commencement d’exécution déclaré.</summary>
    public static readonly DeadlineTrigger WorksStarted = new(
        nameof(WorksStarted),
        "works-started",
        "commencement d’exécution déclaré",
        "declared start of the works"
    );

    /// <summary>Achèvement des travaux.</summary>
    public static readonly DeadlineTrigger WorksCompleted = new(
        nameof(WorksCompleted),
        "works-completed",
        "achèvement des travaux",
        "completion of the works"
    );

    /// <summary>Réception de la demande à l’Anah.</summary>
    public static readonly DeadlineTrigger AnahRequestReceived = new(
        nameof(AnahRequestReceived),
        "anah-request-received",
        "réception de la demande à l’Anah",
        "receipt of the request by the Anah"
    );

    /// <summary>Décision de l’Anah.</summary>
    public static readonly DeadlineTrigger AnahDecided = new(
        nameof(AnahDecided),
        "anah-decided",
        "décision de l’Anah",
        "decision of the Anah"
    );

    /// <summary>Réception d’une autre demande de subvention de l’État.</summary>
    public static readonly DeadlineTrigger StateGrantRequestReceived = new(
        nameof(StateGrantRequestReceived),
        "state-grant-request-received",
        "réception d’une autre demande de subvention de l’État",
        "receipt of another State grant request"
    );

    /// <summary>Dossier de subvention reconnu complet, ou pièces demandées.</summary>
    public static readonly DeadlineTrigger StateGrantFileComplete = new(
        nameof(StateGrantFileComplete),
        "state-grant-file-complete",
        "dossier de subvention reconnu complet, ou pièces demandées",
        "State grant file found complete, or papers asked for"
    );

    /// <summary>Décision sur la subvention de l’État.</summary>
    public static readonly DeadlineTrigger StateGrantDecided = new(
        nameof(StateGrantDecided),
        "state-grant-decided",
        "décision sur la subvention de l’État",
        "decision on the State grant"
    );

    /// <summary>Réception de l’acte en préfecture.</summary>
    public static readonly DeadlineTrigger ActTransmitted = new(
        nameof(ActTransmitted),
        "act-transmitted",
        "réception de l’acte en préfecture",
        "receipt of the act by the prefecture"
    );

    /// <summary>Déféré préfectoral.</summary>
    public static readonly DeadlineTrigger PrefectReferred = new(
        nameof(PrefectReferred),
        "prefect-referred",
        "déféré préfectoral",
        "prefect’s referral"
    );

    /// <summary>Publication ou notification de la décision.</summary>
    public static readonly DeadlineTrigger DecisionNotified = new(
        nameof(DecisionNotified),
        "decision-notified",
        "publication ou notification de la décision",
        "publication or notification of the decision"
    );

    /// <summary>Saisine du tribunal administratif.</summary>
    public static readonly DeadlineTrigger CourtSeised = new(
        nameof(CourtSeised),
        "court-seised",
        "saisine du tribunal administratif",
        "case brought before the administrative court"
    );

    /// <summary>Recours gracieux ou hiérarchique.</summary>
    public static readonly DeadlineTrigger InternalAppealFiled = new(
        nameof(InternalAppealFiled),
        "internal-appeal-filed",
        "recours gracieux ou hiérarchique",
        "internal appeal"
    );

    /// <summary>Réponse au recours gracieux ou hiérarchique.</summary>
    public static readonly DeadlineTrigger InternalAppealAnswered = new(
        nameof(InternalAppealAnswered),
        "internal-appeal-answered",
        "réponse au recours gracieux ou hiérarchique",
        "answer to the internal appeal"
    );

    private DeadlineTrigger(string name, string code, string french, string english)
        : base(name, code) => Label = new(french, english);

    /// <summary>Gets every member, in the order of a file's life.</summary>
    public static IReadOnlyList<DeadlineTrigger> All { get; } =
    [
        MembershipInForce,
        FrameworkSigned,
        TerritoryProjectFinished,
        OrtSigned,
        OrtEvaluated,
        CrtePerimeterProposed,
        CrteSigned,
        ShopSuspensionOrdered,
        TownCentreManagerGranted,
        TradeMeasureRequested,
        BuildingPermitGranted,
        BrownfieldCallAnswered,
        DotationRequestReceived,
        DotationFileComplete,
        DotationDecided,
        DotationNotified,
        WorksStarted,
        WorksCompleted,
        AnahRequestReceived,
        AnahDecided,
        StateGrantRequestReceived,
        StateGrantFileComplete,
        StateGrantDecided,
        ActTransmitted,
        PrefectReferred,
        DecisionNotified,
        CourtSeised,
        InternalAppealFiled,
        InternalAppealAnswered,
    ];

    /// <summary>Gets the name, in words.</summary>
    public Localized Label { get; }
}
