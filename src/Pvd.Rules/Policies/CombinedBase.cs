namespace Pvd.Rules.Policies;

/// <summary>On which base the 80 % cap is reckoned when dotations count different expenditures. The text does not say (Q5).</summary>
public enum CombinedBase
{
    /// <summary>Every expenditure that one of them counts, once. The default.</summary>
    Union,

    /// <summary>The largest of their bases.</summary>
    Largest,

    /// <summary>The smallest of their bases: the strictest reading.</summary>
    Smallest,
}
