namespace Pvd.Rules.Projects;

/// <summary>The facts that a fiche action may lack, each with the field to fill.</summary>
internal static class SheetFields
{
    internal static readonly MissingFact Axis = new(
        "actionSheets.axis",
        new("l’axe stratégique", "the strategic axis")
    );

    internal static readonly MissingFact Owner = new(
        "actionSheets.owner",
        new("le maître d’ouvrage", "the project owner")
    );

    internal static readonly MissingFact Siren = new(
        "actionSheets.owner.siren",
        new("le numéro SIREN du maître d’ouvrage", "the SIREN number of the project owner")
    );

    internal static readonly MissingFact Cost = new(
        "actionSheets.cost.excludingTax",
        new("le coût hors taxes de l’action", "the cost of the action, excluding tax")
    );

    internal static readonly MissingFact Financing = new(
        "actionSheets.financing",
        new("toutes les lignes de financement de l’action", "every financing line of the action")
    );

    internal static readonly MissingFact Amounts = new(
        "actionSheets.financing.amount",
        new("le montant de chaque ligne de financement", "the amount of every financing line")
    );

    internal static readonly MissingFact Rate = new(
        "actionSheets.financing.rate",
        new(
            "le taux de la DETR, ou son montant et le coût éligible",
            "the rate of the DETR, or its amount and the eligible cost"
        )
    );

    internal static readonly MissingFact Range = new(
        "law",
        new(
            "la fourchette de taux arrêtée dans le département pour l’année",
            "the range of rates set in the département for the year"
        ),
        isLaw: true
    );

    internal static readonly MissingFact Days = new(
        "actionSheets.inKind.days",
        new("le nombre de jours d’ingénierie en nature", "the number of days of engineering in kind")
    );

    internal static readonly MissingFact DecidedOn = new(
        "actionSheets.financing.decidedOn",
        new("le jour de la décision qui accorde la ligne", "the day of the decision that grants the line")
    );

    internal static readonly MissingFact Act = new(
        "actionSheets.financing.act",
        new("la référence de l’acte qui accorde la ligne", "the reference of the act that grants the line")
    );

    internal static readonly MissingFact States = new(
        "actionSheets.financing.state",
        new("l’état de chaque ligne de financement", "the state of every financing line")
    );

    internal static readonly MissingFact Indicators = new(
        "actionSheets.indicators",
        new("les indicateurs de l’action", "the indicators of the action")
    );

    internal static readonly MissingFact Events = new(
        "actionSheets.events",
        new("la liste de ce qui est arrivé à l’action", "the list of what has happened to the action")
    );

    internal static readonly MissingFact Sheets = new(
        "actionSheets",
        new("la liste des fiches action", "the list of the action sheets")
    );

    internal static readonly MissingFact Subjects = new(
        "actionSheets.subjects",
        new("les objets de l’action", "what the action is about")
    );

    internal static readonly MissingFact Department = new(
        "actionSheets.owner.department",
        new("le département du maître d’ouvrage", "the département of the project owner")
    );
}
