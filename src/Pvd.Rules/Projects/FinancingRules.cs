using Pvd.Rules.Grants;

namespace Pvd.Rules.Projects;

/// <summary>
/// FIN-1 to FIN-6: the financing of a fiche action, line by line of the maquette financière.
/// Sources: CGCT L1111-10, III (own share, by the rules of State grants), ANCT on the Cerema, aid sheet of the chef de projet, CGCT R2334-27 (DETR).
/// </summary>
internal static class FinancingRules
{
    private static readonly LegalReference Arithmetic = new("Maquette financière", "équilibre");

    internal static readonly RuleText Balance = new(
        "FIN-1",
        Arithmetic,
        statement: new(
            "La somme des lignes de financement fait le coût hors taxes, au centime près.",
            "The financing lines add up to the cost excluding tax, to the cent."
        ),
        met: new(
            "La somme des lignes ({total}) fait le coût hors taxes ({cost}).",
            "The lines ({total}) add up to the cost excluding tax ({cost})."
        ),
        notMet: new(
            "La somme des lignes ({total}) ne fait pas le coût hors taxes ({cost}) : l’écart est de {gap}.",
            "The lines ({total}) do not add up to the cost excluding tax ({cost}): the gap is {gap}."
        ),
        unknown: new(
            "Les montants connus font {total} ; on ne sait pas si les lignes font le coût hors taxes.",
            "The amounts known make {total}; whether the lines add up to the cost excluding tax is not known."
        )
    );

    internal static readonly RuleText OwnShare = new(
        "FIN-2",
        Texts.OwnShare,
        statement: new(
            "Le maître d’ouvrage qui est une collectivité ou un groupement garde à sa charge la part minimale des financements publics.",
            "A project owner that is a local authority or a grouping keeps the minimum share of the public funding."
        ),
        met: new(
            "Le maître d’ouvrage garde à sa charge {own} ; le minimum, {rate} des financements publics, est de {minimum}.",
            "The project owner keeps {own}; the minimum, {rate} of the public funding, is {minimum}."
        ),
        notMet: new(
            "Le maître d’ouvrage ne garde à sa charge que {own}, pour un minimum de {minimum} ({rate} des financements publics) : il manque {shortfall}.",
            "The project owner keeps only {own}, for a minimum of {minimum} ({rate} of the public funding): {shortfall} is missing."
        ),
        unknown: new(
            "On ne sait pas si le maître d’ouvrage garde la part minimale à sa charge.",
            "It is not known whether the project owner keeps the minimum share."
        )
    );

    internal static readonly Localized NoInvestment = new(
        "Un poste n’est pas un investissement : la part minimale du maître d’ouvrage ne s’y applique pas.",
        "A post is no investment: the minimum share of the project owner does not apply to it."
    );

    internal static readonly Localized NoPublicAid = new(
        "Aucune aide publique ne figure au financement : la part minimale est gardée.",
        "No public aid stands in the financing: the minimum share is kept."
    );

    internal static readonly Localized ByDecision = new(
        "Le maître d’ouvrage garde à sa charge {own} ; la décision du préfet du {decided} ramène le minimum à {share}, soit {minimum}.",
        "The project owner keeps {own}; the prefect’s decision of {decided} brings the minimum down to {share}, which is {minimum}."
    );

    internal static readonly Localized ShortByDecision = new(
        "Même avec le minimum ramené à {share} par la décision du préfet du {decided}, le maître d’ouvrage ne garde que {own} pour {minimum} : il manque {shortfall}.",
        "Even with the minimum brought down to {share} by the prefect’s decision of {decided}, the project owner keeps only {own} for {minimum}: {shortfall} is missing."
    );

    internal static readonly Localized MayDerogate = new(
        "Le maître d’ouvrage ne garde à sa charge que {own}, pour un minimum de {minimum} ({rate} des financements publics) : il manque {shortfall}. Pour cet objet, le préfet peut accepter une part moindre.",
        "The project owner keeps only {own}, for a minimum of {minimum} ({rate} of the public funding): {shortfall} is missing. For this subject, the prefect may accept a lower share."
    );

    internal static readonly RuleText InKind = new(
        "FIN-3",
        new("ANCT, tableau de bord du programme Petites villes de demain", "ingénierie du Cerema"),
        statement: new(
            "L’aide du Cerema se compte en jours : elle n’entre dans aucun total en euros.",
            "The help of the Cerema is counted in days: it enters no total of euros."
        ),
        met: new(
            "Ingénierie en nature : {days} jours, hors de tout total en euros.",
            "Engineering in kind: {days} days, outside every total of euros."
        ),
        notMet: new(
            "Une ligne du Cerema porte {amount} : cette aide se compte en jours, et la ligne reste hors du total.",
            "A line of the Cerema bears {amount}: that help is counted in days, and the line stays outside the total."
        ),
        unknown: new(
            "L’ingénierie en nature est hors de tout total en euros ; son nombre de jours n’est pas connu.",
            "The engineering in kind stays outside every total of euros; how many days it takes is not known."
        )
    );

    internal static readonly Localized CeremaWithoutAmount = new(
        "Une ligne de financement nomme le Cerema : son aide se compte en jours, et la ligne reste hors du total.",
        "A financing line names the Cerema: its help is counted in days, and the line stays outside the total."
    );

    internal static readonly RuleText Post = new(
        "FIN-4",
        new("Aides-territoires, cofinancement du poste de chef de projet Petites villes de demain"),
        statement: new(
            "Les aides au poste de chef de projet ne dépassent ni le taux ni le plafond du cofinancement.",
            "The aid to the post of project manager exceeds neither the rate nor the ceiling of the co-funding."
        ),
        met: new(
            "Les aides au poste ({aid}) tiennent dans le cofinancement possible pour {year} ({most}).",
            "The aid to the post ({aid}) stays within the co-funding possible for {year} ({most})."
        ),
        notMet: new(
            "Les aides au poste ({aid}) dépassent le cofinancement possible pour {year} ({most}).",
            "The aid to the post ({aid}) exceeds the co-funding possible for {year} ({most})."
        ),
        unknown: new(
            "On ne sait pas si les aides au poste tiennent dans le cofinancement possible pour {year}.",
            "Whether the aid to the post stays within the co-funding possible for {year} is not known."
        )
    );

    internal static readonly Localized AnahAbove = new(
        "La part de l’Anah ({aid}) dépasse ce qu’elle peut payer du poste pour {year} ({most}).",
        "The part of the Anah ({aid}) exceeds what it may pay of the post for {year} ({most})."
    );

    internal static readonly Localized NoPostFunding = new(
        "Le poste ne peut recevoir de cofinancement pour {year} ; les aides portées sont de {aid}.",
        "The post can receive no co-funding for {year}; the aid written down is {aid}."
    );

    internal static readonly RuleText DetrRate = new(
        "FIN-5",
        new("CGCT", "R2334-27 et L2334-37"),
        statement: new(
            "Le taux de la DETR est dans la fourchette arrêtée pour l’année dans le département.",
            "The rate of the DETR is within the range set for the year in the département."
        ),
        notMet: new(
            "Le taux de la DETR ({asked}) est inférieur au taux minimal ({rate}).",
            "The rate of the DETR ({asked}) is below the minimum rate ({rate})."
        ),
        unknown: new(
            "Le taux de la DETR n’est pas connu : ni taux, ni montant et coût éligible.",
            "The rate of the DETR is not known: no rate, nor amount and eligible cost."
        )
    );

    internal static readonly Localized RangeUnknown = new(
        "Le taux de la DETR ({asked}) atteint le taux minimal ({rate}) ; la fourchette arrêtée dans le département pour l’année n’est pas connue.",
        "The rate of the DETR ({asked}) reaches the minimum rate ({rate}); the range set in the département for the year is not known."
    );

    internal static readonly Localized BelowForTheCap = new(
        "Le taux de la DETR ({asked}) est inférieur au taux minimal ({rate}), ce que le texte d’alors permet pour respecter le plafond des aides publiques ; la fourchette arrêtée dans le département pour l’année n’est pas connue.",
        "The rate of the DETR ({asked}) is below the minimum rate ({rate}), which the text of the time allows in order to respect the cap on public aid; the range set in the département for the year is not known."
    );

    internal static readonly RuleText Decision = new(
        "FIN-6",
        new("Maquette financière", "lignes accordées"),
        statement: new(
            "Une ligne accordée porte la date de la décision et la référence de l’acte.",
            "A line that is granted bears the day of the decision and the reference of the act."
        ),
        met: new("Ligne accordée par {funder} : {act}, le {on}.", "Line granted by {funder}: {act}, on {on}."),
        notMet: new(
            "La ligne de {funder} est dite accordée par une décision du {on}, qui n’a pas encore eu lieu.",
            "The line of {funder} is said to be granted by a decision of {on}, which has not happened yet."
        ),
        unknown: new(
            "La ligne de {funder} est dite accordée ; il manque la date de la décision ou la référence de l’acte.",
            "The line of {funder} is said to be granted; the day of the decision or the reference of the act is missing."
        )
    );

    internal static readonly IReadOnlyList<RuleText> All = [Balance, OwnShare, InKind, Post, DetrRate, Decision];
}
