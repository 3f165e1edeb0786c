using Pvd.Domain.Funding;
using Pvd.Rules.Checks;
using Pvd.Rules.Law;

namespace Pvd.Rules.Grants;

/// <summary>
/// Who may ask for the DSIL and its shares, and for what. Sources: CGCT L2334-42 (owners, themes); third amending finance act for 2020 (exceptional share);
/// instruction of 18 November 2020, NOR TERC2030398J (energy renovation). Being a town of the programme is a priority, never a condition.
/// </summary>
internal static class DsilRules
{
    private static readonly LegalReference Energy = new("Instruction du 18 novembre 2020 (NOR TERC2030398J)");

    private static readonly LegalReference Recovery = new("Loi de finances rectificative n° 3 pour 2020");

    private static readonly Localized NamedRemedy = new(
        "un contrat avec l’État qui désigne ce maître d’ouvrage",
        "a contract with the State that names this project owner"
    );

    internal static readonly IReadOnlyList<ProjectSubject> Themes =
    [
        ProjectSubject.EnergyTransition,
        ProjectSubject.BuildingSafety,
        ProjectSubject.Mobility,
        ProjectSubject.Digital,
        ProjectSubject.School,
        ProjectSubject.PopulationGrowth,
        ProjectSubject.EnergyRenovation,
        ProjectSubject.SchoolEnergyRenovation,
    ];

    internal static readonly IReadOnlyList<ProjectSubject> RecoveryThemes =
    [
        ProjectSubject.EcologicalTransition,
        ProjectSubject.HealthResilience,
        ProjectSubject.PublicHeritage,
        ProjectSubject.ProtectedMonument,
        ProjectSubject.UnprotectedHeritage,
        ProjectSubject.EnergyTransition,
        ProjectSubject.EnergyRenovation,
        ProjectSubject.SchoolEnergyRenovation,
    ];

    internal static readonly RuleText Owner = new(
        "dsil.owner",
        Texts.Cgct("L2334-42"),
        statement: new(
            "Peuvent demander la DSIL les communes et les EPCI à fiscalité propre de métropole et des départements d’outre-mer, ou le maître d’ouvrage qu’un contrat avec l’État désigne.",
            "The DSIL is open to communes and own-tax EPCI of metropolitan France and the overseas départements, or to the owner that a contract with the State names."
        ),
        met: new("Le maître d’ouvrage peut demander la DSIL.", "The project owner may ask for the DSIL."),
        notMet: new(
            "Le maître d’ouvrage n’est ni une commune ni un EPCI à fiscalité propre de métropole ou d’un département d’outre-mer, et aucun contrat avec l’État ne le désigne.",
            "The project owner is no commune or own-tax EPCI of metropolitan France or an overseas département, and no contract with the State names it."
        ),
        unknown: new(
            "On ne sait pas si le maître d’ouvrage peut demander la DSIL.",
            "It is not known whether the project owner may ask for the DSIL."
        ),
        remedy: NamedRemedy
    );

    internal static readonly RuleText Theme = new(
        "dsil.theme",
        Texts.Cgct("L2334-42, A"),
        statement: new(
            "Le projet relève d’un des thèmes de la DSIL ou d’un contrat avec l’État.",
            "The project is of one of the themes of the DSIL, or part of a contract with the State."
        ),
        met: new(
            "Le projet relève d’un thème de la DSIL : {theme}.",
            "The project is of a theme of the DSIL: {theme}."
        ),
        notMet: new(
            "Le projet ne relève d’aucun des thèmes de la DSIL ni d’un contrat avec l’État.",
            "The project is of none of the themes of the DSIL, nor part of a contract with the State."
        ),
        unknown: new(
            "On ne sait pas si le projet relève d’un des thèmes de la DSIL ou d’un contrat avec l’État.",
            "It is not known whether the project is of one of the themes of the DSIL or part of a contract with the State."
        ),
        slots: [Slot.Carried("theme")],
        remedy: new(
            "inscrire le projet dans un contrat avec l’État",
            "the project written into a contract with the State"
        )
    );

    internal static readonly Localized InContract = new(
        "Le projet relève d’un contrat avec l’État.",
        "The project is part of a contract with the State."
    );

    internal static readonly RuleText RecoveryTheme = new(
        "dsil-exc.theme",
        Recovery,
        statement: new(
            "Le projet relève d’un des trois thèmes de la part exceptionnelle : transition écologique, résilience sanitaire, patrimoine public.",
            "The project is of one of the three themes of the exceptional share: ecological transition, health resilience, public heritage."
        ),
        met: new(
            "Le projet relève d’un thème de la part exceptionnelle : {theme}.",
            "The project is of a theme of the exceptional share: {theme}."
        ),
        notMet: new(
            "Le projet ne relève d’aucun des trois thèmes de la part exceptionnelle.",
            "The project is of none of the three themes of the exceptional share."
        ),
        unknown: new(
            "On ne sait pas si le projet relève d’un des trois thèmes de la part exceptionnelle.",
            "It is not known whether the project is of one of the three themes of the exceptional share."
        ),
        slots: [Slot.Carried("theme")]
    );

    internal static readonly RuleText ExistingBuilding = new(
        "dsil-ene.existing-building",
        Energy,
        statement: new(
            "L’aide va à la rénovation énergétique de bâtiments publics existants, jamais à la construction neuve.",
            "The grant goes to the energy renovation of existing public buildings, never to new construction."
        ),
        met: new("Le projet rénove un bâtiment public existant.", "The project renovates an existing public building."),
        notMet: new(
            "Le projet n’est pas la rénovation énergétique d’un bâtiment public existant.",
            "The project is not the energy renovation of an existing public building."
        ),
        unknown: new(
            "On ne sait pas si le projet rénove un bâtiment public existant.",
            "It is not known whether the project renovates an existing public building."
        )
    );

    internal static readonly RuleText Commitment = new(
        "dsil-ene.commitment",
        Energy,
        statement: new(
            "L’aide est engagée et les marchés sont notifiés avant une date limite, sauf dérogation.",
            "The grant is committed and the contracts are notified by a last day, save derogation."
        ),
        met: new(
            "L’aide doit être engagée et les marchés notifiés au plus tard le {deadline} : ce délai est tenu à ce jour.",
            "The grant must be committed and the contracts notified by {deadline}: so far this is kept."
        ),
        notMet: new(
            "L’aide devait être engagée et les marchés notifiés au plus tard le {deadline} : ce délai n’a pas été tenu.",
            "The grant had to be committed and the contracts notified by {deadline}: this was not kept."
        ),
        unknown: new(
            "On ne sait pas si l’aide a été engagée et les marchés notifiés à temps.",
            "It is not known whether the grant was committed and the contracts notified in time."
        ),
        slots: [Slot.Day("deadline", step => step.A)],
        threshold: "deadline",
        remedy: new("une dérogation à la date limite d’engagement", "a derogation from the last day to commit")
    );

    internal static readonly RuleText Saving = new(
        "dsil-ene.saving",
        Energy,
        statement: new(
            "Un gain énergétique est recommandé : un objectif, pas une condition.",
            "A saving of energy is recommended: a target, no condition."
        ),
        met: new(
            "Le gain énergétique attendu, {saving}, atteint l’objectif de {target} (recommandation, pas une condition).",
            "The expected saving of energy, {saving}, reaches the target of {target} (a recommendation, no condition)."
        ),
        notMet: new(
            "Le gain énergétique attendu, {saving}, reste sous l’objectif de {target} : ce n’est qu’une recommandation.",
            "The expected saving of energy, {saving}, is below the target of {target}: a recommendation only."
        ),
        slots: [Slot.Carried("saving"), Slot.Parameter("target")]
    );

    internal static readonly Authority Derogation = new(
        new("l’État (préfet)", "the State (prefect)"),
        Energy,
        new("une dérogation à la date limite d’engagement", "a derogation from the last day to commit")
    );

    internal static readonly IReadOnlyList<RuleText> All =
    [
        Owner,
        Theme,
        RecoveryTheme,
        ExistingBuilding,
        Commitment,
        Saving,
    ];
}
