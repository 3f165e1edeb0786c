namespace Pvd.Rules.Tests.Support;

/// <summary>What is counted of one dotation in one file.</summary>
/// <param name="Dotation">DETR, DSIL or DSID.</param>
/// <param name="Rows">All the rows.</param>
/// <param name="Assessed">Those with a cost above zero, amounts of two decimals at most and sound codes.</param>
/// <param name="AboveCap">Grants above 80 % of the cost.</param>
/// <param name="BelowMinimum">DETR below 20 % of the cost, that share being rounded to the cent, a half up.</param>
/// <param name="AboveCost">Grants above the cost.</param>
/// <param name="Removed">Euros above the cap, counted up to the cost.</param>
internal sealed record GrantCount(
    string Dotation,
    int Rows,
    int Assessed,
    int AboveCap,
    int BelowMinimum,
    int AboveCost,
    decimal Removed
);
