using Pvd.Domain.Governance;

namespace Pvd.Rules.Governance;

/// <summary>The bodies of the programme that were looked at on a day, with the action sheets.</summary>
public sealed record BodiesReview
{
    internal BodiesReview(LocalDate on, IReadOnlyList<GovernanceBody> bodies)
    {
        On = on;
        Bodies = bodies;
    }

    /// <summary>Gets the day.</summary>
    public LocalDate On { get; }

    /// <summary>Gets the bodies, in the order of the dossier.</summary>
    public IReadOnlyList<GovernanceBody> Bodies { get; }
}
