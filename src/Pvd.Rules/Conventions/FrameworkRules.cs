namespace Pvd.Rules.Conventions;

/// <summary>
/// What a convention-cadre must be and contain.
/// Sources: ANCT, mode d’emploi du programme (parties, project, plan); CCH L303-2 (ORT agreements: parties, perimeters, duration, calendar).
/// </summary>
internal static class FrameworkRules
{
    private static readonly LegalReference Programme = new(
        "ANCT, mode d’emploi du programme Petites villes de demain",
        "convention-cadre"
    );

    internal static readonly RuleText Signatories = new(
        "ORT-1",
        Programme,
        statement: new(
            "Signent la convention-cadre : les communes bénéficiaires, la ville principale de l’EPCI, l’EPCI et l’État ; région, département et partenaires le peuvent.",
            "The framework convention is signed by the beneficiary communes, the principal town of the EPCI, the EPCI and the State; région, département and partners may sign."
        ),
        met: new(
            "La convention-cadre réunit les signatures nécessaires : {signed}.",
            "The framework convention has the signatures that it needs: {signed}."
        ),
        notMet: new("Il manque {absent}.", "Missing: {absent}."),
        unknown: new(
            "On ne sait pas si la convention-cadre réunit les signatures nécessaires.",
            "It is not known whether the framework convention has the signatures that it needs."
        )
    );

    internal static readonly IReadOnlyList<RuleText> All = [Signatories];
}
