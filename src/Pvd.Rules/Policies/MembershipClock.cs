namespace Pvd.Rules.Policies;

/// <summary>Which signature sets the months to the framework convention running when the act bears several dates. The sources are silent (ADH-21).</summary>
public enum MembershipClock
{
    /// <summary>The last signature of a party the act cannot do without. The default.</summary>
    LastRequiredSignature,

    /// <summary>The first signature of any party: the strictest reading.</summary>
    FirstSignature,

    /// <summary>The last signature given so far, optional partners included.</summary>
    LastSignature,
}
