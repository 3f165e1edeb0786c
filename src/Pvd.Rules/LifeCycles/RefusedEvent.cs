namespace Pvd.Rules.LifeCycles;

/// <summary>Something that the file records but that could not happen: the state stays what it was.</summary>
public sealed class RefusedEvent
{
    internal RefusedEvent(LocalDate on, Localized subject, IReadOnlyList<Finding> findings)
    {
        On = on;
        Subject = subject;
        Findings = findings;
    }

    /// <summary>Gets the day it is dated.</summary>
    public LocalDate On { get; }

    /// <summary>Gets what it is, named: "signature of Condom".</summary>
    public Localized Subject { get; }

    /// <summary>Gets the guards that failed, with their texts.</summary>
    public IReadOnlyList<Finding> Findings { get; }
}
