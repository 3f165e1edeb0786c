namespace Pvd.Rules.Conventions;

/// <summary>
/// What a convention-cadre must say.
/// Sources: CCH L303-2, II (project, two perimeters, duration and calendar: read); ANCT, mode d’emploi du programme (diagnosis, strategy, plan, money, committee).
/// The minimum of five years, the compulsory housing actions and the yearly report are commonly given, read in no text: their confidence says so.
/// </summary>
internal static class FrameworkContentRules
{
    private static readonly LegalReference Code = new("CCH", "L303-2, II");

    private static readonly LegalReference Programme = new(
        "ANCT, mode d’emploi du programme Petites villes de demain",
        "convention-cadre"
    );

    internal static readonly RuleText Project = new(
        "ORT-10",
        Code,
        statement: new(
            "L’ORT porte un projet urbain, économique et social : mixité sociale, développement durable, patrimoine, innovation.",
            "The ORT carries an urban, economic and social project: social mix, sustainability, heritage, innovation."
        ),
        met: new("Le projet urbain, économique et social est là.", "The urban, economic and social project is there."),
        notMet: new(
            "Il manque à l’acte le projet urbain, économique et social.",
            "The act lacks the urban, economic and social project."
        ),
        unknown: new(
            "On ne sait pas si l’acte porte un projet urbain, économique et social.",
            "It is not known whether the act carries an urban, economic and social project."
        )
    );

    internal static readonly RuleText TwoGeographies = new(
        "ORT-11",
        Code,
        statement: new(
            "L’ORT a deux échelles : le périmètre de la stratégie, et des secteurs d’intervention.",
            "The ORT has two scales: the perimeter of the strategy, and intervention sectors."
        ),
        met: new(
            "Communes que couvre la stratégie : {communes} ; secteurs d’intervention : {sectors}.",
            "Communes that the strategy covers: {communes}; intervention sectors: {sectors}."
        ),
        notMet: new("Il manque à l’acte : {absent}.", "The act lacks: {absent}."),
        unknown: new("On ne connaît pas les deux échelles de l’ORT.", "The two scales of the ORT are not known.")
    );

    internal static readonly RuleText MinimumYears = new(
        "ORT-13",
        new("CCH", "L303-2"),
        statement: new(
            "Une ORT dure un minimum d’années, à ce qui se donne couramment ; le texte lu demande seulement que la durée soit dite.",
            "An ORT lasts a minimum number of years, as is commonly given; the text read only asks that the duration be stated."
        ),
        met: new(
            "Durée, en années : {years}, pour un minimum de {minimum}.",
            "Duration, in years: {years}, for a minimum of {minimum}."
        ),
        notMet: new(
            "Durée, en années : {years}, sous le minimum de {minimum}.",
            "Duration, in years: {years}, under the minimum of {minimum}."
        ),
        unknown: new(
            "On ne sait pas si la durée atteint le minimum.",
            "It is not known whether the duration reaches the minimum."
        )
    );

    internal static readonly RuleText DurationCalendarActions = new(
        "ORT-14",
        Code,
        statement: new(
            "L’acte dit sa durée, son calendrier et ses actions, avec leur contenu et leur répartition entre les secteurs.",
            "The act states its duration, its calendar and its actions, with their content and their spread over the sectors."
        ),
        met: new(
            "L’acte dit sa durée, son calendrier et ses actions.",
            "The act states its duration, its calendar and its actions."
        ),
        notMet: new("Il manque à l’acte : {absent}.", "The act lacks: {absent}."),
        unknown: new(
            "On ne sait pas si l’acte dit sa durée, son calendrier et ses actions.",
            "It is not known whether the act states its duration, its calendar and its actions."
        )
    );

    internal static readonly RuleText FinancingPlan = new(
        "ORT-15",
        Programme,
        statement: new("L’acte comporte une maquette financière.", "The act has a financing plan."),
        met: new("La maquette financière est là.", "The financing plan is there."),
        notMet: new("La maquette financière manque.", "The financing plan is missing."),
        unknown: new(
            "On ne sait pas si la maquette financière est là.",
            "It is not known whether the financing plan is there."
        )
    );

    internal static readonly RuleText Steering = new(
        "ORT-16",
        Programme,
        statement: new(
            "Un comité de pilotage réunit les signataires et les personnes intéressées.",
            "A steering committee brings together the signatories and the persons concerned."
        ),
        met: new("L’acte prévoit un comité de pilotage.", "The act provides for a steering committee."),
        notMet: new("L’acte ne prévoit pas de comité de pilotage.", "The act provides for no steering committee."),
        unknown: new(
            "On ne sait pas si l’acte prévoit un comité de pilotage.",
            "It is not known whether the act provides for a steering committee."
        )
    );

    internal static readonly RuleText HousingAndRetail = new(
        "ORT-17",
        new("CCH", "L303-2"),
        statement: new(
            "Des actions d’amélioration de l’habitat sont attendues dans toute ORT, et des actions en faveur du commerce le plus souvent.",
            "Housing improvement actions are expected in every ORT, and actions for retail in most."
        ),
        met: new("Habitat et commerce ont leurs actions.", "Housing and retail have their actions."),
        notMet: new("L’acte ne prévoit pas : {absent}.", "The act does not provide for: {absent}."),
        unknown: new(
            "On ne sait pas si l’habitat et le commerce ont leurs actions.",
            "It is not known whether housing and retail have their actions."
        )
    );

    internal static readonly RuleText Chain = new(
        "ORT-18",
        Programme,
        statement: new(
            "Le diagnostic mène à la stratégie, et la stratégie au plan d’action.",
            "The diagnosis leads to the strategy, and the strategy to the action plan."
        ),
        met: new("Diagnostic, stratégie et plan d’action sont là.", "Diagnosis, strategy and action plan are there."),
        notMet: new("Il manque à l’acte : {absent}.", "The act lacks: {absent}."),
        unknown: new(
            "On ne sait pas si le diagnostic, la stratégie et le plan d’action sont là.",
            "It is not known whether diagnosis, strategy and action plan are there."
        )
    );

    internal static readonly RuleText StandsForOpah = new(
        "ORT-19",
        new("CCH", "L303-1"),
        statement: new(
            "Si l’acte vaut aussi OPAH, son projet est mis à la disposition du public un mois avant la signature, puis l’acte se consulte en mairie.",
            "Where the act also stands for an OPAH, its draft is open to the public for a month before the signature, and the act can be read at the town hall afterwards."
        ),
        met: new(
            "L’acte ne vaut pas OPAH : rien de plus n’est demandé.",
            "The act does not stand for an OPAH: nothing more is asked."
        ),
        unknown: new(
            "L’acte peut valoir OPAH : la mise à disposition du public avant la signature reste à vérifier.",
            "The act may stand for an OPAH: whether the draft was open to the public before the signature is to be checked."
        )
    );

    internal static readonly IReadOnlyList<RuleText> All =
    [
        Project,
        TwoGeographies,
        MinimumYears,
        DurationCalendarActions,
        FinancingPlan,
        Steering,
        HousingAndRetail,
        Chain,
        StandsForOpah,
    ];
}
