namespace Pvd.Domain;

/// <summary>How an exact amount becomes cents. No text read fixes it: the caller chooses.</summary>
public enum Rounding
{
    /// <summary>To the nearest cent, a half away from zero: the default of every policy.</summary>
    HalfUp,

    /// <summary>To the nearest cent, a half to the even cent.</summary>
    HalfEven,

    /// <summary>Towards zero.</summary>
    Down,

    /// <summary>Away from zero.</summary>
    Up,
}
