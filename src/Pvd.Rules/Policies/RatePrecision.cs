namespace Pvd.Rules.Policies;

/// <summary>Which rate a payment applies when the order states an amount (E-17). Not documented.</summary>
public enum RatePrecision
{
    /// <summary>The exact fraction of amount over base. The default.</summary>
    Exact,

    /// <summary>The rate as it is shown, to two decimals of a percent, rounded half up.</summary>
    Hundredths,
}
