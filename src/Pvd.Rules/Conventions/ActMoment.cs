using Pvd.Domain.Conventions;
using Pvd.Rules.LifeCycles;

namespace Pvd.Rules.Conventions;

/// <summary>One event in the life of an act, with what had happened before it.</summary>
internal sealed record ActMoment(ActFile File, LocalDate On, ActProgress Progress)
{
    internal Judge Judge => new(File.Law.Legislation, On);

    /// <summary>Whose event it is; <c>null</c> where it is nobody's.</summary>
    internal Party? Party { get; init; }

    internal Deliberation? Deliberation { get; init; }

    internal Signature? Signature { get; init; }

    internal ActEvent? Event { get; init; }

    internal Amendment? Amendment { get; init; }

    /// <summary>Whether nobody recorded the event and another one shows that it took place.</summary>
    internal bool IsImplied { get; init; }

    /// <summary>Required parties that have not signed, this event included.</summary>
    internal IReadOnlyList<Party> Unsigned => [.. File.Required.Where(party => !Progress.Signed.ContainsKey(party.Id))];

    /// <summary>Required local authorities whose assembly has yet to decide, this event included.</summary>
    internal IReadOnlyList<Party> Undecided =>
        [.. File.Required.Where(party => party.Role.IsLocalAuthority && !Progress.Decided.Contains(party.Id))];

    /// <summary>The moment of a recorded event: on its own day, or on the later one from which it counts.</summary>
    internal static ActMoment Of(ActHappening happening, LocalDate on, ActFile file, ActProgress progress) =>
        new(file, on, progress)
        {
            Party = happening.Party,
            Deliberation = happening.Deliberation,
            Signature = happening.Signature,
            Event = happening.Event,
            Amendment = happening.Amendment,
        };

    internal bool IsLastAssembly => Undecided.All(party => party == Party);
}
