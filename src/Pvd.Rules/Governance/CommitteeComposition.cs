using Pvd.Domain.Governance;

namespace Pvd.Rules.Governance;

/// <summary>Who sits on the comité de projet on a day.</summary>
public sealed record CommitteeComposition
{
    internal CommitteeComposition(LocalDate on, IReadOnlyList<CommitteeMember> members)
    {
        On = on;
        Members = members;
    }

    /// <summary>Gets the day.</summary>
    public LocalDate On { get; }

    /// <summary>Gets the seats held that day; empty when the answer came from a form.</summary>
    public IReadOnlyList<CommitteeMember> Members { get; }
}
