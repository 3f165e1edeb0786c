using System.Text.Json;
using Pvd.Domain.Json;
using Pvd.Rules.Receipts;

namespace Pvd.Rules.Selection;

/// <summary>What a form asks about the selection of a town. Every answer may be <c>null</c>: not known.</summary>
public sealed record SelectionFacts : IFlatFacts
{
    internal static readonly Localized NotDesignatedOnADay = new(
        "une commune qui n’est pas désignée n’a pas de jour de désignation",
        "a commune that is not designated has no day of designation"
    );

    /// <summary>States the facts.</summary>
    /// <param name="population">Municipal population when the commune is selected.</param>
    /// <param name="actsAsCentrality">Whether the commune acts as a centrality for its surroundings.</param>
    /// <param name="showsFragility">Whether it shows signs of fragility.</param>
    /// <param name="collectedByPrefect">Whether its application was collected by the prefect of the département.</param>
    /// <param name="isDesignated">Whether the regional committee has designated it.</param>
    /// <param name="designatedOn">Day of the designation.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="population"/> is negative.</exception>
    /// <exception cref="ArgumentException">A commune that is not designated has a day of designation.</exception>
    public SelectionFacts(
        int? population = null,
        bool? actsAsCentrality = null,
        bool? showsFragility = null,
        bool? collectedByPrefect = null,
        bool? isDesignated = null,
        LocalDate? designatedOn = null
    )
    {
        Population = population is { } count ? Guard.NotNegative(count, nameof(population)) : null;
        ActsAsCentrality = actsAsCentrality;
        ShowsFragility = showsFragility;
        CollectedByPrefect = collectedByPrefect;
        IsDesignated = designatedOn is null ? isDesignated : isDesignated ?? true;
        DesignatedOn = designatedOn;
        if (isDesignated == false && designatedOn is not null)
        {
            throw new ArgumentException(NotDesignatedOnADay.English, nameof(designatedOn));
        }
    }

    /// <summary>Gets the municipal population when the commune is selected; <c>null</c> when not known.</summary>
    public int? Population { get; }

    /// <summary>Gets whether the commune acts as a centrality for its surroundings; <c>null</c> when not known.</summary>
    public bool? ActsAsCentrality { get; }

    /// <summary>Gets whether it shows signs of fragility; <c>null</c> when not known.</summary>
    public bool? ShowsFragility { get; }

    /// <summary>Gets whether its application was collected by the prefect of the département; <c>null</c> when not known.</summary>
    public bool? CollectedByPrefect { get; }

    /// <summary>Gets whether the regional committee has designated it, which a day says too; <c>null</c> when not known.</summary>
    public bool? IsDesignated { get; }

    /// <summary>Gets the day of the designation; <c>null</c> when not known or when there was none.</summary>
    public LocalDate? DesignatedOn { get; }

    IFlatFacts IFlatFacts.WithoutPersons() => this;

    void IFlatFacts.Write(Utf8JsonWriter json)
    {
        FactsJson.Integer(json, "population", Population);
        FactsJson.Boolean(json, "actsAsCentrality", ActsAsCentrality);
        FactsJson.Boolean(json, "showsFragility", ShowsFragility);
        FactsJson.Boolean(json, "collectedByPrefect", CollectedByPrefect);
        FactsJson.Boolean(json, "isDesignated", IsDesignated);
        FactsJson.Day(json, "designatedOn", DesignatedOn);
    }

    internal static SelectionFacts? Read(JsonObjectReader json)
    {
        int? population = json.OptionalInteger("population", JsonMessages.ACount, 0, int.MaxValue);
        bool? centrality = json.OptionalBoolean("actsAsCentrality");
        bool? fragility = json.OptionalBoolean("showsFragility");
        bool? collected = json.OptionalBoolean("collectedByPrefect");
        bool? designated = json.OptionalBoolean("isDesignated");
        LocalDate? designatedOn = json.OptionalDay("designatedOn");
        if (designated == false && designatedOn is not null)
        {
            json.Report("selection.not-designated-on-a-day", json.PathOf("designatedOn"), NotDesignatedOnADay);
        }

        return json.IsFaulty ? null : new(population, centrality, fragility, collected, designated, designatedOn);
    }
}
