namespace Pvd.Rules.Policies;

/// <summary>Whether a territorial volunteer who leaves within the last months of the contract, without a replacement, has the aid given back: the page that names these months does not say (Q14).</summary>
public enum VtaLateEnd
{
    /// <summary>As at any other time: in proportion to the months that are missing. The default.</summary>
    ProRata,

    /// <summary>Nothing is given back.</summary>
    NothingBack,
}
