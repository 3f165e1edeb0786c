using System.Globalization;
using System.Text.Json;
using Pvd.Domain.Json;
using Pvd.Rules.Receipts;

namespace Pvd.Rules.Arcd;

/// <summary>What is asked about the aid to sustainable construction of 2021 (ARCD) for one commune.</summary>
public sealed record ArcdFacts : IFlatFacts
{
    /// <summary>States the facts.</summary>
    /// <param name="permits">The commune’s permits, all of them; <c>null</c> when not known.</param>
    /// <param name="isDeficient">Whether an order of SRU deficiency was in force on the reference day; <c>null</c> when not known.</param>
    /// <param name="hasOrtOrPpa">Whether the commune was signatory of an ORT agreement or a PPA contract on the reference day; <c>null</c> when not known.</param>
    public ArcdFacts(IEnumerable<ArcdPermit>? permits, bool? isDeficient = null, bool? hasOrtOrPpa = null)
    {
        Permits = permits is null ? null : new ValueList<ArcdPermit>(permits, nameof(permits));
        IsDeficient = isDeficient;
        HasOrtOrPpa = hasOrtOrPpa;
    }

    /// <summary>Gets the commune’s permits; <c>null</c> when not known.</summary>
    public IReadOnlyList<ArcdPermit>? Permits { get; }

    /// <summary>Gets whether an order of SRU deficiency was in force on the reference day; <c>null</c> when not known.</summary>
    public bool? IsDeficient { get; }

    /// <summary>Gets whether the commune was signatory of an ORT agreement or a PPA contract on the reference day; <c>null</c> when not known.</summary>
    public bool? HasOrtOrPpa { get; }

    IFlatFacts IFlatFacts.WithoutPersons() => this;

    void IFlatFacts.Write(Utf8JsonWriter json)
    {
        if (Permits is not null)
        {
            json.WriteStartArray("permits");
            foreach (ArcdPermit permit in Permits)
            {
                json.WriteStartObject();
                FactsJson.Day(json, "grantedOn", permit.GrantedOn);
                FactsJson.Integer(json, "dwellings", permit.Dwellings);
                Number(json, "newArea", permit.NewArea);
                Number(json, "landArea", permit.LandArea);
                Number(json, "keptArea", permit.KeptArea);
                FactsJson.Boolean(json, "isHouse", permit.IsHouse);
                FactsJson.Boolean(json, "turnsOffices", permit.TurnsOffices);
                Number(json, "threshold", permit.Threshold);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        FactsJson.Boolean(json, "isDeficient", IsDeficient);
        FactsJson.Boolean(json, "hasOrtOrPpa", HasOrtOrPpa);
    }

    internal static ArcdFacts? Read(JsonObjectReader json)
    {
        IReadOnlyList<ArcdPermit>? permits = json.OptionalList("permits", ReadPermit);
        bool? isDeficient = json.OptionalBoolean("isDeficient");
        bool? hasOrtOrPpa = json.OptionalBoolean("hasOrtOrPpa");
        return json.IsFaulty ? null : new(permits, isDeficient, hasOrtOrPpa);
    }

    private static ArcdPermit? ReadPermit(JsonObjectReader json)
    {
        LocalDate? grantedOn = json.Day("grantedOn");
        int? dwellings = json.OptionalInteger("dwellings", JsonMessages.ACount, 0, int.MaxValue);
        decimal? newArea = OptionalNumber(json, "newArea");
        decimal? landArea = OptionalNumber(json, "landArea");
        decimal? keptArea = OptionalNumber(json, "keptArea");
        bool? isHouse = json.OptionalBoolean("isHouse");
        bool? turnsOffices = json.OptionalBoolean("turnsOffices");
        decimal? threshold = OptionalNumber(json, "threshold");
        return json.IsFaulty
            ? null
            : new(grantedOn!.Value, dwellings, newArea, landArea, keptArea ?? 0, isHouse, turnsOffices, threshold);
    }

    private static decimal? OptionalNumber(JsonObjectReader json, string name) =>
        json.OptionalStruct<decimal>(name, AreaLimits.TryParse, AreaLimits.Expected);

    private static void Number(Utf8JsonWriter json, string name, decimal? number) =>
        FactsJson.Text(json, name, number?.ToString("0.####", CultureInfo.InvariantCulture));
}
