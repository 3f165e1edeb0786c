namespace Pvd.Rules.LifeCycles;

/// <summary>What is said of an event that no arrow leads to.</summary>
internal static class LifeWords
{
    internal static readonly Localized NoArrow = new(
        "« {event} » n’est pas possible à cette étape ({state}). Ce qui l’est : {possible}.",
        "\"{event}\" is not possible at this stage ({state}). What is: {possible}."
    );

    internal static readonly Localized NothingYet = new("rien n’existe encore", "nothing exists yet");

    internal static readonly Localized NothingMore = new("plus rien", "nothing any more");
}
