namespace Pvd.Domain.Territories;

/// <summary>A day on which a commune became another, gave to it, or took its name.</summary>
/// <remarks>A merger of three communes is three changes; a commune that keeps its code and name through one stands on both sides.</remarks>
public sealed record CommuneChange
{
    internal CommuneChange(LocalDate on, CommuneChangeKind kind, RegisteredCommune? before, RegisteredCommune after)
    {
        On = on;
        Kind = kind;
        Before = before;
        After = after;
    }

    /// <summary>Gets the day the change takes effect.</summary>
    public LocalDate On { get; }

    /// <summary>Gets what happened.</summary>
    public CommuneChangeKind Kind { get; }

    /// <summary>Gets the commune of the day before; <c>null</c> when there was none, or when its code is no longer read as one (Corsica before 1976).</summary>
    public RegisteredCommune? Before { get; }

    /// <summary>Gets the commune of that day.</summary>
    public RegisteredCommune After { get; }
}
