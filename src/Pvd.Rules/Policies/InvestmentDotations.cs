namespace Pvd.Rules.Policies;

/// <summary>Whether DETR, DSIL and DPV were merged into one fund. The final text of the finance act for 2026 was not found (Q1).</summary>
public enum InvestmentDotations
{
    /// <summary>They stand apart. The default.</summary>
    Separate,

    /// <summary>They were merged (FIT): no rule of the merged fund is known, and no amount is computed.</summary>
    Merged,
}
