using Pvd.Domain.Funding;

namespace Pvd.Rules.Grants;

/// <summary>The facts that a file may lack, each with the field to fill.</summary>
internal static class Ask
{
    internal static readonly MissingFact OwnerKind = new(
        "owner.kind",
        new("la nature du maître d’ouvrage", "what kind of body owns the project")
    );

    internal static readonly MissingFact Department = new(
        "owner.department",
        new("le département du maître d’ouvrage", "the département of the project owner")
    );

    internal static readonly MissingFact Subjects = new(
        "project.subjects",
        new("les objets du projet", "what the project is about")
    );

    internal static readonly MissingFact StateContract = new(
        "project.isInStateContract",
        new(
            "si le projet figure dans un contrat avec l’État",
            "whether the project is part of a contract with the State"
        )
    );

    internal static readonly MissingFact NamedByContract = new(
        "owner.isNamedByStateContract",
        new(
            "si un contrat avec l’État désigne ce maître d’ouvrage",
            "whether a contract with the State names this project owner"
        )
    );

    internal static readonly MissingFact Commitments = new(
        "project.commitments",
        new("la date du premier acte juridique", "the day of the first legal act")
    );

    internal static readonly MissingFact EligibleParts = new(
        "expenditures.eligiblePart",
        new(
            "la part subventionnable de chaque dépense, hors taxes",
            "the eligible part of each expenditure, excluding tax"
        )
    );

    internal static readonly MissingFact Costs = new(
        "expenditures.amountExcludingTax",
        new("le coût hors taxes de chaque dépense", "the cost of each expenditure, excluding tax")
    );

    internal static readonly MissingFact Lines = new(
        "lines",
        new(
            "les montants de tous les autres financeurs (et ce que sont devenues les autres demandes)",
            "the amounts of all the other funders (and what became of the other requests)"
        )
    );

    internal static readonly MissingFact OutsideEpciPowers = new(
        "project.isOutsideEpciPowers",
        new(
            "si le projet échappe aux compétences de l’EPCI de la commune",
            "whether the project lies outside the powers of the commune's EPCI"
        )
    );

    internal static readonly MissingFact EnergySaving = new(
        "project.energySaving",
        new("le gain énergétique attendu", "the expected saving of energy")
    );

    internal static readonly MissingFact Deficit = new(
        "project.deficit",
        new("le déficit de l’opération", "the deficit of the operation")
    );

    internal static readonly MissingFact IndustrialSite = new(
        "project.isFormerIndustrialSite",
        new(
            "si le site a accueilli une installation classée ou une mine",
            "whether the site held a classified installation or a mine"
        )
    );

    internal static readonly MissingFact Polluter = new(
        "project.isPolluterInDefault",
        new(
            "si le pollueur est défaillant ou a rempli ses obligations",
            "whether the polluter is in default or has met its obligations"
        )
    );

    internal static readonly MissingFact CreatedOn = new(
        "owner.createdOn",
        new("la date de création de la commune nouvelle", "the day the new commune was created")
    );

    internal static readonly MissingFact WasEligibleBefore = new(
        "owner.wasEligibleBefore",
        new(
            "si l’une des communes réunies (ou l’EPCI remplacé) était éligible l’année précédente",
            "whether one of the communes united (or the EPCI replaced) was eligible the year before"
        )
    );

    internal static readonly MissingFact WasEligibleIn2010 = new(
        "owner.wasEligibleIn2010",
        new(
            "si l’EPCI était éligible en 2010 à la DGE ou à la DDR",
            "whether the EPCI was eligible for the DGE or the DDR in 2010"
        )
    );

    private static readonly Localized Population = new(
        "la population DGF au 1er janvier {year}",
        "the population DGF on 1 January {year}"
    );

    private static readonly Localized Potential = new(
        "le potentiel financier par habitant au 1er janvier {year}",
        "the financial potential per inhabitant on 1 January {year}"
    );

    private static readonly Localized MeanPotential = new(
        "la moyenne du potentiel financier par habitant au 1er janvier {year}",
        "the mean financial potential per inhabitant on 1 January {year}"
    );

    private static readonly Localized LargestCommune = new(
        "la population DGF de la commune membre la plus peuplée au 1er janvier {year}",
        "the population DGF of the largest member commune on 1 January {year}"
    );

    private static readonly Localized Density = new(
        "la densité de l’EPCI au 1er janvier {year}",
        "the density of the EPCI on 1 January {year}"
    );

    private static readonly Localized SingleBlock = new(
        "si l’EPCI est d’un seul tenant et sans enclave",
        "whether the EPCI is of one block without enclave"
    );

    private static readonly Localized EveryCommune = new(
        "si toutes les communes membres remplissent le critère des communes",
        "whether every member commune passes the test of communes"
    );

    private static readonly Localized TaxPotential = new(
        "le potentiel fiscal par habitant de l’EPCI et sa moyenne au 1er janvier {year}",
        "the tax potential per inhabitant of the EPCI and its mean on 1 January {year}"
    );

    private static readonly Localized Amount = new(
        "le montant ou le taux demandé ({instrument})",
        "the amount or rate asked for ({instrument})"
    );

    private static readonly Localized Events = new(
        "ce qui est arrivé à la demande ({instrument}), à commencer par sa réception",
        "what happened to the request ({instrument}), its receipt first of all"
    );

    internal static MissingFact PopulationOf(int year) => Figure(year, "population", Population);

    internal static MissingFact PotentialOf(int year) => Figure(year, "financialPotential", Potential);

    internal static MissingFact MeanPotentialOf(int year) => Figure(year, "meanFinancialPotential", MeanPotential);

    internal static MissingFact LargestCommuneOf(int year) => Figure(year, "largestCommune", LargestCommune);

    internal static MissingFact DensityOf(int year) => Figure(year, "density", Density);

    internal static MissingFact SingleBlockOf(int year) => Figure(year, "isSingleBlock", SingleBlock);

    internal static MissingFact EveryCommuneOf(int year) => Figure(year, "everyCommunePasses", EveryCommune);

    internal static MissingFact TaxPotentialOf(int year) => Figure(year, "taxPotential", TaxPotential);

    internal static MissingFact AmountOf(GrantRequest request) => OfRequest(request, "amount", Amount);

    internal static MissingFact EventsOf(GrantRequest request) => OfRequest(request, "events", Events);

    private static MissingFact Figure(int year, string member, Localized label)
    {
        string written = Wording.Digits(year);
        return new($"owner.figures[{written}].{member}", label.Fill("year", written));
    }

    private static MissingFact OfRequest(GrantRequest request, string member, Localized label) =>
        new($"requests[{request.Id}].{member}", label.Fill("instrument", request.Instrument.Acronym));
}
