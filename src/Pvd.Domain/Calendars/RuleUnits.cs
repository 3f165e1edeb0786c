namespace Pvd.Domain.Calendars;

/// <summary>What a rule of reckoning can count.</summary>
internal enum RuleUnits
{
    /// <summary>Days only.</summary>
    Days,

    /// <summary>Months, then days.</summary>
    Dates,

    /// <summary>Hours only.</summary>
    Hours,
}
