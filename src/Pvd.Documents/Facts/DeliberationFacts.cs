using Pvd.Domain;
using Pvd.Domain.Conventions;

namespace Pvd.Documents.Facts;

/// <summary>The délibération by which an assembly approves an act and authorises its signature.</summary>
internal sealed class DeliberationFacts
{
    public DeliberationFacts(PvdDossier dossier, ActFacts membership, ActFacts framework, string? item)
    {
        bool isFramework = dossier.Framework is not null;
        ActFacts act = isFramework ? framework : membership;
        IsFramework = isFramework;
        Party = act.PartyOf(item) is { Role.IsLocalAuthority: true } asked
            ? asked
            : act.Parties.First(party => party.Role.IsLocalAuthority);
    }

    /// <summary>Gets whether the act is the convention-cadre, and not the convention d’adhésion.</summary>
    public bool IsFramework { get; }

    /// <summary>Gets the party whose assembly decides.</summary>
    public Signatory Party { get; }

    /// <summary>Gets whether a municipal council or the assembly of an EPCI decides.</summary>
    public bool IsMunicipal => Party.Commune is not null || Party.Role == SignatoryRole.Epci;

    /// <summary>Gets the délibération, if it was taken; <c>null</c> for a draft.</summary>
    public Deliberation? Taken => Party.Deliberation;
}
