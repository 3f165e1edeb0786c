using Pvd.Domain.Funding;

namespace Pvd.Rules.Aids;

/// <summary>What is said of any aid before its own rules: whether they are known, and where they are judged.</summary>
internal static class AidRules
{
    private static readonly LegalReference Programme = new("Programme Petites villes de demain");

    internal static readonly RuleText Known = new(
        "aid.known",
        Programme,
        statement: new(
            "Un montant ne se calcule qu’avec une règle connue.",
            "An amount is computed with a known rule only."
        ),
        unknown: new(
            "Règle inconnue : aucun montant n’est calculé. Il faudrait {needed}.",
            "Rule unknown: no amount is computed. It would take {needed}."
        )
    );

    internal static readonly RuleText OwnEngine = new(
        "aid.own-engine",
        Programme,
        statement: new(
            "Une aide dont les règles portent sur un plan, un poste ou des permis se juge avec eux.",
            "An aid whose rules bear on a plan, a post or permits is judged with them."
        ),
        unknown: new("Cette aide se juge avec {with}.", "This aid is judged with {with}.")
    );

    internal static readonly RuleText Day = new(
        "aid.day",
        Programme,
        statement: new(
            "Les règles d’une aide sont celles d’un jour : demande, contrat, acquisition ou début de l’aide.",
            "The rules of an aid are those of a day: request, contract, purchase or beginning of the aid."
        ),
        unknown: new("On ne sait pas quel jour fixe les règles.", "It is not known which day selects the rules.")
    );

    internal static readonly IReadOnlyList<RuleText> All = [Known, OwnEngine, Day];

    private static readonly Localized NoRule = new(
        "montant inconnu, car il faudrait {needed}",
        "amount unknown, because it would take {needed}"
    );

    private static readonly MissingFact Plan = new(
        "plan",
        new("un plan de financement qui porte la demande", "a financing plan that holds the request")
    );

    private static readonly MissingFact Permits = new(
        "permits",
        new("les autorisations de construire de la commune", "the building permits of the commune")
    );

    private static readonly MissingFact Post = new(
        "projectManager",
        new("le poste de chef de projet, année par année", "the post of project manager, year by year")
    );

    /// <summary>Refuses to compute, and says what would be needed.</summary>
    internal static AidResult? TellUnknown(FundingInstrument instrument, Examination examination)
    {
        Localized needed = instrument.Needed!;
        MissingFact missing = new("law", NoRule.Fill("needed", needed), isLaw: true);
        Tell(Known, new("needed", FactValue.Of(needed)), missing, instrument, examination);
        return null;
    }

    /// <summary>Says what the rules of the aid bear on.</summary>
    internal static AidResult? TellOwnEngine(FundingInstrument instrument, Examination examination)
    {
        MissingFact with =
            instrument == FundingInstrument.ConstructionAid ? Permits
            : instrument == FundingInstrument.ProjectManager ? Post
            : Plan;
        Tell(OwnEngine, new("with", FactValue.Of(with.Label)), with, instrument, examination);
        return null;
    }

    private static void Tell(
        RuleText text,
        NamedFact fact,
        MissingFact missing,
        FundingInstrument instrument,
        Examination examination
    )
    {
        Rule rule = examination.Law.Legislation.Rule(text);
        examination.Add(
            rule.IsInForce(examination.Law.Day)
                ? new(rule, Outcome.Unknown, [fact], [], default, default, [missing], null, instrument.LegalBasis)
                : Examination.NotInForce(rule, examination.Law.Day)
        );
    }
}
