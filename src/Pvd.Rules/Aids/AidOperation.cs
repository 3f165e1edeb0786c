using System.Globalization;
using System.Text.Json;
using Pvd.Domain.Funding;
using Pvd.Domain.Json;
using Pvd.Rules.Receipts;

namespace Pvd.Rules.Aids;

/// <summary>The operation that an aid bears on, and its money.</summary>
public sealed record AidOperation
{
    internal static readonly AidOperation Unknown = new();

    /// <summary>States the facts.</summary>
    /// <param name="cost">Cost that the aid bears on: of the project, of the year of a post, or the cost price of the operation, in euros; <c>null</c> when not known.</param>
    /// <param name="purchase">Price of the purchase, in euros; <c>null</c> when not known.</param>
    /// <param name="works">Cost of the works, in euros; <c>null</c> when not known.</param>
    /// <param name="deficit">Deficit that is left after every other grant, in euros; <c>null</c> when not known.</param>
    /// <param name="operatorShare">What the operator brings: equity, and the value of the rebuilt asset that it finances ahead, in euros; <c>null</c> when not known.</param>
    /// <param name="area">Area of the premises, in square metres; <c>null</c> when not known.</param>
    /// <param name="isAreaCapped">Whether the operation is of the class that a ceiling per square metre applies to; <c>null</c> when not known.</param>
    /// <param name="lettingYears">Years of letting that the landlord commits to; <c>null</c> when not known.</param>
    /// <param name="reachesEnergyGoal">Whether the works reach the energy result, or create living area; <c>null</c> when not known.</param>
    /// <param name="isPost">Whether the aid is asked for a post, rather than for a study or the follow-up; <c>null</c> when not known.</param>
    /// <param name="startedOn">Day the operation started; <c>null</c> while it has not.</param>
    /// <exception cref="ArgumentException">A number is negative or a value out of reach.</exception>
    public AidOperation(
        Euro? cost = null,
        Euro? purchase = null,
        Euro? works = null,
        Euro? deficit = null,
        Euro? operatorShare = null,
        decimal? area = null,
        bool? isAreaCapped = null,
        int? lettingYears = null,
        bool? reachesEnergyGoal = null,
        bool? isPost = null,
        LocalDate? startedOn = null
    )
    {
        Cost = FundingLimits.Check(cost, nameof(cost));
        Purchase = FundingLimits.Check(purchase, nameof(purchase));
        Works = FundingLimits.Check(works, nameof(works));
        Deficit = FundingLimits.Check(deficit, nameof(deficit));
        OperatorShare = FundingLimits.Check(operatorShare, nameof(operatorShare));
        Area = AreaLimits.Check(area, nameof(area));
        IsAreaCapped = isAreaCapped;
        LettingYears = AidLimits.CheckYears(lettingYears, nameof(lettingYears));
        ReachesEnergyGoal = reachesEnergyGoal;
        IsPost = isPost;
        StartedOn = FundingLimits.Check(startedOn, nameof(startedOn));
    }

    /// <summary>Gets the cost that the aid bears on, in euros; <c>null</c> when not known.</summary>
    public Euro? Cost { get; }

    /// <summary>Gets the price of the purchase, in euros; <c>null</c> when not known.</summary>
    public Euro? Purchase { get; }

    /// <summary>Gets the cost of the works, in euros; <c>null</c> when not known.</summary>
    public Euro? Works { get; }

    /// <summary>Gets the deficit that is left after every other grant, in euros; <c>null</c> when not known.</summary>
    public Euro? Deficit { get; }

    /// <summary>Gets what the operator brings, in euros; <c>null</c> when not known.</summary>
    public Euro? OperatorShare { get; }

    /// <summary>Gets the area of the premises, in square metres; <c>null</c> when not known.</summary>
    public decimal? Area { get; }

    /// <summary>Gets whether a ceiling per square metre applies to the class of the operation; <c>null</c> when not known.</summary>
    public bool? IsAreaCapped { get; }

    /// <summary>Gets the years of letting that the landlord commits to; <c>null</c> when not known.</summary>
    public int? LettingYears { get; }

    /// <summary>Gets whether the works reach the energy result, or create living area; <c>null</c> when not known.</summary>
    public bool? ReachesEnergyGoal { get; }

    /// <summary>Gets whether the aid is asked for a post; <c>null</c> when not known.</summary>
    public bool? IsPost { get; }

    /// <summary>Gets the day the operation started; <c>null</c> while it has not.</summary>
    public LocalDate? StartedOn { get; }

    internal void Write(Utf8JsonWriter json, string name)
    {
        if (Equals(Unknown))
        {
            return;
        }

        json.WriteStartObject(name);
        FactsJson.Amount(json, "cost", Cost);
        FactsJson.Amount(json, "purchase", Purchase);
        FactsJson.Amount(json, "works", Works);
        FactsJson.Amount(json, "deficit", Deficit);
        FactsJson.Amount(json, "operatorShare", OperatorShare);
        FactsJson.Text(json, "area", Area?.ToString("0.####", CultureInfo.InvariantCulture));
        FactsJson.Boolean(json, "isAreaCapped", IsAreaCapped);
        FactsJson.Integer(json, "lettingYears", LettingYears);
        FactsJson.Boolean(json, "reachesEnergyGoal", ReachesEnergyGoal);
        FactsJson.Boolean(json, "isPost", IsPost);
        FactsJson.Day(json, "startedOn", StartedOn);
        json.WriteEndObject();
    }

    internal static AidOperation? Read(JsonObjectReader json)
    {
        Euro? cost = json.OptionalPlanAmount("cost");
        Euro? purchase = json.OptionalPlanAmount("purchase");
        Euro? works = json.OptionalPlanAmount("works");
        Euro? deficit = json.OptionalPlanAmount("deficit");
        Euro? operatorShare = json.OptionalPlanAmount("operatorShare");
        decimal? area = json.OptionalStruct<decimal>("area", AreaLimits.TryParse, AreaLimits.Expected);
        bool? isAreaCapped = json.OptionalBoolean("isAreaCapped");
        int? lettingYears = json.OptionalInteger("lettingYears", JsonMessages.ACount, 0, AidLimits.MostYears);
        bool? reachesEnergyGoal = json.OptionalBoolean("reachesEnergyGoal");
        bool? isPost = json.OptionalBoolean("isPost");
        LocalDate? startedOn = json.OptionalPlanDay("startedOn");
        return json.IsFaulty
            ? null
            : new(
                cost,
                purchase,
                works,
                deficit,
                operatorShare,
                area,
                isAreaCapped,
                lettingYears,
                reachesEnergyGoal,
                isPost,
                startedOn
            );
    }
}
