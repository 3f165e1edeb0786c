using Pvd.Domain;
using Pvd.Domain.Conventions;
using Pvd.Rules;

namespace Pvd.Documents.Facts;

/// <summary>An avenant: to the convention-cadre, or else to the convention d’adhésion.</summary>
internal sealed class AmendmentFacts
{
    private AmendmentFacts(Amendment? amendment, bool isFramework, ActFacts act, ActFacts changed)
    {
        Amendment = amendment;
        IsFramework = isFramework;
        Act = act;
        Changed = changed;
    }

    public Amendment? Amendment { get; }

    /// <summary>Gets whether the convention-cadre is changed, and not the convention d’adhésion.</summary>
    public bool IsFramework { get; }

    /// <summary>Gets the avenant as an act of its own.</summary>
    public ActFacts Act { get; }

    /// <summary>Gets the convention that it changes.</summary>
    public ActFacts Changed { get; }

    /// <param name="dossier">The dossier.</param>
    /// <param name="law">The law.</param>
    /// <param name="membership">The convention d’adhésion.</param>
    /// <param name="framework">The convention-cadre.</param>
    /// <param name="item">Number of the avenant, as in <c>2</c>; <c>null</c> for the last one.</param>
    public static AmendmentFacts Of(
        PvdDossier dossier,
        LawInForce law,
        ActFacts membership,
        ActFacts framework,
        string? item
    )
    {
        Amendment? ofFramework = Find(dossier.Framework?.Act.Amendments, item);
        bool isFramework = ofFramework is not null;
        SignedAct? changed = isFramework ? dossier.Framework?.Act : dossier.Convention?.Act;
        Amendment? amendment = ofFramework ?? Find(dossier.Convention?.Act.Amendments, item);
        return new(
            amendment,
            isFramework,
            ActFacts.OfAmendment(dossier, law, changed, amendment),
            isFramework ? framework : membership
        );
    }

    private static Amendment? Find(IReadOnlyList<Amendment>? amendments, string? item) =>
        amendments
            ?.OrderBy(amendment => amendment.Number)
            .LastOrDefault(amendment => item is null || Wording.Digits(amendment.Number) == item);
}
