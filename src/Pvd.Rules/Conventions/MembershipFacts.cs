using System.Text.Json;
using Pvd.Domain.Json;
using Pvd.Rules.Receipts;

namespace Pvd.Rules.Conventions;

/// <summary>What a form asks about a membership convention. Every answer may be <c>null</c>: not known.</summary>
public sealed record MembershipFacts : IFlatFacts
{
    /// <summary>States the facts.</summary>
    /// <param name="communesSigned">Whether every beneficiary commune named in the act has signed.</param>
    /// <param name="epciSigned">Whether the EPCI has signed.</param>
    /// <param name="prefectSigned">Whether the prefect of the département has signed.</param>
    /// <param name="lastSignedOn">Day of the last of these signatures.</param>
    /// <param name="communesBelongToEpci">Whether every commune is a member of the EPCI.</param>
    /// <param name="authorised">Whether each signed in capacity, communes and EPCI on a délibération taken before.</param>
    /// <param name="largestPopulation">Population of the largest commune when it was selected, in inhabitants.</param>
    /// <exception cref="ArgumentOutOfRangeException">The population is negative.</exception>
    public MembershipFacts(
        bool? communesSigned = null,
        bool? epciSigned = null,
        bool? prefectSigned = null,
        LocalDate? lastSignedOn = null,
        bool? communesBelongToEpci = null,
        bool? authorised = null,
        int? largestPopulation = null
    )
    {
        CommunesSigned = communesSigned;
        EpciSigned = epciSigned;
        PrefectSigned = prefectSigned;
        LastSignedOn = lastSignedOn;
        CommunesBelongToEpci = communesBelongToEpci;
        Authorised = authorised;
        LargestPopulation = largestPopulation is { } count ? Guard.NotNegative(count, nameof(largestPopulation)) : null;
    }

    /// <summary>Gets whether every beneficiary commune named in the act has signed; <c>null</c> when not known.</summary>
    public bool? CommunesSigned { get; }

    /// <summary>Gets whether the EPCI has signed; <c>null</c> when not known.</summary>
    public bool? EpciSigned { get; }

    /// <summary>Gets whether the prefect of the département has signed; <c>null</c> when not known.</summary>
    public bool? PrefectSigned { get; }

    /// <summary>Gets the day of the last of these signatures; <c>null</c> when not known.</summary>
    public LocalDate? LastSignedOn { get; }

    /// <summary>Gets whether every commune is a member of the EPCI; <c>null</c> when not known.</summary>
    public bool? CommunesBelongToEpci { get; }

    /// <summary>Gets whether each signed in capacity, communes and EPCI on a délibération taken before; <c>null</c> when not known.</summary>
    public bool? Authorised { get; }

    /// <summary>Gets the population of the largest commune when it was selected, in inhabitants; <c>null</c> when not known.</summary>
    public int? LargestPopulation { get; }

    IFlatFacts IFlatFacts.WithoutPersons() => this;

    void IFlatFacts.Write(Utf8JsonWriter json)
    {
        FactsJson.Boolean(json, "communesSigned", CommunesSigned);
        FactsJson.Boolean(json, "epciSigned", EpciSigned);
        FactsJson.Boolean(json, "prefectSigned", PrefectSigned);
        FactsJson.Day(json, "lastSignedOn", LastSignedOn);
        FactsJson.Boolean(json, "communesBelongToEpci", CommunesBelongToEpci);
        FactsJson.Boolean(json, "authorised", Authorised);
        FactsJson.Integer(json, "largestPopulation", LargestPopulation);
    }

    internal static MembershipFacts? Read(JsonObjectReader json)
    {
        bool? communesSigned = json.OptionalBoolean("communesSigned");
        bool? epciSigned = json.OptionalBoolean("epciSigned");
        bool? prefectSigned = json.OptionalBoolean("prefectSigned");
        LocalDate? lastSignedOn = json.OptionalDay("lastSignedOn");
        bool? belong = json.OptionalBoolean("communesBelongToEpci");
        bool? authorised = json.OptionalBoolean("authorised");
        int? population = json.OptionalInteger("largestPopulation", JsonMessages.ACount, 0, int.MaxValue);
        return json.IsFaulty
            ? null
            : new(communesSigned, epciSigned, prefectSigned, lastSignedOn, belong, authorised, population);
    }
}
