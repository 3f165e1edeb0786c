using System.Text.Json;
using Pvd.Domain.Json;
using Pvd.Rules.Receipts;

namespace Pvd.Rules.Aids;

/// <summary>The post, the contract or the team that an aid bears on.</summary>
public sealed record AidContract
{
    internal static readonly AidContract Unknown = new();

    /// <summary>States the facts.</summary>
    /// <param name="workingTime">Share of full time; <c>null</c> when not known.</param>
    /// <param name="age">Age of the young graduate on the first day; <c>null</c> when not known.</param>
    /// <param name="studyYears">Completed years of higher education; <c>null</c> when not known.</param>
    /// <param name="endedAfter">Whole months served before an early end; <c>null</c> while the contract runs, or ran to its end.</param>
    /// <param name="isReplaced">Whether someone took over after an early end; <c>null</c> when not known.</param>
    /// <param name="isInPriorityArea">Whether the post is in a priority district (QPV) or a rural revitalisation zone (ZRR); <c>null</c> when not known.</param>
    /// <param name="isOverseas">Whether the post is overseas; <c>null</c> when not known.</param>
    /// <param name="agents">Agents of the space, digital advisers aside; <c>null</c> when not known.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative or out of reach.</exception>
    public AidContract(
        Rate? workingTime = null,
        int? age = null,
        int? studyYears = null,
        int? endedAfter = null,
        bool? isReplaced = null,
        bool? isInPriorityArea = null,
        bool? isOverseas = null,
        int? agents = null
    )
    {
        WorkingTime = workingTime;
        Age = AidLimits.CheckYears(age, nameof(age));
        StudyYears = AidLimits.CheckYears(studyYears, nameof(studyYears));
        EndedAfter = AidLimits.CheckMonths(endedAfter, nameof(endedAfter));
        IsReplaced = isReplaced;
        IsInPriorityArea = isInPriorityArea;
        IsOverseas = isOverseas;
        Agents = AidLimits.CheckCount(agents, nameof(agents));
    }

    /// <summary>Gets the share of full time; <c>null</c> when not known.</summary>
    public Rate? WorkingTime { get; }

    /// <summary>Gets the age of the young graduate on the first day; <c>null</c> when not known.</summary>
    public int? Age { get; }

    /// <summary>Gets the completed years of higher education; <c>null</c> when not known.</summary>
    public int? StudyYears { get; }

    /// <summary>Gets the whole months served before an early end; <c>null</c> while the contract runs, or ran to its end.</summary>
    public int? EndedAfter { get; }

    /// <summary>Gets whether someone took over after an early end; <c>null</c> when not known.</summary>
    public bool? IsReplaced { get; }

    /// <summary>Gets whether the post is in a priority district or a rural revitalisation zone; <c>null</c> when not known.</summary>
    public bool? IsInPriorityArea { get; }

    /// <summary>Gets whether the post is overseas; <c>null</c> when not known.</summary>
    public bool? IsOverseas { get; }

    /// <summary>Gets the agents of the space, digital advisers aside; <c>null</c> when not known.</summary>
    public int? Agents { get; }

    internal void Write(Utf8JsonWriter json, string name)
    {
        if (Equals(Unknown))
        {
            return;
        }

        json.WriteStartObject(name);
        FactsJson.Text(json, "workingTime", WorkingTime is { } share ? RateText.Of(share) : null);
        FactsJson.Integer(json, "age", Age);
        FactsJson.Integer(json, "studyYears", StudyYears);
        FactsJson.Integer(json, "endedAfter", EndedAfter);
        FactsJson.Boolean(json, "isReplaced", IsReplaced);
        FactsJson.Boolean(json, "isInPriorityArea", IsInPriorityArea);
        FactsJson.Boolean(json, "isOverseas", IsOverseas);
        FactsJson.Integer(json, "agents", Agents);
        json.WriteEndObject();
    }

    internal static AidContract? Read(JsonObjectReader json)
    {
        Rate? workingTime = json.OptionalRate("workingTime");
        int? age = json.OptionalInteger("age", JsonMessages.ACount, 0, AidLimits.MostYears);
        int? studyYears = json.OptionalInteger("studyYears", JsonMessages.ACount, 0, AidLimits.MostYears);
        int? endedAfter = json.OptionalInteger("endedAfter", JsonMessages.ACount, 0, AidLimits.MostMonths);
        bool? isReplaced = json.OptionalBoolean("isReplaced");
        bool? isInPriorityArea = json.OptionalBoolean("isInPriorityArea");
        bool? isOverseas = json.OptionalBoolean("isOverseas");
        int? agents = json.OptionalInteger("agents", JsonMessages.ACount, 0, int.MaxValue);
        return json.IsFaulty
            ? null
            : new(workingTime, age, studyYears, endedAfter, isReplaced, isInPriorityArea, isOverseas, agents);
    }
}
