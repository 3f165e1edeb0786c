using Pvd.Domain.Conventions;
using Pvd.Rules.LifeCycles;
using Pvd.Rules.Policies;

namespace Pvd.Rules.Conventions;

/// <summary>Tells the acts of dossiers under one law and one set of choices.</summary>
internal sealed record ActTeller(LawInForce Law, PvdPolicies Policies)
{
    internal ActFile? FileOf(PvdDossier dossier, ConventionKind kind) => ActFile.Of(dossier, kind, Law, Policies);

    /// <summary>The events of an act and of its avenants that could not happen.</summary>
    internal IReadOnlyList<RefusedEvent> Refused(PvdDossier dossier, ConventionKind kind) =>
        FileOf(dossier, kind) is not { } file
            ? []
            :
            [
                .. ActWalk.Tell(file).Refused,
                .. file.Act.Amendments.SelectMany(amendment =>
                    ActWalk.Tell(file with { Amendment = amendment }).Refused
                ),
            ];
}
