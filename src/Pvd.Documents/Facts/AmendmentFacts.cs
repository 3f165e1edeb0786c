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
    /// <param name="item">The convention and the number, as in <c>adhesion/2</c> or <c>cadre/1</c>, or the number alone; <c>null</c> for the last one.</param>
    public static AmendmentFacts Of(
        PvdDossier dossier,
        LawInForce law,
        ActFacts membership,
        ActFacts framework,
        string? item
    )
    {
        Amendment? ofFramework = Find(dossier.Framework?.Act.Amendments, item, "cadre/");
        Amendment? ofMembership = Find(dossier.Convention?.Act.Amendments, item, "adhesion/");
        bool isFramework = ofFramework is not null || (ofMembership is null && dossier.Framework is not null);
        SignedAct? changed = isFramework ? dossier.Framework?.Act : dossier.Convention?.Act;
        Amendment? amendment = ofFramework ?? ofMembership;
        return new(
            amendment,
            isFramework,
            ActFacts.OfAmendment(dossier, law, changed, amendment),
            isFramework ? framework : membership
        );
    }

    private static Amendment? Find(IReadOnlyList<Amendment>? amendments, string? item, string act) =>
        amendments
            ?.OrderBy(amendment => amendment.Number)
            .LastOrDefault(amendment => item is null || IsNamed(Wording.Digits(amendment.Number), item, act));

    private static bool IsNamed(string number, string item, string act) => item == number || item == act + number;
}
