namespace Pvd.Rules.Projects;

/// <summary>
/// What a projet de territoire must hold: diagnosis, axes, plan d’action. Source: ANCT, mode d’emploi of the programme.
/// </summary>
internal static class PlanRules
{
    private const string Manual = "ANCT, mode d’emploi du programme Petites villes de demain";

    internal static readonly RuleText Diagnosis = new(
        "project.diagnosis",
        new(Manual, "diagnostic"),
        statement: new(
            "Le projet repose sur un diagnostic, qui dit ses données, les documents de planification et les enjeux.",
            "The project rests on a diagnosis, which tells its data, the planning documents and the issues."
        ),
        met: new(
            "Le diagnostic mobilise {inputs} données ou études et dégage {issues} enjeux.",
            "The diagnosis draws on {inputs} data sets or studies and brings out {issues} issues."
        ),
        notMet: new("Il manque au diagnostic : {lacks}.", "The diagnosis lacks: {lacks}."),
        unknown: new("On ne connaît pas, du diagnostic : {lacks}.", "Not known of the diagnosis: {lacks}.")
    );

    internal static readonly RuleText Strategy = new(
        "project.strategy",
        new(Manual, "axes stratégiques"),
        statement: new(
            "Ensemble, les axes répondent aux priorités locales, aux orientations du CRTE, à la transition écologique et à la cohésion, et préparent l’ORT.",
            "Together the axes answer local priorities, the orientations of the CRTE, ecology and cohesion, and prepare the ORT."
        ),
        met: new("Les axes répondent à tout ce qui est attendu.", "The axes answer all that is expected."),
        notMet: new("Les axes ne répondent pas à : {lacks}.", "The axes do not answer: {lacks}."),
        unknown: new(
            "On ne sait pas à quoi les axes répondent ensemble.",
            "What the axes answer together is not known."
        )
    );

    internal static readonly RuleText Axes = new(
        "project.axes",
        new(Manual, "axes stratégiques"),
        statement: new(
            "Un axe dit les enjeux auxquels il répond, les partenaires mobilisés, des indicateurs de mise en œuvre et de résultat.",
            "An axis tells the issues it answers, the partners it mobilises, implementation and result indicators."
        ),
        met: new("L’axe « {axis} » a tout ce qui est attendu.", "The axis \"{axis}\" has all that is expected."),
        notMet: new("Il manque à l’axe « {axis} » : {lacks}.", "The axis \"{axis}\" lacks: {lacks}."),
        unknown: new("On ne connaît pas, de l’axe « {axis} » : {lacks}.", "Not known of the axis \"{axis}\": {lacks}.")
    );

    internal static readonly Localized NoAxes = new(
        "Le projet n’a aucun axe stratégique.",
        "The project has no strategic axis."
    );

    internal static readonly Localized AxesUnknown = new(
        "Les axes stratégiques du projet ne sont pas connus.",
        "The strategic axes of the project are not known."
    );

    internal static readonly RuleText Plan = new(
        "project.plan",
        new(Manual, "plan d’action"),
        statement: new(
            "Le plan d’action a ses périmètres par thème, un programme d’ensemble, un calendrier prévisionnel et une maquette financière.",
            "The plan has its perimeters by theme, an overall programme, a provisional schedule and a financing table."
        ),
        met: new("Le plan d’action a tout ce qui est attendu.", "The plan has all that is expected."),
        notMet: new("Il manque au plan d’action : {lacks}.", "The plan lacks: {lacks}."),
        unknown: new("On ne connaît pas, du plan d’action : {lacks}.", "Not known of the plan: {lacks}.")
    );

    internal static readonly RuleText Examined = new(
        "project.examined",
        new(Manual, "plan d’action"),
        statement: new(
            "Le plan d’action est examiné par le comité de projet.",
            "The plan is examined by the project committee."
        ),
        met: new(
            "Le comité de projet a examiné le plan d’action le {on}.",
            "The project committee examined the plan on {on}."
        ),
        notMet: new(
            "Le plan d’action est dit examiné le {on}, mais le comité de projet ne s’est pas réuni ce jour-là.",
            "The plan is said to be examined on {on}, but the project committee did not meet that day."
        ),
        unknown: new(
            "On ne sait pas si le comité de projet a examiné le plan d’action.",
            "Whether the project committee examined the plan is not known."
        )
    );

    internal static readonly RuleText FeedsCrte = new(
        "project.crte",
        new(Manual, "plan d’action"),
        statement: new("Le plan d’action alimente le CRTE.", "The plan feeds the CRTE."),
        met: new(
            "Les actions du plan sont reprises dans le CRTE.",
            "The actions of the plan are taken up in the CRTE."
        ),
        notMet: new(
            "Les actions du plan ne sont pas reprises dans le CRTE.",
            "The actions of the plan are not taken up in the CRTE."
        ),
        unknown: new(
            "On ne sait pas si les actions du plan sont reprises dans le CRTE.",
            "Whether the actions of the plan are taken up in the CRTE is not known."
        )
    );

    internal static readonly RuleText Table = new(
        "project.table",
        new("Maquette financière", "total"),
        statement: new(
            "La maquette financière fait la somme des fiches action, au centime.",
            "The financing table sums the action sheets, to the cent."
        ),
        met: new(
            "Maquette financière : {count} actions, {cost} de coût hors taxes, {total} portés au financement.",
            "Financing table: {count} actions, a cost of {cost} excluding tax, {total} written down as financing."
        ),
        notMet: new(
            "Maquette financière : {count} actions, {cost} de coût hors taxes, {total} portés au financement ; l’écart est de {gap}.",
            "Financing table: {count} actions, a cost of {cost} excluding tax, {total} written down as financing; the gap is {gap}."
        ),
        unknown: new(
            "Maquette financière : {total} portés au financement ; un coût ou un montant n’est pas connu.",
            "Financing table: {total} written down as financing; a cost or an amount is not known."
        )
    );

    internal static readonly IReadOnlyList<RuleText> All =
    [
        Diagnosis,
        Strategy,
        Axes,
        Plan,
        Examined,
        FeedsCrte,
        Table,
    ];
}
