namespace Pvd.Rules.Selection;

/// <summary>The words that sentences about the selection are made of.</summary>
internal static class SelectionWords
{
    internal static readonly Localized Population = new(
        "la population de la commune lors de sa sélection",
        "the population of the commune at selection"
    );
    internal static readonly Localized Centrality = new(
        "si la commune exerce une fonction de centralité",
        "whether the commune acts as a centrality"
    );
    internal static readonly Localized Fragility = new(
        "si la commune montre des signes de fragilité",
        "whether the commune shows signs of fragility"
    );
    internal static readonly Localized Collected = new(
        "si le préfet de département a recueilli la candidature",
        "whether the prefect of the département has collected the application"
    );
    internal static readonly Localized Designated = new(
        "si le comité régional a désigné la commune",
        "whether the regional committee has designated the commune"
    );
    internal static readonly Localized Day = new("la date de la désignation", "the day of the designation");

    internal static readonly Localized TooLarge = new(
        "elle compte {population} habitants, pour un seuil de {threshold}",
        "it has {population} inhabitants, for a threshold of {threshold}"
    );
    internal static readonly Localized NoCentrality = new(
        "elle n’exerce pas de fonction de centralité",
        "it does not act as a centrality"
    );
    internal static readonly Localized NoFragility = new(
        "elle ne montre pas de signes de fragilité",
        "it shows no signs of fragility"
    );
    internal static readonly Localized NotCollected = new(
        "le préfet de département n’a pas recueilli sa candidature",
        "the prefect of the département has not collected its application"
    );
    internal static readonly Localized NotDesignated = new(
        "le comité régional ne l’a pas désignée",
        "the regional committee has not designated it"
    );
    internal static readonly Localized DesignatedLater = new(
        "sa désignation est datée du {day}, après le {today}",
        "its designation is dated {day}, after {today}"
    );

    internal static readonly Localized Continuation = new(
        "la poursuite du programme après le {end} n’est pas connue",
        "whether the programme goes on after {end} is not known"
    );

    internal static readonly Localized SignConvention = new(
        "signer la convention d’adhésion, qui formalise l’entrée dans le programme",
        "sign the membership convention, which formalises the entry into the programme"
    );

    /// <summary>Clauses, one after the other.</summary>
    internal static Localized List(List<Localized> clauses) =>
        new(
            string.Join(" ; ", clauses.Select(clause => clause.French)),
            string.Join("; ", clauses.Select(clause => clause.English))
        );
}
