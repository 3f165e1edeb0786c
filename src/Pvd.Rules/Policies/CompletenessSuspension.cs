namespace Pvd.Rules.Policies;

/// <summary>What a request for papers does to the months at whose end a file is deemed complete. Not documented (4.2).</summary>
public enum CompletenessSuspension
{
    /// <summary>It suspends them: the days already gone count. The default.</summary>
    KeepElapsedDays,

    /// <summary>They begin again when the papers are supplied.</summary>
    Restart,
}
