using Pvd.Domain.Funding;
using Pvd.Rules.Law;

namespace Pvd.Rules.Aids;

/// <summary>
/// The label of the Fondation du patrimoine for private owners, with the least aid that goes with it. For a public owner the foundation collects gifts: private
/// money, outside the owner’s share.
/// Sources: art press and an association of owners on the amending finance act of 30 July 2020. The conditions of the tax deduction were not read.
/// </summary>
internal static class HeritageLabel
{
    private static readonly LegalReference Act = new("Loi de finances rectificative n° 3 pour 2020", "art. 7");

    internal static readonly RuleText Owner = new(
        "fdp.owner",
        Act,
        statement: new(
            "Le label est pour les propriétaires privés ; pour une collectivité, la fondation collecte des dons, qui sont de l’argent privé.",
            "The label is for private owners; for a local authority the foundation collects gifts, which are private money."
        ),
        met: new("Le propriétaire est privé.", "The owner is private."),
        notMet: new(
            "Le propriétaire est public : la fondation peut collecter des dons, à porter au plan comme argent privé.",
            "The owner is public: the foundation may collect gifts, to be entered in the plan as private money."
        ),
        unknown: new("On ne sait pas qui est le propriétaire.", "It is not known who the owner is.")
    );

    internal static readonly RuleText Population = new(
        "fdp.population",
        Act,
        statement: new(
            "Le label est réservé aux communes sous un seuil de population.",
            "The label is kept for communes below a threshold of population."
        ),
        met: new(
            "La commune compte {population} habitants, pour un seuil de {threshold}.",
            "The commune has {population} inhabitants, for a threshold of {threshold}."
        ),
        notMet: new(
            "La commune compte {population} habitants, trop pour le seuil de {threshold}.",
            "The commune has {population} inhabitants, too many for the threshold of {threshold}."
        ),
        unknown: new(
            "On ne sait pas si la commune est sous le seuil de population.",
            "It is not known whether the commune is below the threshold of population."
        )
    );

    internal static readonly RuleText Aid = new(
        "fdp.aid",
        Act,
        statement: new(
            "L’aide jointe au label atteint au moins une part des travaux.",
            "The aid that goes with the label is at least a share of the works."
        ),
        met: new(
            "Au moins {rate} de {cost} de travaux, soit {amount}.",
            "At least {rate} of {cost} of works, which is {amount}."
        ),
        unknown: new("L’aide minimale ne peut pas être dite.", "The least aid cannot be told.")
    );

    internal static readonly RuleText Tax = new(
        "fdp.tax",
        Act,
        statement: new(
            "Le label ouvre une déduction d’impôt, entière ou pour moitié, dont les conditions ne sont pas connues.",
            "The label opens a tax deduction, whole or by half, whose conditions are not known."
        )
    );

    internal static readonly IReadOnlyList<RuleText> All = [Owner, Population, Aid, Tax];

    private static readonly MissingFact Inhabitants = new(
        "population",
        new("la population de la commune", "the population of the commune")
    );

    private static readonly MissingFact Works = new(
        "operation.works",
        new("le coût des travaux", "the cost of the works")
    );

    internal static AidResult? Check(AidCase aid)
    {
        bool? isPrivate = aid.Facts.Applicant is { } owner ? owner == OwnerKind.Private : null;
        aid.Holds(Owner, isPrivate, AidWords.Applicant);
        CheckPopulation(aid);
        aid.TellSilence(Tax, aid.Read(AidParameterIds.HeritageTax));
        ParameterReading rate = aid.Read(AidParameterIds.HeritageAid);
        return CappedShare.Of(aid, Aid, aid.Facts.Operation.Works, Works, rate) is { } least
            ? new AidResult.AtLeast(least)
            : null;
    }

    private static void CheckPopulation(AidCase aid)
    {
        ParameterReading since2020 = aid.Read(AidParameterIds.HeritagePopulation);
        bool isStrict = since2020.InForce is not null;
        ParameterReading limit = isStrict ? since2020 : aid.Read(AidParameterIds.HeritagePopulationBefore2020);
        if (aid.IsSilent(Population, [limit]))
        {
            return;
        }

        if (aid.Facts.Population is not { } population)
        {
            aid.Ask(Population, Inhabitants, limit);
            return;
        }

        // The act of 2020 says "below"; before it, the villages of the limit itself were in.
        bool isBelow = isStrict ? population < limit.Value.Number : population <= limit.Value.Number;
        aid.Examination.Add(
            Population,
            isBelow ? Outcome.Met : Outcome.NotMet,
            [new("population", FactValue.Of(population)), new("threshold", limit.Value)],
            [limit],
            limit.Value
        );
    }
}
