using Pvd.Rules.Law;

namespace Pvd.Rules.Aids;

/// <summary>The words for missing facts and figures that several aids share.</summary>
internal static class AidWords
{
    internal static readonly Localized Because = new("{missing} (raison : {reason})", "{missing} (reason: {reason})");

    internal static readonly MissingFact Day = new(
        "on",
        new(
            "le jour qui fixe les règles (demande, contrat, acquisition ou début de l’aide)",
            "the day that selects the rules (request, contract, purchase or beginning of the aid)"
        )
    );

    internal static readonly MissingFact Town = new(
        "isInZone",
        new(
            "si la ville est dans Petites villes de demain ou Action cœur de ville",
            "whether the town is in Petites villes de demain or Action cœur de ville"
        )
    );

    internal static readonly MissingFact Months = new(
        "months",
        new("la durée demandée, en mois", "the length asked for, in months")
    );

    internal static readonly MissingFact Applicant = new(
        "applicant",
        new("qui demande l’aide", "who asks for the aid")
    );

    internal static readonly MissingFact Cost = new(
        "operation.cost",
        new("le coût sur lequel porte l’aide", "the cost that the aid bears on")
    );

    internal static readonly Localized Aid = new("Aide, au plus", "Aid, at most");

    internal static readonly Localized UpperBound = new(
        "Ce que les règles connues laissent, au plus",
        "What the known rules leave, at most"
    );

    internal static readonly Localized Known = new(
        "Total des années dont le montant est connu",
        "Total of the years of which the amount is known"
    );

    /// <summary>A point of law that is missing, with the reason where the file gives one.</summary>
    internal static MissingFact Silence(ParameterReading reading)
    {
        if (reading.InForce?.Note is not { } note)
        {
            return reading.Missing;
        }

        Localized reason = new(note.French.TrimEnd('.'), note.English.TrimEnd('.'));
        Localized label = Because.Fill("missing", reading.Missing.Label).Fill("reason", reason);
        return new(reading.Id, label, isLaw: true);
    }
}
