namespace Pvd.Rules.Conventions;

/// <summary>
/// What a CRTE must be and contain.
/// Sources: circulaire du Premier ministre n° 6231/SG of 20 November 2020 (perimeter, content, calendar), as reported; seed documents of the programme.
/// </summary>
internal static class CrteRules
{
    private static readonly LegalReference Circular = new(
        "circulaire du Premier ministre n° 6231/SG",
        "20 novembre 2020"
    );

    internal static readonly RuleText Signatories = new(
        "CRTE-6",
        Circular,
        statement: new(
            "Signent le CRTE : l’État et l’EPCI, ou un groupement ; région, département, communes et opérateurs souvent.",
            "The CRTE is signed by the State and the EPCI, or a grouping; often by région, département, communes and operators."
        ),
        met: new(
            "Le CRTE réunit les signatures nécessaires : {signed}.",
            "The CRTE has the signatures that it needs: {signed}."
        ),
        notMet: new("Il manque {absent}.", "Missing: {absent}."),
        unknown: new(
            "On ne sait pas si le CRTE réunit les signatures nécessaires.",
            "It is not known whether the CRTE has the signatures that it needs."
        )
    );

    internal static readonly IReadOnlyList<RuleText> All = [Signatories];
}
