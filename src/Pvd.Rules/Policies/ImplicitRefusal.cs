namespace Pvd.Rules.Policies;

/// <summary>When silence on a dotation counts as a refusal. The present wording was not read (Q18).</summary>
public enum ImplicitRefusal
{
    /// <summary>Never: the request stays pending. The default.</summary>
    Off,

    /// <summary>After 31 December of the year that follows the year it is made for (CGCT R2334-25 as read in 2015).</summary>
    EndOfFollowingYear,

    /// <summary>After two months of silence on a financial request (CRPA L231-4, 3°); never for the DETR, which has a rule of its own.</summary>
    Crpa,
}
