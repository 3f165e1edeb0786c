namespace Pvd.Domain.Funding;

/// <summary>The figures of an owner on 1 January of a year, as the State uses them to distribute the dotations.</summary>
public sealed record OwnerFigures
{
    internal const decimal MaximumDensity = 1_000_000;

    /// <summary>States the figures.</summary>
    /// <param name="year">The year, of which they hold on 1 January.</param>
    /// <param name="population">Population DGF, in inhabitants; <c>null</c> when not known.</param>
    /// <param name="financialPotential">Financial potential per inhabitant (potentiel financier), in euros; <c>null</c> when not known.</param>
    /// <param name="meanFinancialPotential">The mean of the financial potential per inhabitant of the communes it is compared with, in euros; <c>null</c> when not known.</param>
    /// <param name="largestCommune">Population DGF of the largest member commune of an EPCI, in inhabitants; <c>null</c> when not known.</param>
    /// <param name="density">Inhabitants per square kilometre of an EPCI, exact; <c>null</c> when not known.</param>
    /// <param name="isSingleBlock">Whether an EPCI is of one block without enclave; <c>null</c> when not known.</param>
    /// <param name="everyCommunePasses">Whether every member commune of an EPCI passes the test of communes; <c>null</c> when not known.</param>
    /// <param name="taxPotential">Tax potential per inhabitant of an EPCI (potentiel fiscal), in euros; <c>null</c> when not known.</param>
    /// <param name="meanTaxPotential">The mean of the tax potential per inhabitant of its category, in euros; <c>null</c> when not known.</param>
    /// <exception cref="ArgumentException">A figure is negative or out of reach, or the year is not between 1900 and 2100.</exception>
    public OwnerFigures(
        int year,
        int? population = null,
        Euro? financialPotential = null,
        Euro? meanFinancialPotential = null,
        int? largestCommune = null,
        decimal? density = null,
        bool? isSingleBlock = null,
        bool? everyCommunePasses = null,
        Euro? taxPotential = null,
        Euro? meanTaxPotential = null
    )
    {
        Year = FundingYears.Check(year, nameof(year));
        Population = population is { } populationCount ? Guard.NotNegative(populationCount, nameof(population)) : null;
        FinancialPotential = FundingLimits.Check(financialPotential, nameof(financialPotential));
        MeanFinancialPotential = FundingLimits.Check(meanFinancialPotential, nameof(meanFinancialPotential));
        LargestCommune = largestCommune is { } largestCommuneCount
            ? Guard.NotNegative(largestCommuneCount, nameof(largestCommune))
            : null;
        Density =
            density < 0 || density > MaximumDensity
                ? throw new ArgumentOutOfRangeException(
                    nameof(density),
                    density,
                    "A density from 0 to 1 000 000 was expected."
                )
                : density;
        IsSingleBlock = isSingleBlock;
        EveryCommunePasses = everyCommunePasses;
        TaxPotential = FundingLimits.Check(taxPotential, nameof(taxPotential));
        MeanTaxPotential = FundingLimits.Check(meanTaxPotential, nameof(meanTaxPotential));
    }

    /// <summary>Gets the year, of which they hold on 1 January.</summary>
    public int Year { get; }

    /// <summary>Gets the population DGF, in inhabitants; <c>null</c> when not known.</summary>
    public int? Population { get; }

    /// <summary>Gets the financial potential per inhabitant (potentiel financier), in euros; <c>null</c> when not known.</summary>
    public Euro? FinancialPotential { get; }

    /// <summary>Gets the mean of the financial potential per inhabitant of the communes it is compared with, in euros; <c>null</c> when not known.</summary>
    public Euro? MeanFinancialPotential { get; }

    /// <summary>Gets the population DGF of the largest member commune of an EPCI, in inhabitants; <c>null</c> when not known.</summary>
    public int? LargestCommune { get; }

    /// <summary>Gets the inhabitants per square kilometre of an EPCI, exact; <c>null</c> when not known.</summary>
    public decimal? Density { get; }

    /// <summary>Gets whether an EPCI is of one block without enclave; <c>null</c> when not known.</summary>
    public bool? IsSingleBlock { get; }

    /// <summary>Gets whether every member commune of an EPCI passes the test of communes; <c>null</c> when not known.</summary>
    public bool? EveryCommunePasses { get; }

    /// <summary>Gets the tax potential per inhabitant of an EPCI (potentiel fiscal), in euros; <c>null</c> when not known.</summary>
    public Euro? TaxPotential { get; }

    /// <summary>Gets the mean of the tax potential per inhabitant of its category, in euros; <c>null</c> when not known.</summary>
    public Euro? MeanTaxPotential { get; }
}
